"""How long a room takes to come back."""

import pytest

from server.sockets.farewell import spread_ms


@pytest.mark.parametrize(("phones", "ms"), [(0, 1_000), (100, 1_000), (450, 4_500), (1_000, 10_000), (5_000, 10_000)])
def test_the_more_phones_there_are_the_longer_they_take_to_come_back(phones: int, ms: int) -> None:
    assert spread_ms(phones) == ms
