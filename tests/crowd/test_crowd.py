"""A small crowd on a real server: it joins, sees what browsers see, says what they say, and comes back."""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from server.crowd import Crowd
from tests.served import Served, programme_file, serving

SIZE = 8
WITHIN_S = 20


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    with serving(tmp_path, programmes=(programme_file(tmp_path),)) as server:
        yield server
        assert server.log == ""


def test_a_crowd_joins_asks_supports_votes_and_comes_back(served: Served) -> None:
    async def evening() -> None:
        async with Crowd(served.url, served.code, SIZE) as crowd:
            moderator, wall = await crowd.moderator(served.link), await crowd.wall(served.wall)
            assert (await moderator.act("set_phase", phase="debate"))["ok"]
            assert (await moderator.act("set_premoderation", on=False))["ok"]
            assert (await moderator.act("set_poll_open", poll="which", round=1, on=True))["ok"]
            assert await crowd.join(0.2, WITHIN_S) == SIZE

            author, *others = crowd.spectators
            asked = await author.ask("Que voit-on d’ici, et d’où ?")
            assert asked["ok"]
            for spectator in others:
                assert await spectator.sees(lambda guest: asked["question"] in guest.listed, WITHIN_S)
                assert (await spectator.support(asked["question"], True))["ok"]
                assert spectator.open_poll is not None
                assert (await spectator.vote("which", 1, ["a"]))["ok"]

            for spectator in crowd.spectators:
                spectator.cut()
            back = await asyncio.gather(*(spectator.support(asked["question"], False) for spectator in others))
            assert all(answer["ok"] for answer in back), "what is said while the link is down leaves when it is up"
            for guest in (*crowd.spectators, moderator):
                assert await guest.sees(_nobody_supports(asked["question"]), WITHIN_S)
            assert await moderator.sees(lambda console: console.screen["polls"]["which"]["turnout"] == SIZE - 1, 5)
            assert wall.screen["wall_poll"], "the wall shows the open poll"
            assert crowd.figures.answers == {"ok": 1 + 3 * (SIZE - 1)}
            assert len(crowd.figures.joined_s) == SIZE

    asyncio.run(evening())


def test_the_same_seed_makes_the_same_people(served: Served) -> None:
    async def first_wishes(seed: int) -> list[float]:
        async with Crowd(served.url, served.code, SIZE, seed) as crowd:
            return [spectator.dice.random() for spectator in crowd.spectators]

    one, again, other = (asyncio.run(first_wishes(seed)) for seed in (1, 1, 2))

    assert one == again != other


def _nobody_supports(question: str) -> Callable[[Any], bool]:
    return lambda guest: guest.screen["questions"][question]["supporters"] == 0
