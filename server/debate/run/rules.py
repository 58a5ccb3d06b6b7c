"""The rules of the conducteur: the next cue, back one, a cue more or elsewhere."""

from ... import limits
from ..conduct import DARK_ENOUGH_FOR_A_FILM, SCENE_OF_PHASE, shown_scene
from ..events import AnyEvent, PhaseSet
from ..model import Debate
from ..moment import Moment
from ..polls import closing
from ..refusals import Refusal, Refused
from ..scenes import Phase, SceneKind
from .commands import DropCue, GoBack, MakeCue, MoveCue, TakeCue
from .deeds import deed_of
from .events import CueDropped, CueLeft, CueMade, CueMoved, CueTaken
from .model import Cue, CueDeed, Taken

_OF_POLLS = frozenset({CueDeed.OPEN, CueDeed.CLOSE, CueDeed.REVEAL, CueDeed.REVEAL_PHONES, CueDeed.ANSWER})
_ALONE = frozenset({SceneKind.QUESTION, SceneKind.POLL})


def take_cue(debate: Debate, command: TakeCue, moment: Moment) -> list[AnyEvent]:
    """Do what the cue says, and stand on it: what comes next is the one behind it."""
    cue = the_cue(debate, command.cue)
    if debate.run.last == cue.id:
        return []

    taken = CueTaken(cue.id, debate.phase, debate.scene, debate.subject)
    return [taken, *deed_of(debate, cue, moment)]


def go_back(debate: Debate, command: GoBack, moment: Moment) -> list[AnyEvent]:
    """The phase and the wall are what they were before that cue. A vote stays as it is."""
    taken = debate.run.taken[-1] if debate.run.taken else None
    if taken is None or taken.cue != command.cue:
        return []
    if debate.sealed:
        raise Refused(Refusal.SEALED)

    happened: list[AnyEvent] = [CueLeft(taken.cue, taken.at, taken.phase, taken.scene, taken.subject)]
    if debate.phase is not taken.phase:
        happened.append(PhaseSet(phase=taken.phase, former_phase=debate.phase))
        if taken.phase in (Phase.FILM, Phase.CLOSED):
            happened += closing(debate, moment)
    scene, subject = _as_it_may_be_again(debate, taken)
    if (debate.scene, debate.subject) != (scene, subject):
        happened.append(shown_scene(debate, scene, subject))
    return happened


def make_cue(debate: Debate, command: MakeCue, moment: Moment) -> list[AnyEvent]:
    """A cue that nobody had foreseen."""
    run = debate.run
    if command.cue in run.cues:
        return []
    if len(run.cues) >= limits.CUES_MAX:
        raise Refused(Refusal.TOO_MANY_CUES)
    cue = Cue(command.cue, command.deed, command.subject, command.text, command.note, command.at)
    refuse_a_cue_about_nothing(debate, cue)
    return [CueMade(cue, _behind(debate, command.after))]


def move_cue(debate: Debate, command: MoveCue, moment: Moment) -> list[AnyEvent]:
    """Earlier or later in the evening."""
    cue = the_cue(debate, command.cue)
    former, after = before_it(debate, cue.id), _behind(debate, command.after)
    if after in (former, cue.id):
        return []
    return [CueMoved(cue.id, after, former)]


def drop_cue(debate: Debate, command: DropCue, moment: Moment) -> list[AnyEvent]:
    """It does not take place. One that was taken stays, with its time."""
    cue = debate.run.cues.get(command.cue)
    if cue is None:
        return []
    if any(taken.cue == cue.id for taken in debate.run.taken):
        raise Refused(Refusal.NOT_ALLOWED_FROM_HERE)
    return [CueDropped(cue, before_it(debate, cue.id))]


def the_cue(debate: Debate, cue_id: str) -> Cue:
    """The cue of that id, or a refusal."""
    cue = debate.run.cues.get(cue_id)
    if cue is None:
        raise Refused(Refusal.UNKNOWN_CUE)
    return cue


def before_it(debate: Debate, cue_id: str) -> str:
    """The cue in front of this one; nothing in front of the first."""
    at = debate.run.order.index(cue_id)
    return debate.run.order[at - 1] if at else ""


def refuse_a_cue_about_nothing(debate: Debate, cue: Cue) -> None:
    """A cue names what there is, so that taking it does not fail in front of the room."""
    match cue.deed:
        case CueDeed.PHASE:
            sound = cue.subject in [phase.value for phase in Phase]
        case CueDeed.SCENE:
            sound = cue.subject in debate.polls or cue.subject in {*debate.films, *SceneKind} - _ALONE
        case CueDeed.MESSAGE | CueDeed.MARK:
            sound = cue.text.written and not cue.subject
        case CueDeed.FILM:
            sound = True
        case _:
            sound = cue.subject in debate.polls
    if not sound:
        raise Refused(Refusal.UNKNOWN_CUE)


def _as_it_may_be_again(debate: Debate, taken: Taken) -> tuple[SceneKind, str]:
    """What the wall showed, if it still may; else what goes with the phase."""
    scene, subject = taken.scene, taken.subject
    question = debate.questions.get(subject)
    may = {
        SceneKind.QUESTION: question is not None and question.public,
        SceneKind.POLL: subject in debate.polls,
    }.get(scene, True)
    if taken.phase is Phase.FILM and scene not in DARK_ENOUGH_FOR_A_FILM:
        may = False
    return (scene, subject) if may else (SCENE_OF_PHASE[taken.phase], "")


def _behind(debate: Debate, cue_id: str) -> str:
    return the_cue(debate, cue_id).id if cue_id else ""
