"""How the command line speaks to the server that runs on a data directory."""

import json
import os
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

from .journal.directory import DataDirectory, write_private

_ANSWER_WITHIN_S = 5


class NotRunning(Exception):
    """No server answers for this data directory."""


def leave_note(directory: DataDirectory, port: int, secret: str) -> None:
    """Say where the server answers and which process it is, to whoever may read the data directory."""
    write_private(directory.note, json.dumps({"port": port, "secret": secret, "pid": os.getpid()}).encode())


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
