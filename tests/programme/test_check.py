"""What `contrechamp check` prints."""

from pathlib import Path

import pytest

from server.debate.poll import PollKind
from server.programme.check import check


@pytest.mark.parametrize(
    ("language", "closing"),
    [("fr", "1 programme lu\u00a0: 0 erreur, 0 avertissement."), ("en", "1 programme read: 0 mistakes, 0 warnings.")],
)
def test_a_good_file_gets_one_sentence(tmp_path: Path, good: str, language: str, closing: str) -> None:
    path = tmp_path / "good.toml"
    path.write_text(good)
    assert check([path], language) == (closing, True)


def test_every_mistake_and_warning_has_its_line_and_the_counts_come_last(tmp_path: Path, good: str) -> None:
    one, two = tmp_path / "one.toml", tmp_path / "two.toml"
    one.write_text(good.replace(', en = "An evening"', ""))
    two.write_text(good.replace("single", "tombola"))
    report, usable = check([one, two, one], "en")
    assert not usable
    kinds = ", ".join(f'"{kind}"' for kind in PollKind)
    assert report.splitlines() == [
        f"{two}:13 polls[1].kind: the possible values are: {kinds}.",
        f"{one}:2 code: the code “R7KX” is already that of {one}; each screening has its own.",
        f"{one}:1 id: the id “soiree” is already that of {one}; each screening has its own.",
        f"{one}:3 title.en: warning: no text in English; the French one will be shown instead.",
        f"{one}:3 title.en: warning: no text in English; the French one will be shown instead.",
        "3 programmes read: 3 mistakes, 2 warnings.",
    ]
