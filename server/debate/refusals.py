"""Every way the house says no. A code is a state of the world; its sentence stands in the catalogue."""

from enum import StrEnum


class Refusal(StrEnum):
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    TEXT_REFUSED = "text_refused"
    TOO_MANY_PENDING = "too_many_pending"
    TOO_MANY_QUESTIONS = "too_many_questions"
    UNKNOWN_QUESTION = "unknown_question"
    UNKNOWN_THEME = "unknown_theme"
    NOT_LISTED = "not_listed"
    OWN_QUESTION = "own_question"
    NOT_YOURS = "not_yours"
    BLOCKED = "blocked"
    QUESTIONS_PAUSED = "questions_paused"
    TOO_SOON = "too_soon"
    MIC_CLOSED = "mic_closed"
    TOO_MANY_REQUESTS = "too_many_requests"
    UNKNOWN_REQUEST = "unknown_request"
    UNKNOWN_GROUP = "unknown_group"
    UNKNOWN_CUE = "unknown_cue"
    TOO_MANY_CUES = "too_many_cues"
    NOTHING_TO_SAY = "nothing_to_say"
    NOT_YOUR_PART = "not_your_part"
    UNKNOWN_POLL = "unknown_poll"
    VOTING_NOT_OPEN = "voting_not_open"
    VOTING_CLOSED = "voting_closed"
    CODE_NEEDED = "code_needed"
    WRONG_CODE = "wrong_code"
    TOO_MANY_TRIES = "too_many_tries"
    TICKET_USED = "ticket_used"
    WRONG_CHOICES = "wrong_choices"
    NOT_ANSWERED_YET = "not_answered_yet"
    SEALED_UNTIL_AWARD = "sealed_until_award"
    NOT_ASKED_BEFORE = "not_asked_before"
    NOTHING_TO_ANSWER = "nothing_to_answer"
    VOTING_STILL_OPEN = "voting_still_open"
    NO_RIGHT_ANSWER = "no_right_answer"
    ANOTHER_POLL_OPEN = "another_poll_open"
    RESULT_REVEALED = "result_revealed"
    INCOMPLETE_POLL = "incomplete_poll"
    STILL_WITHOUT_WORDS = "still_without_words"
    TOO_MANY_STILLS = "too_many_stills"
    TOO_MANY_POLLS = "too_many_polls"
    UNKNOWN_SCENE = "unknown_scene"
    FILM_RUNNING = "film_running"
    EVENING_OVER = "evening_over"
    SEALED = "sealed"
    CHANGED_SINCE = "changed_since"
    NOT_ALLOWED_FROM_HERE = "not_allowed_from_here"
    NOTHING_TO_UNDO = "nothing_to_undo"
    UNDO_TOO_LATE = "undo_too_late"
    # Said at the edges, before or after the rules are asked.
    TOO_FAST = "too_fast"
    STILL_TOO_LARGE = "still_too_large"
    NO_STILL = "no_still"
    NOT_RECORDED = "not_recorded"
    UNKNOWN_VERB = "unknown_verb"
    BAD_REQUEST = "bad_request"
    SIGNED_OUT = "signed_out"
    NOT_SENT = "not_sent"
    FULL = "full"


class Refused(Exception):
    """A command that the debate does not take, and what it was about."""

    def __init__(
        self, refusal: Refusal, *, question: str = "", poll: str = "", tries_left: int | None = None, wait_s: int = 0
    ) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal
        self.question = question
        self.poll = poll
        self.tries_left = tries_left
        self.wait_s = wait_s
