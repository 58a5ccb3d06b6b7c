"""Every kind of poll in a programme file: what it becomes, and what is wrong with one that cannot be asked."""

from pathlib import Path

import pytest

from server.debate.kinds import is_sound
from server.debate.poll import PollKind, Terms
from server.live.adoption import prepared
from server.programme import read
from server.programme.polls import terms_of
from server.programme.reading import examine

SHIPPED = Path(__file__).parents[2] / "server" / "programmes" / "ia-en-folie"
HEAD = """\
id = "soiree"
code = "R7KX"
title = { fr = "Une soirée", en = "An evening" }
time_zone = "Europe/Paris"
films = [{ id = "aube", title = "Aube" }, { id = "nuit", title = "Nuit" }]
"""
TWO = 'options = [{ id = "a", label = "A" }, { id = "b", label = "B" }]'
SCALE = "steps = 5"


def _poll(poll_id: str, kind: str, *lines: str) -> str:
    return "\n".join(
        ["[[polls]]", f'id = "{poll_id}"', f'kind = "{kind}"', 'title = { fr = "Q", en = "Q" }', *lines, ""]
    )


def _mistakes(folder: Path, *polls: str) -> list[tuple[str, str]]:
    path = folder / "soiree.toml"
    path.write_text(HEAD + "\n".join(polls), "utf-8")
    return [(mistake.key, mistake.problem) for mistake in examine(path).mistakes]


WHOLE = {
    "single": _poll("p", "single", TWO, "by_group = true"),
    "multiple": _poll("p", "multiple", TWO, "max_choices = 2"),
    "yes_no": _poll("p", "yes_no"),
    "scale": _poll("p", "scale", SCALE, 'low = { fr = "non", en = "no" }'),
    "rating": _poll("p", "rating", TWO, SCALE),
    "ranking": _poll("p", "ranking", TWO),
    "number": _poll("p", "number", "least = 0", "most = 10.5", "truth = 2.25", "tolerance = 1"),
    "quiz": _poll("p", "quiz", TWO, 'right = ["a"]'),
    "word_cloud": _poll("p", "word_cloud"),
    "open_text": _poll("p", "open_text", "support = true"),
    "real_or_generated": _poll("p", "real_or_generated", 'right = ["real"]'),
    "calibration": _poll("q", "real_or_generated", TWO, 'right = ["b"]') + _poll("p", "calibration", 'of = ["q"]'),
    "prize": _poll("q", "scale", SCALE, 'film = "aube"') + _poll("p", "prize", 'of = ["q"]', "weight = 5"),
}


@pytest.mark.parametrize("kind", PollKind)
def test_each_kind_is_written_and_can_be_asked(tmp_path: Path, kind: PollKind) -> None:
    assert _mistakes(tmp_path, WHOLE[kind]) == []
    programme = read(tmp_path / "soiree.toml")

    assert programme.polls[-1].kind is kind
    assert all(is_sound(prepared(poll, order)) for order, poll in enumerate(programme.polls))


def test_numbers_are_kept_as_they_are_written(tmp_path: Path) -> None:
    _mistakes(tmp_path, WHOLE["number"])
    terms = terms_of(read(tmp_path / "soiree.toml").polls[0])

    assert terms == Terms(decimals=2, least=0, most=1050, truth=225, tolerance=100)


def test_what_is_asked_again_takes_its_answers_from_the_first(tmp_path: Path) -> None:
    before = _poll("before", "scale", "steps = 7", 'high = { fr = "oui", en = "yes" }', "abstain = false")
    assert _mistakes(tmp_path, before, _poll("after", "scale", 'again = "before"')) == []
    first, second = read(tmp_path / "soiree.toml").polls

    assert (second.steps, second.high, second.abstain) == (first.steps, first.high, False)


@pytest.mark.parametrize(
    ("polls", "told"),
    [
        ([_poll("p", "single", TWO, "steps = 5")], ("polls[1].steps", "not_of_this_kind")),
        ([_poll("p", "multiple", TWO, 'again = "p"')], ("polls[1].again", "not_of_this_kind")),
        ([_poll("p", "scale", SCALE, TWO)], ("polls[1].options", "no_options_here")),
        ([_poll("p", "scale")], ("polls[1].steps", "no_steps")),
        ([_poll("p", "scale", "steps = 12")], ("polls[1].steps", "out_of_range")),
        ([_poll("p", "rating", SCALE)], ("polls[1].options", "too_few_options")),
        ([_poll("p", "ranking", TWO, "max_choices = 3")], ("polls[1].max_choices", "max_choices_above")),
        ([_poll("p", "word_cloud", "max_choices = 4")], ("polls[1].max_choices", "max_choices_above")),
        ([_poll("p", "number", 'least = "0"')], ("polls[1].least", "expected_number")),
        ([_poll("p", "number", "truth = 1.2345")], ("polls[1].truth", "too_many_decimals")),
        ([_poll("p", "number", "least = 1e20")], ("polls[1].least", "out_of_range")),
        ([_poll("p", "number", "least = nan")], ("polls[1].least", "out_of_range")),
        ([_poll("p", "number", "least = 5", "most = 5")], ("polls[1].most", "bounds_crossed")),
        ([_poll("p", "number", "most = 5", "truth = 6")], ("polls[1].truth", "truth_outside")),
        ([_poll("p", "number", "tolerance = -1")], ("polls[1].tolerance", "tolerance_negative")),
        ([_poll("p", "quiz", TWO)], ("polls[1].right", "no_right_answer")),
        ([_poll("p", "quiz", TWO, 'right = ["z"]')], ("polls[1].right[1]", "right_is_none")),
        ([_poll("p", "real_or_generated", 'right = ["a"]')], ("polls[1].right[1]", "right_is_none")),
        (
            [_poll("p", "real_or_generated", 'right = ["a"]', 'options = [{ id = "a", label = "A" }]')],
            ("polls[1].options", "pair_of_two"),
        ),
        ([_poll("p", "single", 'again = "q"')], ("polls[1].again", "again_is_none")),
        ([_poll("q", "yes_no"), _poll("p", "single", 'again = "q"')], ("polls[2].again", "again_is_none")),
        (
            [
                _poll("q", "single", TWO),
                _poll("p", "single", 'again = "q"', TWO.replace('"b"', '"c"')),
            ],
            ("polls[2].options", "again_differs"),
        ),
        ([_poll("p", "scale", SCALE, 'film = "zoo"')], ("polls[1].film", "unknown_film")),
        (
            [_poll("p", "scale", SCALE, 'film = "aube"'), _poll("q", "scale", SCALE, 'film = "aube"')],
            ("polls[2].film", "film_twice"),
        ),
        ([_poll("p", "prize")], ("polls[1].of", "made_of_nothing")),
        ([_poll("q", "scale", SCALE), _poll("p", "prize", 'of = ["q"]')], ("polls[2].of[1]", "of_is_none")),
        ([WHOLE["prize"].replace('["q"]', '["q", "q"]')], ("polls[2].of[2]", "of_twice")),
        (
            [
                _poll("q", "scale", SCALE, 'film = "aube"'),
                _poll("r", "scale", "steps = 7", 'film = "nuit"'),
                _poll("p", "prize", 'of = ["q", "r"]'),
            ],
            ("polls[3].of", "scales_differ"),
        ),
    ],
    ids=lambda value: value[1] if isinstance(value, tuple) else "",
)
def test_what_cannot_be_asked_is_told_with_its_key(tmp_path: Path, polls: list[str], told: tuple[str, str]) -> None:
    assert _mistakes(tmp_path, *polls) == [told]


def test_the_polls_that_ship_can_all_be_asked() -> None:
    for path in SHIPPED.glob("*.toml"):
        programme = read(path)
        assert programme.polls
        for order, poll in enumerate(programme.polls):
            assert is_sound(prepared(poll, order)), poll.id
            assert poll.title.complete, poll.id
