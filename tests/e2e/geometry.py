"""What can be measured on a page: what overflows, what is too small for a thumb."""

from typing import Any

from playwright.sync_api import Locator, Page

# Steps of a scale stand side by side, and may be a little narrower than they are high; so may all of a dense desk.
THUMB_PX = 48
NARROWEST_PX = 44


def scrolls_sideways(page: Page) -> bool:
    """Whether the page is wider than its window."""
    return bool(page.evaluate("() => document.scrollingElement.scrollWidth > document.documentElement.clientWidth"))


def too_small_for_a_thumb(page: Page, height: int = THUMB_PX) -> list[str]:
    """Whatever can be touched on a place narrower or lower than a thumb, the place around it included."""
    found: list[dict[str, Any]] = page.evaluate(
        """() => [...document.querySelectorAll("button, a, input, select, summary, [role=tab]")].flatMap((target) => {
            if (!target.checkVisibility({visibilityProperty: true})) return [];
            // A box to tick is touched by its label; some links have a place wider than they are drawn.
            const place = target.closest("label") ?? target;
            const {width, height} = place.getBoundingClientRect();
            const around = getComputedStyle(target, "::after");
            const wider = around.content === "none" ? 0 : -parseFloat(around.left) - parseFloat(around.right);
            const higher = around.content === "none" ? 0 : -parseFloat(around.top) - parseFloat(around.bottom);
            return [{words: target.textContent.trim() || target.id, width: width + wider, height: height + higher}];
        })"""
    )
    return [
        str(place) for place in found if min(place["width"], place["height"]) < NARROWEST_PX or place["height"] < height
    ]


def outside_the_frame(page: Page, safe: float) -> list[str]:
    """The passages of the wall that leave its safe frame, `safe` being the margin as a part of each side."""
    return list(page.evaluate(measured("outside(passages(), given)"), safe))


def smallest_letters(page: Page) -> tuple[float, str]:
    """The size of the smallest letters of the wall, in hundredths of its height, and which they are."""
    size, words = page.evaluate(measured("smallest(passages())"))
    return float(size), str(words)


def overlapping(page: Page, within: str = ".frame") -> list[str]:
    """The passages of the wall, or of that part, that lie on one another, as their letters are drawn."""
    return list(page.evaluate(measured("overlapping(passages(given))"), within))


def outside_the_window(page: Page, within: str) -> list[str]:
    """The passages of that part that leave the window."""
    leaves = "({box: {left, top, right, bottom}}) => Math.min(left, top, innerWidth - right, innerHeight - bottom) < -1"
    told = "({words, box}) => `${words} ${JSON.stringify(box)}`"
    return list(page.evaluate(measured(f"passages(given).filter({leaves}).map({told})"), within))


def smallest_in_the_window(page: Page, within: str) -> tuple[float, str]:
    """The size of the smallest letters of that part, in hundredths of the window's shorter side, and which they are."""
    sized = "({size, words}) => [100 * size / Math.min(innerWidth, innerHeight), words]"
    size, words = page.evaluate(measured(f"passages(given).map({sized}).sort(([a], [b]) => a - b)[0]"), within)
    return float(size), str(words)


def lines_of(frame: Locator) -> list[float]:
    """Where the words of a question stand, in fiftieths of the frame's height."""
    found: list[float] = frame.evaluate(
        """frame => {
            const range = document.createRange();
            range.selectNodeContents(frame.querySelector(".asked"));
            const outer = frame.getBoundingClientRect();
            return [...range.getClientRects()].map(({top}) => Math.round(50 * (top - outer.top) / outer.height));
        }"""
    )
    return found


def filling(page: Page) -> tuple[float, float]:
    """How much of the width the longest line of the question takes, and of the height its block; of the safe frame."""
    width, height = page.evaluate(
        """() => {
            const place = document.querySelector(".layer:not(.leaving) section").getBoundingClientRect();
            const range = document.createRange();
            range.selectNodeContents(document.querySelector(".layer:not(.leaving) .asked"));
            const lines = new Map();
            for (const {left, right, top} of range.getClientRects()) {
                const line = lines.get(Math.round(top)) ?? [left, right];
                lines.set(Math.round(top), [Math.min(line[0], left), Math.max(line[1], right)]);
            }
            const longest = Math.max(...[...lines.values()].map(([left, right]) => right - left));
            const block = document.querySelector(".layer:not(.leaving) .fitted").getBoundingClientRect();
            return [longest / place.width, block.height / place.height];
        }"""
    )
    return float(width), float(height)


def measured(what: str) -> str:
    """A function for the page that gives `what`, in the words of the measures below, of what it is `given`."""
    return f"(given) => {{{MEASURES} return {what};}}"


MEASURES = r"""
    const passages = (within = ".frame", without = ".edges") => {
        const frame = document.querySelector(within);
        const found = [], edges = new Map([[frame, {left: -1e6, right: 1e6, top: -1e6, bottom: 1e6}]]);
        const common = (one, other) => ({left: Math.max(one.left, other.left), right: Math.min(one.right, other.right),
            top: Math.max(one.top, other.top), bottom: Math.min(one.bottom, other.bottom)});
        // What a place cuts off is not seen.
        const seen = (place) => {
            if (!edges.has(place)) {
                const around = seen(place.parentElement);
                const cuts = getComputedStyle(place).overflowX !== "visible";
                edges.set(place, cuts ? common(around, place.getBoundingClientRect()) : around);
            }
            return edges.get(place);
        };
        const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
            const node = walker.currentNode, parent = node.parentElement;
            if (!node.data.trim() || parent.closest(`.visually-hidden, .leaving, ${without}`)) continue;
            // The foot lets a second language go rather than cut the first.
            if (parent.closest(".aside")?.clientHeight <= parent.offsetTop) continue;
            if (!parent.checkVisibility({visibilityProperty: true, opacityProperty: true})) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            // A wide space may hang over the end of its line: nobody sees it.
            const parts = node.data.includes("\u3000") ? [...node.data.matchAll(/\S+/g)].flatMap(({index, 0: word}) => {
                range.setStart(node, index), range.setEnd(node, index + word.length);
                return [...range.getClientRects()];
            }) : [...range.getClientRects()];
            const left = Math.min(...parts.map((part) => part.left));
            const right = Math.max(...parts.map((part) => part.right));
            // The place of a letter is higher than its line: up and down, the block tells.
            let block = parent;
            while (getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
            const {top, bottom} = block.getBoundingClientRect();
            const {fontSize, clipPath} = getComputedStyle(parent);
            if (clipPath === "inset(50%)") continue;
            const size = parseFloat(fontSize);
            // Of a line the middle half holds its letters, whatever the face reserves above and below.
            const letters = parts.map((line) => common(seen(parent), {left: line.left,
                right: line.right, top: line.top + line.height / 4, bottom: line.bottom - line.height / 4}));
            const box = common(seen(parent), {left, right, top, bottom});
            const around = {left, right, top: Math.min(...letters.map((part) => part.top)),
                bottom: Math.max(...letters.map((part) => part.bottom))};
            found.push({words: node.data.trim(), box, size, letters, around, parent});
        }
        return found;
    };
    const outside = (seen, safe) => {
        const frame = document.querySelector(".frame").getBoundingClientRect();
        const left = frame.left + safe * frame.width - 1, right = frame.right - safe * frame.width + 1;
        const top = frame.top + safe * frame.height - 1, bottom = frame.bottom - safe * frame.height + 1;
        const out = ({box}) => box.left < left || box.right > right || box.top < top || box.bottom > bottom;
        return seen.filter(out).map(({words, box}) => `${words} ${JSON.stringify(box)}`);
    };
    const smallest = (seen) => {
        const {height} = document.querySelector(".frame").getBoundingClientRect();
        return seen.map(({size, words}) => [100 * size / height, words]).sort(([a], [b]) => a - b)[0];
    };
    // Letters beyond what is drawn around them, or beyond the window; `floats` lie over others by what they are.
    const leaving = (seen) => {
        const drawn = (place) => {
            const {borderRightWidth, borderLeftWidth, backgroundColor} = getComputedStyle(place);
            return parseFloat(borderRightWidth) + parseFloat(borderLeftWidth) > 0 || !/, 0\)$/.test(backgroundColor);
        };
        const boxes = new Map([[document.body, {left: 0, right: innerWidth}]]);
        const boxOf = (place) => {
            if (!boxes.has(place)) {
                const own = getComputedStyle(place).display !== "inline" && drawn(place);
                boxes.set(place, own ? place.getBoundingClientRect() : boxOf(place.parentElement));
            }
            return boxes.get(place);
        };
        return seen.filter(({letters, parent}) => letters.some(({left, right}) => right > left &&
            (left < boxOf(parent).left - 2 || right > boxOf(parent).right + 2))).map(({words}) => words);
    };
    const floats = (place) => {
        for (let at = place; at; at = at.parentElement) {
            if (["sticky", "fixed"].includes(getComputedStyle(at).position)) return at;
        }
        return null;
    };
    const over = (one, other) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
        Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2;
    const onOneAnother = (one, other) => over(one.around, other.around) &&
        floats(one.parent) === floats(other.parent) &&
        one.letters.some((part) => other.letters.some((there) => over(part, there)));
    const overlapping = (seen) => seen.flatMap((one, at) => seen.slice(at + 1)
        .filter((other) => onOneAnother(one, other)).map((other) => `${one.words} / ${other.words}`));
"""
