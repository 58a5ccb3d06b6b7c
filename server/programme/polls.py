"""A prepared poll made complete: what organisers need not write, the rules of polls add."""

from msgspec.structs import replace

from ..debate.kinds import the_options
from ..debate.poll import Option as Answer
from ..debate.poll import PollKind
from .model import Option, PreparedPoll


def complete(poll: PreparedPoll) -> PreparedPoll:
    """The poll as the room meets it: its answers, an abstention last, its `max_choices` settled."""
    authored = tuple(Answer(option.id, option.label) for option in poll.answers)
    most = (poll.max_choices or len(authored)) if poll.kind is PollKind.MULTIPLE else 1
    options = the_options(poll.kind, authored, abstain=poll.abstain)
    return replace(poll, options=tuple(Option(option.id, option.label) for option in options), max_choices=most)
