/** The three keys at the wall itself. They need no network: the projectionist stands here when it is gone. */

/**
 * @param {Record<"black" | "fullScreen" | "language", () => void>} deeds
 * @param {EventTarget} [from]
 */
export function listenToKeys(deeds, from = window) {
  from.addEventListener("keydown", (event) => {
    const deed = deedOf(/** @type {KeyboardEvent} */ (event));
    if (!deed) return;

    event.preventDefault();
    deeds[deed]();
  });
}

/** What a key asks for, if anything: a key held down asks once, one with Ctrl, Alt or Meta belongs to the browser.
 * @param {Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey" | "repeat">} event */
export function deedOf({ key, ctrlKey, altKey, metaKey, repeat }) {
  if (ctrlKey || altKey || metaKey || repeat) return null;
  switch (key.toLowerCase()) {
    case "b":
    case ".":
      return "black";
    case "f":
      return "fullScreen";
    case "l":
      return "language";
    default:
      return null;
  }
}

/** Full screen or back; a browser that refuses leaves the window as it is. */
export async function toggleFullScreen() {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // Kiosk mode and old Safari say no: the window is then as large as it gets.
  }
}
