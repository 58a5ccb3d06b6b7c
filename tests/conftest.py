"""What every test may count on. Nothing is patched here: who needs green threads imports `server.green`."""

import sys
from pathlib import Path

import pytest

from tests.patching import is_patched_by

LONG = ("chaos", "crowd", "flow")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--patched",
        choices=("yes", "no"),
        help="only the files of tests that let eventlet patch their own process, or only the others",
    )


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("numprocesses", None) and config.getoption("patched") != "no":
        # The threads of an xdist worker wait for each other with what eventlet would take away.
        raise pytest.UsageError("-n goes with --patched=no; the others run in one process: --patched=yes")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    wanted = config.getoption("patched")
    if wanted == "no" and collection_path.is_dir():
        return is_patched_by(collection_path / "conftest.py") or None
    if wanted is None or not collection_path.match("test_*.py"):
        return None
    return is_patched_by(collection_path) != (wanted == "yes") or None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long goes first: begun last, it would leave the other workers with nothing to do."""
    items.sort(key=lambda item: item.path.parent.name not in LONG)


def pytest_collection_finish(session: pytest.Session) -> None:
    if session.config.getoption("patched") == "no" and "server.green" in sys.modules:
        raise pytest.UsageError("a file that tests/patching.py does not find imports server.green")
