/** How long ago, in the words people use. */

/** @param {number} age_ms @returns {{key: string, params: {n: number}}} */
export function ago(age_ms) {
  const seconds = Math.max(0, Math.floor(age_ms / 1000));
  if (seconds < 10) return { key: "console.ago.now", params: { n: 0 } };
  if (seconds < 60) return { key: "console.ago.seconds", params: { n: Math.floor(seconds / 10) * 10 } };
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return { key: "console.ago.minutes", params: { n: minutes } };
  return { key: "console.ago.hours", params: { n: Math.floor(minutes / 60) } };
}
