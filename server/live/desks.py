"""What each desk sees of the whole one: its shelves, and of the questions and polls those that are its business."""

from collections.abc import Callable

from ..debate.model import PUBLIC_STATES
from ..debate.poll import PollState
from ..screens.patches import Fields, Screen
from ..wire.spoken import Door, verbs_at

_EVERYWHERE = ("evening", "people", "troubles", "staff", "walls", "wall", "wall_question", "wall_list", "wall_poll")
_EVERYWHERE_TOO = ("wall_message", "wall_countdown", "wall_code", "notices")
_FLOOR = ("mic", "floor")
SEEN: dict[Door, frozenset[str]] = {
    Door.MODERATION: frozenset({*_EVERYWHERE, *_EVERYWHERE_TOO, "questions"}),
    Door.FLOOR: frozenset({*_EVERYWHERE, *_EVERYWHERE_TOO, *_FLOOR, "questions", "cues", "run"}),
    Door.USHER: frozenset({*_EVERYWHERE, *_EVERYWHERE_TOO, *_FLOOR, "polls"}),
    Door.REMOTE: frozenset({*_EVERYWHERE, *_EVERYWHERE_TOO, "questions", "polls"}),
}
# Who moderates reads all; the others see what the room sees. Nobody but the whole desk sees a poll before it opens.
_READS_ALL = frozenset({Door.MODERATION})
_HIDDEN_FIELDS = frozenset(
    {"note", "reports", "flagged", "flagged_by", "reason", "blocked", "starred", "translated", "merged_into"}
)


class Part:
    """One desk's view of the whole one's screen. What did not change there is not looked at again here."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self._last: dict[str, tuple[object, dict[str, Fields]]] = {}

    def of(self, whole: Screen) -> Screen:
        """The part that is shown at this door."""
        screen = {shelf: items for shelf, items in whole.items() if shelf in SEEN[self._door]}
        if "questions" in screen and self._door not in _READS_ALL:
            screen["questions"] = self._kept("questions", whole["questions"], _published)
        if "polls" in screen:
            screen["polls"] = self._kept("polls", whole["polls"], _opened)
        verbs = verbs_at(self._door)
        screen["acts"] = {act: fields for act, fields in whole["acts"].items() if fields["verb"] in verbs}
        return screen

    def _kept(
        self, shelf: str, items: dict[str, Fields], choose: Callable[[dict[str, Fields]], dict[str, Fields]]
    ) -> dict[str, Fields]:
        source, chosen = self._last.get(shelf, (None, {}))
        if source is not items:
            chosen = choose(items)
            self._last[shelf] = (items, chosen)
        return chosen


def _published(questions: dict[str, Fields]) -> dict[str, Fields]:
    return {question: _as_shown(fields) for question, fields in questions.items() if fields["state"] in PUBLIC_STATES}


def _as_shown(question: Fields) -> Fields:
    """Without what moderators note. A translation of former words is a trace of them, and waits for the new ones."""
    translates_former_words = {"translation"} if question.get("translated") else set()
    hidden = _HIDDEN_FIELDS | translates_former_words
    return {name: value for name, value in question.items() if name not in hidden}


def _opened(polls: dict[str, Fields]) -> dict[str, Fields]:
    """Those that were opened; and those that ask nothing, once their result was shown."""
    return {poll: fields for poll, fields in polls.items() if fields["state"] != PollState.DRAFT or fields["seen"]}
