/** The keys at the wall itself. They need no network: the projectionist stands here when it is gone. */

/** @typedef {"black" | "fullScreen" | "language" | "frame" | "margin" | "larger" | "smaller" | "corner" | "testCard"} Deed */

/** What each key asks for; the test card lists them. @type {Record<string, Deed>} */
const DEEDS = {
  b: "black",
  ".": "black",
  f: "fullScreen",
  l: "language",
  c: "frame",
  m: "margin",
  "+": "larger",
  "=": "larger",
  "-": "smaller",
  q: "corner",
  t: "testCard",
};

/**
 * @param {Record<Deed, () => void>} deeds
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
 * @param {Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey" | "repeat">} event @returns {Deed | null} */
export function deedOf({ key, ctrlKey, altKey, metaKey, repeat }) {
  if (ctrlKey || altKey || metaKey || repeat) return null;
  return DEEDS[key.toLowerCase()] ?? null;
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
