"""The wall as the last row sees it: nothing cut, nothing small, the question as large as it can be."""

import pytest
from playwright.sync_api import expect

from server.web.qr import QUIET_ZONE_MODULES, code_for
from tests.e2e.evening import PROJECTOR, Evening
from tests.e2e.geometry import filling
from tests.e2e.people.console import Console
from tests.e2e.people.phone import Phone
from tests.e2e.people.wall import Wall
from tests.e2e.programme import PreparedPoll

TEN = "Pourquoi ?"
EIGHTY = "À partir de quand une image retouchée par une IA cesse-t-elle d’être la vôtre ?"
TWO_HUNDRED_AND_EIGHTY = (
    "Quand une machine a vu tous les films du monde sans avoir jamais attendu un lever de soleil, manqué un train "
    "ni perdu un ami, que reste-t-il à raconter que nous n’ayons pas déjà mis dedans, et qui, de celle qui a tourné "
    "ou de celui qui a tapé la phrase, signe enfin cette image ?"
)


@pytest.fixture
def bilingual(evening: Evening) -> Wall:
    """The wall as the programme sets it: French large, English beside."""
    return evening.wall(evening.served.wall, viewport=PROJECTOR)


@pytest.fixture(autouse=True)
def the_list_is_on_the_wall(regie: Console) -> None:
    regie.changes_phase("debate")
    regie.press("l")


@pytest.mark.parametrize("question", [TEN, EIGHTY, TWO_HUNDRED_AND_EIGHTY], ids=len)
def test_a_question_fills_the_wall_whatever_its_length(
    evening: Evening, alice: Phone, regie: Console, bilingual: Wall, question: str
) -> None:
    alice.asks(question)
    regie.publishes(question)
    regie.shows(question)
    bilingual.shows_full_screen(question)

    bilingual.is_well_set()
    width, height = filling(bilingual.page)
    assert width >= 0.85 or height >= 0.6, f"{width:.0%} of the width, {height:.0%} of the height"


@pytest.mark.parametrize("poll_id", ["signaler", "etapes", "entrainement"])
def test_a_vote_and_its_result_are_never_cut(
    evening: Evening, alice: Phone, regie: Console, bilingual: Wall, poll_id: str
) -> None:
    vote = PreparedPoll(poll_id, evening.language)
    regie.picks_poll(vote.title)
    regie.opens_poll()
    bilingual.shows(vote.title)
    bilingual.is_well_set()

    alice.votes(vote["abstain"])
    regie.closes_poll()
    regie.press("Enter")
    expect(bilingual.bars).not_to_have_count(0)
    bilingual.is_well_set()


def test_the_code_to_scan_is_large_and_leads_in(evening: Evening, regie: Console, bilingual: Wall) -> None:
    regie.press("q")
    bilingual.shows_scene("join")
    bilingual.is_well_set()
    address = f"{evening.served.url.replace('localhost', '127.0.0.1')}/{evening.served.code}"
    code = code_for(address)
    drawn = bilingual.page.locator("svg path")
    expect(drawn).to_have_attribute("d", code.path)

    plate = bilingual.page.locator("svg").bounding_box()
    frame = bilingual.frame.bounding_box()
    assert plate and frame
    modules = plate["height"] * (code.modules - 2 * QUIET_ZONE_MODULES) / code.modules
    assert modules >= 0.55 * frame["height"]
    expect(bilingual.layer).to_contain_text(address.removeprefix("http://").rsplit("/", 1)[0])
    expect(bilingual.layer).to_contain_text(evening.served.code)

    visitor = evening.page()
    visitor.goto(address)
    expect(visitor.locator("html[data-ready]")).to_be_attached()


def test_the_foot_says_where_to_go_except_in_the_dark(evening: Evening, regie: Console, bilingual: Wall) -> None:
    served = evening.served
    regie.press("t")
    bilingual.says_at_the_foot(served.code)
    bilingual.says_at_the_foot(f"127.0.0.1:{served.port}")

    for phase, scene in (("film", "film"), ("closed", "end")):
        regie.changes_phase(phase)
        bilingual.shows_scene(scene)
        expect(bilingual.foot).not_to_be_visible()


def test_what_people_typed_is_typeset_in_french(
    evening: Evening, alice: Phone, regie: Console, bilingual: Wall
) -> None:
    question = "A-t-il dit « jamais » ? Et vous : non !"
    alice.asks(question)
    regie.publishes(question)
    regie.shows(question)
    bilingual.shows_full_screen(question)

    asked = bilingual.page.locator(".layer:not(.leaving) .asked").text_content()
    assert asked == "A-\u2060t-\u2060il dit «\u00a0jamais\u00a0»\u202f? Et vous\u00a0: non\u202f!"
