"""Safety acts: what must leave the wall leaves it at once, and is recorded afterwards."""

from collections.abc import Callable

from ..debate.command import Command, ModeratorCommand
from ..debate.commands import EditQuestion, PlaceQuestion, SetBlack, ShowScene
from ..debate.model import PUBLIC_STATES
from ..debate.refusals import Refusal
from ..debate.scenes import SceneKind
from ..wire.messages import Answer
from .projectionist import Projectionist
from .screening import Screening


def submit_safely(
    screening: Screening,
    projectionist: Projectionist,
    command: Command,
    by: str,
    tell: Callable[[Answer], None],
    *,
    speaks: frozenset[str] | None = None,
) -> None:
    """Submit; but cut to black, or take a question off the wall, before the disk is asked.

    If it is not recorded the wall stays as it was cut, and the moderator is told so: a disk that fails must not
    put an insult back on a ten-metre screen.
    """
    if not isinstance(command, ModeratorCommand):
        screening.submit(command, by, tell)
        return
    if isinstance(command, SetBlack) and command.on:
        projectionist.cut_to_black()
    leaving = _leaving_the_wall(projectionist, command)
    if leaving:
        projectionist.take_off_the_wall(leaving)

    def told(answer: Answer) -> None:
        if answer.get("refusal") != Refusal.NOT_RECORDED:
            projectionist.lift(black=isinstance(command, SetBlack), question_id=leaving or _about(command))
        tell(answer)

    screening.submit(command, by, told, speaks=speaks)


def _leaving_the_wall(projectionist: Projectionist, command: Command) -> str:
    """The question that must not stay on the wall, whatever becomes of the command."""
    match command:
        case PlaceQuestion() if command.state not in PUBLIC_STATES:
            return command.question
        case EditQuestion():
            return command.question
        case ShowScene() if command.scene not in (SceneKind.QUESTION, SceneKind.POLL):
            # One question after another fades; sending the wall away from one is how a moderator hides it.
            return projectionist.question_on_wall
        case _:
            return ""


def _about(command: Command) -> str:
    return command.question if isinstance(command, PlaceQuestion | EditQuestion) else ""
