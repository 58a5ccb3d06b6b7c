"""The rules of questions: asking, supporting, withdrawing, reporting; publishing, keeping, dismissing, editing."""

from .. import limits
from .commands import Ask, EditQuestion, PlaceQuestion, ReportQuestion, SetStar, SetSupport, Withdraw
from .events import (
    AnyEvent,
    QuestionAsked,
    QuestionEdited,
    QuestionPlaced,
    QuestionReported,
    SceneShown,
    StarSet,
    SupportSet,
)
from .model import PUBLIC_STATES, Asking, Debate, Question, QuestionState
from .moderation_events import QuestionParted
from .moment import Moment
from .refusals import Refusal, Refused
from .scenes import Phase, SceneKind

MODERATED_STATES = frozenset(
    {
        QuestionState.PENDING,
        QuestionState.KEPT,
        QuestionState.LISTED,
        QuestionState.ANSWERED,
        QuestionState.DISMISSED,
    }
)


# What was merged by mistake goes back to where it is read, or read by all.
_PARTED_INTO = frozenset({QuestionState.PENDING, QuestionState.LISTED})


def ask(debate: Debate, command: Ask, moment: Moment) -> list[AnyEvent]:
    """A question goes to the moderators, or straight to the list when nobody reads first and no word holds it."""
    if moment.new_id in debate.questions:
        return []
    refuse_outside_the_debate(debate)
    if command.theme and command.theme not in debate.themes:
        raise Refused(Refusal.UNKNOWN_THEME)
    refuse_the_blocked(debate, moment.by)
    if not debate.asking:
        raise Refused(Refusal.QUESTIONS_PAUSED)
    _refuse_a_full_inbox(debate, moment.by)
    _refuse_a_hasty_one(debate, moment)

    read_first = debate.premoderation or moment.flagged_by
    state = QuestionState.PENDING if read_first else QuestionState.LISTED
    return [
        QuestionAsked(
            question=moment.new_id,
            client=command.id,
            author=moment.by,
            text=command.text,
            lang=command.lang,
            signature=command.signature,
            theme=command.theme,
            origin=Asking.PHONE.value,
            consent=command.consent,
            state=state,
            flagged=bool(moment.flagged_by),
            flagged_by=moment.flagged_by,
        )
    ]


def set_support(debate: Debate, command: SetSupport, moment: Moment) -> list[AnyEvent]:
    """One person stands behind a question, or no longer does."""
    question = the_question(debate, command.question)
    if command.seq <= question.support_seqs.get(moment.by, -1):
        return []
    if question.state is not QuestionState.LISTED:
        raise Refused(Refusal.NOT_LISTED, question=question.id)
    if question.author == moment.by:
        raise Refused(Refusal.OWN_QUESTION, question=question.id)
    refuse_outside_the_debate(debate)
    refuse_the_blocked(debate, moment.by)

    return [SupportSet(question=question.id, supporter=moment.by, on=command.on, seq=command.seq)]


def withdraw(debate: Debate, command: Withdraw, moment: Moment) -> list[AnyEvent]:
    """An author takes their own question back; it leaves every screen but theirs and the console's."""
    question = the_question(debate, command.question)
    if question.author != moment.by:
        raise Refused(Refusal.NOT_YOURS, question=question.id)
    if question.state is QuestionState.WITHDRAWN:
        return []
    if question.state is QuestionState.MERGED:
        raise Refused(Refusal.NOT_ALLOWED_FROM_HERE, question=question.id)

    return [_placed(question, QuestionState.WITHDRAWN), *leave_the_wall(debate, question)]


def report(debate: Debate, command: ReportQuestion, moment: Moment) -> list[AnyEvent]:
    """Someone in the room asks the moderators to look at a published question again."""
    question = the_question(debate, command.question)
    if moment.by in question.reporters:
        return []
    if not question.public:
        raise Refused(Refusal.NOT_LISTED, question=question.id)
    if question.author == moment.by:
        raise Refused(Refusal.OWN_QUESTION, question=question.id)
    refuse_the_blocked(debate, moment.by)

    return [QuestionReported(question=question.id, reporter=moment.by)]


def place(debate: Debate, command: PlaceQuestion, moment: Moment) -> list[AnyEvent]:
    """A moderator publishes, keeps, dismisses, answers or restores the question they read."""
    question = the_question(debate, command.question)
    if question.state is command.state and question.reason == command.reason:
        return []
    if question.rev != command.rev:
        raise Refused(Refusal.CHANGED_SINCE, question=question.id)
    if question.state is QuestionState.MERGED and command.state in _PARTED_INTO:
        return [parted(debate, question, command.state)]
    if question.state not in MODERATED_STATES or command.state not in MODERATED_STATES:
        raise Refused(Refusal.NOT_ALLOWED_FROM_HERE, question=question.id)
    if command.state is QuestionState.ANSWERED and not question.public:
        raise Refused(Refusal.NOT_LISTED, question=question.id)

    placed = _placed(question, command.state, command.reason)
    return [placed] if command.state in PUBLIC_STATES else [placed, *leave_the_wall(debate, question)]


def edit(debate: Debate, command: EditQuestion, moment: Moment) -> list[AnyEvent]:
    """A moderator mends the wording. What was approved is no longer what stands, so it leaves the wall.

    A word of the list is marked here too, and holds nothing: somebody has read it.
    """
    question = the_question(debate, command.question)
    if question.text == command.text:
        return []
    if question.rev != command.rev:
        raise Refused(Refusal.CHANGED_SINCE, question=question.id)
    if question.state not in MODERATED_STATES:
        raise Refused(Refusal.NOT_ALLOWED_FROM_HERE, question=question.id)

    edited = QuestionEdited(
        question=question.id,
        text=command.text,
        former_text=question.text,
        flagged_by=moment.flagged_by,
        former_flagged_by=question.flagged_by,
    )
    return [edited, *leave_the_wall(debate, question)]


def set_star(debate: Debate, command: SetStar, moment: Moment) -> list[AnyEvent]:
    """A private mark, seen at the consoles only."""
    question = the_question(debate, command.question)
    return [] if question.starred is command.on else [StarSet(question=question.id, on=command.on)]


def the_question(debate: Debate, question_id: str) -> Question:
    """The question of that id, or a refusal."""
    question = debate.questions.get(question_id)
    if question is None:
        raise Refused(Refusal.UNKNOWN_QUESTION)
    return question


def refuse_outside_the_debate(debate: Debate) -> None:
    """Nothing is asked of the room during a film, after the end, or once the séance is sealed."""
    if debate.sealed:
        raise Refused(Refusal.SEALED)
    if debate.phase is Phase.FILM:
        raise Refused(Refusal.FILM_RUNNING)
    if debate.phase is Phase.CLOSED:
        raise Refused(Refusal.EVENING_OVER)


def leave_the_wall(debate: Debate, question: Question) -> list[AnyEvent]:
    """What gives the wall back to the list if this question has it to itself."""
    if debate.question_on_wall != question.id:
        return []
    return [
        SceneShown(
            scene=SceneKind.QUESTIONS,
            subject="",
            former_scene=debate.scene,
            former_subject=debate.subject,
        )
    ]


def refuse_the_blocked(debate: Debate, person: str) -> None:
    """A device that moderators have blocked asks, supports and reports nothing more."""
    if person in debate.blocked:
        raise Refused(Refusal.BLOCKED)


def refuse_too_many(debate: Debate) -> None:
    """An evening holds so many questions."""
    if len(debate.questions) >= limits.QUESTIONS_MAX:
        raise Refused(Refusal.TOO_MANY_QUESTIONS)


def parted(debate: Debate, question: Question, state: QuestionState, reason: str = "") -> QuestionParted:
    """What takes a merged question out again, with those who came with it and have not spoken for themselves since."""
    into = debate.questions[question.merged_into]
    theirs = {*question.supporters, question.author} & into.joined
    return QuestionParted(question.id, into.id, tuple(sorted(theirs)), state, reason)


def dismissed(question: Question) -> QuestionPlaced:
    """What puts it away without a word."""
    return _placed(question, QuestionState.DISMISSED)


def _refuse_a_hasty_one(debate: Debate, moment: Moment) -> None:
    """In slow mode each person waits from one question to the next."""
    asked = debate.index.asked.get(moment.by, ())
    if not asked or not debate.slow_s:
        return
    ready_at = debate.questions[asked[-1]].asked_at + debate.slow_s * 1000
    if moment.at < ready_at:
        raise Refused(Refusal.TOO_SOON, wait_s=-(-(ready_at - moment.at) // 1000))


def _refuse_a_full_inbox(debate: Debate, author: str) -> None:
    own = [debate.questions[question] for question in debate.index.asked.get(author, ())]
    pending = sum(question.state in (QuestionState.PENDING, QuestionState.KEPT) for question in own)
    if pending >= limits.PENDING_PER_SPECTATOR_MAX:
        raise Refused(Refusal.TOO_MANY_PENDING)
    if len(own) >= limits.QUESTIONS_PER_SPECTATOR_MAX:
        raise Refused(Refusal.TOO_MANY_QUESTIONS)
    refuse_too_many(debate)


def _placed(question: Question, state: QuestionState, reason: str = "") -> QuestionPlaced:
    return QuestionPlaced(
        question=question.id,
        state=state,
        reason=reason,
        former_state=question.state,
        former_reason=question.reason,
    )
