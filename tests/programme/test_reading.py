"""Reading a programme: what it becomes, and what is said of it when it cannot be read."""

import datetime as dt
from pathlib import Path

import pytest

from server.debate.poll import PollKind
from server.debate.wording import Text
from server.programme import Programme, ProgrammeMistakes, check_together, examine, read_all

from .conftest import Examine


def test_a_good_file_is_read_without_mistakes_or_warnings(reading: Examine, good: str) -> None:
    found = reading(good)
    assert (found.mistakes, found.warnings) == ([], [])
    assert found.programme is not None
    assert found.programme.title == Text(fr="Une soirée", en="An evening")
    assert found.programme.date == dt.date(2026, 5, 12)


def test_a_file_saved_by_a_windows_editor_is_read(reading: Examine, good: str) -> None:
    assert reading(b"\xef\xbb\xbf" + good.replace("\n", "\r\n").encode()).programme == reading(good).programme


def test_a_code_may_be_written_in_any_case(reading: Examine, good: str) -> None:
    assert _programme(reading, good.replace("R7KX", "r7kx")).code == "R7KX"


@pytest.mark.parametrize("written", ['"19:30"', "19:30:00"])
def test_an_hour_is_local_to_the_time_zone(reading: Examine, good: str, written: str) -> None:
    programme = _programme(reading, f"starts = {written}\n{good}")
    assert programme.starts == dt.time(19, 30)
    assert programme.starts_at is not None
    assert programme.starts_at.astimezone(dt.UTC) == dt.datetime(2026, 5, 12, 17, 30, tzinfo=dt.UTC)
    assert programme.opens_at is None


def test_line_breaks_in_a_wording_become_spaces_and_no_break_spaces_stay(reading: Examine, good: str) -> None:
    title = 'title = { fr = """\nUne\n  soirée\u202f!""", en = "An evening" }'
    assert _programme(reading, good.replace(good.splitlines()[2], title)).title.fr == "Une soirée\u202f!"


def test_an_abstention_is_added_last_when_it_is_offered(reading: Examine, good: str) -> None:
    offered, refused = (
        _programme(reading, good.replace('"single"', f'"single"\nabstain = {on}')).polls[0] for on in ("true", "false")
    )
    assert [option.id for option in offered.options] == ["a", "b", "abstain"]
    assert all((offered.options[-1].label.fr, offered.options[-1].label.en))
    assert offered.answers == refused.options


def test_a_yes_no_poll_has_its_answers_by_itself(reading: Examine, good: str) -> None:
    poll = _programme(reading, good[: good.index("options")].replace("single", "yes_no")).polls[0]
    assert (poll.kind, poll.max_choices) == (PollKind.YES_NO, 1)
    assert [option.label for option in poll.answers] == [Text(fr="Oui", en="Yes"), Text(fr="Non", en="No")]


@pytest.mark.parametrize(("written", "choices"), [("", 2), ("max_choices = 1", 1)])
def test_a_multiple_poll_without_a_limit_takes_every_answer(
    reading: Examine, good: str, written: str, choices: int
) -> None:
    assert _programme(reading, good.replace('"single"', f'"multiple"\n{written}')).polls[0].max_choices == choices


def test_all_mistakes_of_all_files_are_told_at_once(tmp_path: Path, good: str) -> None:
    one, two = tmp_path / "one.toml", tmp_path / "two.toml"
    one.write_text(good.replace("R7KX", "????").replace("Europe/Paris", "Europe/Lyon"))
    two.write_text("title = 3\nlive = 1")
    with pytest.raises(ProgrammeMistakes) as caught:
        read_all([one, two])
    told = [(m.file.name, m.line, m.problem) for m in caught.value.mistakes]
    assert told[:2] == [("one.toml", 2, "bad_code"), ("one.toml", 5, "unknown_time_zone")]
    assert {("two.toml", 1, "expected_languages"), ("two.toml", 2, "expected_boolean")} < set(told)
    assert f"{one}:2 code: " in caught.value.report("fr")


def test_two_seances_of_one_server_share_neither_code_nor_id(tmp_path: Path, good: str) -> None:
    one, two, three = (tmp_path / name for name in ("one.toml", "two.toml", "three.toml"))
    one.write_text(good)
    two.write_text(good.replace('"soiree"', '"autre"').replace("R7KX", "r7kx"))
    three.write_text(good.replace("R7KX", "K7FR"))
    mistakes = check_together([examine(path) for path in (one, two, three)])
    assert [(m.file.name, m.line, m.problem) for m in mistakes] == [
        ("two.toml", 2, "code_shared"),
        ("three.toml", 1, "id_shared"),
    ]
    with pytest.raises(ProgrammeMistakes):
        read_all([one, two])


def _programme(reading: Examine, text: str) -> Programme:
    found = reading(text)
    assert found.mistakes == []
    assert found.programme is not None
    return found.programme
