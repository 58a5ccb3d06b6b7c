"""A ledger kept outside the server: what was answered `ok` before a kill is there after it, once."""

import contextlib

from tests.sockets.talking import Closed, Hall

KILLS = 3
ANSWERS_BEFORE_A_KILL = 5


def test_what_was_answered_survives_every_kill_and_a_retry_changes_nothing(own_hall: Hall) -> None:
    lives = [_write_until_killed(own_hall, life) for life in range(KILLS)]

    for life in lives:
        for author in life:
            page = own_hall.page("phone", cookie=author.cookie)
            page.until(lambda page: page.revision)
            there = {fields["client"] for fields in page.margin["mine"].values()}
            assert set(author.answers) <= there, "what was answered is gone"

            for client in author.asked:
                answer = page.command(**_ask(client))
                assert answer == author.answers.get(client, answer), "the same command, another answer"
    console = own_hall.console()
    console.until(lambda page: page.revision)
    assert len(console.screen["questions"]) == sum(len(author.asked) for life in lives for author in life)


def test_a_session_a_cookie_and_a_poll_outlive_a_kill(own_hall: Hall) -> None:
    voter = own_hall.spectator()
    console = own_hall.console()
    console.until(lambda page: page.screen.get("polls"))
    poll = next(iter(console.screen["polls"]))
    open_it = {"verb": "set_poll_open", "act": "open-the-poll", "seq": 1, "poll": poll, "round": 1, "on": True}
    assert console.command(**open_it) == {"ok": True}
    ballot = {"verb": "cast_ballot", "poll": poll, "round": 1, "choices": ["yes"], "seq": 1}
    answer = own_hall.page("phone", cookie=voter.cookie).command(**ballot)
    assert answer["ok"]

    own_hall.served.kill()
    own_hall.served.start()
    assert own_hall.console().command(**open_it) == {"ok": True}
    page = own_hall.page("phone", cookie=voter.cookie)
    page.until(lambda page: page.revision)
    assert page.margin["ballot"] == {poll: {"round": 1, "choices": ["yes"]}}
    assert page.command(**ballot) == answer
    page.catch_up()
    assert page.screen["poll"]["now"]["turnout"] == 1


class Author:
    """Somebody who asks, and writes down what they were answered."""

    def __init__(self, hall: Hall, name: str) -> None:
        self.cookie = hall.spectator().cookie
        self.asked = [f"{name}-question-{number}" for number in range(4)]
        self.answers: dict[str, dict[str, object]] = {}
        self.page = hall.page("phone", cookie=self.cookie)


def _write_until_killed(hall: Hall, life: int) -> list[Author]:
    """Everybody asks at once; the server dies between two answers, and lives again."""
    authors = [Author(hall, f"life{life}-{name}") for name in ("ada", "bao", "cy")]
    waited = [
        (author, client, author.page.begin("command", _ask(client))) for author in authors for client in author.asked
    ]
    for author, client, number in waited[:ANSWERS_BEFORE_A_KILL]:
        author.answers[client] = author.page.answer(number)
        assert author.answers[client]["ok"]
    hall.served.kill()
    for author in authors:
        _read_what_was_sent(author)
        author.page.close()
    hall.served.start()
    return authors


def _read_what_was_sent(author: Author) -> None:
    """An answer that left before the kill counts, even if nobody had read it yet."""
    numbers = dict(enumerate(author.asked, start=1))
    with contextlib.suppress(Closed):
        author.page.until(lambda _page: False)
    for number, answer in author.page.answers.items():
        author.answers[numbers[number]] = answer


def _ask(client: str) -> dict[str, object]:
    return {"verb": "ask", "id": client, "text": f"Que reste-t-il de {client} ?", "lang": "fr"}
