"""What every test may count on. Nothing is patched here: who needs green threads imports `server.green`."""

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tests.patching import is_patched_by

LONG = ("chaos", "crowd", "flow")
WELL = (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--patched",
        choices=("yes", "no"),
        help="only the files of tests that let eventlet patch their own process, or only the others",
    )


def pytest_configure(config: pytest.Config) -> None:
    if hasattr(config, "workerinput"):
        config.option.patched = "no"
    if not config.getoption("numprocesses", None):
        return
    named = [path for path in (Path(asked.split("::")[0]).resolve() for asked in config.args) if path.is_file()]
    if config.getoption("patched") == "yes" or any(map(is_patched_by, named)):
        raise pytest.UsageError("files of tests that let eventlet patch their process run without -n")
    if config.getoption("patched") is None:
        config.option.patched = "no"
        # A file that is asked for by its name is never ignored: the process beside would run each of them again.
        if len(named) < len(config.args):
            config.pluginmanager.register(Beside(config))


class Beside:
    """Beside the workers of xdist, whose threads wait for each other with what eventlet would take away, one process
    runs the files that let eventlet patch it."""

    def __init__(self, config: pytest.Config) -> None:
        asked = config.invocation_params
        self._said = tempfile.TemporaryFile()  # noqa: SIM115 (it is read when all is over)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "pytest", *asked.args, "-n0", "--patched=yes"],
            cwd=asked.dir,
            stdout=self._said,
            stderr=subprocess.STDOUT,
        )

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        code = self._process.wait()
        if session.exitstatus == pytest.ExitCode.NO_TESTS_COLLECTED or code not in WELL:
            session.exitstatus = code

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        terminalreporter.section("in one patched process")
        self._said.seek(0)
        terminalreporter.write(self._said.read().decode("utf-8", "replace"))
        self._said.close()
        terminalreporter.section("in the workers")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    wanted = config.getoption("patched")
    if wanted is None or not collection_path.match("test_*.py"):
        return None
    return is_patched_by(collection_path) != (wanted == "yes") or None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long goes first: begun last, it would leave the other workers with nothing to do."""
    items.sort(key=lambda item: item.path.parent.name not in LONG)


def pytest_collection_finish(session: pytest.Session) -> None:
    if session.config.getoption("patched") == "no" and "server.green" in sys.modules:
        raise pytest.UsageError("a file that tests/patching.py does not find imports server.green")
