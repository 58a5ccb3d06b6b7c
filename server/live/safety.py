"""Safety acts: what must leave the wall leaves it at once, and is recorded afterwards."""

from ..debate.commands import Command, PlaceQuestion, SetBlack
from ..debate.model import QuestionState
from ..debate.refusals import Refusal
from ..wire.messages import Answer
from .projectionist import Projectionist
from .screening import Screening

_PUBLIC = (QuestionState.LISTED, QuestionState.ANSWERED)


def submit_safely(screening: Screening, projectionist: Projectionist, command: Command, by: str) -> Answer:
    """Submit; but cut to black, or take a question off the wall, before the disk is asked.

    If it is not recorded the wall stays as it was cut, and the moderator is told so: a disk that fails must not
    put an insult back on a ten-metre screen.
    """
    match command:
        case SetBlack(on=True):
            projectionist.cut_to_black()
        case PlaceQuestion() if command.state not in _PUBLIC:
            projectionist.take_off_the_wall(command.question)

    answer = screening.submit(command, by)

    if answer.get("refusal") != Refusal.NOT_RECORDED:
        match command:
            case SetBlack():
                projectionist.lift(black=True)
            case PlaceQuestion():
                projectionist.lift(question_id=command.question)
    return answer
