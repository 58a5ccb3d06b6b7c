"""One question, from a phone to the wall; who sees what of it on the way; and that retries change nothing."""

from itertools import count

from tests.sockets.talking import Hall, Page

TEXT = "Qui décide, la machine ou le chef opérateur ?"
_acts = count(1)


def act(console: Page, verb: str, **words: object) -> None:
    """A moderator's act that is taken."""
    number = next(_acts)
    assert console.command(verb=verb, act=f"to-the-wall-{number}", seq=number, **words) == {"ok": True}


def asked(page: Page, client: str, text: str = TEXT) -> str:
    answer = page.command(verb="ask", id=client, text=text, lang="fr")
    assert answer["ok"], answer
    return str(answer["question"])


def test_a_question_goes_from_one_phone_by_the_console_to_another_phone_and_the_wall(hall: Hall) -> None:
    author, other, console, wall = hall.phone(), hall.phone(), hall.console(), hall.wall()
    question = asked(author, "client-one-1")
    console.until(lambda page: page.screen["questions"][question]["state"] == "pending")

    act(console, "set_phase", phase="debate")
    act(console, "place_question", question=question, rev=1, state="listed")
    other.until(lambda page: question in page.screen["questions"])
    wall.until(lambda page: page.screen["wall_list"][question]["supporters"] == 0)

    supported = other.command(verb="set_support", question=question, on=True, seq=1)
    assert supported == {"ok": True, "question": question, "on": True, "supporters": 1}
    wall.until(lambda page: page.screen["wall_list"][question]["supporters"] == 1)
    assert wall.heard("patch")[-1]["changes"]["wall_list"] == {question: {"supporters": 1}}
    author.until(lambda page: page.screen["questions"][question]["supporters"] == 1)

    refused = author.command(verb="set_support", question=question, on=True, seq=1)
    assert refused == {"ok": False, "refusal": "own_question"}


def test_what_is_not_published_reaches_nobody_but_its_author_and_the_consoles(hall: Hall) -> None:
    author, other, console, wall = hall.phone(), hall.phone(), hall.console(), hall.wall()
    pending, dismissed = (asked(author, f"client-two-{n}", f"Canari numéro {n} de la volière") for n in (1, 2))
    act(console, "place_question", question=dismissed, rev=1, state="dismissed", reason="Canari de la raison")

    author.until(lambda page: page.margin["mine"][dismissed]["state"] == "dismissed")
    assert author.margin["mine"][dismissed]["reason"] == "Canari de la raison"
    console.until(lambda page: page.screen["questions"][pending]["text"].startswith("Canari"))
    fence = asked(author, "client-two-3", "Une question que tous peuvent lire")
    act(console, "place_question", question=fence, rev=1, state="listed")
    for page in (other, wall):
        page.until(lambda page: any("que tous peuvent lire" in frame for frame in page.frames))
        late = hall.page(page.door, cookie=hall.spectator().cookie)
        late.catch_up()
        for frame in (*page.frames, *late.frames):
            assert "Canari" not in frame and pending not in frame and dismissed not in frame


def test_the_margin_goes_to_its_author_only_on_all_their_tabs(hall: Hall) -> None:
    spectator = hall.spectator()
    tabs = [hall.page("phone", cookie=spectator.cookie) for _ in range(2)]
    other = hall.phone()
    question = asked(tabs[0], "client-three-1")

    for tab in tabs:
        tab.until(lambda page: question in page.margin["mine"])
    other.catch_up()
    assert other.heard("margin") == []
    assert other.margin == {"mine": {}, "supported": {}, "reported": {}, "ballot": {}, "supported_sayings": {}}


def test_a_repeated_command_has_one_effect_and_the_same_answer(hall: Hall) -> None:
    spectator = hall.spectator()
    first, again = (hall.page("phone", cookie=spectator.cookie) for _ in range(2))
    console = hall.console()

    once = first.command(verb="ask", id="client-four-1", text=TEXT, lang="fr")
    twice = again.command(verb="ask", id="client-four-1", text=TEXT, lang="fr")
    assert once["ok"] and twice == once
    console.until(lambda page: once["question"] in page.screen["questions"])

    thief = hall.phone()
    theirs = thief.command(verb="ask", id="client-four-1", text=TEXT, lang="fr")
    assert theirs["question"] != once["question"], "nobody can take another's id first"

    act(console, "place_question", question=once["question"], rev=1, state="listed")
    for seq, on, supporters in ((5, True, 1), (6, False, 0), (5, True, 0), (6, False, 0)):
        answer = thief.command(verb="set_support", question=once["question"], on=on, seq=seq)
        assert answer["ok"] and answer["supporters"] == supporters


def test_the_later_of_two_moderators_is_told_what_stands_now(hall: Hall) -> None:
    author, console = hall.phone(), hall.console()
    question = asked(author, "client-five-1")
    act(console, "edit_question", question=question, rev=1, text="Qui décide, à la fin ?")

    late = console.command(
        verb="place_question", act="too-late-1", seq=next(_acts), question=question, rev=1, state="listed"
    )
    assert late["refusal"] == "changed_since"
    assert late["now"]["text"] == "Qui décide, à la fin ?" and late["now"]["rev"] == 2


def test_black_cuts_the_wall_and_gives_it_back(hall: Hall) -> None:
    console, wall = hall.console(), hall.wall()
    act(console, "set_black", on=True)
    wall.until(lambda page: page.screen["wall"]["now"]["black"])
    assert wall.screen["wall_list"] == {}

    act(console, "set_black", on=False)
    wall.until(lambda page: not page.screen["wall"]["now"]["black"])


def test_a_poll_is_answered_counted_and_revealed(hall: Hall) -> None:
    voters, console, wall = [hall.phone() for _ in range(3)], hall.console(), hall.wall()
    console.until(lambda page: page.screen.get("polls"))
    poll = next(iter(console.screen["polls"]))
    act(console, "set_poll_open", poll=poll, round=1, on=True)

    for voter, choice in zip(voters, ("yes", "yes", "no"), strict=True):
        voter.until(lambda page: page.screen["poll"]["now"]["state"] == "open")
        answer = voter.command(verb="cast_ballot", poll=poll, round=1, choices=[choice], seq=1)
        assert answer == {"ok": True, "poll": poll, "round": 1, "choices": [choice]}
    wall.until(lambda page: page.screen["wall_poll"]["now"]["turnout"] == 3)
    assert not any("bars" in frame for page in (*voters, wall, console) for frame in page.frames)

    act(console, "set_poll_open", poll=poll, round=1, on=False)
    late = voters[0].command(verb="cast_ballot", poll=poll, round=1, choices=["no"], seq=2)
    assert late == {"ok": False, "refusal": "voting_closed"}
    act(console, "set_reveal", poll=poll, round=1, where="wall", on=True)
    wall.until(lambda page: "bars" in page.screen["wall_poll"]["now"])
    counts = {bar["id"]: bar["count"] for bar in wall.screen["wall_poll"]["now"]["bars"]}
    assert counts == {"yes": 2, "no": 1, "abstain": 0}
    act(console, "set_phase", phase="doors")
