"""What the scripts of each page say, and what of it a phone is sent first."""

from ..debate.refusals import Refusal
from ..strings import sections
from ..wire.spoken import Door

_BESIDE_THE_LIST = ("vote", "outcome", "hand")
# What only a moderator's act is refused for.
_NEVER_AT_A_PHONE = frozenset(
    f"refusal.{refusal}"
    for refusal in (
        Refusal.CHANGED_SINCE,
        Refusal.NOT_ALLOWED_FROM_HERE,
        Refusal.RESULT_REVEALED,
        Refusal.NOTHING_TO_UNDO,
        Refusal.UNDO_TOO_LATE,
        Refusal.ANOTHER_POLL_OPEN,
        Refusal.UNKNOWN_SCENE,
        Refusal.TOO_MANY_POLLS,
        Refusal.INCOMPLETE_POLL,
        Refusal.NOTHING_TO_ANSWER,
        Refusal.NOT_ANSWERED_YET,
        Refusal.SEALED_UNTIL_AWARD,
        Refusal.NOT_ASKED_BEFORE,
        Refusal.VOTING_STILL_OPEN,
        Refusal.NO_RIGHT_ANSWER,
        Refusal.UNKNOWN_GROUP,
        Refusal.UNKNOWN_CUE,
        Refusal.TOO_MANY_CUES,
        Refusal.NOTHING_TO_SAY,
        Refusal.NOT_YOUR_PART,
        Refusal.STILL_WITHOUT_WORDS,
        Refusal.TOO_MANY_STILLS,
        Refusal.STILL_TOO_LARGE,
        Refusal.NO_STILL,
    )
)
_OF_CODES = frozenset(
    f"refusal.{refusal}"
    for refusal in (Refusal.CODE_NEEDED, Refusal.WRONG_CODE, Refusal.TOO_MANY_TRIES, Refusal.TICKET_USED)
)
_COME_WITH = {
    "hand": frozenset({"refusal.mic_closed", "refusal.too_many_requests", "refusal.unknown_request"})
    # Only somebody whose page was there before the programme was changed can meet this.
    | {"refusal.unknown_theme"},
    "vote": frozenset(
        {"refusal.unknown_poll", "refusal.voting_not_open", "refusal.voting_closed", "refusal.wrong_choices"}
    ),
}
# States that only a console and the wall name, and words for pages with links.
_UNSAID_AT_A_PHONE = (
    *("state.phase.", "state.scene.", "state.draft", "state.open", "state.closed", "state.pending", "state.kept"),
    *(f"common.{word}" for word in ("app", "back", "cancel", "close", "language")),
)


def sentences_of(page: str) -> dict[str, dict[str, str]] | None:
    """What the scripts of a page say, in both languages; None for a page that does not exist."""
    match page:
        case Door.PHONE:
            return sections("common", "state", "refusal", "code", *_BESIDE_THE_LIST, page)
        case _ if page in _BESIDE_THE_LIST:
            return _with_its_refusals(page)
        case Door.WALL:
            return sections("common", "state", "refusal", page)
        case Door.STAGE:
            return sections("common", "state", "refusal", "stage", "wall")
        case Door.CONSOLE | Door.MODERATION | Door.FLOOR | Door.USHER | Door.REMOTE:
            return sections("common", "state", "refusal", "console", "wall", "role")
        case _:
            return None


def _with_its_refusals(section: str) -> dict[str, dict[str, str]]:
    """Why a ballot is not taken is said only where one is cast; of the microphone likewise."""
    theirs = _COME_WITH.get(section, frozenset())
    return {
        language: {key: text for key, text in both.items() if key.startswith(f"{section}.") or key in theirs}
        for language, both in sections(section, "refusal").items()
    }


def of_a_new_phone(language: str, *, codes: bool, voting: bool) -> dict[str, dict[str, str]]:
    """A phone counts its bytes, and fetches the rest if it is asked for: the other language, and what comes with a part
    of the page that is loaded later. While people vote, that is what whoever comes in does first."""
    here = frozenset({"vote"} if voting else ())
    seldom = frozenset().union(_NEVER_AT_A_PHONE, *_of_parts_but(here), () if codes else _OF_CODES)
    unsaid = (*_UNSAID_AT_A_PHONE, *(f"{part}." for part in _BESIDE_THE_LIST if part not in here))
    if not codes:
        unsaid += ("code.",)
    both = sentences_of(Door.PHONE) or {}
    return {
        language: {
            key: text for key, text in both[language].items() if key not in seldom and not key.startswith(unsaid)
        }
    }


def _of_parts_but(here: frozenset[str]) -> list[frozenset[str]]:
    return [refusals for part, refusals in _COME_WITH.items() if part not in here]
