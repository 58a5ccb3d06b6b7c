"""How often the loop looks who speaks, on a clock of its own."""

from server.transport.rounds import Rounds


class Loop:
    """A loop whose looks take no time, and find nobody."""

    def __init__(self) -> None:
        self.now = 100.0
        self.rested: list[float] = []
        self.looked: list[float] = []
        self.rounds = Rounds(self._look, lambda: self.now, self._rest)

    def goes_round(self, seconds: float) -> None:
        self.rounds(seconds)

    def _look(self, seconds: float) -> tuple[()]:
        self.looked.append(seconds)
        return ()

    def _rest(self, seconds: float) -> None:
        self.rested.append(seconds)
        self.now += seconds


def test_who_speaks_alone_is_heard_at_once_and_so_is_the_disk_that_answers() -> None:
    loop = Loop()

    for _ in range(8):
        loop.goes_round(1)

    assert loop.rested == []
    assert loop.looked == [1] * 8


def test_a_loop_that_goes_round_too_often_rests_before_it_looks_again() -> None:
    loop = Loop()

    for _ in range(108):
        loop.goes_round(1)

    assert max(loop.rested) <= 0.002
    assert 0.19 < loop.now - 100 < 0.21, "a hundred rounds beyond the first eight"


def test_what_is_to_be_done_is_never_put_off() -> None:
    loop = Loop()
    for _ in range(20):
        loop.goes_round(1)
    loop.rested.clear()

    for _ in range(100):
        loop.goes_round(0)
    assert loop.rested == []

    loop.goes_round(0.0005)
    assert loop.rested == [0.0005]
    assert loop.looked[-1] == 0


def test_after_a_quiet_moment_it_looks_at_once_again() -> None:
    loop = Loop()
    for _ in range(20):
        loop.goes_round(1)
    loop.rested.clear()
    loop.now += 0.1

    for _ in range(8):
        loop.goes_round(1)

    assert loop.rested == []
