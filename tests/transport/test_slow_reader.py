"""A page that does not read: it is cut off, the others notice nothing, and it comes back by the road it came in."""

import contextlib

from tests.served import Served
from tests.sockets.talking import Hall, Page
from tests.web.asking import Browser

QUESTIONS = 50


def test_who_does_not_read_is_cut_off_and_finds_the_present_when_it_comes_back(
    served: Served, moderator: Browser
) -> None:
    hall = Hall(served, moderator)
    with contextlib.closing(hall):
        _fill(hall)
        other, awake = hall.phone(), hall.console()
        # A console carries every question, where a phone has a few.
        asleep = hall.console()
        awake.until(lambda page: len(page.screen["questions"]) == QUESTIONS)

        # Each refresh is a snapshot of fifty questions, and none of them is read.
        rounds = 0
        while not _is_cut(asleep):
            rounds += 1
            assert rounds < 200, "it is still there"
            other.catch_up()
        assert asleep.is_closed()

        other.catch_up()
        back = hall.console()
        back.until(lambda page: page.revision)
        assert back.screen["questions"] == awake.screen["questions"]
        assert len(back.screen["questions"]) == QUESTIONS
    assert served.log == ""


def _fill(hall: Hall) -> None:
    console = hall.console()
    assert console.command(verb="set_premoderation", act="slow-reader-1", seq=1, on=False)["ok"]
    for number in range(QUESTIONS):
        asked = hall.phone().command(
            verb="ask", id=f"slow-reader-{number}", text=f"Question {number} " + "é" * 260, lang="fr"
        )
        assert asked["ok"]


def _is_cut(page: Page) -> bool:
    """Ask once more without reading; whether the other end is gone."""
    try:
        page.begin("refresh")
    except OSError:
        return True
    return False
