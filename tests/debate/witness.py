"""What must be true of an evening after every single thing that happens in it."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import msgspec

from server.debate.conduct import DARK_ENOUGH_FOR_A_FILM
from server.debate.events import Entry
from server.debate.evolve import evolve
from server.debate.kinds import KINDS, cells, fits
from server.debate.model import Debate, Question
from server.debate.poll import Ballot, Poll, PollKind, PollState, Round
from server.debate.scenes import Phase, SceneKind
from server.journal.codec import read, write
from server.live.desks import Part
from server.screens import console, patches, phone, stage, wall
from server.screens.hall import Hall, People
from server.screens.parts import open_or_revealed_poll
from server.screens.patches import Screen
from server.wire.spoken import Door

from .ballots import another_ballot
from .recount import answer_otherwise, counted, counts_of, forms_of, index_of, margin_of, same_people, tally_of
from .upkeep import Upkeep

ROOM = Hall(People(phones=240, walls=1, consoles=2))
COMPOSE = {"phone": phone.compose, "wall": wall.compose, "console": console.compose, "stage": stage.compose}
CANARY = re.compile(rb"canary\d+")
PSEUDONYM = b"pseudonym"
# What these desks have of questions is what the room has; moderators read all.
READ_WHAT_THE_ROOM_READS = (Door.FLOOR, Door.USHER, Door.REMOTE)
ONE_CELL_A_BALLOT = {
    *(PollKind.SINGLE, PollKind.YES_NO, PollKind.SCALE, PollKind.NUMBER, PollKind.OPEN_TEXT),
    PollKind.REAL_OR_GENERATED,
}


def composed(debate: Debate) -> dict[str, bytes]:
    """Every door's screen, as the bytes that are sent."""
    return {door: msgspec.json.encode(compose(debate, ROOM)) for door, compose in COMPOSE.items()}


def replayed(journal: list[Entry]) -> Debate:
    """The debate as the written journal tells it."""
    debate = Debate()
    for line in [write(entry) for entry in journal]:
        evolve(debate, read(line))
    return debate


class Witness:
    """Watches one evening, remembers what was said, and complains."""

    def __init__(self) -> None:
        self._replica = Debate()
        self._upkeep = Upkeep()
        self._heard = 0
        self.shown: dict[str, Screen] = {door: {} for door in COMPOSE}
        self._desks = {door: Part(door) for door in READ_WHAT_THE_ROOM_READS}
        self._final: dict[tuple[str, int], dict[str, Ballot]] = {}
        self._crossed: dict[tuple[str, int], tuple[object, object]] = {}
        self._aside: dict[tuple[str, int], set[str]] = {}

    def look(self, debate: Debate, journal: list[Entry], now: int) -> None:
        self._journal_tells_the_same(debate, journal)
        self._upkeep.look(debate, self._replica)
        _people_count_once(debate)
        _what_is_kept_is_what_is_counted(debate)
        _rooms_are_in_order(debate)
        self._results_are_final(debate, journal, now)
        screens = composed(debate)
        _nothing_hidden_is_shown(debate, screens)
        self._desks_have_their_part(debate)
        _hidden_results_do_not_show_through(debate, screens)
        self._patches_lead_there(screens)

    def _journal_tells_the_same(self, debate: Debate, journal: list[Entry]) -> None:
        for entry in journal[self._heard :]:
            evolve(self._replica, read(write(entry)))
        self._heard = len(journal)
        assert self._replica == debate

    def _results_are_final(self, debate: Debate, journal: list[Entry], now: int) -> None:
        """Once closed and seen, or closed for longer than an undo lasts."""
        for (poll_id, number), ballots in self._final.items():
            turn = debate.polls[poll_id].numbered(number)
            assert turn is not None
            assert (turn.state, turn.ballots) == (PollState.CLOSED, ballots)
        for poll in debate.polls.values():
            for turn in poll.rounds:
                if turn.state is PollState.CLOSED and turn.seen:
                    # Of one pair of rounds, and of its groups, only one table is ever shown.
                    told = self._crossed.setdefault((poll.id, turn.number), (turn.crossing, turn.groups))
                    assert told == (turn.crossing, turn.groups)
                    assert self._aside.setdefault((poll.id, turn.number), set(turn.aside)) == turn.aside
                if turn.state is PollState.CLOSED and (turn.seen or now - journal[-1].at > 10_000):
                    self._final[poll.id, turn.number] = dict(turn.ballots)

    def _desks_have_their_part(self, debate: Debate) -> None:
        """What the room has, and each poll that was opened; the part that is kept is the one that is cut anew."""
        whole = console.compose(debate, ROOM)
        may = {word for question in debate.questions.values() if question.public for word in _traced(question)}
        for poll in debate.polls.values():
            if poll.round.state is not PollState.DRAFT or poll.round.seen or poll.id == debate.subject:
                may |= _words_of(poll)
        for door, kept in self._desks.items():
            part = Part(door).of(whole)
            assert kept.of(whole) == part
            assert _found(msgspec.json.encode(part)) <= may

    def _patches_lead_there(self, screens: dict[str, bytes]) -> None:
        for door, content in screens.items():
            screen = msgspec.json.decode(content)
            changes = msgspec.json.encode(patches.between(self.shown[door], screen))
            assert patches.apply(self.shown[door], msgspec.json.decode(changes)) == screen
            assert b"null" not in content
            self.shown[door] = screen


def _people_count_once(debate: Debate) -> None:
    for question in debate.questions.values():
        assert question.author not in question.supporters
        assert question.author not in question.reporters
    for poll in debate.polls.values():
        for ballot in poll.round.ballots.values():
            assert fits(poll, ballot)
            assert len(set(cells(poll, ballot))) == len(cells(poll, ballot)) > 0
        turn = poll.round
        assert turn.aside <= turn.ballots.keys()
        assert turn.turnout == len(counted(turn))
        if poll.kind in ONE_CELL_A_BALLOT:
            assert sum(turn.counts.values()) == turn.turnout
    tickets = [ticket for ticket in debate.admitted.values() if ticket]
    assert len(tickets) == len(set(tickets))


def _what_is_kept_is_what_is_counted(debate: Debate) -> None:
    assert same_people(debate.index, index_of(debate))
    for poll in debate.polls.values():
        assert poll.tally == tally_of(poll)
        for turn in poll.rounds:
            assert turn.counts == counts_of(poll, turn)
            assert {saying.id: saying.forms for saying in turn.sayings.values()} == forms_of(turn)
            _own_words_are_not_supported(turn)
    people = {*debate.index.asked, *debate.index.supported, *debate.index.reported}
    for name in {person.partition("/")[0] for person in people} | {"a-stranger"}:
        who = f"{name}/questions", {poll: f"{name}/{poll}" for poll in debate.polls}, f"{name}/admission"
        assert phone.margin(debate, *who) == margin_of(debate, *who)


def _own_words_are_not_supported(turn: Round) -> None:
    """Unless they were written after they had been supported."""
    for saying in turn.sayings.values():
        assert saying.supporters <= saying.support_seqs.keys()


def _rooms_are_in_order(debate: Debate) -> None:
    open_polls = [poll for poll in debate.polls.values() for turn in poll.rounds if turn.state is PollState.OPEN]
    assert len(open_polls) <= 1
    for poll in debate.polls.values():
        shown = poll.round.on_wall or poll.round.on_phones
        assert poll.round.state is not PollState.DRAFT or not shown or not KINDS[poll.kind].asks
        assert not poll.round.answered or (poll.has_an_answer and poll.round.seen)
    assert not open_polls or debate.phase in (Phase.DOORS, Phase.DEBATE)
    assert debate.phase is not Phase.FILM or debate.scene in DARK_ENOUGH_FOR_A_FILM
    match debate.scene:
        case SceneKind.QUESTION:
            assert debate.questions[debate.subject].public
        case SceneKind.POLL:
            assert debate.subject in debate.polls
        case _:
            assert not debate.subject


def _nothing_hidden_is_shown(debate: Debate, screens: dict[str, bytes]) -> None:
    """Each text holds a word of its own; only those of what is public now may be found in public bytes."""
    public = {
        word
        for question in debate.questions.values()
        if question.public
        for word in _words(question.text, question.signature, question.shown_translation)
    }
    on_wall = debate.polls.get(debate.subject)
    on_phones = open_or_revealed_poll(debate)
    assert _found(screens["wall"]) <= public | _words_of(on_wall)
    assert _found(screens["stage"]) <= public | _words_of(on_wall)
    assert _found(screens["phone"]) <= public | _words_of(on_wall) | _words_of(on_phones)
    for content in screens.values():
        assert PSEUDONYM not in content
    for person in {question.author for question in debate.questions.values() if question.author}:
        own = {
            word
            for question in debate.questions.values()
            if question.author == person
            for word in _words(question.text, question.signature, question.reason, question.shown_translation)
        }
        own |= {
            word
            for question in debate.questions.values()
            if question.author == person and debate.questions.get(question.merged_into, question).public
            for word in _words(debate.questions.get(question.merged_into, question).text)
        }
        assert _found(msgspec.json.encode(phone.margin(debate, person, {}))) <= own


def _hidden_results_do_not_show_through(debate: Debate, screens: dict[str, bytes]) -> None:
    """Had everybody answered otherwise, the bytes would be the same."""
    polls = list(debate.polls.values())
    hidden = {
        "wall": [(poll, poll.round) for poll in polls if not poll.round.on_wall],
        "phone": [(poll, poll.round) for poll in polls if not poll.round.on_phones],
        "stage": [(poll, poll.round) for poll in polls if not poll.round.on_wall],
        "console": [(poll, poll.round) for poll in polls if not (poll.round.on_wall or poll.round.on_phones)],
    }
    past = [(poll, turn) for poll in polls for turn in poll.rounds[:-1]]
    for door, present in hidden.items():
        rounds = [*present, *past]
        if any(turn.ballots for _, turn in rounds):
            with _answered_otherwise(rounds):
                assert msgspec.json.encode(COMPOSE[door](debate, ROOM)) == screens[door]


@contextmanager
def _answered_otherwise(rounds: list[tuple[Poll, Round]]) -> Iterator[None]:
    kept = [turn.ballots for _, turn in rounds]
    for poll, turn in rounds:
        answer_otherwise(poll, turn, dict.fromkeys(turn.ballots, another_ballot(poll)))
    yield
    for (poll, turn), ballots in zip(rounds, kept, strict=True):
        answer_otherwise(poll, turn, ballots)


def _traced(question: Question) -> set[bytes]:
    """What a desk may read of a published question, with what was answered to it."""
    answer = question.answer
    return _words(question.text, question.signature, question.translation, answer.who, answer.gist)


def _words_of(poll: Poll | None) -> set[bytes]:
    return _words(poll.title.fr, poll.title.en) if poll else set()


def _words(*texts: str) -> set[bytes]:
    return {word for text in texts for word in _found(text.encode())}


def _found(content: bytes) -> set[bytes]:
    return set(CANARY.findall(content))
