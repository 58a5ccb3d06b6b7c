"""An evening that has begun is opened again, with the same programme file or an edited one."""

from collections.abc import Callable
from pathlib import Path

import pytest

from server.debate.commands import SetLive
from server.debate.scenes import Phase
from server.journal.directory import DataDirectory
from server.live.house import House
from server.programme import read
from tests.live.rehearsal import CODE, Rehearsal

Reopen = Callable[..., House]


@pytest.fixture
def reopen(rehearsal: Rehearsal, tmp_path: Path) -> Reopen:
    """Close the house and open it again on the same data, its file edited."""

    def again(*edits: tuple[str, str]) -> House:
        rehearsal.close()
        path = tmp_path / f"{CODE}.toml"
        text = path.read_text("utf-8")
        for old, new in edits:
            assert old in text
            text = text.replace(old, new)
        path.write_text(text, "utf-8")
        rehearsal.house = House(DataDirectory(tmp_path / "data"), [read(path)], lambda _show: 0.0)
        rehearsal.screening = rehearsal.house.screenings[CODE]
        return rehearsal.house

    return again


def test_the_same_file_writes_nothing_and_keeps_everything(rehearsal: Rehearsal, reopen: Reopen) -> None:
    rehearsal.asked("client-one")
    before, lines = rehearsal.debate, len(list(rehearsal.journal.replay()))

    house = reopen()
    assert rehearsal.debate == before == rehearsal.recorded
    assert len(list(rehearsal.journal.replay())) == lines
    assert house.differences[CODE] == [] and house.live_codes() == [CODE]


def test_what_the_edited_file_adds_is_recorded(rehearsal: Rehearsal, reopen: Reopen) -> None:
    house = reopen(("Lequel", "Lequel des deux"), ("Le premier", "Le tout premier"))
    poll = rehearsal.debate.polls["which"]
    assert poll.title.fr == "Lequel des deux" and poll.options[0].label.fr == "Le tout premier"
    assert house.differences[CODE] == [("which", "reworded")]
    assert rehearsal.recorded == rehearsal.debate


def test_a_poll_that_people_answered_keeps_the_words_they_answered_to(rehearsal: Rehearsal, reopen: Reopen) -> None:
    rehearsal.do(rehearsal.phase(Phase.DEBATE))
    rehearsal.open_poll()
    assert rehearsal.voted("ada", "a")["ok"]

    house = reopen(("Lequel", "Lequel des deux"), ("Une soirée", "Une autre soirée"))
    poll = rehearsal.debate.polls["which"]
    assert poll.title.fr == "Lequel" and poll.tally["a"] == 1
    assert house.differences[CODE] == [("which", "kept")]
    assert rehearsal.screening.programme.title.fr == "Une autre soirée", "what is only text follows the file"
    assert rehearsal.voted("ada", "a")["ok"], "and the voter is known again"


def test_a_seance_taken_off_the_air_stays_so_whatever_the_file_says(rehearsal: Rehearsal, reopen: Reopen) -> None:
    assert rehearsal.house.live_codes() == [CODE]
    rehearsal.do(SetLive(**rehearsal.act(), on=False))

    assert reopen(("Une soirée", "Une autre soirée")).live_codes() == []
