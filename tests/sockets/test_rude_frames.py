"""What strangers send instead of what we speak: the connection may end, the server and the others do not."""

import contextlib
import json
import random

import pytest
from websocket import ABNF

from server import limits
from tests.sockets.talking import Closed, Hall, Page, fragments

QUIET = "X4RH"
"""The séance where nobody else comes and goes."""
RUDE = ["", "x", "4", "7", "9", "²", "b", "bAAAA", "b!!", "4{", "4[1]", '4{"a":1}', "4x", "49", "44", "46"]
SUPPORT = ["command", {"verb": "set_support", "question": "not-there-at-all", "on": True, "seq": 1}]


def test_a_message_within_the_limit_is_heard_even_in_fragments(hall: Hall) -> None:
    page = hall.phone()
    packet = "42/phone,5" + json.dumps(SUPPORT)

    pieces = [packet[at : at + 2] for at in range(0, len(packet), 2)]
    assert len(pieces) <= limits.MESSAGE_FRAGMENTS_MAX
    fragments(page.wire, pieces)
    assert page.answer(5)["refusal"] == "unknown_question"


def test_a_message_in_more_fragments_than_allowed_closes_the_socket(hall: Hall) -> None:
    packet = "42/phone,5" + json.dumps(SUPPORT)
    most = limits.MESSAGE_FRAGMENTS_MAX
    page = hall.phone()
    fragments(page.wire, [*packet[: most - 1], packet[most - 1 :]])
    assert page.answer(5)["refusal"] == "unknown_question"

    fragments(page.wire, [*packet[:most], packet[most:]])
    assert page.is_closed()


def test_a_message_over_the_limit_closes_the_socket(hall: Hall) -> None:
    packet = "42/phone,5" + json.dumps(SUPPORT)
    page = hall.phone()
    page.send(packet.ljust(limits.MESSAGE_BYTES_MAX))
    assert page.answer(5)["refusal"] == "unknown_question"

    page.send(packet.ljust(limits.MESSAGE_BYTES_MAX + 1))
    assert page.is_closed()


def test_fragments_may_not_add_up_to_more_than_a_message(hall: Hall) -> None:
    page = hall.phone()
    piece = "x" * (limits.MESSAGE_BYTES_MAX // 4)

    fragments(page.wire, ["4", *[piece] * 4], finish=False)
    assert page.is_closed()


def test_empty_fragments_without_end_close_the_socket(hall: Hall) -> None:
    page = hall.phone()
    fragments(page.wire, ["4", *[""] * 100], finish=False)
    assert page.is_closed()


@pytest.mark.parametrize("packet", RUDE)
def test_a_packet_that_is_none_ends_at_most_its_own_socket(hall: Hall, packet: str) -> None:
    page, other = hall.phone(), hall.phone()
    page.send(packet)

    assert _answer_or_end(page) in ("unknown_question", "closed")
    assert other.say(*SUPPORT)["refusal"] == "unknown_question"


def test_who_was_rude_leaves_no_ghost_on_a_seat(hall: Hall) -> None:
    console = hall.page("console", QUIET, cookie=hall.moderator.cookie)
    honest, *rude = [hall.page("phone", QUIET, cookie=hall.spectator().cookie) for _ in ["", *RUDE]]
    console.until(lambda page: page.screen["people"]["now"]["phones"] == 1 + len(RUDE))

    for page, packet in zip(rude, RUDE, strict=True):
        with contextlib.suppress(OSError):
            page.send(packet)
            page.send("41/phone,")
            page.send("1")
    console.until(lambda page: page.screen["people"]["now"]["phones"] == 1)
    assert honest.say(*SUPPORT)["refusal"] == "unknown_question"


def test_any_frames_at_all_leave_the_server_as_it_was(hall: Hall) -> None:
    dice = random.Random(20261123)
    alphabet = '0123456-/,[]{}":phonewallcommandauth²\u202e\\ '
    other = hall.phone()
    for _ in range(60):
        page = hall.phone()
        with contextlib.suppress(OSError):
            for _ in range(20):
                text = dice.choice(["", "4", "42/phone,", "42/phone,1", "40/", "45"])
                text += "".join(dice.choices(alphabet, k=dice.randrange(40)))
                page.wire.send(text.encode(), dice.choice([ABNF.OPCODE_TEXT] * 20 + [ABNF.OPCODE_BINARY]))
        page.close()

    assert other.say(*SUPPORT)["refusal"] == "unknown_question"


def _answer_or_end(page: Page) -> str:
    try:
        return str(page.say(*SUPPORT)["refusal"])
    except (Closed, OSError):
        return "closed"
