"""Safety acts: what must leave the wall leaves it before the disk is asked, and whatever the disk says."""

from server.debate.commands import EditQuestion, ShowScene
from server.debate.model import QuestionState
from server.debate.scenes import SceneKind
from server.wire.spoken import Door
from tests.live.disk import failing, hanging
from tests.live.rehearsal import Rehearsal

NOT_RECORDED = {"ok": False, "refusal": "not_recorded"}


def wall_is_black(rehearsal: Rehearsal) -> bool:
    return bool(rehearsal.screen(Door.WALL)["wall"]["now"]["black"])


def alone_on_the_wall(rehearsal: Rehearsal) -> str:
    return str(rehearsal.screen(Door.WALL)["wall_question"].get("now", {}).get("id", ""))


def test_black_is_on_the_wall_before_it_is_recorded(rehearsal: Rehearsal) -> None:
    rehearsal.on_the_wall()
    with hanging(rehearsal):
        answer = rehearsal.begin(rehearsal.black(True), "mod")
        rehearsal.until(lambda: wall_is_black(rehearsal))
        assert alone_on_the_wall(rehearsal) == "", "and nothing is left under it"
        assert not answer and not rehearsal.debate.black
    rehearsal.until(lambda: answer)

    assert answer == {"ok": True} and rehearsal.recorded.black


def test_everything_else_is_shown_after_its_commit(rehearsal: Rehearsal) -> None:
    question = rehearsal.asked("client-one")
    rehearsal.do(rehearsal.placed(question, QuestionState.LISTED))
    with hanging(rehearsal):
        answer = rehearsal.begin(ShowScene(**rehearsal.act(), scene=SceneKind.QUESTION, subject=question, rev=2), "mod")
        rehearsal.until(rehearsal.screening.settled.locked)
        assert rehearsal.debate.question_on_wall == question, "the debate runs ahead"
        assert alone_on_the_wall(rehearsal) == "", "and nobody sees it"
    rehearsal.until(lambda: answer)
    rehearsal.until(lambda: alone_on_the_wall(rehearsal) == question)


def test_black_stays_when_the_disk_fails_and_the_consoles_see_it(rehearsal: Rehearsal) -> None:
    question = rehearsal.on_the_wall()
    with failing(rehearsal):
        assert rehearsal.submit(rehearsal.black(True), "mod") == NOT_RECORDED
        assert wall_is_black(rehearsal) and alone_on_the_wall(rehearsal) == ""
        rehearsal.until(lambda: rehearsal.screen(Door.CONSOLE)["wall"]["now"]["black"])
    assert rehearsal.recorded.black is False

    rehearsal.asked("client-two", by="bao")
    rehearsal.until(lambda: len(rehearsal.screen(Door.CONSOLE)["questions"]) == 2)
    assert wall_is_black(rehearsal), "no other act gives the wall back"
    rehearsal.do(rehearsal.black(True))
    assert rehearsal.recorded.black and wall_is_black(rehearsal)

    rehearsal.do(rehearsal.black(False))
    rehearsal.until(lambda: alone_on_the_wall(rehearsal) == question and not wall_is_black(rehearsal))


def test_a_wall_cut_by_a_failing_disk_is_given_back_by_hand(rehearsal: Rehearsal) -> None:
    with failing(rehearsal):
        rehearsal.submit(rehearsal.black(True), "mod")
    assert wall_is_black(rehearsal)

    rehearsal.do(rehearsal.black(False))
    rehearsal.until(lambda: not wall_is_black(rehearsal))


def test_giving_the_wall_back_is_no_safety_act(rehearsal: Rehearsal) -> None:
    rehearsal.do(rehearsal.black(True))
    with failing(rehearsal):
        assert rehearsal.submit(rehearsal.black(False), "mod") == NOT_RECORDED
        assert wall_is_black(rehearsal)


def test_a_dismissed_question_leaves_the_wall_before_and_without_the_disk(rehearsal: Rehearsal) -> None:
    question = rehearsal.on_the_wall()
    with failing(rehearsal):
        dismissal = rehearsal.placed(question, QuestionState.DISMISSED, rev=2)
        assert rehearsal.submit(dismissal, "mod") == NOT_RECORDED
        assert alone_on_the_wall(rehearsal) == ""
        rehearsal.until(lambda: rehearsal.screen(Door.CONSOLE)["wall_question"] == {})
    assert rehearsal.recorded.questions[question].state is QuestionState.LISTED

    rehearsal.asked("client-two", by="bao")
    rehearsal.until(lambda: len(rehearsal.screen(Door.CONSOLE)["questions"]) == 2)
    assert alone_on_the_wall(rehearsal) == "", "it stays off until the disk has taken it"
    rehearsal.do(dismissal)
    rehearsal.until(lambda: rehearsal.screen(Door.CONSOLE)["questions"][question]["state"] == "dismissed")
    assert alone_on_the_wall(rehearsal) == ""


def test_a_dismissed_question_leaves_the_walls_list_too(rehearsal: Rehearsal) -> None:
    question = rehearsal.asked("client-one")
    rehearsal.do(rehearsal.placed(question, QuestionState.LISTED))
    rehearsal.do(ShowScene(**rehearsal.act(), scene=SceneKind.QUESTIONS))
    rehearsal.until(lambda: question in rehearsal.screen(Door.WALL)["wall_list"])

    with hanging(rehearsal):
        answer = rehearsal.begin(rehearsal.placed(question, QuestionState.DISMISSED, rev=2), "mod")
        rehearsal.until(lambda: question not in rehearsal.screen(Door.WALL)["wall_list"])
        assert not answer
    rehearsal.until(lambda: answer)
    assert answer == {"ok": True}


def test_an_edited_question_and_one_sent_away_leave_the_wall_at_once_too(rehearsal: Rehearsal) -> None:
    question = rehearsal.on_the_wall()
    with hanging(rehearsal):
        edit = EditQuestion(**rehearsal.act(), question=question, rev=2, text="Qui a éclairé la scène ?")
        answer = rehearsal.begin(edit, "mod")
        rehearsal.until(lambda: alone_on_the_wall(rehearsal) == "")
        assert not answer
    rehearsal.until(lambda: answer)

    rehearsal.do(ShowScene(**rehearsal.act(), scene=SceneKind.QUESTION, subject=question, rev=3))
    rehearsal.until(lambda: alone_on_the_wall(rehearsal) == question)
    with hanging(rehearsal):
        away = rehearsal.begin(ShowScene(**rehearsal.act(), scene=SceneKind.PAUSE), "mod")
        rehearsal.until(lambda: alone_on_the_wall(rehearsal) == "")
        assert not away
    rehearsal.until(lambda: away)


def test_a_dismissal_that_is_refused_puts_the_question_back(rehearsal: Rehearsal) -> None:
    question = rehearsal.on_the_wall()
    late = rehearsal.submit(rehearsal.placed(question, QuestionState.DISMISSED, rev=1), "mod")
    assert late["refusal"] == "changed_since"

    rehearsal.until(lambda: alone_on_the_wall(rehearsal) == question)
