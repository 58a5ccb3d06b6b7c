"""The catalogue of parts: for whoever serves the modules as they are written, and for nobody else."""

import re
from pathlib import Path

import pytest

from tests.served import REPOSITORY, Served, serving
from tests.web.asking import Browser
from tests.web.reading import Page

PAGES = ("/look", "/look/phone", "/look/console", "/look/stage", "/look/parts", "/look/desk-parts")
PICTURE = "/VX42/stills/a"


def test_it_is_there_in_development(tmp_path: Path) -> None:
    with serving(tmp_path, "--dev") as served:
        browser = Browser(served.url)
        for page in PAGES:
            answered = browser.get(page)
            assert answered.status == 200
            loaded = [address for address in Page(answered).addresses() if address.startswith("/static/")]
            assert [browser.get(address).status for address in loaded] == [200, 200], page
        assert browser.get("/look/nothing").status == 404
        assert browser.get(PICTURE).headers["Content-Type"] == "image/jpeg"


@pytest.mark.parametrize("path", [*PAGES, PICTURE])
def test_it_is_not_there_otherwise(served: Served, path: str) -> None:
    assert Browser(served.url).get(path).status == 404


def test_nothing_that_is_served_to_the_room_knows_it() -> None:
    static = REPOSITORY / "static"
    modules = [path for path in static.rglob("*.js") if not {"dist", "look"} & set(path.relative_to(static).parts)]
    known = re.compile(r"""from\s+["'](?:\.\./)+look/""")

    assert known.search('import { STATES } from "../look/wall/states.js";')
    assert len(modules) > 100
    assert [path.name for path in modules if known.search(path.read_text("utf-8"))] == []
    assert not {path.name for path in (static / "dist").iterdir()} & {"look.js", "look.css"}
