"""One server for each file of these tests; it must have had nothing to complain of."""

from collections.abc import Iterator

import pytest

from tests.served import Served, serving


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serving(tmp_path_factory.mktemp("served")) as server:
        yield server
        assert server.log == "", "a server whose guests are rude has nothing to log"
