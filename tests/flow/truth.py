"""What may be seen now, told by the journal on the disk: the screens are judged by it, not by one another.

Every secret text holds a word of its own, `canary` and a number. Ids that the server makes are words too.
"""

import re
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from server.debate.evolve import evolve
from server.debate.model import Debate, Question, QuestionState
from server.debate.poll import Poll, SayingState
from server.debate.scenes import SceneKind
from server.journal.codec import read
from server.screens.parts import open_or_revealed_poll

CANARY = re.compile(r"canary\d{5}")


def debate_in(journal: Path) -> Debate:
    """The debate as it is recorded at this moment; the server that writes it is not asked."""
    debate = Debate()
    with closing(sqlite3.connect(f"file:{journal}?mode=ro", uri=True)) as connection:
        for (body,) in connection.execute("SELECT body FROM entry ORDER BY n"):
            evolve(debate, read(body))
    return debate


def seen_at(door: str, debate: Debate) -> set[str]:
    """The words that anybody may read at that door now."""
    match door:
        case "phone":
            return _on_phones(debate)
        case "wall":
            return _on_the_wall(debate)
        case _:
            return set()


def seen_by(person: str, debate: Debate) -> set[str]:
    """The words that this author may read of their own questions, whatever became of them."""
    own = [question for question in debate.questions.values() if question.author == person]
    # A page that has another beside it is told of a support by the question's id, and keeps that when it goes.
    backed = {q.id for q in debate.questions.values() if person in q.supporters or person in q.reporters}
    return backed | {word for q in own for word in (*_of_question(q), *words(q.reason, q.client))}


def answered_by(voters: Mapping[str, str], debate: Debate) -> set[str]:
    """The words that this voter may read of their own ballots, their name in each poll given: it is they who chose."""
    rounds = ((poll, past.ballots.get(name)) for poll, name in voters.items() for past in debate.polls[poll].rounds)
    return {
        word
        for poll, ballot in rounds
        if ballot
        for word in words(poll, *ballot.choices, *(written.text for written in ballot.words))
    }


def words(*texts: str) -> set[str]:
    return {word for text in texts for word in CANARY.findall(text)}


def _on_phones(debate: Debate) -> set[str]:
    public = {word for question in debate.questions.values() if question.public for word in _of_question(question)}
    poll = open_or_revealed_poll(debate)
    return public | _of_poll(poll, "phones") | (set() if debate.black else _titles(debate))


def _on_the_wall(debate: Debate) -> set[str]:
    if debate.black:
        return set()
    match debate.scene:
        case SceneKind.QUESTIONS:
            listed = [q for q in debate.questions.values() if q.state is QuestionState.LISTED]
            return {word for question in listed for word in _of_question(question)}
        case SceneKind.QUESTION:
            return _of_question(debate.questions[debate.subject])
        case SceneKind.POLL:
            return _of_poll(debate.polls[debate.subject], "wall")
        case _:
            return set()


def _titles(debate: Debate) -> set[str]:
    """The wall's poll is named on the phones, but not yet offered."""
    if debate.scene is not SceneKind.POLL:
        return set()
    poll = debate.polls[debate.subject]
    return words(poll.id, poll.title.fr, poll.title.en)


def _of_question(question: Question) -> set[str]:
    return {question.id, *words(question.text, question.signature)}


def _of_poll(poll: Poll | None, where: str) -> set[str]:
    """What it asks; and what was written, once that was read and the result is shown there."""
    if poll is None:
        return set()
    shown = [saying for saying in poll.round.sayings.values() if saying.state is SayingState.SHOWN]
    written = [form for saying in shown for form in saying.forms] if poll.round.is_revealed(where) else []
    options = [text for option in poll.options for text in (option.id, option.label.fr, option.label.en)]
    return words(poll.id, poll.title.fr, poll.title.en, *options, *written)
