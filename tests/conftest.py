"""What every test may count on. Nothing is patched here: who needs green threads imports `server.green`."""

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
    if wanted is None or collection_path.suffix != ".py" or not collection_path.name.startswith("test_"):
        return None
    return True if is_patched_by(collection_path) != (wanted == "yes") else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long goes first: begun last, it would leave the other workers with nothing to do."""
    items.sort(key=lambda item: item.path.parent.name not in LONG)
