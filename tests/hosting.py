"""The server of a file of tests, or of one test, and who comes to it; each conftest takes what its tests need."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.served import Served, serving
from tests.sockets.talking import Hall
from tests.web.asking import Browser, signed_in


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """One server for each file; it must have had nothing to complain of."""
    with serving(tmp_path_factory.mktemp("served")) as server:
        yield server
        assert server.log == "", "a server whose guests are rude has nothing to log"


@pytest.fixture(scope="module")
def moderator(served: Served) -> Browser:
    return signed_in(served.url, served.link)


@pytest.fixture
def hall(served: Served, moderator: Browser) -> Iterator[Hall]:
    room = Hall(served, moderator)
    yield room
    room.close()


@pytest.fixture
def own_hall(tmp_path: Path) -> Iterator[Hall]:
    """A server that one test may stop or kill; it must have had nothing to complain of either."""
    with serving(tmp_path) as served:
        room = Hall(served, signed_in(served.url, served.link))
        yield room
        room.close()
        assert served.log == ""
