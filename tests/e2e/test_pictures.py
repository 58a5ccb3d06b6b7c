"""The picture of the README: wall, console and phone in the middle of one evening."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.evening import PROJECTOR, Evening
from tests.e2e.house import House
from tests.served import REPOSITORY

PICTURE = REPOSITORY / "docs" / "pictures" / "three-screens.png"
WIDTH = 1600
BYTES_MAX = 400_000
ASKED = (
    ("À partir de quand une image retouchée par l’IA cesse-t-elle d’être la vôtre ?", "fr", "usages"),
    ("Combien d’énergie ce film a-t-il demandé, et qui l’a comptée ?", "fr", "enjeux"),
    ("Would you credit a model in the end titles?", "en", "metiers"),
    ("Quel métier du plateau avez-vous cessé d’appeler ?", "fr", "metiers"),
)
TO_READ = (
    "Est-ce que les étudiants ont eu le droit de refuser l’IA pour leur film ?",
    "Le chef opérateur a-t-il encore choisi la lumière ?",
)


@pytest.fixture
def handsome_house(tmp_path: Path) -> Iterator[House]:
    """Its address is one that a person would type."""
    house = House(tmp_path, "--public-url", "http://debat.example")
    yield house
    house.served.end()


def test_the_three_screens_stand_in_one_picture(browser: Browser, handsome_house: House, tmp_path: Path) -> None:
    evening = Evening(browser, handsome_house, "fr")
    _hold_a_small_evening(evening, tmp_path)
    evening.everyone_leaves()

    picture = tmp_path / PICTURE.name
    _compose(browser, tmp_path, picture)
    assert picture.stat().st_size <= BYTES_MAX
    if "CONTRECHAMP_PICTURES" in os.environ or not PICTURE.exists():
        PICTURE.parent.mkdir(parents=True, exist_ok=True)
        PICTURE.write_bytes(picture.read_bytes())


def _hold_a_small_evening(evening: Evening, folder: Path) -> None:
    """Four questions published, two to read, some support; each screen photographed."""
    alice, regie = evening.phone(), evening.console()
    wall = evening.wall(evening.served.wall, viewport=PROJECTOR)
    regie.page.clock.install()
    regie.changes_phase("debate")
    for text, lang, theme in ASKED:
        alice.types(text)
        alice.page.locator("details").evaluate("details => { details.open = true; }")
        alice.page.locator("#theme").select_option(theme)
        alice.page.locator("#lang").select_option(lang)
        alice.sends()
        regie.publishes(text)
    room = [evening.phone(device_scale_factor=2) for _ in range(4)]
    for at, phone in enumerate(room):
        for text, _, _ in ASKED[: len(ASKED) - at]:
            phone.supports(text)
    for text in TO_READ:
        alice.asks(text)
    alice.sees_state(ASKED[0][0], evening.say("phone.supporters_of", count=4))
    wall.shows(ASKED[3][0])
    regie.opens_tab("unread")
    regie.card(TO_READ[1]).wait_for()
    regie.page.clock.fast_forward(11_000)
    expect(regie.button("console.undo.press")).to_have_count(0)
    regie.steps_back()

    phone = room[3]
    phone.tab("top").tap()
    phone.page.mouse.move(0, 0)
    for name, page in (("wall", wall.page), ("console", regie.page), ("phone", phone.page)):
        page.screenshot(path=folder / f"{name}.png", animations="disabled")


def _compose(browser: Browser, folder: Path, picture: Path) -> None:
    """A page of three images, as wide as the picture."""
    page = browser.new_page(viewport={"width": WIDTH, "height": 1230})
    (folder / "three.html").write_text(_THREE, "utf-8")
    page.goto((folder / "three.html").as_uri())
    page.locator("main").screenshot(path=picture, type="png", scale="css")
    page.close()


_THREE = """<!doctype html><meta charset="utf-8"><style>
body { margin: 0; }
main { position: relative; width: 1600px; height: 1230px; background: #1c1917; }
img { position: absolute; left: 76px; border-radius: 10px; box-shadow: 0 0 0 1px #3a332b; }
.wall { top: 60px; width: 900px; }
.console { bottom: 60px; width: 900px; }
.phone { left: 1054px; top: 106px; width: 470px; border-radius: 34px; }
</style>
<main>
<img class="wall" src="wall.png"><img class="console" src="console.png"><img class="phone" src="phone.png">
</main>"""
