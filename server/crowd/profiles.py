"""How good a network is."""

from typing import NamedTuple


class Profile(NamedTuple):
    """One phone's line. Delays one way and in milliseconds, rates in bytes a second, 0 for no limit."""

    name: str
    latency_ms: float = 0
    jitter_ms: float = 0
    bytes_per_s: int = 0
    stall_every_s: float = 0
    """On average this often nothing passes for `stall_s`; 0 for never."""
    stall_s: float = 0
    cut_every_s: float = 0
    """On average this often the line is cut without a word; 0 for never."""


GOOD = Profile("good", latency_ms=5, jitter_ms=5)
CINEMA = Profile("cinema", latency_ms=60, jitter_ms=60, bytes_per_s=100_000, stall_every_s=20, stall_s=1)
BAD = Profile("bad", latency_ms=300, jitter_ms=300, bytes_per_s=25_000, stall_every_s=8, stall_s=3, cut_every_s=20)
TUNNEL = Profile("tunnel", latency_ms=150, jitter_ms=100, bytes_per_s=50_000, stall_every_s=6, stall_s=6, cut_every_s=9)
PROFILES = {profile.name: profile for profile in (GOOD, CINEMA, BAD, TUNNEL)}
