"""How the command line speaks to the server that runs on a data directory."""

import json
import os
import urllib.error
import urllib.request
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .journal.directory import DataDirectory, write_private

_ANSWER_WITHIN_S = 5


class NotRunning(Exception):
    """No server answers for this data directory."""


def leave_note(directory: DataDirectory, port: int, secret: str, programmes: Sequence[Path]) -> None:
    """Say which process answers where and what it holds, to whoever may read the data directory."""
    note = {
        "port": port,
        "secret": secret,
        "pid": os.getpid(),
        "programmes": [str(path.resolve()) for path in programmes],
    }
    write_private(directory.note, json.dumps(note).encode())


def programmes_noted(directory: DataDirectory) -> list[Path]:
    """The programme files of the server that runs here, or ran here last; none if nobody noted them."""
    try:
        return [Path(path) for path in json.loads(directory.note.read_bytes())["programmes"]]
    except (OSError, ValueError, KeyError, TypeError):
        return []


def ask(data: Path, deed: str, words: dict[str, str]) -> dict[str, Any]:
    """Have the running server do `deed`. Raises `NotRunning`."""
    try:
        note = json.loads(DataDirectory(data).note.read_bytes())
        request = urllib.request.Request(
            f"http://127.0.0.1:{note['port']}/operator/{deed}",
            data=json.dumps(words).encode(),
            headers={"Authorization": f"Bearer {note['secret']}", "Content-Type": "application/json"},
            method="POST",
        )
        # Straight to this machine, whatever proxy the shell has set.
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=_ANSWER_WITHIN_S) as answer:
            told: dict[str, Any] = json.load(answer)
            return told
    except (OSError, ValueError, KeyError) as error:
        raise NotRunning from error
