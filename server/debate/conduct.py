"""The rules of conduct: phases, scenes, black, the frozen list, who reads first, which séance is live."""

from .commands import SetBlack, SetFrozen, SetLive, SetPhase, SetPremoderation, ShowScene
from .events import AnyEvent, BlackSet, FrozenSet, LiveSet, PhaseSet, PremoderationSet, SceneShown
from .model import Debate
from .moment import Moment
from .polls import closing, the_poll
from .questions import the_question
from .ranking import wall_list
from .refusals import Refusal, Refused
from .scenes import Phase, SceneKind

SCENE_OF_PHASE = {
    Phase.DOORS: SceneKind.JOIN,
    Phase.FILM: SceneKind.FILM,
    Phase.DEBATE: SceneKind.QUESTIONS,
    Phase.CLOSED: SceneKind.END,
}
# A finger on the wrong key must not light the wall up in the middle of a film.
DARK_ENOUGH_FOR_A_FILM = frozenset({SceneKind.FILM, SceneKind.INTERMISSION, SceneKind.PAUSE, SceneKind.JOIN})


def show_scene(debate: Debate, command: ShowScene, moment: Moment) -> list[AnyEvent]:
    """Choose what the wall shows; a question is shown exactly as it was read and published."""
    if debate.phase is Phase.FILM and command.scene not in DARK_ENOUGH_FOR_A_FILM:
        raise Refused(Refusal.FILM_RUNNING)
    _refuse_what_may_not_be_shown(debate, command)
    subject = command.subject or (_film_to_come(debate) if command.scene is SceneKind.TITLE else "")
    if (debate.scene, debate.subject) == (command.scene, subject):
        return []

    return [shown_scene(debate, command.scene, subject)]


def set_black(debate: Debate, command: SetBlack, moment: Moment) -> list[AnyEvent]:
    """Cut the wall to black, or give it back."""
    return [] if debate.black is command.on else [BlackSet(on=command.on)]


def set_frozen(debate: Debate, command: SetFrozen, moment: Moment) -> list[AnyEvent]:
    """Hold the wall's list as it is while someone reads it aloud."""
    if debate.frozen is command.on:
        return []
    held = tuple(question.id for question in wall_list(debate)) if command.on else ()
    return [FrozenSet(on=command.on, held=held, former_held=debate.held)]


def set_phase(debate: Debate, command: SetPhase, moment: Moment) -> list[AnyEvent]:
    """Any phase to any other: films break, shorts alternate. Phones, wall and stage follow together."""
    if debate.phase is command.phase:
        return []
    if debate.sealed:
        raise Refused(Refusal.SEALED)

    changes: list[AnyEvent] = [PhaseSet(phase=command.phase, former_phase=debate.phase)]
    if command.phase in (Phase.FILM, Phase.CLOSED):
        changes += closing(debate, moment)
    scene = SCENE_OF_PHASE[command.phase]
    if (debate.scene, debate.subject) != (scene, ""):
        changes.append(shown_scene(debate, scene, ""))
    return changes


def set_premoderation(debate: Debate, command: SetPremoderation, moment: Moment) -> list[AnyEvent]:
    """Whether a moderator reads each question before the room does."""
    return [] if debate.premoderation is command.on else [PremoderationSet(on=command.on)]


def set_live(debate: Debate, command: SetLive, moment: Moment) -> list[AnyEvent]:
    """Whether the bare address leads here."""
    return [] if debate.live is command.on else [LiveSet(on=command.on)]


def _refuse_what_may_not_be_shown(debate: Debate, command: ShowScene) -> None:
    match command.scene:
        case SceneKind.QUESTION:
            question = the_question(debate, command.subject)
            if not question.public:
                raise Refused(Refusal.NOT_LISTED, question=question.id)
            if question.rev != command.rev:
                raise Refused(Refusal.CHANGED_SINCE, question=question.id)
        case SceneKind.POLL:
            the_poll(debate, command.subject)
        case SceneKind.TITLE if command.subject in debate.films:
            return
        case _ if command.subject:
            raise Refused(Refusal.UNKNOWN_SCENE)


def _film_to_come(debate: Debate) -> str:
    """By the conducteur, else the first; nothing where the programme names no film."""
    named = debate.run.next_film
    return named if named in debate.films else next(iter(debate.films), "")


def shown_scene(debate: Debate, scene: SceneKind, subject: str) -> SceneShown:
    """The wall goes from what it shows to that."""
    return SceneShown(scene=scene, subject=subject, former_scene=debate.scene, former_subject=debate.subject)
