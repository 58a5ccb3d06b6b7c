"""Whatever people and moderators do, in whatever order it arrives and however often: what we promise holds."""

from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from server.debate.commands import (
    Ask,
    CastBallot,
    Command,
    EditQuestion,
    MakePoll,
    ModeratorCommand,
    NewOption,
    PlaceQuestion,
    ReportQuestion,
    ResetPoll,
    SetBlack,
    SetFrozen,
    SetLive,
    SetPhase,
    SetPollOpen,
    SetPremoderation,
    SetReveal,
    SetStar,
    SetSupport,
    ShowScene,
    Undo,
    Withdraw,
)
from server.debate.events import BallotCast, ProgrammeRead, Sealed, SupportSet
from server.debate.model import ABSTAIN, Phase, PollKind, QuestionState, SceneKind, Text
from server.debate.refusals import Refused
from server.screens.patches import Screen

from .people import Evening, Happened
from .witness import Witness, replayed

people = st.sampled_from([f"pseudonym{number}" for number in range(4)])
moderators = st.sampled_from(["chloe", "david"])
any_of_them = st.integers(0, 20)
flags = st.booleans()
phases = st.sampled_from([Phase.DEBATE] * 4 + [Phase.DOORS] * 2 + [Phase.FILM, Phase.CLOSED])
states = st.sampled_from(
    [
        QuestionState.LISTED,
        QuestionState.LISTED,
        QuestionState.ANSWERED,
        QuestionState.KEPT,
        QuestionState.PENDING,
        QuestionState.DISMISSED,
    ]
)
choices = st.sampled_from([("a",), ("b",), ("b", "a"), ("b", "c"), ("yes",), (ABSTAIN,), ("a", ABSTAIN)])


Sent = tuple[Command, str, str]
Shown = tuple[Screen, Screen]


class AnyEvening(RuleBasedStateMachine):
    """Commands are sent, held back by a bad network, sent again; the witness looks after each."""

    def __init__(self) -> None:
        super().__init__()
        self.evening = Evening()
        self.canaries = 0
        self.sent: list[Sent] = []
        self.held: list[Sent] = []
        self.holding = False
        self.taken: set[tuple[Command, str]] = set()
        self.newest: dict[tuple[str, str], tuple[int, object]] = {}
        self.regrettable: tuple[str, Shown] | None = None
        self.evening.happen(ProgrammeRead(digest="any", themes=("image",)))
        self.witness = Witness()
        self.look()

    @initialize(premoderation=flags, phase=phases)
    def doors_open(self, premoderation: bool, phase: Phase) -> None:
        """Three questions and two polls to begin with."""
        for who in ("pseudonym0", "pseudonym1", "pseudonym2"):
            self.ask(who, "image")
        for kind in (PollKind.SINGLE, PollKind.MULTIPLE):
            self.make_poll("david", kind, abstain=True)
        self.place("chloe", 0, QuestionState.LISTED, 0)
        self.moderate("chloe", SetPremoderation, on=premoderation)
        self.moderate("chloe", SetPhase, phase=phase)

    # The room.

    @rule(who=people, theme=st.sampled_from(["", "image", "cuisine"]))
    def ask(self, who: str, theme: str) -> None:
        client = f"client-{self.seq:05}"
        ask = Ask(id=client, text=self.words(), lang="fr", signature=self.words(), theme=theme)
        self.send(ask, f"{who}/questions", f"made-of-{who[-1]}-{client}")

    @rule(who=people, which=any_of_them, on=flags)
    def support(self, who: str, which: int, on: bool) -> None:
        self.send(SetSupport(question=self.question(which), on=on, seq=self.seq), f"{who}/questions")

    @rule(who=people, which=any_of_them, picked=choices)
    def vote(self, who: str, which: int, picked: tuple[str, ...]) -> None:
        poll = self.poll(which, open_first=True)
        self.send(CastBallot(poll=poll, round=self.turn(poll), choices=picked, seq=self.seq), f"{who}/{poll}")

    @rule(who=people, which=any_of_them, kind=st.sampled_from([Withdraw, ReportQuestion]))
    def withdraw_or_report(self, who: str, which: int, kind: type[Withdraw | ReportQuestion]) -> None:
        self.send(kind(question=self.question(which)), f"{who}/questions")

    # The consoles.

    @rule(who=moderators, which=any_of_them, state=states, late=st.sampled_from([0, 0, 0, 1]))
    def place(self, who: str, which: int, state: QuestionState, late: int) -> None:
        question = self.question(which)
        reason = self.words() if state is QuestionState.DISMISSED else ""
        self.moderate(who, PlaceQuestion, question=question, rev=self.rev(question) - late, state=state, reason=reason)

    @rule(who=moderators, which=any_of_them)
    def edit(self, who: str, which: int) -> None:
        question = self.question(which)
        self.moderate(who, EditQuestion, question=question, rev=self.rev(question), text=self.words())

    @rule(who=moderators, which=any_of_them, on=flags)
    def star(self, who: str, which: int, on: bool) -> None:
        self.moderate(who, SetStar, question=self.question(which), on=on)

    @rule(who=moderators, which=any_of_them, scene=st.sampled_from(SceneKind))
    def show(self, who: str, which: int, scene: SceneKind) -> None:
        subjects = {SceneKind.QUESTION: self.question(which), SceneKind.POLL: self.poll(which)}
        subject = subjects.get(scene, "")
        self.moderate(who, ShowScene, scene=scene, subject=subject, rev=self.rev(subject))

    @rule(who=moderators, on=flags, switch=st.sampled_from([SetBlack, SetFrozen, SetPremoderation, SetLive]))
    def throw(self, who: str, on: bool, switch: type[ModeratorCommand]) -> None:
        self.moderate(who, switch, on=on)

    @rule(who=moderators, phase=phases)
    def change_phase(self, who: str, phase: Phase) -> None:
        self.moderate(who, SetPhase, phase=phase)

    @rule(who=moderators, kind=st.sampled_from(PollKind), abstain=flags)
    def make_poll(self, who: str, kind: PollKind, abstain: bool) -> None:
        options = tuple(NewOption(id=name, label=Text(fr=name, en=name)) for name in ("a", "b", "c"))
        title = Text(fr=self.words())
        made = {"poll": f"poll-{self.seq:05}", "kind": kind, "title": title, "options": options}
        self.moderate(who, MakePoll, **made, max_choices=2, abstain=abstain)

    @rule(who=moderators, which=any_of_them, on=flags)
    def open_or_close(self, who: str, which: int, on: bool) -> None:
        poll = self.poll(which, open_first=not on)
        self.moderate(who, SetPollOpen, poll=poll, round=self.turn(poll), on=on)

    @rule(who=moderators, which=any_of_them, where=st.sampled_from(["wall", "phones"]), on=flags)
    def reveal_or_hide(self, who: str, which: int, where: str, on: bool) -> None:
        poll = self.poll(which)
        self.moderate(who, SetReveal, poll=poll, round=self.turn(poll), where=where, on=on)

    @rule(who=moderators, which=any_of_them)
    def begin_again(self, who: str, which: int) -> None:
        poll = self.poll(which)
        self.moderate(who, ResetPoll, poll=poll, round=self.turn(poll))

    @rule(who=moderators, back=st.integers(1, 6))
    def undo(self, who: str, back: int) -> None:
        acts = list(self.evening.debate.acts)
        self.moderate(who, Undo, undoes=acts[-back].id if len(acts) >= back else "act-of-nobody")

    # The network, and time.

    @rule()
    def the_next_one_is_late(self) -> None:
        self.holding = True

    @precondition(lambda self: self.held)
    @rule(which=any_of_them)
    def a_late_one_arrives(self, which: int) -> None:
        self.take(*self.held.pop(which % len(self.held)))

    @precondition(lambda self: self.sent)
    @rule(which=any_of_them)
    def one_arrives_again(self, which: int) -> None:
        self.take(*self.sent[-1 - which % len(self.sent)])

    @rule(duration_ms=st.sampled_from([500, 4_000, 11_000]))
    def time_passes(self, duration_ms: int) -> None:
        self.evening.wait(duration_ms)
        self.regrettable = None
        self.look()

    @precondition(lambda self: self.evening.debate.phase is Phase.CLOSED and len(self.evening.journal) > 25)
    @rule()
    def seal(self) -> None:
        if not self.evening.debate.sealed:
            self.evening.happen(Sealed())
        self.regrettable = None
        self.look()

    @precondition(lambda self: self.regrettable)
    @rule(who=moderators)
    def regret(self, who: str) -> None:
        """What is undone at once was never shown."""
        assert self.regrettable is not None
        act, before = self.regrettable
        number = self.seq
        undone = self.take(Undo(act=f"act-{number:08}", seq=number, undoes=act), who)
        if undone is None:
            assert any(turn.seen for poll in self.evening.debate.polls.values() for turn in poll.rounds)
        else:
            assert undone
            assert (self.witness.shown["wall"], self.witness.shown["phone"]) == before

    def teardown(self) -> None:
        assert replayed(self.evening.journal) == self.evening.debate

    # How it is done.

    @property
    def seq(self) -> int:
        return next(self.evening.ids)

    def words(self) -> str:
        self.canaries += 1
        return f"Pourquoi canary{self.canaries:05} ?"

    def question(self, which: int) -> str:
        known = list(self.evening.debate.questions)
        return known[-1 - which % len(known)] if known else "question-of-nobody"

    def poll(self, which: int, *, open_first: bool = False) -> str:
        if open_first and self.evening.debate.open_poll and which % 5 < 4:
            return self.evening.debate.open_poll.id
        known = list(self.evening.debate.polls)
        return known[-1 - which % len(known)] if known else "poll-of-nobody"

    def rev(self, question: str) -> int:
        known = self.evening.debate.questions.get(question)
        return known.rev if known else 1

    def turn(self, poll: str) -> int:
        known = self.evening.debate.polls.get(poll)
        return known.round.number if known else 1

    def moderate(self, who: str, command: type[Command], /, **fields: Any) -> None:
        number = self.seq
        self.send(command(act=f"act-{number:08}", seq=number, **fields), who)

    def send(self, command: Command, by: str, new_id: str = "") -> None:
        if self.holding:
            self.holding = False
            self.held.append((command, by, new_id))
        else:
            self.take(command, by, new_id)

    def take(self, command: Command, by: str, new_id: str = "") -> Happened | None:
        """What happened, or None when it was refused: then nothing did."""
        before = self.witness.shown["wall"], self.witness.shown["phone"]
        self.sent.append((command, by, new_id))
        self.regrettable = None
        try:
            happened = self.evening.take(command, by, new_id)
        except Refused:
            assert (command, by) not in self.taken, "what was once answered ok is answered ok again"
            self.look()
            return None
        assert not (happened and (command, by) in self.taken), "twice is once"
        if happened:
            self.taken.add((command, by))
            if isinstance(command, ModeratorCommand) and not isinstance(command, Undo):
                self.regrettable = command.act, before
        self.remember(happened)
        self.look()
        return happened

    def remember(self, happened: Happened) -> None:
        """The newest of what each person set is what stands, in whatever order it came."""
        for event in happened:
            match event:
                case SupportSet():
                    self.set((event.question, event.supporter), event.seq, event.on)
                case BallotCast():
                    self.set((f"{event.poll} {event.round}", event.voter), event.seq, event.choices)

    def set(self, what: tuple[str, str], seq: int, to: object) -> None:
        assert seq > self.newest.get(what, (-1, None))[0]
        self.newest[what] = seq, to

    def look(self) -> None:
        self.witness.look(self.evening.debate, self.evening.journal, self.evening.now)
        debate = self.evening.debate
        stands: dict[tuple[str, str], object] = {}
        for question in debate.questions.values():
            for person in question.support_seqs:
                stands[question.id, person] = person in question.supporters
        for poll in debate.polls.values():
            for turn in poll.rounds:
                for person, picked in turn.ballots.items():
                    stands[f"{poll.id} {turn.number}", person] = picked
        assert stands == {what: to for what, (_, to) in self.newest.items()}


TestAnyEvening = AnyEvening.TestCase
TestAnyEvening.settings = settings(
    max_examples=150, stateful_step_count=50, deadline=None, derandomize=True, database=None
)
