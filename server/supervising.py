"""The process that stays: it holds the listening socket and the data, and brings the server back when that dies."""

import contextlib
import os
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, replace

from . import limits
from .complaints import complain
from .config import Settings
from .journal.directory import DataDirectory, DirectoryInUse, DirectoryUnusable
from .lifeline import NOT_NOW, REFUSED, Held, Lifeline, tie
from .listening import AddressUnusable, PortTaken, listen
from .programme import Programme, ProgrammeMistakes, read_all
from .strings import sentence

# Serves until it is told to stop, in a process of its own; the exit code of that process.
Serve = Callable[[Held, Lifeline], int]

_HEARD = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
_LOOK_EVERY_S = 0.5
_STACKS_WITHIN_S = 0.5


def supervise(settings: Settings, serve: Serve) -> int:
    """Serve until told to stop. Whatever is in the way is said in a sentence, and the exit code is not 0."""
    # Journals, keys and copies are nobody else's, even in a data directory that was made by hand.
    os.umask(0o077)
    programmes = _programmes(settings)
    if programmes is None:
        return complain(settings, "cli.programme_wrong")

    directory = DataDirectory(settings.data)
    try:
        listener = listen(settings.host, settings.port)
        directory.hold()
    except DirectoryInUse:
        return complain(settings, "cli.directory_in_use", data=directory.path)
    except DirectoryUnusable as error:
        return complain(settings, "cli.directory_unusable", data=directory.path, reason=error)
    except PortTaken:
        return complain(settings, "cli.port_taken", port=settings.port)
    except AddressUnusable as error:
        return complain(settings, "cli.address_unusable", host=settings.host, reason=error)

    # Port 0 lets the machine choose; from here on it is the one that was chosen.
    settings = replace(settings, port=listener.getsockname()[1])
    return Supervisor(Held(settings, programmes, directory, listener), serve).run()


def _programmes(settings: Settings) -> list[Programme] | None:
    try:
        return list(read_all(settings.programmes))
    except ProgrammeMistakes as mistakes:
        print(mistakes.report(settings.language), file=sys.stderr)
        return None


@dataclass
class _Life:
    """One server process, as its parent sees it."""

    pid: int
    heart: int
    hold: int
    ready: bool = False
    silent_s: float = 0.0
    hung: bool = False
    end_by: float = float("inf")


class Supervisor:
    """Keeps one server process alive. It does nothing else, so that nothing in it can fail."""

    def __init__(self, held: Held, serve: Serve) -> None:
        self._held = held
        self._serve = serve
        self._told = _hear_signals()
        self._on_a_terminal = os.isatty(sys.stdin.fileno()) if sys.stdin else False
        self._stopping = False
        self._planned = False
        self._introduced = False
        self._why = ""

    def run(self) -> int:
        """One life after the other, until told to stop or until there is no sense in another."""
        died_starting = 0
        while True:
            life = self._begin()
            code = self._watch(life)
            if self._is_over():
                return 0
            if code == REFUSED or (code == NOT_NOW and not self._introduced):
                return REFUSED
            died_starting = 0 if life.ready or life.hung or code == NOT_NOW else died_starting + 1
            if died_starting == limits.STARTS_FAILED_MAX:
                return complain(self._held.settings, "cli.keeps_dying", times=died_starting)
            if code != NOT_NOW:
                self._why = "planned" if self._planned else _why(life, code)
            self._planned = False
            if not life.ready:
                self._rest(limits.START_AGAIN_AFTER_S)
            if self._is_over():
                return 0

    def _is_over(self) -> bool:
        return self._stopping

    def _begin(self) -> _Life:
        """A new server process. Nothing here has threads, so that a fork is a whole process."""
        heard, heart = os.pipe()
        hold, held = os.pipe()
        sys.stdout.flush()
        signal.pthread_sigmask(signal.SIG_BLOCK, _HEARD)
        lifeline = Lifeline(parent=os.getpid(), hold=hold, heart=heart, first=not self._introduced)
        pid = os.fork()
        if pid == 0:
            for mine in (heard, held, self._told):
                os.close(mine)
            self._live(lifeline)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _HEARD)
        os.close(heart)
        os.close(hold)
        return _Life(pid, heard, held)

    def _live(self, lifeline: Lifeline) -> None:
        """The server process, from its first moment to its last."""
        code = 1
        try:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            # A terminal tells every process in it; the parent tells this one.
            for number in (signal.SIGINT, signal.SIGHUP):
                signal.signal(number, signal.SIG_IGN)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, _HEARD)
            tie(lifeline)
            code = self._serve(self._held, lifeline)
        except BaseException:
            traceback.print_exc()
        finally:
            with contextlib.suppress(OSError):
                sys.stdout.flush()
            os._exit(code)

    def _watch(self, life: _Life) -> int:
        """Until this life has ended; its exit code, or minus the signal that took it."""
        looked_at = time.monotonic()
        while True:
            ready, _, _ = select.select([life.heart, self._told], [], [], _LOOK_EVERY_S)
            now = time.monotonic()
            # A machine that slept, or a terminal that stopped us both, is not a silence.
            watched_s, looked_at = min(now - looked_at, 2 * _LOOK_EVERY_S), now
            if self._told in ready:
                self._obey(life)
            if life.heart in ready:
                if not os.read(life.heart, 4_096):
                    return _bury(life)
                if not life.ready:
                    self._welcome()
                life.ready, life.silent_s = True, 0.0
            else:
                life.silent_s += watched_s
            if life.silent_s > (limits.LOOP_HANGS_S if life.ready else limits.START_HANGS_S) and not life.hung:
                life.hung, life.end_by = True, now + _STACKS_WITHIN_S
                # It shows where each thread is (faulthandler), and dies of it; or it cannot even do that.
                os.kill(life.pid, signal.SIGABRT)
            if now > life.end_by:
                os.kill(life.pid, signal.SIGKILL)

    def _obey(self, life: _Life | None) -> None:
        for number in os.read(self._told, 4_096):
            if number == signal.SIGHUP and not self._lost_its_terminal():
                self._plan_a_restart()
            elif number in _HEARD and not self._stopping:
                self._stopping = True
                # Who knocks now is refused at once, and does not wait in vain.
                self._held.listener.close()
        if life is not None and (self._stopping or self._planned) and life.end_by == float("inf"):
            os.kill(life.pid, signal.SIGTERM)
            life.end_by = time.monotonic() + limits.STOP_WITHIN_S + 0.3

    def _welcome(self) -> None:
        """A server that comes back says so in one line; the first has printed all there is to know."""
        if self._introduced:
            self._say(f"cli.back_{self._why}", time=time.strftime("%H:%M:%S"))
        self._introduced = True

    def _lost_its_terminal(self) -> bool:
        """A window that was closed says goodbye with the same signal."""
        return self._on_a_terminal and not os.isatty(sys.stdin.fileno())

    def _plan_a_restart(self) -> None:
        """With the programmes as they are now; if these have mistakes, the server that runs goes on."""
        programmes = _programmes(self._held.settings)
        if programmes is None:
            complain(self._held.settings, "cli.programme_wrong_goes_on")
            return
        self._held = self._held._replace(programmes=programmes)
        self._planned = True

    def _rest(self, duration_s: float) -> None:
        ready, _, _ = select.select([self._told], [], [], duration_s)
        if ready:
            self._obey(None)

    def _say(self, key: str, **params: object) -> None:
        # Whoever read what we print may be gone; the evening is not.
        with contextlib.suppress(OSError):
            print(sentence(self._held.settings.language, key, **params), flush=True)


def _hear_signals() -> int:
    """What is readable when we are told something: a byte for each signal, its number."""
    readable, writable = os.pipe()
    os.set_blocking(writable, False)
    signal.set_wakeup_fd(writable)
    for number in _HEARD:
        signal.signal(number, lambda _signal, _frame: None)
    return readable


def _bury(life: _Life) -> int:
    _, status = os.waitpid(life.pid, 0)
    os.close(life.heart)
    os.close(life.hold)
    return os.waitstatus_to_exitcode(status)


def _why(life: _Life, code: int) -> str:
    if life.hung:
        return "hung"
    return "killed" if code < 0 else "died"
