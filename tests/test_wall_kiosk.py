"""The wall's browser on the projector's computer: when it falls, the wall comes back by itself, and not for ever."""

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from tests.e2e.pixels import until
from tests.served import REPOSITORY, serving
from tests.web.asking import Browser
from tests.web.numbers import number

SCRIPT = REPOSITORY / "deploy" / "wall.sh"
CHROMIUM = "chromium-headless-shell"
PATIENCE_S = 30
AS_ROOT = ("--no-sandbox",) if os.geteuid() == 0 else ()


@contextmanager
def kiosk(folder: Path, browser: Path | str, address: str, *options: str) -> Iterator[subprocess.Popen[str]]:
    """The script at work; it and its browsers are gone afterwards."""
    environment = os.environ | {"BROWSER": str(browser), "CONTRECHAMP_WALL_PROFILE": str(folder / "profile")}
    process = subprocess.Popen(
        [str(SCRIPT), address, *options], env=environment, text=True, stderr=subprocess.PIPE, start_new_session=True
    )
    try:
        yield process
    finally:
        process.terminate()
        process.communicate(timeout=PATIENCE_S)


def test_a_wall_whose_browser_falls_is_back_by_itself(tmp_path: Path) -> None:
    lives = tmp_path / "lives"
    browser = _script(tmp_path, f'echo $$ >> {lives}; exec {CHROMIUM} "$@"')
    with serving(tmp_path) as served, kiosk(tmp_path, browser, served.wall, *AS_ROOT, "--disable-gpu") as script:
        walls = partial(number, Browser(served.url), "connected", door="wall")
        until(lambda: walls() == 1, "no wall")

        os.killpg(int(lives.read_text()), signal.SIGKILL)

        until(lambda: len(lives.read_text().split()) == 2, "no other browser")
        until(lambda: walls() == 1, "no wall any more")
        assert script.poll() is None


def test_a_browser_that_cannot_start_is_told_and_not_started_for_ever(tmp_path: Path) -> None:
    lives = tmp_path / "lives"
    broken = _script(tmp_path, f'echo "$@" >> {lives}; exit 1')

    with kiosk(tmp_path, broken, "http://salle.example/wall/K7FR?key=x&frame=2.39", "--mine") as script:
        _, said = script.communicate(timeout=PATIENCE_S)

    assert script.returncode == 1
    assert "cannot start" in said
    told = lives.read_text().splitlines()
    assert len(told) == 5
    assert all(
        "--kiosk" in line and line.endswith("--mine http://salle.example/wall/K7FR?key=x&frame=2.39") for line in told
    )


def test_without_an_address_or_a_browser_one_is_told_what_is_missing(tmp_path: Path) -> None:
    nothing = subprocess.run([str(SCRIPT)], capture_output=True, text=True, check=False)
    assert nothing.returncode != 0
    assert "address" in nothing.stderr

    alone = {"PATH": str(tmp_path), "HOME": str(tmp_path)}
    no_browser = subprocess.run(
        ["/bin/sh", str(SCRIPT), "http://salle.example"], capture_output=True, text=True, check=False, env=alone
    )
    assert no_browser.returncode == 1
    assert "No browser" in no_browser.stderr


def _script(folder: Path, does: str) -> Path:
    """A browser of our own, that tells of its lives."""
    script = folder / "browser"
    script.write_text(f"#!/bin/sh\n{does}\n")
    script.chmod(0o755)
    return script
