"""Whatever people and moderators do, in whatever order it arrives and however often: what we promise holds."""

from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from server.debate.commands import (
    Annotate,
    Ask,
    AskOnPaper,
    EditQuestion,
    EnterCode,
    MergeQuestions,
    PlaceQuestion,
    PlaceQuestions,
    Read,
    ReportQuestion,
    SetAsking,
    SetBlack,
    SetBlocked,
    SetFrozen,
    SetLive,
    SetPhase,
    SetPremoderation,
    SetSlowMode,
    SetStar,
    SetSupport,
    SetTheme,
    ShowScene,
    TraceAnswer,
    Undo,
    Withdraw,
)
from server.debate.events import ProgrammeRead, Sealed
from server.debate.floor.commands import AddHand, AskMic, LeaveMic, PlaceMic, SetMicOpen, SetSpeaking
from server.debate.floor.model import MicState
from server.debate.kinds import KINDS
from server.debate.model import QuestionState, Voting
from server.debate.moderation_events import Annotation
from server.debate.notices.commands import AcknowledgeNote, Announce, EndAnnouncement, SendNote, SetWallCountdown
from server.debate.poll import PollKind, PollState, SayingState
from server.debate.poll_commands import (
    CastBallot,
    MakePoll,
    NewOption,
    PlaceSayings,
    ResetPoll,
    SetAside,
    SetCountdown,
    SetHands,
    SetPollOpen,
    SetReveal,
    SetTurnoutHidden,
    SupportSaying,
)
from server.debate.run.commands import DropCue, GoBack, MakeCue, MoveCue, TakeCue
from server.debate.run.model import CueDeed
from server.debate.scenes import Phase, SceneKind
from server.debate.wording import Text

from .ballots import BRING_THEIR_OWN, terms_for
from .network import Network
from .people import SEVEN_PM, THE_CODE
from .witness import replayed

people = st.sampled_from([f"pseudonym{number}" for number in range(4)])
moderators = st.sampled_from(["chloe", "david"])
any_of_them = st.integers(0, 20)
flags = st.booleans()
scenes = st.sampled_from([*SceneKind, SceneKind.QUESTION, SceneKind.QUESTION, SceneKind.POLL])
phases = st.sampled_from([Phase.DEBATE] * 4 + [Phase.DOORS] * 2 + [Phase.FILM, Phase.CLOSED])
revealed = st.sampled_from(["wall", "phones", "wall", "phones", "answer"])
several = st.lists(st.integers(1, 4), min_size=1, max_size=4)
hasty = st.sampled_from(
    [
        *("publish", "keep", "edit", "show", "pause"),
        *("make", "present", "open", "close", "again", "reveal", "hide"),
        *("film", "doors"),
    ]
)
# Pending, kept, listed, answered, dismissed: those a moderator puts a question in.
states = st.sampled_from([*list(QuestionState)[:5], QuestionState.LISTED])


class AnyEvening(Network):
    """Four people in the room, two at consoles, and a network that delays and repeats."""

    @initialize(premoderation=flags, phase=phases, voting=flags, gate=st.sampled_from([Voting.OPEN, *Voting]))
    def doors_open(self, premoderation: bool, phase: Phase, voting: bool, gate: Voting) -> None:
        """Three questions and two polls to begin with; two of the four people have a device as old as the evening."""
        groups = ("panel", "salle")
        self.evening.happen(
            ProgrammeRead(digest="any", themes=("image",), voting=gate, seats=4, speaking_groups=groups)
        )
        self.evening.device_at = {f"pseudonym{number}": SEVEN_PM + number * 4_000 for number in range(3)}
        for who in ("pseudonym0", "pseudonym1", "pseudonym2"):
            self.ask(who, "image")
        for kind in (PollKind.SINGLE, PollKind.MULTIPLE):
            self.make_poll("david", kind, abstain=True)
        self.place("chloe", 0, QuestionState.LISTED, 0)
        self.moderate("chloe", SetPremoderation, on=premoderation)
        self.moderate("chloe", SetPhase, phase=phase)
        if voting:
            self.open_one("chloe", 0)

    # The room.

    @rule(who=people, theme=st.sampled_from(["", "image", "cuisine"]))
    def ask(self, who: str, theme: str) -> None:
        client = f"client-{self.seq:05}"
        ask = Ask(id=client, text=self.words(), lang="fr", signature=self.words(), theme=theme)
        self.send(ask, f"{who}/questions", f"made-of-{who[-1]}-{client}")

    @rule(who=people, which=any_of_them, on=st.sampled_from([True, True, False]))
    def support(self, who: str, which: int, on: bool) -> None:
        self.send(SetSupport(question=self.published(which), on=on, seq=self.seq), f"{who}/questions")

    @precondition(lambda self: self.evening.debate.open_poll)
    @rule(those=st.lists(people, min_size=1, max_size=4), which=any_of_them, picks=st.lists(any_of_them, min_size=1))
    def vote(self, those: list[str], which: int, picks: list[int]) -> None:
        poll = self.poll(which, PollState.OPEN)
        for place, who in enumerate(those):
            ballot = self.ballot(poll, picks[place % len(picks)])
            self.send(CastBallot(poll=poll, round=self.turn(poll), seq=self.seq, **ballot), f"{who}/{poll}")

    @precondition(lambda self: self.has_begun_voting)
    @rule(who=moderators, which=any_of_them, count=any_of_them, on=flags)
    def add_to_the_vote(self, who: str, which: int, count: int, on: bool) -> None:
        poll = self.poll(which, PollState.OPEN, PollState.CLOSED)
        about: dict[str, Any] = {"poll": poll, "round": self.turn(poll)}
        match count % 3:
            case 0:
                self.moderate(who, SetCountdown, **about, left_ms=count * 1_000, running=on)
            case 1:
                self.moderate(who, SetTurnoutHidden, **about, on=on)
            case _:
                self.moderate(who, SetHands, **about, option="a", count=count // 4)

    @precondition(lambda self: self.sayings)
    @rule(who=moderators, which=any_of_them, state=st.sampled_from(SayingState))
    def read_saying(self, who: str, which: int, state: SayingState) -> None:
        poll, saying = self.sayings[which % len(self.sayings)]
        self.moderate(who, PlaceSayings, poll=poll, round=self.turn(poll), sayings=(saying,), state=state)

    @precondition(lambda self: self.sayings)
    @rule(who=people, which=any_of_them, on=flags)
    def support_saying(self, who: str, which: int, on: bool) -> None:
        poll, saying = self.sayings[which % len(self.sayings)]
        wish = SupportSaying(poll=poll, round=self.turn(poll), saying=saying, on=on, seq=self.seq)
        self.send(wish, f"{who}/{poll}")

    @property
    def sayings(self) -> list[tuple[str, str]]:
        return [(poll.id, saying) for poll in self.evening.debate.polls.values() for saying in poll.round.sayings]

    @precondition(lambda self: self.evening.debate.voting is not Voting.OPEN)
    @rule(who=people, code=st.sampled_from([THE_CODE, THE_CODE, "ticket-1", "ticket-2", "0000", "1111"]))
    def enter(self, who: str, code: str) -> None:
        self.send(EnterCode(code=code), f"{who}/admission")

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

    @rule(who=moderators, which=any_of_them, scene=scenes)
    def show(self, who: str, which: int, scene: SceneKind) -> None:
        subjects = {SceneKind.QUESTION: self.published(which), SceneKind.POLL: self.poll(which)}
        subject = subjects.get(scene, "")
        self.moderate(who, ShowScene, scene=scene, subject=subject, rev=self.rev(subject))

    @rule(who=moderators, on=flags, which=any_of_them)
    def throw_a_switch(self, who: str, on: bool, which: int) -> None:
        match which % 5:
            case 0:
                self.moderate(who, SetFrozen, on=on)
            case 1:
                self.moderate(who, SetBlack, on=on)
            case 2:
                self.moderate(who, SetStar, question=self.question(which), on=on)
            case 3:
                self.moderate(who, SetPremoderation, on=on)
            case _:
                self.moderate(who, SetLive, on=on)

    @rule(who=moderators, phase=phases)
    def change_phase(self, who: str, phase: Phase) -> None:
        self.moderate(who, SetPhase, phase=phase)

    @precondition(lambda self: len(self.evening.debate.polls) < 4)
    @rule(who=moderators, kind=st.sampled_from(PollKind), abstain=flags, which=any_of_them)
    def make_poll(self, who: str, kind: PollKind, abstain: bool, which: int = 0) -> None:
        written = () if kind in BRING_THEIR_OWN else ("a", "b", "c")
        options = tuple(NewOption(id=name, label=Text(fr=name, en=name)) for name in written)
        title = Text(fr=self.words())
        made = {"poll": f"poll-{self.seq:05}", "kind": kind, "title": title, "options": options}
        terms = terms_for(kind, self.evening.debate.polls.values(), again=which)
        asks = KINDS[kind].asks
        self.moderate(who, MakePoll, **made, max_choices=2, abstain=abstain and asks, terms=terms)

    @precondition(lambda self: not self.evening.debate.open_poll)
    @rule(who=moderators, which=any_of_them)
    def open_one(self, who: str, which: int) -> None:
        poll = self.poll(which, PollState.DRAFT)
        self.moderate(who, SetPollOpen, poll=poll, round=self.turn(poll), on=True)

    @precondition(lambda self: self.has_begun_voting)
    @rule(who=moderators, which=any_of_them, begin_again=flags)
    def close_or_begin_again(self, who: str, which: int, begin_again: bool) -> None:
        poll = self.poll(which, PollState.OPEN, *([PollState.CLOSED] if begin_again else []))
        if begin_again:
            self.moderate(who, ResetPoll, poll=poll, round=self.turn(poll))
        else:
            self.moderate(who, SetPollOpen, poll=poll, round=self.turn(poll), on=False)

    @precondition(lambda self: self.has_begun_voting)
    @rule(
        who=moderators,
        which=any_of_them,
        where=revealed,
        on=flags,
    )
    def reveal_or_hide(self, who: str, which: int, where: str, on: bool) -> None:
        poll = self.poll(which, PollState.OPEN, PollState.CLOSED)
        self.moderate(who, SetReveal, poll=poll, round=self.turn(poll), where=where, on=on)

    @precondition(lambda self: self.has_begun_voting)
    @rule(who=moderators, which=any_of_them, after=st.sampled_from([0, 1, SEVEN_PM, SEVEN_PM + 5_000]))
    def set_aside(self, who: str, which: int, after: int) -> None:
        poll = self.poll(which, PollState.OPEN, PollState.CLOSED)
        self.moderate(who, SetAside, poll=poll, round=self.turn(poll), created_after=after)

    @rule(who=moderators, which=st.lists(any_of_them, min_size=2, max_size=3), merge=flags, state=states)
    def act_on_many(self, who: str, which: list[int], merge: bool, state: QuestionState) -> None:
        into, *others = dict.fromkeys(self.question(one) for one in which)
        reads = tuple(Read(question=one, rev=self.rev(one)) for one in others or [into])
        if merge:
            self.moderate(who, MergeQuestions, into=into, rev=self.rev(into), questions=reads)
        else:
            self.moderate(who, PlaceQuestions, questions=reads, state=state)

    @rule(who=moderators, which=any_of_them, what=st.sampled_from([*Annotation, "answer", "theme"]), stale=any_of_them)
    def write_beside(self, who: str, which: int, what: str, stale: int) -> None:
        question = self.question(which)
        known = self.evening.debate.questions.get(question)
        if known is None:
            return
        match what:
            case Annotation():
                former = known.note if what is Annotation.NOTE else known.translation
                said = {"text": self.words(), "of": known.text, "former": "" if stale > 17 else former}
                self.moderate(who, Annotate, question=question, what=what, **said)
            case "answer":
                former = known.answer.gist
                gist = self.words()
                self.moderate(
                    who, TraceAnswer, question=question, who="Agn\u00e8s", gist=gist, lang="fr", former_gist=former
                )
            case _:
                theme = ["", "image"][stale % 2]
                self.moderate(who, SetTheme, question=question, theme=theme, former=known.theme)

    @rule(who=moderators, which=any_of_them, on=flags, what=st.sampled_from(["block", "slow", "pause", "card"]))
    def manage_who_asks(self, who: str, which: int, on: bool, what: str) -> None:
        match what:
            case "block":
                self.moderate(who, SetBlocked, question=self.question(which), on=on and which % 3 == 0)
            case "slow":
                self.moderate(who, SetSlowMode, seconds=2 if on and which % 3 == 0 else 0)
            case "pause":
                self.moderate(who, SetAsking, on=on or which % 3 > 0)
            case _:
                card = f"card-{self.seq:05}"
                self.moderate(who, AskOnPaper, question=card, text=self.words(), lang="fr")

    # The floor, the conducteur, and what is said.

    @rule(who=people, leave=flags, which=any_of_them)
    def want_the_mic(self, who: str, leave: bool, which: int) -> None:
        requests = list(self.evening.debate.floor.requests)
        if leave and requests:
            self.send(LeaveMic(request=requests[which % len(requests)]), f"{who}/questions")
        else:
            client = f"client-{self.seq:05}"
            self.send(AskMic(id=client), f"{who}/questions", f"asked-of-{who[-1]}-{client}")

    @rule(who=moderators, which=any_of_them, state=st.sampled_from(MicState), on=flags)
    def lead_the_floor(self, who: str, which: int, state: MicState, on: bool) -> None:
        requests = list(self.evening.debate.floor.requests.values())
        match which % 5:
            case 0:
                self.moderate(who, AddHand, request=f"hand-{self.seq:05}")
            case 1:
                self.moderate(who, SetSpeaking, group=["panel", "salle", ""][which % 3], afresh=which > 17)
            case 2:
                self.moderate(who, SetMicOpen, on=on or which > 4)
            case _ if requests:
                request = requests[-1 - which % len(requests)]
                self.moderate(who, PlaceMic, request=request.id, state=state, former=request.state)

    @rule(who=moderators, which=any_of_them, deed=st.sampled_from(CueDeed))
    def lead_the_evening(self, who: str, which: int, deed: CueDeed) -> None:
        run = self.evening.debate.run
        known = [*run.order, "cue-of-nobody"]
        one, other = known[which % len(known)], known[which * 7 % len(known)]
        match which % 6:
            case 0 | 1:
                subject = {CueDeed.PHASE: ["doors", "debate", "film"][which % 3], CueDeed.SCENE: "pause"}.get(deed)
                worded = deed in (CueDeed.MESSAGE, CueDeed.MARK)
                made = {"deed": deed, "text": Text(fr="Suite") if worded else Text(), "after": run.last}
                about = "" if worded else subject or self.poll(which)
                self.moderate(who, MakeCue, cue=f"cue-{self.seq:05}", subject=about, **made)
            case 2:
                self.moderate(who, MoveCue, cue=one, after="" if which > 15 else other)
            case 3:
                self.moderate(who, DropCue, cue=one)
            case 4:
                self.moderate(who, GoBack, cue=run.last or one)
            case _:
                self.moderate(who, TakeCue, cue=run.next or one)

    @rule(who=moderators, which=any_of_them, lasts_ms=st.sampled_from([2_000, 60_000]))
    def say(self, who: str, which: int, lasts_ms: int) -> None:
        notices = self.evening.debate.notices
        match which % 5:
            case 0:
                text = Text(fr="Encore dix minutes")
                self.moderate(who, Announce, announcement=f"said-{self.seq:05}", text=text, lasts_ms=lasts_ms)
            case 1:
                self.moderate(who, SetWallCountdown, left_ms=which * 1_000, running=which > 9)
            case 2:
                self.moderate(who, SendNote, note=f"note-{self.seq:05}", text="" if which > 15 else "Deux minutes")
            case 3 if notices.stage_note:
                self.moderate(who, AcknowledgeNote, note=notices.stage_note.id)
            case 4 if notices.announcement:
                self.moderate(who, EndAnnouncement, announcement=notices.announcement.id)

    @rule(who=moderators, back=st.integers(1, 6))
    def undo(self, who: str, back: int) -> None:
        acts = [act for act in self.evening.debate.acts if not act.undone]
        self.moderate(who, Undo, undoes=acts[-back].id if len(acts) >= back else "act-of-nobody")

    @rule(who=moderators, deeds=st.lists(st.tuples(hasty, any_of_them), min_size=2, max_size=5), back=several)
    def act_in_haste(self, who: str, deeds: list[tuple[str, int]], back: list[int]) -> None:
        """Several things within a second, and then some of them taken back: what undoing is for."""
        for deed, which in deeds:
            match deed:
                case "publish" | "keep":
                    state = QuestionState.LISTED if deed == "publish" else QuestionState.KEPT
                    self.place(who, which % 3, state, 0)
                case "edit":
                    self.edit(who, which % 3)
                case "show":
                    self.show(who, which % 3, SceneKind.QUESTION)
                case "pause":
                    self.show(who, which, SceneKind.PAUSE)
                case "make":
                    self.make_poll(who, PollKind.SINGLE, abstain=True)
                case "present":
                    self.show(who, which % 3, SceneKind.POLL)
                case "open":
                    self.open_one(who, which % 3)
                case "close" | "again":
                    self.close_or_begin_again(who, which % 3, deed == "again")
                case "reveal" | "hide":
                    self.reveal_or_hide(who, which % 3, "phones", deed == "reveal")
                case "film" | "doors":
                    self.change_phase(who, Phase.FILM if deed == "film" else Phase.DOORS)
        for steps in back:
            self.undo(who, steps)

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


TestAnyEvening = AnyEvening.TestCase
TestAnyEvening.settings = settings(
    max_examples=250, stateful_step_count=50, deadline=None, derandomize=True, database=None
)
