/** Numbers as people write them, and back; in whole multiples of their last decimal place, so that none is rounded. */

/** @typedef {{decimals?: number}} Exact how many decimal places there are */

/** Spaces set thousands apart; the comma and the point are decimal marks. */
const WRITTEN = /^([+\-\u2212]?)(\d+)(?:[.,](\d+))?$/;

/** In English three digits after a comma are thousands: 129,600. */
const THOUSANDS = /^[+\-\u2212]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** What somebody typed, or null when it is no number of so many decimals. @param {string} typed @param {Exact} terms @param {string} lang @returns {number | null} */
export function read(typed, { decimals = 0 }, lang) {
  const bare = typed.replace(/[\s\u00a0\u202f'’]/g, "");
  const found = WRITTEN.exec(lang === "en" && THOUSANDS.test(bare) ? bare.replaceAll(",", "") : bare);
  if (!found) return null;
  const [, sign, whole, after = ""] = found;
  const places = after.replace(/0+$/, "");
  if (places.length > decimals || whole.length > 13) return null;
  const value = Number(whole + places.padEnd(decimals, "0"));
  return sign && sign !== "+" ? -value || 0 : value;
}

/** What somebody typed where a whole number between two others is meant: the nearest that may be. @param {string | null} typed @param {number} least @param {number} most */
export function whole(typed, least, most) {
  return Math.min(most, Math.max(least, Math.trunc(Number(typed)) || least));
}

/** The number as one would type it. @param {number} value @param {Exact} terms @param {string} lang */
export function written(value, { decimals = 0 }, lang) {
  const most = Number.isInteger(value) ? decimals : decimals + 1;
  return (value / 10 ** decimals).toLocaleString(lang, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: most,
  });
}
