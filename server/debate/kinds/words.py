"""What people write: words for a cloud, or a short text."""

from ...limits import CLOUD_WORDS_MAX, OPEN_TEXT_GRAPHEMES_MAX, WORD_GRAPHEMES_MAX
from ..folding import graphemes
from ..poll import Ballot, Option, Poll
from ..poll_events import PollMade
from .kind import PICTURES, Kind


class WordCloud(Kind):
    """A few words or phrases; the same one twice, however it is spelled, is once too often."""

    terms = PICTURES
    graphemes_max = WORD_GRAPHEMES_MAX

    def options(self, authored: tuple[Option, ...]) -> tuple[Option, ...]:
        return ()

    def max_choices(self, asked_for: int) -> int:
        return min(asked_for, CLOUD_WORDS_MAX)

    def is_sound(self, made: PollMade) -> bool:
        return not made.options or made.abstain

    def fits(self, poll: Poll, ballot: Ballot) -> bool:
        if ballot.choices or ballot.points:
            return False
        written = len({word.id for word in ballot.words})
        if not 1 <= written == len(ballot.words) <= poll.max_choices:
            return False
        return all(graphemes(word.text) <= self.graphemes_max for word in ballot.words)

    def cells(self, poll: Poll, ballot: Ballot) -> tuple[str, ...]:
        return tuple(word.id for word in ballot.words)


class OpenText(WordCloud):
    """One short text."""

    terms = PICTURES | {"support"}
    graphemes_max = OPEN_TEXT_GRAPHEMES_MAX

    def max_choices(self, asked_for: int) -> int:
        return 1
