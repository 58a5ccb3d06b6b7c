"""What an audience measured: how many, and how long it took them."""

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(slots=True)
class Figures:
    """Filled by every guest of a crowd. Durations in seconds."""

    joined_s: list[float] = field(default_factory=list)
    answered_s: list[float] = field(default_factory=list)
    back_s: list[float] = field(default_factory=list)
    answers: Counter[str] = field(default_factory=Counter)
    """`ok`, or the refusal, each with how often it was answered."""
    gaps: int = 0
    """Patches that did not follow what a guest had; each was mended by a snapshot."""
    cuts: int = 0
    tracebacks: int = 0
    """Messages in which the server showed its insides."""


def percentile(durations: Iterable[float], share: float) -> float:
    """The duration that `share` (0 to 1) of them do not exceed; 0 when there are none."""
    ordered = sorted(durations)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)] if ordered else 0.0
