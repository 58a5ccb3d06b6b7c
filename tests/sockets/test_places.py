"""A full house: phones wait outside, and the people who hold the evening still get in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from server import limits
from server.strings import sentence
from tests.served import serving
from tests.sockets.talking import Hall, Refused
from tests.web.asking import Browser, signed_in

CAPACITY = 3


@pytest.fixture
def small_hall(tmp_path: Path) -> Iterator[Hall]:
    with serving(tmp_path, "--capacity", str(CAPACITY)) as served:
        hall = Hall(served, signed_in(served.url, served.link))
        yield hall
        hall.close()


def test_a_full_house_keeps_places_for_consoles_and_paired_walls(small_hall: Hall) -> None:
    key = small_hall.served.wall.split("key=")[1]
    late = small_hall.spectator()
    seated = [small_hall.phone() for _ in range(CAPACITY - 1)]
    unpaired = small_hall.wall()

    for one_too_many in (
        lambda: small_hall.page("phone", cookie=late.cookie),
        small_hall.wall,
        lambda: small_hall.wall(key="0" * len(key)),
    ):
        with pytest.raises(Refused, match="full"):
            one_too_many()
    small_hall.console().until(lambda page: page.revision)
    small_hall.wall(key=key).until(lambda page: page.revision)

    unpaired.close()
    seated[0].command(verb="withdraw", question="not-there-at-all")
    # The place is free once the server has seen the wall go; it is asked until then, and never forgets.
    assert _enters(small_hall, late)


def test_a_page_says_politely_that_the_house_is_full(small_hall: Hall) -> None:
    seated = [small_hall.phone() for _ in range(CAPACITY)]
    code = small_hall.served.code

    for language in ("fr", "en"):
        answered = Browser(small_hall.served.url).get(f"/{code}", Accept_Language=language)
        assert answered.status == 503
        assert sentence(language, "pages.full") in answered.text
        again_in_s = int(answered.headers["Retry-After"])
        assert 0 < again_in_s <= limits.FULL_RETRY_IN_MS / 1_000
        assert f'content="{again_in_s}"' in answered.text
        assert "Set-Cookie" not in answered.headers
    assert Browser(small_hall.served.url).get(f"/wall/{code}").status == 200
    assert small_hall.moderator.get(f"/console/{code}").status == 200

    seated[0].close()
    newcomer = Browser(small_hall.served.url)
    assert any(newcomer.get(f"/{code}").status == 200 for _ in range(100))


def test_who_sits_already_may_load_the_page_again(small_hall: Hall) -> None:
    spectator = small_hall.spectator()
    small_hall.page("phone", cookie=spectator.cookie)
    for _ in range(CAPACITY - 1):
        small_hall.phone()
    assert Browser(small_hall.served.url).get(f"/{small_hall.served.code}").status == 503

    assert spectator.get(f"/{small_hall.served.code}").status == 200


def test_a_full_house_tells_a_socket_when_to_knock_again(small_hall: Hall) -> None:
    late = small_hall.spectator()
    for _ in range(CAPACITY):
        small_hall.phone()

    with pytest.raises(Refused) as told:
        small_hall.page("phone", cookie=late.cookie)
    assert told.value.args[0]["data"] == {"refusal": "full", "retry_in": limits.FULL_RETRY_IN_MS}


def test_the_reserve_has_an_end_too(small_hall: Hall) -> None:
    key = small_hall.served.wall.split("key=")[1]
    for _ in range(limits.RESERVE):
        small_hall.wall(key=key)

    with pytest.raises(Refused, match="full"):
        small_hall.console()
    small_hall.phone()


def _enters(hall: Hall, late: Browser) -> bool:
    """Whether a phone gets in within a hundred knocks."""
    for _ in range(100):
        try:
            hall.page("phone", cookie=late.cookie)
        except Refused:
            continue
        return True
    return False
