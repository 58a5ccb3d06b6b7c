"""The catalogue of parts (`/look`): every state of the wall, one after the other in one page."""

import json

from playwright.sync_api import Page

from tests.e2e.geometry import MEASURES
from tests.e2e.people.wall import ROUNDING, SAFE, SMALLEST

# Usual margins, of each side; `SAFE` forgives what rounding takes of them.
MARGIN = 0.05


class Shown:
    """A page of the house in the catalogue, with a played server behind it."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self._url = url
        page.emulate_media(reduced_motion="reduce", color_scheme="dark")
        self.opens("")

    def opens(self, part: str) -> None:
        self.page.goto(f"{self._url}&part={part}" if part else self._url)
        self.page.wait_for_selector("html[data-look]")
        self.page.evaluate("() => Promise.all([...document.fonts].map((face) => face.load()))")

    @property
    def parts(self) -> list[str]:
        """Those that need nothing to be touched first."""
        return list(self.page.evaluate("() => look.parts.filter((part) => !look.pressed.includes(part))"))

    @property
    def behind(self) -> list[str]:
        """Those that do."""
        return list(self.page.evaluate("() => look.pressed"))

    def faults(self, *wanted: dict[str, str]) -> list[str]:
        """Whatever leaves its box or lies on something else, and the page where it is wider than its window."""
        return list(self.page.evaluate(_FAULTS_OF_A_PAGE, json.dumps(wanted)))


class Catalogue:
    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        page.emulate_media(reduced_motion="reduce")
        page.goto(f"{url}/look?part=film.plain")
        page.evaluate("() => Promise.all([...document.fonts].map((face) => face.load()))")

    @property
    def parts(self) -> list[str]:
        return list(self.page.evaluate("() => look.parts"))

    def is_as_large_as(self, width: int, height: int) -> None:
        self.page.set_viewport_size({"width": width, "height": height})

    def faults(self, *wanted: dict[str, str]) -> list[str]:
        """Whatever leaves its frame, lies on something else or is too small, in each of these pictures."""
        given = {"wanted": wanted, "forgiven": MARGIN - SAFE, "smallest": SMALLEST - ROUNDING}
        # As JSON, which also tells what is no text in Python.
        return list(self.page.evaluate(_FAULTS, json.dumps(given)))


_FAULTS = f"""async (told) => {{
    const given = JSON.parse(told), faults = [];
    {MEASURES}
    for (const wanted of given.wanted) {{
        look.show(wanted);
        // What is placed by measuring is drawn a moment later.
        await new Promise((done) => setTimeout(done));
        for (const motion of document.getAnimations()) motion.finish();
        const named = (kind) => (words) => `${{JSON.stringify(wanted)}} ${{kind}}: ${{words}}`;
        const safe = (wanted.margin ?? 5) / 100 - given.forgiven;
        const seen = passages();
        faults.push(...outside(seen, safe).map(named("outside")), ...overlapping(seen).map(named("over")));
        const [size, words] = smallest(seen) ?? [100, ""];
        if (size < given.smallest) faults.push(named("small")(`${{size.toFixed(2)}} ${{words}}`));
    }}
    return faults;
}}"""


_FAULTS_OF_A_PAGE = f"""async (told) => {{
    const faults = [];
    {MEASURES}
    for (const wanted of JSON.parse(told)) {{
        look.show(wanted);
        await new Promise((done) => setTimeout(done, 5));
        await new Promise((done) => setTimeout(done));
        for (const motion of document.getAnimations()) motion.finish();
        const named = (kind) => (words) => `${{JSON.stringify(wanted)}} ${{kind}}: ${{words}}`;
        const seen = passages("#app", ".frame");
        faults.push(...leaving(seen).map(named("leaves")), ...overlapping(seen).map(named("over")));
        const {{scrollWidth}} = document.scrollingElement;
        if (scrollWidth > innerWidth) faults.push(named("wide")(scrollWidth));
    }}
    return faults;
}}"""
