"""The stock handler's socket, on a line that has more to say than is heard."""

from types import SimpleNamespace
from typing import Any

import eventlet.green.socket
import pytest

from server.transport.stock import ShortQueue, _PlainSocket


@pytest.fixture
def session() -> Any:
    return SimpleNamespace(queue=ShortQueue(), closing=False, closed=False)


@pytest.fixture
def plain(session: Any) -> Any:
    said = iter(['40/phone,{"code":"nowhere"}', '40/wall,{"code":"nowhere"}', None])
    here, there = eventlet.green.socket.socketpair()
    opened = SimpleNamespace(wait=lambda: next(said), socket=here, send=None, close=None)
    with here, there:
        yield _PlainSocket(opened, session)


def test_what_is_said_is_heard(plain: Any) -> None:
    assert plain.wait() == '40/phone,{"code":"nowhere"}'


@pytest.mark.parametrize("over", ["closing", "closed"])
def test_once_we_hung_up_what_was_on_its_way_is_heard_by_nobody(plain: Any, session: Any, over: str) -> None:
    setattr(session, over, True)

    assert plain.wait() is None
