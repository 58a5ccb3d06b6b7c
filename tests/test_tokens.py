"""The design tokens: each is used, and whatever is used is there."""

import re
from os.path import normpath
from pathlib import Path

import pytest

STATIC = Path(__file__).parents[1] / "static"
SHEETS = {
    path.relative_to(STATIC / "css").as_posix(): path.read_text("utf-8") for path in (STATIC / "css").rglob("*.css")
}
# What a script sets on an element, or reads there.
BY_SCRIPT = re.compile(r"""["'`](--[a-z-]+)["'`:]""")
DEFINED = re.compile(r"(?<![\w-])(--[a-z-]+):")
USED = re.compile(r"var\((--[a-z-]+)")
# Those that others import are no pages.
PAGES = sorted({path.stem for path in (STATIC / "css").glob("*.css")} - {"base", "face", "scenes", "tokens"})


def scripted() -> set[str]:
    modules = [path for path in STATIC.rglob("*.js") if not {"dist", "vendor"} & set(path.relative_to(STATIC).parts)]
    return {name for path in modules for name in BY_SCRIPT.findall(path.read_text("utf-8"))}


def page(name: str) -> str:
    """A sheet with all that it imports, as the browser gets it."""
    text = SHEETS[name]
    folder = Path(name).parent
    imported = "".join(page(normpath(folder / other)) for other in re.findall(r"@import \"([^\"]+)\"", text))
    return imported + text


def test_every_token_is_used() -> None:
    defined = {name for text in SHEETS.values() for name in DEFINED.findall(text)}
    used = {name for text in SHEETS.values() for name in USED.findall(text)}

    assert {"phone", "wall"} <= set(PAGES) and "--tungstene" in used and "--size" in scripted()
    assert defined - used == set()


@pytest.mark.parametrize("name", PAGES)
def test_whatever_a_page_uses_is_there(name: str) -> None:
    text = page(f"{name}.css")
    # What is loaded a little later stands on what the phone has.
    there = text + (page("phone.css") if name in ("hand", "vote", "outcome") else "")

    assert set(USED.findall(text)) - set(DEFINED.findall(there)) - scripted() == set()


def test_a_phone_carries_no_token_that_only_larger_screens_use() -> None:
    carried = set(DEFINED.findall(page("phone.css")))
    used = {name for sheet in ("phone", "hand", "vote", "outcome") for name in USED.findall(page(f"{sheet}.css"))}

    assert carried - used == set()


def test_light_is_one_palette_wherever_it_is_chosen() -> None:
    """A sheet of plain CSS cannot lend its declarations: each place that is light has them again."""
    blocks = [
        block
        for name in ("console/daylight.css", "phone/looks.css")
        for block in re.findall(r"\{([^{}]*color-scheme: light;[^{}]*)\}", SHEETS[name])
    ]

    assert len(blocks) == 3
    assert len({tuple(block.split()) for block in blocks}) == 1
