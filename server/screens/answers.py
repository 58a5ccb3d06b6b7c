"""What an answer carries besides `ok`: the sender's own change; or, for a moderator, what stands now."""

from typing import Any

from ..debate.command import Command, ModeratorCommand
from ..debate.commands import Ask, EnterCode, PreviewBlock, ReportQuestion, SetSupport, Withdraw
from ..debate.floor.commands import AskMic, LeaveMic
from ..debate.model import Debate
from ..debate.moderation import would_go
from ..debate.moment import Moment
from ..debate.poll import Ballot
from ..debate.poll_commands import CastBallot, SupportSaying
from ..debate.refusals import Refused
from . import console, phone
from .hall import Hall


def own_change(debate: Debate, command: Command, moment: Moment) -> dict[str, Any]:
    """The sender's own change, so that no other frame is needed to see it."""
    match command:
        case CastBallot():
            answered = debate.polls[command.poll].numbered(command.round)
            ballot = answered.ballots.get(moment.by, Ballot()) if answered else Ballot()
            told = {"poll": command.poll, "round": command.round, **phone.ballot_fields(ballot)}
            return {**told, "aside": True} if answered and moment.by in answered.aside else told
        case SupportSaying():
            turn = debate.polls[command.poll].numbered(command.round)
            supporters = turn.sayings[command.saying].supporters if turn else set()
            return {"poll": command.poll, "saying": command.saying, "on": moment.by in supporters}
        case Ask():
            question = debate.questions[moment.new_id]
            return {"question": question.id, "client": question.client, "state": question.state.value}
        case SetSupport():
            supporters = debate.questions[command.question].supporters
            return {
                "question": command.question,
                "on": moment.by in supporters,
                "supporters": len(supporters),
            }
        case Withdraw() | ReportQuestion():
            return {"question": command.question}
        case EnterCode():
            return {"admitted": True}
        case PreviewBlock():
            return {"goes": [question.id for question in would_go(debate, command.question)]}
        case AskMic() | LeaveMic():
            mic = phone.own_mic(debate, moment.by)
            return {"mic": mic} if mic else {}
        case _:
            return {}


def what_stands_now(debate: Debate, command: Command, refused: Refused) -> dict[str, Any]:
    """For a moderator whose act came too late, the thing as it is. A phone is told nothing but how often or how
    soon it may try."""
    if refused.tries_left is not None:
        return {"tries_left": refused.tries_left}
    if refused.wait_s:
        return {"wait_s": refused.wait_s}
    if not isinstance(command, ModeratorCommand):
        return {}
    if refused.question in debate.questions:
        question = debate.questions[refused.question]
        return {"now": {"question": question.id, **console.question_fields(debate, question)}}
    if refused.poll in debate.polls:
        return {"now": console.poll_fields(debate, debate.polls[refused.poll], Hall())}
    return {}
