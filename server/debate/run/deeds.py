"""What a cue does when it is taken: what a moderator would do by hand, by the same rules."""

from typing import Literal, assert_never

from .. import conduct, polls
from ..commands import SetPhase, ShowScene
from ..events import AnyEvent
from ..model import Debate
from ..moment import Moment
from ..notices import rules as notices
from ..notices.commands import Announce
from ..poll_commands import SetPollOpen, SetReveal
from ..polls import the_poll
from ..scenes import Phase, SceneKind
from .model import Cue, CueDeed

# Long enough to be read aloud twice.
_MESSAGE_LASTS_MS = 60_000
_ACT = "conducteur"


def deed_of(debate: Debate, cue: Cue, moment: Moment) -> list[AnyEvent]:
    """What happens besides the cue being taken. Raises `Refused` as the act itself would."""
    match cue.deed:
        case CueDeed.MARK:
            return []
        case CueDeed.PHASE:
            return conduct.set_phase(debate, SetPhase(act=_ACT, seq=0, phase=Phase(cue.subject)), moment)
        case CueDeed.FILM:
            return conduct.set_phase(debate, SetPhase(act=_ACT, seq=0, phase=Phase.FILM), moment)
        case CueDeed.SCENE:
            return conduct.show_scene(debate, _scene(debate, cue), moment)
        case CueDeed.MESSAGE:
            said = Announce(
                act=_ACT,
                seq=0,
                announcement=f"cue-{moment.at}",
                text=cue.text,
                lasts_ms=_MESSAGE_LASTS_MS,
                phones=True,
                wall=True,
            )
            return notices.announce(debate, said, moment)
        case CueDeed.OPEN | CueDeed.CLOSE | CueDeed.REVEAL | CueDeed.REVEAL_PHONES | CueDeed.ANSWER:
            return _of_a_poll(debate, cue, moment)
        case _:
            assert_never(cue.deed)


def _scene(debate: Debate, cue: Cue) -> ShowScene:
    """A scene by its name; or a poll's, which is shown before it opens; or the title card of a film."""
    if cue.subject in debate.polls:
        return ShowScene(act=_ACT, seq=0, scene=SceneKind.POLL, subject=cue.subject)
    if cue.subject in debate.films:
        return ShowScene(act=_ACT, seq=0, scene=SceneKind.TITLE, subject=cue.subject)
    return ShowScene(act=_ACT, seq=0, scene=SceneKind(cue.subject))


def _of_a_poll(debate: Debate, cue: Cue, moment: Moment) -> list[AnyEvent]:
    poll = the_poll(debate, cue.subject)
    number = poll.round.number
    match cue.deed:
        case CueDeed.OPEN | CueDeed.CLOSE:
            opening = cue.deed is CueDeed.OPEN
            command = SetPollOpen(act=_ACT, seq=0, poll=poll.id, round=number, on=opening)
            return polls.set_open(debate, command, moment)
        case CueDeed.REVEAL:
            shown = ShowScene(act=_ACT, seq=0, scene=SceneKind.POLL, subject=poll.id)
            revealed = SetReveal(act=_ACT, seq=0, poll=poll.id, round=number, where="wall", on=True)
            return [*polls.set_reveal(debate, revealed, moment), *conduct.show_scene(debate, shown, moment)]
        case _:
            where: Literal["phones", "answer"] = "phones" if cue.deed is CueDeed.REVEAL_PHONES else "answer"
            told = SetReveal(act=_ACT, seq=0, poll=poll.id, round=number, where=where, on=True)
            return polls.set_reveal(debate, told, moment)
