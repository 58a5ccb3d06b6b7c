"""What can be measured on a page: what overflows, what is too small for a thumb."""

from typing import Any

from playwright.sync_api import Page

THUMB_PX = 44


def scrolls_sideways(page: Page) -> bool:
    """Whether the page is wider than its window."""
    return bool(page.evaluate("() => document.scrollingElement.scrollWidth > document.documentElement.clientWidth"))


def too_small_for_a_thumb(page: Page) -> list[str]:
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
    return [str(place) for place in found if min(place["width"], place["height"]) < THUMB_PX]
