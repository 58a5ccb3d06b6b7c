"""The catalogue of parts, for whoever works on how things look: there only while modules are served as written."""

from pathlib import Path
from typing import Any

from flask import Blueprint, abort, render_template, send_from_directory

from ..config import default_programmes
from ..live.clock import now_ms
from ..wire.spoken import Door
from .boot import as_script, language_of_request
from .qr import code_for
from .sentences import sentences_of

# What is shown there belongs to no evening; no shipped programme has this code.
CODE = "VX42"
ADDRESS = "debat.example"
# Each page, whose sentences it says, and its style sheet.
_PAGES = {
    "wall": (Door.WALL, "look"),
    "phone": (Door.PHONE, "phone"),
    "console": (Door.CONSOLE, "console"),
    "stage": (Door.STAGE, "stage"),
    "parts": (Door.PHONE, "phone"),
    "desk-parts": (Door.CONSOLE, "console"),
}


def make_look(static_prefix: str) -> Blueprint:
    """The blueprint of the catalogue: scenes and parts in every state, laid in by their own scripts."""
    pages = Blueprint("look", __name__)

    @pages.get("/look", defaults={"page": "wall"})
    @pages.get("/look/<page>")
    def look(page: str) -> Any:
        if page not in _PAGES:
            abort(404)
        door, sheet = _PAGES[page]
        return render_template("look.html", page=page, sheet=sheet, boot=as_script(_boot(door, static_prefix)))

    @pages.get(f"/{CODE}/stills/<still>", defaults={"size": ""})
    @pages.get(f"/{CODE}/stills/<still>/<size>")
    def picture(still: str, size: str) -> Any:
        return send_from_directory(_stills(), f"{still}.jpg")

    return pages


def _boot(door: Door, static_prefix: str) -> dict[str, Any]:
    """As much of a page's start as no evening tells."""
    url = f"https://{ADDRESS}/{CODE}"
    qr = code_for(url)
    return {
        "page": door.value,
        "door": door.value,
        "code": CODE,
        "language": language_of_request(),
        "static": static_prefix,
        "strings": sentences_of(door),
        "now": now_ms(),
        "revision": "look.0",
        "address": ADDRESS,
        "url": url,
        "wall": {"language": "both", "qr": qr.path, "qr_modules": qr.modules},
    }


def _stills() -> Path:
    """The pictures that ship with the product."""
    return default_programmes()[0].parent / "stills"
