"""A full house: phones wait outside, and the people who hold the evening still get in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from server import limits
from tests.served import serving
from tests.sockets.talking import Hall, Refused
from tests.web.asking import signed_in

CAPACITY = 3


@pytest.fixture
def small_hall(tmp_path: Path) -> Iterator[Hall]:
    with serving(tmp_path, "--capacity", str(CAPACITY)) as served:
        hall = Hall(served, signed_in(served.url, served.link))
        yield hall
        hall.close()


def test_a_full_house_keeps_places_for_consoles_and_paired_walls(small_hall: Hall) -> None:
    key = small_hall.served.wall.split("key=")[1]
    seated = [small_hall.phone() for _ in range(CAPACITY - 1)]
    unpaired = small_hall.wall()

    for one_too_many in (small_hall.phone, small_hall.wall, lambda: small_hall.wall(key="0" * len(key))):
        with pytest.raises(Refused, match="full"):
            one_too_many()
    small_hall.console().until(lambda page: page.revision)
    small_hall.wall(key=key).until(lambda page: page.revision)

    unpaired.close()
    seated[0].command(verb="withdraw", question="not-there-at-all")
    # The place is free once the server has seen the wall go; it is asked until then, and never forgets.
    assert _enters(small_hall)


def test_the_reserve_has_an_end_too(small_hall: Hall) -> None:
    key = small_hall.served.wall.split("key=")[1]
    for _ in range(limits.RESERVE):
        small_hall.wall(key=key)

    with pytest.raises(Refused, match="full"):
        small_hall.console()
    small_hall.phone()


def _enters(hall: Hall) -> bool:
    """Whether a phone gets in within a hundred knocks."""
    for _ in range(100):
        try:
            hall.phone()
        except Refused:
            continue
        return True
    return False
