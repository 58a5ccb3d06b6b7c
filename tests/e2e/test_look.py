"""Every state of the wall in every shape it may have, and two hundred nasty strings in each field that people fill."""

from collections.abc import Iterator
from itertools import product

import pytest
from playwright.sync_api import Browser

from tests.e2e.catalogue import Catalogue
from tests.e2e.house import House
from tests.nasty import strings

WINDOWS = {"16:9": (1280, 720), "16:10": (1280, 800), "4:3": (1024, 768)}
# Each with the languages it is looked at in: what is widest beside what is narrowest, the rest in the hardest.
PICTURES: dict[str, tuple[str, dict[str, str], tuple[str, ...]]] = {
    "16:9": ("16:9", {}, ("both", "en")),
    "16:10": ("16:10", {}, ("both",)),
    "4:3": ("4:3", {}, ("both", "fr")),
    "1.85": ("16:9", {"frame": "1.85"}, ("both",)),
    "2.39": ("16:9", {"frame": "2.39"}, ("both",)),
    "wide margins": ("16:9", {"margin": "10"}, ("both",)),
    "large letters": ("16:9", {"text": "130"}, ("both",)),
    "code in the corner": ("4:3", {"corner": "1"}, ("both",)),
}
# Where somebody's words stand on the wall: each kind of picture, with all its fields at once.
WRITTEN = (
    *("question.long.translated", "questions.five", "message.long", "title.whole", "end.whole", "join.debate"),
    *("poll.single.open.still", "poll.single.revealed.hands", "poll.scale.revealed", "poll.rating.revealed"),
    *("poll.ranking.revealed", "poll.number.open", "poll.number.revealed.answered", "poll.quiz.revealed.stills.4"),
    *("poll.word_cloud.revealed", "poll.word_cloud.spiral", "poll.open_text.revealed.full", "poll.flow"),
    *("poll.flow.few", "poll.by_group", "poll.prize"),
)
# Every string meets some pictures and every picture some strings: one pair in so many.
ONE_IN = 7


@pytest.fixture(scope="module")
def catalogue(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    house = House(tmp_path_factory.mktemp("house"), "--dev")
    context = browser.new_context()
    yield Catalogue(context.new_page(), house.served.url)
    context.close()
    house.served.end()


@pytest.mark.parametrize("picture", PICTURES)
def test_nothing_leaves_its_frame_or_is_too_small(catalogue: Catalogue, picture: str) -> None:
    window, settings, languages = PICTURES[picture]
    catalogue.is_as_large_as(*WINDOWS[window])
    wanted = [{"part": part, "lang": lang, **settings} for part in catalogue.parts for lang in languages]

    assert catalogue.faults(*wanted) == []


@pytest.mark.parametrize("window", WINDOWS)
def test_whatever_people_write_stays_in_its_place(catalogue: Catalogue, window: str) -> None:
    shown = [text for one in strings() if (text := one.shown) is not None]
    pairs = list(product(enumerate(shown), enumerate(WRITTEN)))
    some = [(text, part) for (one, text), (other, part) in pairs if (one + 2 * other) % ONE_IN == 0]
    assert len(shown) > 180 and {text for text, _ in some} == set(shown) and {part for _, part in some} == set(WRITTEN)

    catalogue.is_as_large_as(*WINDOWS[window])
    ours = list(WINDOWS).index(window)
    assert catalogue.faults(*({"part": part, "words": text} for text, part in some[ours :: len(WINDOWS)])) == []
