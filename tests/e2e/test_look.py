"""Every state of the wall in every shape it may have, and two hundred nasty strings in each field that people fill."""

from collections.abc import Iterator
from itertools import product

import pytest
from playwright.sync_api import Browser

from tests.e2e.catalogue import Catalogue, Shown
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


# Each page as small as it may be and as large as it usually is, where people's words are laid in, and its language.
PAGES: dict[str, tuple[str, str, tuple[int, int], tuple[str, ...]]] = {
    "a narrow phone": (
        *("phone", "fr", (320, 640)),
        (
            *("list.whole", "poll.answered", "poll.quiz.open.stills.4", "poll.rating.open", "poll.ranking.open"),
            *("poll.number.open", "poll.scale.revealed", "poll.single.revealed.hands", "poll.open_text.revealed"),
            *("poll.flow", "poll.prize"),
        ),
    ),
    "a phone": ("phone", "en", (390, 844), ()),
    "a desk": ("console", "en", (1440, 900), ("questions.unread", "poll.revealed", "poll.words", "air.said")),
    "a desk in the hand": ("console", "fr", (320, 640), ("questions.unread", "poll.revealed")),
    "the stage": ("stage", "fr", (1024, 768), ("question.everything", "poll.result")),
}
IN_HAND_PX = 500


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the modules are served as they are written."""
    house = House(tmp_path_factory.mktemp("house"), "--dev")
    yield house.served.url
    house.served.end()


@pytest.fixture(scope="module")
def catalogue(browser: Browser, url: str) -> Iterator[Catalogue]:
    context = browser.new_context()
    yield Catalogue(context.new_page(), url)
    context.close()


@pytest.mark.parametrize("picture", PICTURES)
def test_nothing_leaves_its_frame_or_is_too_small(catalogue: Catalogue, picture: str) -> None:
    window, settings, languages = PICTURES[picture]
    catalogue.is_as_large_as(*WINDOWS[window])
    wanted = [{"part": part, "lang": lang, **settings} for part in catalogue.parts for lang in languages]

    assert catalogue.faults(*wanted) == []


@pytest.mark.parametrize("window", WINDOWS)
def test_whatever_people_write_stays_in_its_place(catalogue: Catalogue, window: str) -> None:
    catalogue.is_as_large_as(*WINDOWS[window])
    ours = list(WINDOWS).index(window)

    assert catalogue.faults(*_some(WRITTEN)[ours :: len(WINDOWS)]) == []


@pytest.mark.parametrize("name", PAGES)
def test_every_state_of_a_page_is_whole_whatever_people_write(browser: Browser, url: str, name: str) -> None:
    room, language, (width, height), written = PAGES[name]
    in_hand = width < IN_HAND_PX
    context = browser.new_context(viewport={"width": width, "height": height}, has_touch=in_hand)
    complaints: list[str] = []
    context.on("weberror", lambda error: complaints.append(str(error.error)))
    shown = Shown(context.new_page(), f"{url}/look/{room}?lang={language}")

    assert shown.faults(*({"part": part} for part in shown.parts)) == []
    assert shown.faults(*_some(written)) == []
    for part in shown.behind:
        shown.opens(part)
        assert shown.faults({"part": part}) == []
    context.close()
    assert complaints == []


def _some(parts: tuple[str, ...]) -> list[dict[str, str]]:
    """Every string that may be shown in some of these parts, and every part with some strings."""
    texts = [text for one in strings() if (text := one.shown) is not None]
    pairs = product(enumerate(texts), enumerate(parts))
    some = [{"part": part, "words": text} for (one, text), (at, part) in pairs if (one + 2 * at) % ONE_IN == 0]
    assert len(texts) > 180 and {one["part"] for one in some} == set(parts)
    return some
