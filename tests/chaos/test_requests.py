"""The short dose of tests/chaos/requests.py."""

from pathlib import Path

from tests.chaos import requests
from tests.chaos.rows import Dose, assert_kept


def test_rude_requests_are_answered_without_a_failure_a_secret_or_a_change(tmp_path: Path) -> None:
    assert_kept(requests.dose(Dose(tmp_path)))
