"""One server for each file of these tests; it must have had nothing to complain of."""

from collections.abc import Iterator

import pytest

from tests.served import Served, serving
from tests.sockets.talking import Hall
from tests.web.asking import Browser, signed_in


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
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
