"""What may be said at which door, and how fast."""

import contextlib
import itertools

import pytest
from websocket import ABNF

from server import limits
from tests.sockets.talking import Hall, Page, closed_with

UNKNOWN = {"ok": False, "refusal": "unknown_verb"}
BAD = {"ok": False, "refusal": "bad_request"}
ASK = {"verb": "ask", "id": "speaking-1", "text": "Qui a fait la lumière de ce film ?", "lang": "fr"}
BLACK = {"verb": "set_black", "act": "speaking-black", "seq": 1, "on": False}


def test_an_answer_comes_with_the_phones_own_change(hall: Hall) -> None:
    page = hall.phone()

    answer = page.command(**ASK)
    assert answer["ok"] and answer["client"] == ASK["id"] and answer["state"] == "pending"
    page.until(lambda page: page.margin.get("mine"))
    assert page.margin["mine"][answer["question"]]["text"] == ASK["text"]


def test_a_consoles_verb_does_not_exist_at_a_phone_nor_a_phones_at_a_console(hall: Hall) -> None:
    console, phone = hall.console(), hall.phone()
    assert console.command(**BLACK) == {"ok": True}
    assert phone.command(**{**ASK, "id": "speaking-2"})["ok"]

    assert phone.command(**{**BLACK, "on": True}) == UNKNOWN
    assert console.command(**{**ASK, "id": "speaking-3"}) == UNKNOWN
    wall = hall.wall()
    wall.catch_up()
    assert wall.screen["wall"]["now"]["black"] is False


def test_the_wall_commands_nothing_even_when_it_is_paired(hall: Hall) -> None:
    key = hall.served.wall.split("key=")[1]
    for wall in (hall.wall(), hall.wall(key=key)):
        assert wall.command(**BLACK) == UNKNOWN
        assert wall.command(**ASK) == UNKNOWN


def test_a_desk_tells_what_is_looked_at_there_and_no_more(hall: Hall) -> None:
    console = hall.console()

    assert console.say("report", {"looking": "question-1"}) == {"ok": True}
    for wrong in ({"looking": "q", "size": [1, 1]}, {"looking": 3}, {"looking": "x" * 41}, None):
        assert console.say("report", wrong) == BAD


def test_walls_report_and_phones_do_not_and_only_what_a_report_holds(hall: Hall) -> None:
    report = {"size": [1920, 1080], "black": False, "revision": "0.1", "browser": "Chrome 95"}
    assert hall.wall().say("report", report) == {"ok": True}

    assert hall.phone().say("report", report) == UNKNOWN
    assert hall.console().say("report", report) == BAD
    for wrong in ({**report, "secret": 1}, {"size": "big"}, [], None, "report"):
        assert hall.wall().say("report", wrong) == BAD


@pytest.mark.parametrize("event", ["connect", "disconnect", "message", "unspoken", "snapshot", "patch", "", "réponse"])
def test_an_event_of_another_name_runs_no_handler(hall: Hall, event: str) -> None:
    page = hall.phone()

    assert page.say(event, {"code": hall.served.code}) == UNKNOWN
    assert page.command(verb="withdraw", question="not-there") == {"ok": False, "refusal": "unknown_question"}


def test_binary_is_not_spoken(hall: Hall) -> None:
    page = hall.phone()
    page.send('451-/phone,7["command",{"_placeholder":true,"num":0}]')
    assert page.answer(7) == UNKNOWN
    page.send('461-/phone,8["command",{"_placeholder":true,"num":0}]')
    assert page.answer(8) == UNKNOWN

    page.wire.send_binary(b"\x00\x01")
    assert page.is_closed()


def test_json_that_nests_too_deeply_is_not_looked_at(hall: Hall) -> None:
    page = hall.phone()
    assert page.say("command", {"verb": "ask", "id": [[[]]]}) == BAD

    assert page.say("command", {"verb": [[[[[]]]]]}) == UNKNOWN
    depth = 3_000
    page.send('42/phone,99["command",' + "[" * depth + "]" * depth + "]")
    assert page.answer(99) == UNKNOWN


@pytest.mark.parametrize(
    ("said", "refusal"),
    [
        ({}, "unknown_verb"),
        ([], "unknown_verb"),
        ("ask", "unknown_verb"),
        (None, "unknown_verb"),
        ({"verb": ["ask"]}, "unknown_verb"),
        ({"verb": "Ask"}, "unknown_verb"),
        ({**ASK, "admin": True}, "bad_request"),
        ({**ASK, "id": "short"}, "bad_request"),
        ({**ASK, "id": "../../etc/passwd"}, "bad_request"),
        ({**ASK, "lang": "de"}, "bad_request"),
        ({**ASK, "text": 12345678901}, "bad_request"),
        ({**ASK, "text": "Trop court"[:9]}, "too_short"),
        ({**ASK, "text": "é" * 281}, "too_long"),
        ({**ASK, "text": "De droite à gauche \u202e ?"}, "text_refused"),
        ({**ASK, "theme": "no-such-theme"}, "unknown_theme"),
        ({"verb": "set_support", "question": "not-there-at-all", "on": True, "seq": -1}, "bad_request"),
        ({"verb": "set_support", "question": "not-there-at-all", "on": True, "seq": 2**53}, "bad_request"),
        ({"verb": "cast_ballot", "poll": "no-poll", "round": 1, "choices": ["a"], "seq": 1}, "unknown_poll"),
    ],
)
def test_what_is_not_a_command_of_that_door_is_refused_with_its_reason(hall: Hall, said: object, refusal: str) -> None:
    assert hall.phone().say("command", said) == {"ok": False, "refusal": refusal}


def test_numbers_and_strings_that_json_does_not_have_are_answered_too(hall: Hall) -> None:
    page = hall.phone()
    for number, text in enumerate(('["command",NaN]', '["command",{"verb":"\\ud800"}]', '["command",', "{}", "[]")):
        page.send(f"42/phone,{number}{text}")
        assert page.answer(number) == UNKNOWN


def test_who_speaks_too_fast_is_told_so_and_heard_again_later(hall: Hall) -> None:
    page = hall.phone()
    support = {"verb": "set_support", "question": "not-there-at-all", "on": True, "seq": 1}
    burst = [page.begin("command", support) for _ in range(limits.COMMANDS_BURST + 10)]
    refusals = [page.answer(asked)["refusal"] for asked in burst]

    assert refusals[: limits.COMMANDS_BURST] == ["unknown_question"] * limits.COMMANDS_BURST
    assert refusals[-1] == "too_fast"
    assert hall.phone().command(**support)["refusal"] == "unknown_question", "one person's haste slows nobody else"
    # Each newcomer takes a moment, in which the hasty one's pace recovers.
    later = (page.command(**support)["refusal"] for _ in iter(hall.phone, None))
    assert "unknown_question" in itertools.islice(later, 50)


def test_a_refresh_is_paced_like_a_command(hall: Hall) -> None:
    page = hall.phone()
    asked = [page.begin("refresh") for _ in range(limits.COMMANDS_BURST + 10)]
    answers = [page.answer(one) for one in asked]

    assert "revision" in answers[0]
    assert answers[-1] == {"ok": False, "refusal": "too_fast"}


def test_presence_counts_people_not_tabs(hall: Hall) -> None:
    console = hall.page("console", "X4RH", cookie=hall.moderator.cookie)

    def counted(page: Page) -> tuple[int, int, int]:
        now = page.screen["people"]["now"]
        return now["phones"], now["walls"], now["consoles"]

    one, other = hall.spectator(), hall.spectator()
    pages = [hall.page("phone", "X4RH", cookie=cookie) for cookie in (one.cookie, one.cookie, other.cookie)]
    wall = hall.page("wall", "X4RH")
    console.until(lambda page: counted(page) == (2, 1, 1))

    pages[0].close()
    pages[2].close()
    wall.close()
    console.until(lambda page: counted(page) == (1, 0, 1))


def test_one_person_has_one_pace_however_many_pages_they_open(hall: Hall) -> None:
    spectator = hall.spectator()
    pages = [hall.page("phone", cookie=spectator.cookie) for _ in range(2)]
    support = {"verb": "set_support", "question": "not-there-at-all", "on": True, "seq": 1}
    for page in pages:
        assert page.command(**support)["refusal"] == "unknown_question"

    burst = [pages[0].begin("command", support) for _ in range(limits.COMMANDS_BURST + 10)]
    assert pages[0].answer(burst[-1])["refusal"] == "too_fast"
    assert pages[1].command(**support)["refusal"] == "too_fast"


def test_what_comes_too_fast_is_answered_without_being_read(hall: Hall) -> None:
    page = hall.phone()
    page.send('42/phone,1["command",')
    assert page.answer(1) == UNKNOWN

    for _ in range(limits.COMMANDS_BURST + 10):
        page.send('42/phone,["command",')
    page.send('42/phone,2["command",')
    assert page.answer(2) == {"ok": False, "refusal": "too_fast"}


def test_a_flood_closes_the_socket_it_came_through_and_no_other(hall: Hall) -> None:
    spectator = hall.spectator()
    page, other = (hall.page("phone", cookie=spectator.cookie) for _ in range(2))
    for _ in range(limits.COMMANDS_BURST + 10):
        page.send('42/phone,["command",{}]')
    assert page.say("refresh") == {"ok": False, "refusal": "too_fast"}

    with contextlib.suppress(OSError):
        for _ in range(2 * limits.FLOOD_BURST):
            page.send('42/phone,["command",{}]')
    assert closed_with(page) == 1008
    other.wire.ping("still here?")
    while (heard := other.wire.recv_data(control_frame=True)) != (ABNF.OPCODE_PONG, b"still here?"):
        assert heard[0] == ABNF.OPCODE_TEXT


def test_a_crowd_at_one_address_is_no_flood(hall: Hall) -> None:
    support = {"verb": "set_support", "question": "not-there-at-all", "on": True, "seq": 1}
    pages = [hall.phone() for _ in range(30)]
    asked = [(page, page.begin("command", support)) for page in pages for _ in range(limits.COMMANDS_BURST // 2)]

    assert len(asked) > limits.FLOOD_BURST
    assert {page.answer(one)["refusal"] for page, one in asked} == {"unknown_question"}
