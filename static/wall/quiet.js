/** Nothing on the screen but the picture: no cursor, no sleep. */

const CURSOR_HIDES_AFTER_MS = 3_000;

/** The cursor goes away when the mouse rests. */
export function hideRestingCursor() {
  const root = document.documentElement;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const moved = () => {
    root.classList.remove("at-rest");
    clearTimeout(timer);
    timer = setTimeout(() => root.classList.add("at-rest"), CURSOR_HIDES_AFTER_MS);
  };
  addEventListener("pointermove", moved);
  moved();
}

/** Keeps the projector's computer awake where the browser may; it lets go whenever the page is hidden. */
export function stayAwake() {
  const ask = async () => {
    if (document.hidden) return;
    try {
      await /** @type {any} */ (navigator).wakeLock?.request("screen");
    } catch {
      // On battery or outside HTTPS the browser refuses; the computer's own settings then decide.
    }
  };
  document.addEventListener("visibilitychange", ask);
  ask();
}
