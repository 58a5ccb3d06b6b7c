"""One line in this process: what is heard on it, what leaves it, and every way it ends, once."""

import contextlib
import random
import socket
from collections.abc import Callable, Iterator

import eventlet.greenio
import eventlet.hubs
import eventlet.patcher
import pytest

import server.green  # noqa: F401
from server import limits
from server.gauges import GAUGES
from server.green import Signal, sleep
from server.transport.frames import NOT_ALLOWED, framed
from server.transport.inbox import Inbox
from server.transport.line import Line
from tests.transport.loop import until
from tests.transport.saying import close, frame


class Phone:
    """The other end of a line, and what its listener was told."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.ends = 0
        self.does: Callable[[str], object] = lambda _message: None
        ours, theirs = eventlet.patcher.original("socket").socketpair()
        ours.setblocking(False)
        self.number = ours.fileno()
        self._theirs = eventlet.greenio.GreenSocket(theirs)
        self.line = Line(ours, Inbox(), self)
        self.read = b""

    def hear(self, message: str) -> None:
        self.does(message)
        self.heard.append(message)

    def over(self) -> None:
        self.ends += 1

    def say(self, *frames: bytes) -> None:
        self._theirs.sendall(b"".join(frames))

    def hears(self, said: bytes) -> None:
        """Read until that came."""
        while said not in self.read:
            piece = self._theirs.recv(65_536)
            assert piece, f"it ended after {self.read[-100:]!r}"
            self.read += piece

    def hears_the_end(self) -> bytes:
        """Read to the end; all that ever came."""
        try:
            while piece := self._theirs.recv(65_536):
                self.read += piece
        except ConnectionError:
            pass
        return self.read

    def reads_some(self) -> None:
        """Whatever is there now."""
        self._theirs.settimeout(0)
        try:
            self.read += self._theirs.recv(65_536)
        finally:
            self._theirs.settimeout(None)

    def says_no_more(self) -> None:
        self._theirs.shutdown(socket.SHUT_WR)

    def hang_up(self) -> None:
        self._theirs.close()


@pytest.fixture
def phone() -> Iterator[Phone]:
    made = Phone()
    yield made
    made.hang_up()
    until(lambda: made.ends)
    assert made.ends == 1, "a line ends once"


def test_messages_are_heard_in_order_and_answered_at_once(phone: Phone) -> None:
    phone.does = lambda message: phone.line.say(framed(message.upper().encode()))
    phone.say(frame("a"), frame("b"), frame("here?", 0x9), frame("c")[:3])
    phone.hears(framed(b"B"))
    phone.say(frame("c")[3:])

    phone.hears(framed(b"C"))
    assert phone.heard == ["a", "b", "c"]
    assert framed(b"here?", 0xA) in phone.read


def test_while_a_handler_waits_nothing_more_of_that_line_is_handled(phone: Phone) -> None:
    released, begun = Signal(), list[str]()
    phone.does = lambda message: (begun.append(message), released.wait())
    phone.say(frame("a"), frame("b"))
    until(lambda: begun)
    phone.say(frame("c"), frame("d") * 5_000)
    phone.line.say(framed(b"beside"))
    phone.hears(framed(b"beside"))
    assert begun == ["a"]

    released.set()
    until(lambda: len(phone.heard) > 100)
    assert phone.heard[:4] == ["a", "b", "c", "d"]


def test_who_hangs_up_is_heard_to_the_end(phone: Phone) -> None:
    phone.say(frame("a"), frame("b"))
    phone.hang_up()

    until(lambda: phone.ends)
    assert phone.heard == ["a", "b"]


def test_a_goodbye_comes_after_what_was_said_before_it_and_is_answered(phone: Phone) -> None:
    phone.does = lambda message: phone.line.say(framed(message.upper().encode()))
    phone.say(frame("a"), close(4_000), frame("late"))

    assert phone.hears_the_end() == framed(b"A") + framed((4_000).to_bytes(2), 0x8)
    assert (phone.heard, phone.ends) == (["a"], 1)


def test_after_our_goodbye_nothing_is_heard(phone: Phone) -> None:
    phone.does = lambda _message: phone.line.hang_up(NOT_ALLOWED)
    phone.say(frame("rude"), frame("late"), frame("late", 0x9))

    assert phone.hears_the_end().endswith(framed(NOT_ALLOWED.to_bytes(2), 0x8))
    phone.say(frame("later"))
    phone.hang_up()
    until(lambda: phone.ends)
    assert phone.heard == ["rude"]


def test_a_handler_that_fails_ends_its_line_and_no_other(phone: Phone, caplog: pytest.LogCaptureFixture) -> None:
    other = Phone()

    def fail(_message: str) -> None:
        raise ValueError("a mistake of ours")

    phone.does = fail
    phone.say(frame("a"), frame("b"))
    other.say(frame("c"))

    assert phone.hears_the_end() == framed((1011).to_bytes(2), 0x8)
    until(lambda: other.heard)
    assert (phone.heard, other.heard, other.ends) == ([], ["c"], 0)
    assert "a message was not handled" in caplog.text
    other.hang_up()
    until(lambda: other.ends)


def test_who_does_not_read_is_cut_off_and_all_that_left_before_is_whole(phone: Phone) -> None:
    long, cut = framed(b"x" * 1_000), GAUGES.cut_for_slow_reading
    phone.line.say(long)
    phone.hears(long)
    assert GAUGES.cut_for_slow_reading == cut
    for _ in range(10_000):
        phone.line.say(long)
        if phone.ends:
            break
    until(lambda: phone.ends)

    assert GAUGES.cut_for_slow_reading == cut + 1
    assert phone.hears_the_end() == long * (len(phone.read) // len(long)) + long[: len(phone.read) % len(long)]
    assert len(phone.read) < 10_000 * len(long)
    phone.line.say(long)


def test_what_did_not_fit_leaves_when_there_is_room_and_the_goodbye_after_it(phone: Phone) -> None:
    long = framed(b"x" * 600_000)
    phone.line.say(long)
    phone.line.say(framed(b"behind"))
    phone.line.hang_up(1001)
    phone.line.say(framed(b"too late"))

    assert phone.hears_the_end() == long + framed(b"behind") + framed((1001).to_bytes(2), 0x8)


def test_who_does_not_answer_a_goodbye_is_cut_off(phone: Phone, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "GOODBYE_WITHIN_S", 0.01)
    phone.line.hang_up(1001)

    until(lambda: phone.ends)
    with pytest.raises(OSError, match=r"[Bb]roken pipe|[Cc]onnection reset"):
        for _ in range(1_000):
            phone.say(frame("still here"))


def test_who_gives_no_sign_between_two_pings_is_cut_off(phone: Phone) -> None:
    assert phone.line.ask()
    phone.hears(framed(b"2"))
    phone.say(frame("3"))
    until(lambda: phone.heard == ["3"])
    assert phone.line.ask()
    assert not phone.ends

    assert not phone.line.ask()
    until(lambda: phone.ends)
    assert phone.hears_the_end() == framed(b"2") * 2
    assert not phone.line.ask()


def test_who_is_cut_off_while_a_handler_waits_ends_when_it_is_through(phone: Phone) -> None:
    released, begun = Signal(), list[str]()
    phone.does = lambda message: (begun.append(message), released.wait())
    phone.say(frame("a"), frame("b"))
    until(lambda: begun)
    phone.line.cut()
    assert phone.hears_the_end() == b""
    assert not phone.ends

    released.set()
    until(lambda: phone.ends)
    assert phone.heard == ["a"]


@pytest.mark.parametrize("seed", range(60))
def test_whatever_both_ends_do_it_ends_once_and_nothing_is_left_in_the_loop(seed: int) -> None:
    dice, phone = random.Random(seed), Phone()
    number = phone.number
    released = Signal()
    phone.does = lambda _message: dice.choice((lambda: None, lambda: None, sleep, released.wait, _fail))()
    deeds: list[Callable[[], object]] = [
        lambda: phone.say(frame("a"), frame("b")),
        lambda: phone.say(frame("half", final=False)),
        lambda: phone.say(frame("a") * 3_000),
        lambda: phone.say(frame("here?", 0x9)),
        lambda: phone.say(dice.randbytes(9)),
        lambda: phone.say(close(1_000)),
        phone.reads_some,
        phone.says_no_more,
        lambda: phone.line.say(framed(b"small")),
        lambda: phone.line.say(framed(b"x" * 300_000)),
        lambda: phone.line.hang_up(1001),
        phone.line.ask,
        phone.line.cut,
        released.set,
    ]
    weights = [9, 2, 2, 3, 1, 1, 9, 1, 5, 2, 1, 2, 1, 2]
    for deed in dice.choices(deeds, weights, k=dice.randrange(30)):
        with contextlib.suppress(OSError):
            deed()
        for _ in range(dice.randrange(4)):
            sleep(0)

    released.set()
    phone.hang_up()
    until(lambda: phone.ends)
    hub = eventlet.hubs.get_hub()
    until(lambda: all(one.fileno != number for one in (*hub.get_readers(), *hub.get_writers())))
    assert phone.ends == 1


def _fail() -> None:
    raise ValueError("a mistake of ours")


def test_a_flood_is_read_at_its_pace_and_heard_whole(phone: Phone, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "READ_BYTES_PER_S", 1_000_000)
    phone.say(*(frame(str(number)) for number in range(10_000)))

    until(lambda: len(phone.heard) == 10_000)
    assert phone.heard == [str(number) for number in range(10_000)]
