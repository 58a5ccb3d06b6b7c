/** The device's memory, or null where a browser forbids it. */
export function deviceStorage() {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
