"""What this product does so that everybody can take part, what it does not, and whom to tell."""

from typing import Any

from flask import Blueprint, redirect, render_template, url_for

from ..live.house import House


def make_accessibility(house: House) -> Blueprint:
    """The blueprint of the accessibility statement; it names whom to write to where one evening is live."""
    pages = Blueprint("accessibility", __name__)

    @pages.get("/accessibilite")
    def statement() -> Any:
        live = house.live_codes()
        privacy = house.screenings[live[0]].programme.privacy if len(live) == 1 else None
        return render_template("accessibility.html", privacy=privacy)

    @pages.get("/accessibility")
    def in_english() -> Any:
        return redirect(url_for("accessibility.statement", lang="en"))

    return pages
