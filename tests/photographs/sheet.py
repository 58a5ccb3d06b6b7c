"""The contact sheet: every photograph beside its sisters, and a few of them in one small picture."""

from collections.abc import Iterable
from html import escape
from pathlib import Path

from PIL import Image

OVERVIEW = (
    *("doors", "questions", "question", "single-result", "scale-result", "number-answer"),
    *("pictures-answer", "word_cloud-result", "flow"),
)
TILE = (512, 288)
COLUMNS = 3
EDGE = 8
GROUND = (28, 25, 23)
QUALITY = 82


def page(rows: dict[str, list[Path]], into: Path) -> None:
    """One row a step, each photograph a link to itself."""
    lines = [
        f"<h2>{escape(name)}</h2><p>{''.join(_figure(path) for path in paths)}</p>" for name, paths in rows.items()
    ]
    into.write_text(f"{_HEAD}{''.join(lines)}", "utf-8")


def overview(paths: Iterable[Path], into: Path) -> None:
    """The pictures of a page of the README: as many columns as there is room for."""
    pictures = [Image.open(path).convert("RGB").resize(TILE, Image.Resampling.LANCZOS) for path in paths]
    rows = -(-len(pictures) // COLUMNS)
    width, height = TILE
    sheet = Image.new("RGB", (COLUMNS * (width + EDGE) + EDGE, rows * (height + EDGE) + EDGE), GROUND)
    for at, picture in enumerate(pictures):
        row, column = divmod(at, COLUMNS)
        sheet.paste(picture, (EDGE + column * (width + EDGE), EDGE + row * (height + EDGE)))
    into.parent.mkdir(parents=True, exist_ok=True)
    sheet.save(into, "JPEG", quality=QUALITY, optimize=True)


def _figure(path: Path) -> str:
    name = escape(path.name)
    return f'<a href="{name}" title="{name}"><img src="{name}" alt="{name}" loading="lazy"></a>'


_HEAD = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title><style>
body { margin: 24px; background: #1c1917; color: #f6efe3; font: 15px system-ui; }
p { display: flex; flex-wrap: wrap; gap: 8px; margin: 0 0 24px; }
img { height: 200px; border-radius: 4px; }
</style>"""
