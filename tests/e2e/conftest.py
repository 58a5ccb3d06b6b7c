"""A real Chromium and the real server: phones, consoles and walls as the people of one evening."""

import os
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.e2e.cable import Cable
from tests.e2e.evening import Evening
from tests.e2e.house import House
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone
from tests.e2e.people.wall import Wall
from tests.room import Room

PATIENCE_MS = 10_000
# The same engine without windows: a third less work than Chromium itself.
CHROMIUM = "/usr/bin/chromium-headless-shell"
# Two pages of the browser's own in each window cost more than the page under test. Chromium obeys the last such
# switch only, so what Playwright puts in its own is said again.
WITHOUT = (
    "WebUIOmniboxPopup",
    "WebUIOmniboxAimPopup",
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsFirstBalancedModeAutoEnable",
    "HttpsUpgrades",
    "MediaRouter",
    "NetworkTimeServiceQuerying",
    "OptimizationHints",
    "PaintHolding",
)
QUIET = (
    f"--disable-features={','.join(WITHOUT)}",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-first-run",
)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    expect.set_options(timeout=PATIENCE_MS)
    as_root = ("--no-sandbox",) if os.geteuid() == 0 else ()
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=[*as_root, *QUIET])
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def houses(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], House]]:
    """One server for a module and a language: what one test opened, published or closed stays so for the next."""
    opened: dict[str, House] = {}

    def house_for(language: str) -> House:
        if language not in opened:
            opened[language] = House(tmp_path_factory.mktemp("house"))
        return opened[language]

    yield house_for
    for house in opened.values():
        house.served.end()


@pytest.fixture
def language() -> str:
    return "fr"


@pytest.fixture
def house(houses: Callable[[str], House], language: str) -> House:
    return houses(language)


@pytest.fixture(scope="module")
def rooms() -> Callable[[House], Room]:
    """The same people in the same house for a whole module."""
    known: dict[int, Room] = {}
    return lambda house: known.setdefault(house.served.port, Room(house.served))


@pytest.fixture
def room(rooms: Callable[[House], Room], house: House) -> Room:
    """Forty people who do what they are told, and the debate open."""
    room = rooms(house)
    room.does("set_phase", phase="debate")
    return room


@pytest.fixture
def evening(browser: Browser, house: House, language: str) -> Iterator[Evening]:
    evening = Evening(browser, house, language)
    yield evening
    evening.everyone_leaves()


@pytest.fixture
def alice(evening: Evening) -> Phone:
    return evening.phone()


@pytest.fixture
def bob(evening: Evening) -> Phone:
    return evening.phone()


@pytest.fixture
def regie(evening: Evening) -> Console:
    return evening.console()


@pytest.fixture
def wall(evening: Evening) -> Wall:
    return evening.wall()


@pytest.fixture
def cable(house: House) -> Iterator[Cable]:
    cable = Cable(house.served.port)
    yield cable
    cable.take_away()
