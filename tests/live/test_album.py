"""Pictures of a programme come into the album at the start, and stay there whatever becomes of the file."""

from pathlib import Path

import pytest

from server.debate.model import Debate
from server.debate.poll import PollState
from server.journal.directory import DataDirectory
from server.live.house import House
from server.programme import read
from tests.live.rehearsal import CODE
from tests.pictures import drawn, opened
from tests.served import programme_file

MORE = """
[[stills]]
id = "rue"
file = "rue.png"
alt = { fr = "Une rue", en = "A street" }
credit = "Noé"
sheet = { author = "Noé", tool = "Crayon", year = 2026, licence = "CC0" }

[[polls]]
id = "vraie"
kind = "real_or_generated"
title = { fr = "Vraie ?", en = "Real?" }
still = "rue"
right = ["generated"]
"""


def debate_of(house: House) -> Debate:
    return house.screenings[CODE].debate


def start(folder: Path, more: str = MORE) -> House:
    house = House(DataDirectory(folder / "data"), [read(programme_file(folder, more=more))], lambda _show: 0.0)
    house.close()
    return house


def test_a_poll_of_the_file_has_its_picture(tmp_path: Path) -> None:
    (tmp_path / "rue.png").write_bytes(drawn(1200, 675))
    house = start(tmp_path)

    still = debate_of(house).stills[debate_of(house).polls["vraie"].terms.still]
    assert (still.name, still.width, still.height, still.credit) == ("rue", 1200, 675, "Noé")
    assert still.sheet and still.sheet.tool == "Crayon"
    album = house.albums[CODE]
    assert opened(album.path(still.id).read_bytes()).size == (1200, 675)
    assert opened(album.path(still.id, small=True).read_bytes()).size == (640, 360)
    assert album.path(still.id).stat().st_mode & 0o777 == 0o600


def test_its_name_says_nothing_and_is_another_in_another_house(tmp_path: Path) -> None:
    names = set()
    for place in ("one", "other"):
        folder = tmp_path / place
        folder.mkdir()
        (folder / "rue.png").write_bytes(drawn())
        names |= debate_of(start(folder)).stills.keys()

    assert len(names) == 2
    assert all(len(name) == 24 and name.isalnum() and "rue" not in name for name in names)


def test_another_start_finds_everything_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "rue.png").write_bytes(drawn())
    first = start(tmp_path)
    kept = debate_of(first).stills
    again = start(tmp_path)

    assert debate_of(again).stills == kept
    assert again.differences[CODE] == []


def test_without_its_file_a_picture_that_was_brought_before_is_still_there(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "rue.png").write_bytes(drawn())
    kept = debate_of(start(tmp_path)).stills
    (tmp_path / "rue.png").unlink()
    again = start(tmp_path, MORE.replace("Noé", "Noé et Léa"))

    (still,) = debate_of(again).stills.values()
    assert still.id in kept and still.credit == "Noé et Léa", "and what is said of it is what the file says now"
    assert debate_of(again).polls["vraie"].terms.still == still.id
    assert "no picture for the still 'rue'" in caplog.text


def test_another_picture_takes_its_place_in_a_poll_that_nobody_opened(tmp_path: Path) -> None:
    (tmp_path / "rue.png").write_bytes(drawn())
    (former,) = debate_of(start(tmp_path)).stills
    (tmp_path / "rue.png").write_bytes(drawn(colour=(1, 2, 3)))
    house = start(tmp_path)

    debate = debate_of(house)
    assert debate.polls["vraie"].terms.still not in ("", former)
    assert house.differences[CODE] == [("vraie", "reworded")]


@pytest.mark.parametrize("found", [None, b"no picture at all"])
def test_a_file_that_is_missing_or_no_picture_keeps_nobody_from_beginning(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, found: bytes | None
) -> None:
    if found is not None:
        (tmp_path / "rue.png").write_bytes(found)
    debate = debate_of(start(tmp_path))

    assert debate.stills == {} and debate.polls["vraie"].terms.still == ""
    assert debate.polls["vraie"].round.state is PollState.DRAFT
    assert "no picture for the still 'rue'" in caplog.text
