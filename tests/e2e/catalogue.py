"""The catalogue of parts (`/look`): every state of the wall, one after the other in one page."""

import json
from typing import Any

from playwright.sync_api import Page

from tests.e2e.geometry import MEASURES
from tests.e2e.people.wall import ROUNDING, SAFE, SMALLEST


class Catalogue:
    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        page.emulate_media(reduced_motion="reduce")
        page.goto(f"{url}/look")
        page.evaluate("() => Promise.all([...document.fonts].map((face) => face.load()))")

    @property
    def parts(self) -> list[str]:
        return list(self.page.evaluate("() => look.parts"))

    def faults(self, *wanted: dict[str, str]) -> list[str]:
        """Whatever leaves its frame, lies on something else or is too small, in each of these pictures."""
        given = {"wanted": wanted, "safe": SAFE, "smallest": SMALLEST - ROUNDING}
        # As JSON, which also tells what is no text in Python.
        return list(self.page.evaluate(_FAULTS, json.dumps(given)))

    def shows(self, **wanted: Any) -> None:
        self.page.evaluate("(wanted) => look.show(wanted)", wanted)


_FAULTS = (
    """async (told) => {
    const given = JSON.parse(told);
    """
    + MEASURES
    + """
    const faults = [];
    for (const wanted of given.wanted) {
        look.show(wanted);
        // What is placed by measuring is drawn a moment later.
        await new Promise((done) => setTimeout(done));
        const named = (kind) => (words) => `${JSON.stringify(wanted)} ${kind}: ${words}`;
        const safe = given.safe - 0.05 + (wanted.margin ?? 5) / 100;
        faults.push(...outside(safe).map(named("outside")), ...overlapping().map(named("over")));
        const [size, words] = smallest() ?? [100, ""];
        if (size < given.smallest) faults.push(named("small")(`${size.toFixed(2)} ${words}`));
    }
    return faults;
}"""
)
