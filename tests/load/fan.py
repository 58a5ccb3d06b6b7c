"""The patch that every server is measured with, and when it is sent: the same bytes at the same pace from each."""

import json
import time
from collections.abc import Callable
from typing import Any

_AROUND = len('42/phone,["patch",]')


def patch(seq: int, size: int) -> dict[str, Any]:
    """What makes a WebSocket message of `size` bytes; it carries the instant at which it was made."""
    payload = {"seq": seq, "sent_ns": time.monotonic_ns(), "pad": ""}
    payload["pad"] = "x" * (size - _AROUND - len(json.dumps(payload, separators=(",", ":"))))
    return payload


def send_patches(
    emit: Callable[[dict[str, Any]], None], sleep: Callable[[float], object], *, times: int, every: int, size: int
) -> None:
    """`times` patches, one every `every` ms; a server that is late does not send two at once."""
    due = time.monotonic()
    for seq in range(times):
        emit(patch(seq, size))
        due = max(due + every / 1000, time.monotonic())
        sleep(max(0.0, due - time.monotonic()))
