/** The largest size at which a text fits its place, found by measuring: no rule knows how long words are. */

import { useLayoutEffect } from "../vendor/ui.js";

/** @import { Inputs, Ref } from "../vendor/ui.js" */

/** One hundredth of the frame's height is the unit: 3.5 is the smallest text the last row can read. */
export const SMALLEST = 3.5;
const STEP = 0.05;
const ROUNDING = 1e-6;

/**
 * The largest of the sizes from `min` to `max` that fits, or null when even `min` does not. Fitting must be
 * monotonic: what fits at one size fits at every smaller one.
 * @param {number} min @param {number} max @param {(size: number) => boolean} fits
 */
export function largestThatFits(min, max, fits) {
  if (!fits(min)) return null;

  let low = 0;
  let high = Math.floor((max - min) / STEP + ROUNDING);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(min + middle * STEP)) low = middle;
    else high = middle - 1;
  }
  return min + low * STEP;
}

/**
 * @typedef {object} Way one way to lay a scene out, tried in order
 * @property {string} name what `data-way` says, for the style sheet
 * @property {number} [min]
 * @property {number} [max]
 * @property {boolean} [resort] leaves something out: smaller letters are better than that
 */

/**
 * The first way that fits, at its largest size; when none does, the last one at its smallest.
 * @param {Way[]} ways @param {(way: Way, size: number) => boolean} fits
 */
export function bestFit(ways, fits) {
  for (const way of ways) {
    const size = largestThatFits(way.min ?? SMALLEST, way.max ?? 60, (tried) => fits(way, tried));
    if (size !== null) return { way, size, fits: true };
  }
  const way = ways[ways.length - 1];
  return { way, size: way.min ?? SMALLEST, fits: false };
}

/**
 * Keeps `inner` as large as `box` allows: sets `--size` and `data-way` on it, now, when `box` changes its size
 * and when the reading face arrives.
 * @param {Ref<HTMLElement | null>} box @param {Ref<HTMLElement | null>} inner @param {Way[]} ways @param {Inputs} inputs
 */
export function useFit(box, inner, ways, inputs) {
  useLayoutEffect(() => {
    const place = box.current;
    const text = inner.current;
    if (!place || !text) return;

    const refit = () => fitInto(place, text, ways);
    refit();
    const watch = new ResizeObserver(refit);
    watch.observe(place);
    document.fonts?.addEventListener("loadingdone", refit);
    return () => {
      watch.disconnect();
      document.fonts?.removeEventListener("loadingdone", refit);
    };
  }, inputs);
}

/** @param {HTMLElement} place @param {HTMLElement} text @param {Way[]} ways */
function fitInto(place, text, ways) {
  if (place.clientHeight === 0) return;

  /** @param {Way} way @param {number} size */
  const set = (way, size) => {
    text.dataset.way = way.name;
    text.style.setProperty("--size", size.toFixed(2));
  };
  // A card that glides would be measured where it is drawn, not where it will be.
  text.toggleAttribute("data-measuring", true);
  const tried = (/** @type {"chosen" | "usual"} */ letters, /** @type {Way[]} */ among) => {
    text.dataset.letters = letters;
    return bestFit(among, (way, at) => {
      set(way, at);
      return text.offsetHeight <= place.clientHeight && text.scrollWidth <= text.clientWidth + 1;
    });
  };
  const whole = ways.filter(({ resort }) => !resort);
  const found = tried("chosen", whole);
  // A wall may ask for larger letters than this has room for.
  const { way, size } = found.fits ? found : tried("usual", ways);
  set(way, size);
  // Read, so that it stands before transitions are allowed again.
  text.getBoundingClientRect();
  text.toggleAttribute("data-measuring", false);
}
