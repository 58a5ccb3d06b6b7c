"""What a rule is told besides the debate and the command: who speaks, under which name, and what was found in it."""

from ..debate.command import Command, ModeratorCommand
from ..debate.commands import Ask, AskOnPaper, EditQuestion, EnterCode, Undo
from ..debate.floor.commands import AskMic
from ..debate.folding import fold
from ..debate.model import Debate, Voting
from ..debate.moment import Moment, Shown
from ..debate.poll import Word
from ..debate.poll_commands import CastBallot, SetAside, SupportSaying
from ..debate.poll_events import BallotsSetAside
from ..debate.refusals import Refusal, Refused
from ..wordlist import WordList
from .clock import now_ms
from .devices import Devices, is_new, minute_of
from .pseudonyms import ADMISSION, QUESTIONS, Pseudonyms, series_of
from .turnstile import Turnstile


class Moments:
    """Makes the moment of each command of one séance."""

    def __init__(self, pseudonyms: Pseudonyms, devices: Devices, turnstile: Turnstile, words: WordList) -> None:
        self._names = pseudonyms
        self._devices = devices
        self._turnstile = turnstile
        self._words = words

    def of(
        self, debate: Debate, command: Command, by: str, present: int, speaks: frozenset[str] | None = None
    ) -> Moment:
        """`by` is a spectator's id at a phone, a moderator's at a console; `present` how many phones are there;
        `speaks` what an undoer may undo.

        Raises `Refused` for what is wrong before any rule is asked, and `KeysDestroyed` after the seal.
        """
        names, now = self._names, now_ms()
        match command:
            # First what a whole room says at once.
            case CastBallot():
                return self._of_ballot(debate, command, by)
            case EditQuestion():
                flagged_by = self._words.holds(command.text, _signature(debate, command))
                return Moment(by=by, at=now, flagged_by=flagged_by)
            case SetAside():
                return Moment(by=by, at=now, newer=self._devices.newer_than(command.poll, command.created_after))
            case Undo():
                newer = self._newer_again(debate, command)
                return Moment(by=by, at=now, present=present, newer=newer, speaks=speaks)
            case AskOnPaper():
                return Moment(by=by, at=now, flagged_by=self._words.holds(command.text, command.signature))
            case ModeratorCommand():
                return Moment(by=by, at=now, present=present)
            case Ask():
                made = names.public_id(by, command.id)
                word = self._words.holds(command.text, command.signature)
                return Moment(by=names.of(QUESTIONS, by), at=now, new_id=made, flagged_by=word)
            case AskMic():
                made = names.public_id(by, command.id)
                return Moment(by=names.of(QUESTIONS, by), at=now, new_id=made)
            case SupportSaying():
                supporter = names.of(_series(debate, command.poll), by)
                self._devices.answers(by, command.poll)
                return Moment(by=supporter, at=now, admission=names.of(ADMISSION, by))
            case EnterCode():
                person = names.of(ADMISSION, by)
                return Moment(by=person, at=now, shown=self._shown(debate, command, person, by))
            case _:
                return Moment(by=names.of(QUESTIONS, by), at=now)

    def _of_ballot(self, debate: Debate, command: CastBallot, by: str) -> Moment:
        admission = self._names.of(ADMISSION, by)
        voter, minute = self._names.of(_series(debate, command.poll), by), minute_of(by)
        self._devices.vote(command.poll, voter, minute)
        self._devices.answers(by, command.poll)
        words = self._written(command) if command.words else ()
        return Moment(by=voter, at=now_ms(), admission=admission, device_at=minute, words=words)

    def _written(self, command: CastBallot) -> tuple[Word, ...]:
        """What they wrote, each with the name it has in this poll, and the word of the list that is in it."""
        folded = [fold(text) for text in command.words]
        if not all(folded):
            raise Refused(Refusal.TEXT_REFUSED)
        return tuple(
            Word(self._names.word_id(command.poll, key), text, self._words.holds(text, ""))
            for key, text in zip(folded, command.words, strict=True)
        )

    def _shown(self, debate: Debate, command: EnterCode, person: str, by: str) -> Shown | None:
        """What the code turned out to be; whoever is in already shows nothing more."""
        if person in debate.admitted or debate.voting is Voting.OPEN:
            return None
        now = now_ms()
        return self._turnstile.show(command.code, person, new_device=is_new(by, now), now=now)

    def _newer_again(self, debate: Debate, command: Undo) -> frozenset[str]:
        """Who is newer than the time that stands once this is undone."""
        act = next((act for act in debate.acts if act.id == command.undoes), None)
        events = act.events if act else []
        times = [(event.poll, event.former_created_after) for event in events if isinstance(event, BallotsSetAside)]
        return self._devices.newer_than(*times[0]) if times else frozenset()


def _series(debate: Debate, poll_id: str) -> str:
    """In which series people are named in that poll. Nobody gets a name in a series that is none."""
    poll = debate.polls.get(poll_id)
    if poll is None:
        raise Refused(Refusal.UNKNOWN_POLL)
    return series_of(poll)


def _signature(debate: Debate, command: EditQuestion) -> str:
    # It never changes: a turn that runs ahead of the journal makes no other of it.
    question = debate.questions.get(command.question)
    return question.signature if question else ""
