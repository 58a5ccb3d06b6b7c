"""The façade over eventlet: import me before anything that opens a socket or makes a lock.

Only this file and `transport/` name eventlet, so that leaving it means rewriting two small rooms.
"""

import logging
import os
import warnings
from collections.abc import Callable
from typing import Any, TypeVar

# An offline LAN has no DNS to wait for, and `.local` names do not pass through eventlet's own resolver.
os.environ.setdefault("EVENTLET_NO_GREENDNS", "yes")

with warnings.catch_warnings():
    # The maintainers announce eventlet's retirement at each import; docs/adr/0003 says what we do about it.
    warnings.simplefilter("ignore")
    import eventlet
    import eventlet.debug
    import eventlet.event
    import eventlet.semaphore
    import eventlet.tpool

if not eventlet.patcher.is_monkey_patched("socket"):
    eventlet.monkey_patch()

# A stranger who hangs up in the middle of a line is no reason for a traceback in the log.
eventlet.debug.hub_exceptions(False)

T = TypeVar("T")
_log = logging.getLogger(__name__)
_REST_AFTER_A_FAILURE_S = 0.1
Lock = eventlet.semaphore.Semaphore


def spawn(deed: Callable[..., Any], *args: Any) -> None:
    """Start `deed` beside what runs now."""
    eventlet.spawn(deed, *args)


def for_ever(step: Callable[..., Any], *args: Any) -> None:
    """Take `step` again and again beside what runs now. One that fails is written down, and the next is taken."""
    eventlet.spawn(_again_and_again, step, args)


def _again_and_again(step: Callable[..., Any], args: tuple[Any, ...]) -> None:
    while True:
        try:
            step(*args)
        except Exception:
            # A greenlet that dies dies in silence, and all who wait for its next step would wait until the end.
            _log.exception("a step of what never ends failed")
            sleep(_REST_AFTER_A_FAILURE_S)


def spawn_after(delay_s: float, deed: Callable[..., Any], *args: Any) -> None:
    """Start `deed` in `delay_s` seconds."""
    eventlet.spawn_after(delay_s, deed, *args)


def sleep(duration_s: float = 0) -> None:
    """Let the others run for `duration_s` seconds."""
    eventlet.sleep(duration_s)


def off_loop(deed: Callable[..., T], *args: Any) -> T:
    """Run what blocks (disk, hashing) in a real thread, and wait for it without stopping the others."""
    result: T = eventlet.tpool.execute(deed, *args)
    return result


def waited_for(begin: Callable[[Callable[[T], None]], None]) -> T:
    """Begin what calls back with its result when it has one, and wait for that without stopping the others."""
    result = eventlet.event.Event()
    begin(result.send)
    awaited: T = result.wait()
    return awaited


class Signal:
    """A flag that greenlets wait for. `set` wakes them all; `clear` lowers it again."""

    def __init__(self) -> None:
        self._event = eventlet.event.Event()

    @property
    def is_set(self) -> bool:
        return bool(self._event.ready())

    def set(self) -> None:
        if not self._event.ready():
            self._event.send(True)

    def clear(self) -> None:
        if self._event.ready():
            self._event = eventlet.event.Event()

    def wait(self, timeout_s: float | None = None) -> bool:
        """True when the flag was raised, False when `timeout_s` passed first."""
        return bool(self._event.wait(timeout_s))
