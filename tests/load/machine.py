"""The machine that is measured: its cores and its limits, and what to write of it beside a figure."""

import os
import platform
import resource
import shutil
import subprocess
from pathlib import Path

_CORES = sorted(os.sched_getaffinity(0))
GENERATOR_CORE, SERVER_CORE = _CORES[0], _CORES[-1]
# What a process holds open besides its phones.
_FILES_BESIDES = 300


def pinned(core: int) -> tuple[str, ...]:
    """What to put before a command so that it keeps to this core; nothing where there is only one."""
    return ("taskset", "-c", str(core)) if len(_CORES) > 1 and shutil.which("taskset") else ()


def phones_allowed() -> int:
    """How many phones one process may hold open here."""
    _soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    return 10**6 if hard == resource.RLIM_INFINITY else hard - _FILES_BESIDES


def described() -> str:
    """The machine, in one line."""
    memory_kb = next((int(line.split()[1]) for line in _lines("/proc/meminfo") if "MemTotal" in line), 0)
    model = next((line.split(":", 1)[1].strip() for line in _lines("/proc/cpuinfo") if "model name" in line), "?")
    return (
        f"{len(_CORES)} cores ({model}), {memory_kb / 2**20:.0f} GB, {platform.system()} {platform.release()}, "
        f"Python {platform.python_version()}, Node {_said('node', '--version').lstrip('v') or '—'}, "
        f"commit {_said('git', 'describe', '--always', '--dirty') or 'unknown'}; "
        f"load average at the start {os.getloadavg()[0]:.1f}"
    )


def _said(*command: str) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False, timeout=10).stdout.strip()
    except OSError:
        return ""


def _lines(path: str) -> list[str]:
    try:
        return Path(path).read_text("utf-8").splitlines()
    except OSError:
        return []
