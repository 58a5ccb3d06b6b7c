"""What strangers send instead of what we speak: the connection may end, the server and the others do not."""

import json

import pytest

from server import limits
from tests.sockets.talking import Hall, fragments

SUPPORT = ["command", {"verb": "set_support", "question": "not-there-at-all", "on": True, "seq": 1}]


def test_a_message_within_the_limit_is_heard_even_in_fragments(hall: Hall) -> None:
    page = hall.phone()
    packet = "42/phone,5" + json.dumps(SUPPORT)

    fragments(page.wire, list(packet))
    assert page.answer(5)["refusal"] == "unknown_question"


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


@pytest.mark.parametrize(
    "frame", ["", "x", "4", "7", "9", "²", "b", "bAAAA", "b!!", "4{", "4[1]", '4{"a":1}', "4x", "49"]
)
def test_a_packet_that_is_none_ends_nobody_elses_evening(hall: Hall, frame: str) -> None:
    page, other = hall.phone(), hall.phone()
    page.send(frame)
    page.send("41/phone,")

    assert page.is_closed() or page.left
    assert other.say(*SUPPORT)["refusal"] == "unknown_question"
