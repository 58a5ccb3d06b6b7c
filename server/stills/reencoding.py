"""From a file that somebody brought to two pictures of ours; the file itself is decoded in the worker alone."""

import json
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from .. import limits

_WORKER = Path(__file__).with_name("worker.py")


class NoPicture(Exception):
    """Not a JPEG, PNG or WebP that can be shown, or one that takes too much to decode."""


class TooLarge(NoPicture):
    """More bytes or more pixels than we take."""


class Picture(NamedTuple):
    """The same picture as two JPEGs without metadata: for the wall, of `width` × `height` pixels, and for phones."""

    width: int
    height: int
    large: bytes
    small: bytes


def reencoded(found: bytes) -> Picture:
    """The picture in that file. Blocks for up to `limits.STILL_WITHIN_S`. Raises `NoPicture` or `TooLarge`."""
    if len(found) > limits.STILL_BYTES_MAX:
        raise TooLarge
    terms = {
        "pixels_max": limits.STILL_PIXELS_MAX,
        "large": limits.STILL_WALL_PIXELS,
        "small": limits.STILL_PHONE_PIXELS,
        "memory_bytes": limits.STILL_MEMORY_BYTES,
        "cpu_s": limits.STILL_CPU_S,
    }
    # Isolated: it imports nothing of ours, and finds nothing in its environment or beside it.
    command = [sys.executable, "-I", str(_WORKER), json.dumps(terms)]
    try:
        done = subprocess.run(
            command, input=found, capture_output=True, env={}, timeout=limits.STILL_WITHIN_S, check=False
        )
    except subprocess.TimeoutExpired:
        raise NoPicture from None
    if done.returncode:
        raise NoPicture
    return _read(done.stdout)


def _read(answer: bytes) -> Picture:
    head, _, pictures = answer.partition(b"\n")
    told = json.loads(head)
    if told.get("no") == "too_large":
        raise TooLarge
    if "no" in told:
        raise NoPicture
    cut = told["large_bytes"]
    return Picture(told["width"], told["height"], pictures[:cut], pictures[cut:])
