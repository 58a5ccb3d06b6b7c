"""An evening in its debate, and four people: two in the room, two at consoles."""

import pytest

from server.debate.events import ProgrammeRead
from server.debate.scenes import Phase

from .people import A_MINUTE_MS, Evening, Moderator, Spectator


@pytest.fixture
def evening() -> Evening:
    """The film is over and the debate open, since long enough that opening it can no longer be undone."""
    evening = Evening()
    evening.happen(ProgrammeRead(digest="ia-en-folie", themes=("image", "travail")))
    Moderator(evening, "chloe").begins(Phase.DEBATE)
    evening.wait(A_MINUTE_MS)
    return evening


@pytest.fixture
def alice(evening: Evening) -> Spectator:
    """Who asks."""
    return Spectator(evening, "alice")


@pytest.fixture
def bob(evening: Evening) -> Spectator:
    """Who supports."""
    return Spectator(evening, "bob")


@pytest.fixture
def chloe(evening: Evening) -> Moderator:
    """Who moderates."""
    return Moderator(evening, "chloe")


@pytest.fixture
def david(evening: Evening) -> Moderator:
    """Who moderates too, at another console."""
    return Moderator(evening, "david")


@pytest.fixture
def published(alice: Spectator, chloe: Moderator) -> str:
    """A question of Alice's that Chloé published."""
    question = alice.asks()
    chloe.publishes(question)
    return question


@pytest.fixture
def ready(chloe: Moderator) -> str:
    """A poll that nobody has opened yet: a, b, or abstain."""
    return chloe.makes_poll("a", "b")


@pytest.fixture
def voting(chloe: Moderator, ready: str) -> str:
    """The same poll, open."""
    chloe.opens(ready)
    return ready
