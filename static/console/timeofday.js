/** A time of day as a moderator types it, and the moment it means. */

/** "21:04" @param {number} at ms UTC @returns {string} */
export function timeOfDay(at) {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}

/** The last time it was that o'clock, ms UTC; NaN when that is no time. @param {string} typed "21:04" @param {number} now */
export function lastTime(typed, now) {
  const [hours, minutes] = typed.split(":").map(Number);
  const date = new Date(now);
  date.setHours(hours, minutes ?? Number.NaN, 0, 0);
  if (date.getTime() > now) date.setDate(date.getDate() - 1);
  return date.getTime();
}
