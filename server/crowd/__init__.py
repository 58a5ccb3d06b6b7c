"""One simulated audience over real sockets, in a process of its own; the server never imports it."""

from .crowd import Crowd
from .figures import Figures, percentile
from .line import Line
from .people import Moderator, Spectator, Wall
from .profiles import BAD, CINEMA, GOOD, PROFILES, TUNNEL, Profile

__all__ = [
    "BAD",
    "CINEMA",
    "GOOD",
    "PROFILES",
    "TUNNEL",
    "Crowd",
    "Figures",
    "Line",
    "Moderator",
    "Profile",
    "Spectator",
    "Wall",
    "percentile",
]
