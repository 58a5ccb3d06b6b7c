"""What is kept beside the sets of a debate, counted again from the sets alone."""

from server.debate.index import Index
from server.debate.kinds import cells
from server.debate.model import Debate, Voting
from server.debate.poll import Ballot, Poll, Round
from server.screens import phone
from server.screens.patches import Screen


def index_of(debate: Debate) -> Index:
    """Who did what, as the questions and the admitted tell it."""
    again = Index()
    for question in debate.questions.values():
        if question.author:
            again.ask(question.author, question.id)
        for person in question.supporters:
            again.support(person, question.id, on=True)
        for person in question.reporters:
            again.report(person, question.id)
    for ticket in debate.admitted.values():
        again.admit(ticket)
    return again


def same_people(one: Index, other: Index) -> bool:
    """Whether both tell the same, in whatever order somebody supported or reported."""
    reported = [{person: set(theirs) for person, theirs in index.reported.items()} for index in (one, other)]
    kept = [(index.asked, index.supported, index.tickets) for index in (one, other)]
    no_one_twice = all(len(set(theirs)) == len(theirs) for index in (one, other) for theirs in index.reported.values())
    return kept[0] == kept[1] and reported[0] == reported[1] and no_one_twice


def counted(turn: Round) -> dict[str, Ballot]:
    """The ballots that make the result: all but those set aside."""
    return {voter: ballot for voter, ballot in turn.ballots.items() if voter not in turn.aside}


def counts_of(poll: Poll, turn: Round) -> dict[str, int]:
    """How many of the ballots that count hold each cell that any of them holds."""
    counts: dict[str, int] = {}
    for ballot in counted(turn).values():
        for cell in cells(poll, ballot):
            counts[cell] = counts.get(cell, 0) + 1
    return counts


def forms_of(turn: Round) -> dict[str, dict[str, int]]:
    """How often each word is spelled in which way, among the ballots that count."""
    forms: dict[str, dict[str, int]] = {saying: {} for saying in turn.sayings}
    for ballot in counted(turn).values():
        for word in ballot.words:
            forms[word.id][word.text] = forms[word.id].get(word.text, 0) + 1
    return forms


def tally_of(poll: Poll) -> dict[str, int]:
    return {option.id: counts_of(poll, poll.round).get(option.id, 0) for option in poll.options}


def answer_otherwise(poll: Poll, turn: Round, ballots: dict[str, Ballot]) -> None:
    """Had people answered this, it would be counted like this."""
    turn.ballots = ballots
    turn.counts = counts_of(poll, turn)


def _waiting(debate: Debate, person: str) -> list[dict[str, str]]:
    """Where they stand in the queue for the microphone: once, or not at all."""
    requests = [one for one in debate.floor.requests.values() if one.person == person and one.stands]
    assert len(requests) <= 1
    return [{"id": one.id, "state": one.state.value} for one in requests]


def margin_of(debate: Debate, person: str, voters: dict[str, str], admission: str = "") -> Screen:
    """What only this person sees, looked for in every question and every poll."""
    questions = debate.questions.values()
    gate: Screen = {}
    if debate.voting is not Voting.OPEN:
        gate = {"admitted": {"now": {"on": True}} if admission in debate.admitted else {}}
    return {
        **gate,
        **({"mic": {"now": waiting[0]}} if (waiting := _waiting(debate, person)) else {}),
        "mine": {q.id: phone.own(debate, q) for q in questions if q.author == person},
        "supported": {q.id: {"on": True} for q in questions if person in q.supporters and q.public},
        "reported": {q.id: {"on": True} for q in questions if person in q.reporters and q.public},
        "ballot": {
            poll.id: phone.own_ballot(poll, voters[poll.id])
            for poll in debate.polls.values()
            if voters.get(poll.id) in poll.round.ballots
        },
        "supported_sayings": {
            saying.id: {"on": True}
            for poll in debate.polls.values()
            for saying in poll.round.sayings.values()
            if voters.get(poll.id) in saying.supporters
        },
    }
