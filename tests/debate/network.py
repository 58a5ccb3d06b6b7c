"""Between the people of any evening and its rules: commands are sent, held back, sent again, and watched."""

from typing import Any

from hypothesis.stateful import RuleBasedStateMachine

from server.debate.command import Command, ModeratorCommand
from server.debate.commands import EditQuestion, PlaceQuestion, PlaceQuestions, Undo
from server.debate.events import ProgrammeRead, QuestionAsked, QuestionEdited, QuestionPlaced, SceneShown, SupportSet
from server.debate.model import QuestionState
from server.debate.moderation_events import QuestionParted
from server.debate.poll import ABSTAIN, Ballot, PollState
from server.debate.poll_events import BallotCast, SayingSupported
from server.debate.refusals import Refused
from server.screens.patches import Screen

from .ballots import a_ballot
from .people import Evening, Happened
from .witness import Witness

# What a moderator places, they have read as it is then.
_READS = PlaceQuestion | PlaceQuestions | EditQuestion
Sent = tuple[Command, str, str]
Shown = tuple[Screen, Screen]


class Network(RuleBasedStateMachine):
    """The witness looks after each command that arrives."""

    def __init__(self) -> None:
        super().__init__()
        self.evening = Evening()
        self.canaries = 0
        self.sent: list[Sent] = []
        self.held: list[Sent] = []
        self.holding = False
        self.taken: set[tuple[Command, str]] = set()
        self.read: dict[str, set[str]] = {}
        self.newest: dict[tuple[str, str], tuple[int, object]] = {}
        self.regrettable: tuple[str, Shown] | None = None
        self.evening.happen(ProgrammeRead(digest="any", themes=("image",)))
        self.witness = Witness()
        self.look()

    @property
    def has_begun_voting(self) -> bool:
        return any(poll.round.state is not PollState.DRAFT for poll in self.evening.debate.polls.values())

    @property
    def seq(self) -> int:
        return next(self.evening.ids)

    def words(self) -> str:
        self.canaries += 1
        return f"Pourquoi canary{self.canaries:05} ?"

    def question(self, which: int) -> str:
        known = list(self.evening.debate.questions)
        return known[-1 - which % len(known)] if known else "question-of-nobody"

    def published(self, which: int) -> str:
        listed = [question.id for question in self.evening.debate.questions.values() if question.public]
        return listed[which % len(listed)] if listed and which < 18 else self.question(which)

    def poll(self, which: int, *states: PollState) -> str:
        """One in such a state, most of the time."""
        known = list(self.evening.debate.polls.values())
        fitting = [poll for poll in known if poll.round.state in states] if which < 18 else []
        among = fitting or known
        return among[which % len(among)].id if among else "poll-of-nobody"

    def ballot(self, poll: str, pick: int) -> dict[str, Any]:
        """A ballot that fits, most of the time."""
        known = self.evening.debate.polls.get(poll)
        return {"choices": ("b", ABSTAIN)} if known is None or pick >= 18 else a_ballot(known, pick)

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
        self.approve(command, happened)
        self.look()
        return happened

    def remember(self, happened: Happened) -> None:
        """The newest of what each person set is what stands, in whatever order it came."""
        for event in happened:
            match event:
                case SupportSet():
                    self.set((event.question, event.supporter), event.seq, event.on)
                case SayingSupported():
                    what = f"{event.poll} {event.round} {event.saying}"
                    self.set((what, event.supporter), event.seq, event.on)
                case BallotCast():
                    ballot = Ballot(event.choices, event.points, event.words, event.group, event.seq)
                    self.set((f"{event.poll} {event.round}", event.voter), event.seq, ballot)

    def set(self, what: tuple[str, str], seq: int, to: object) -> None:
        assert seq > self.newest.get(what, (-1, None))[0]
        self.newest[what] = seq, to

    def approve(self, command: Command, happened: Happened) -> None:
        """What the room reads, a moderator read in these words; what was reworded is shown again or is off the wall."""
        debate = self.evening.debate
        led_to = {event.subject for event in happened if isinstance(event, SceneShown)}
        for event in happened:
            match event:
                case QuestionAsked(state=QuestionState.LISTED):
                    self.read.setdefault(event.question, set()).add(event.text)
                case QuestionPlaced() | QuestionEdited() | QuestionParted() if isinstance(command, _READS):
                    self.read.setdefault(event.question, set()).add(debate.questions[event.question].text)
                case QuestionEdited():
                    assert debate.question_on_wall != event.question or event.question in led_to
        for question in debate.questions.values():
            assert not question.public or question.text in self.read[question.id]

    def look(self) -> None:
        self.witness.look(self.evening.debate, self.evening.journal, self.evening.now)
        debate = self.evening.debate
        stands: dict[tuple[str, str], object] = {}
        for question in debate.questions.values():
            for person in question.support_seqs.keys() - question.joined:
                stands[question.id, person] = person in question.supporters
        for poll in debate.polls.values():
            for turn in poll.rounds:
                for saying in turn.sayings.values():
                    for person in saying.support_seqs:
                        stands[f"{poll.id} {turn.number} {saying.id}", person] = person in saying.supporters
        for poll in debate.polls.values():
            for turn in poll.rounds:
                for person, picked in turn.ballots.items():
                    stands[f"{poll.id} {turn.number}", person] = picked
        assert stands == {what: to for what, (_, to) in self.newest.items()}
