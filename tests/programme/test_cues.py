"""The conducteur in a programme file: each cue is about something there is."""

from pathlib import Path

import pytest

from server.debate.run.model import CueDeed
from server.programme.cues import steps_of
from server.programme.reading import examine
from tests.served import programme_file


def problems(folder: Path, cue: str, more: str = "") -> list[tuple[str, str]]:
    """What is wrong with one cue: key and problem."""
    path = programme_file(folder, more=f'{more}\n[[cues]]\nid = "top"\n{cue}\n')
    return [(mistake.key, mistake.problem) for mistake in examine(path).mistakes]


@pytest.mark.parametrize(
    "cue",
    [
        'deed = "phase"\nsubject = "debate"',
        'deed = "film"',
        'deed = "scene"\nsubject = "join"',
        'deed = "scene"\nsubject = "which"',
        'deed = "scene"\nsubject = "title"',
        'deed = "scene"\nsubject = "short"\n[[films]]\nid = "short"\ntitle = "A short"',
        *(f'deed = "{deed}"\nsubject = "which"' for deed in ("open", "close", "reveal", "reveal_phones", "answer")),
        'deed = "mark"\ntext = { fr = "Lumi\u00e8re", en = "Lights" }\nat = "19:30"\nnote = "Cabine"',
        'deed = "message"\ntext = { fr = "Dix minutes", en = "Ten minutes" }',
    ],
)
def test_a_cue_about_something_is_a_cue(tmp_path: Path, cue: str) -> None:
    assert problems(tmp_path, cue) == []


@pytest.mark.parametrize(
    ("cue", "key", "problem"),
    [
        ('deed = "phase"\nsubject = "matin"', "cues[1].subject", "cue_about_nothing"),
        ('deed = "phase"', "cues[1].subject", "cue_about_nothing"),
        ('deed = "film"\nsubject = "no-film"', "cues[1].subject", "cue_about_nothing"),
        ('deed = "scene"\nsubject = "question"', "cues[1].subject", "cue_about_nothing"),
        ('deed = "open"\nsubject = "no-poll"', "cues[1].subject", "cue_about_nothing"),
        ('deed = "mark"', "cues[1].text", "cue_without_words"),
        ('deed = "message"\nsubject = "which"\ntext = { fr = "a", en = "a" }', "cues[1].subject", "cue_has_no_subject"),
        ('deed = "open"\nsubject = "which"\ntext = { fr = "a", en = "a" }', "cues[1].text", "cue_says_nothing"),
        ('deed = "dance"', "cues[1].deed", "not_a_choice"),
    ],
)
def test_a_cue_about_nothing_is_told_with_its_key(tmp_path: Path, cue: str, key: str, problem: str) -> None:
    assert (key, problem) in problems(tmp_path, cue)


def test_hours_become_minutes_of_the_day(tmp_path: Path) -> None:
    path = programme_file(tmp_path, more='[[cues]]\nid = "film"\ndeed = "film"\nat = "20:15"\n')
    programme = examine(path).programme
    assert programme is not None

    (step,) = steps_of(programme.cues)
    assert (step.id, step.deed, step.at, step.origin) == ("film", CueDeed.FILM, 20 * 60 + 15, "programme")
