"""What a type cannot say of prepared polls: which keys belong to which kind, and how polls name one another."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final

from .. import limits
from ..debate.kinds import KINDS
from ..debate.kinds.real import REAL_GENERATED
from ..debate.poll import ABSTAIN, PollKind
from ..debate.summaries import MADE_OF
from .lines import Path
from .mistakes import Notebook
from .model import PreparedPoll

# The keys of `Terms` as a file writes them.
TERMS: Final = (
    *("steps", "low", "high", "unit", "least", "most", "truth", "tolerance"),
    *("still", "pictures_on_phones", "right", "again", "of", "film", "weight", "turnout_min", "support", "by_group"),
)
_HAVE_OPTIONS: Final = {PollKind.SINGLE, PollKind.MULTIPLE, PollKind.RATING, PollKind.RANKING, PollKind.QUIZ}
_MAY_HAVE_OPTIONS: Final = {*_HAVE_OPTIONS, PollKind.REAL_OR_GENERATED}
_HAVE_CHOICES: Final = {PollKind.MULTIPLE, PollKind.RANKING, PollKind.WORD_CLOUD}


def poll(written: Mapping[str, Any], fit: Mapping[str, Any], path: Path, notes: Notebook) -> None:
    """One poll by itself."""
    kind, options = fit.get("kind"), written.get("options", [])
    if kind is None or not isinstance(options, list):
        return

    for key in TERMS:
        if key in written and key not in KINDS[kind].terms:
            known = ", ".join(str(other) for other, rules in KINDS.items() if key in rules.terms)
            notes.wrong((*path, key), "not_of_this_kind", known=known)
    _options(kind, written, options, path, notes)
    _choices(kind, written, fit, path, notes)
    if "steps" in KINDS[kind].terms and "steps" not in written and "again" not in written:
        notes.wrong((*path, "steps"), "no_steps", least=limits.SCALE_STEPS_MIN, most=limits.SCALE_STEPS_MAX)
    if kind in MADE_OF and not fit.get("of"):
        notes.wrong((*path, "of"), "made_of_nothing")
    _figures(fit, path, notes)
    _right(kind, fit, options, path, notes)


def together(polls: Sequence[PreparedPoll], films: Collection[str], notes: Notebook) -> None:
    """How polls name one another, and films."""
    known: dict[str, PreparedPoll] = {}
    rated: set[str] = set()
    for place, one in enumerate(polls):
        here: Path = ("polls", place)
        if one.again:
            _asked_before(one, known.get(one.again), here, notes)
        if one.film and one.film not in films:
            notes.wrong((*here, "film"), "unknown_film", found=one.film)
        elif one.film in rated:
            notes.wrong((*here, "film"), "film_twice", found=one.film)
        rated |= {one.film} - {""}
        _made_of(one, known, here, notes)
        known[one.id] = one


def _options(kind: PollKind, written: Mapping[str, Any], options: list[Any], path: Path, notes: Notebook) -> None:
    if kind is PollKind.YES_NO and options:
        notes.wrong((*path, "options"), "yes_no_has_options")
    elif kind not in _MAY_HAVE_OPTIONS and options:
        notes.wrong((*path, "options"), "no_options_here")
    elif kind in _HAVE_OPTIONS and len(options) < limits.POLL_OPTIONS_MIN and (options or "again" not in written):
        notes.wrong((*path, "options"), "too_few_options", least=limits.POLL_OPTIONS_MIN)
    elif kind is PollKind.REAL_OR_GENERATED and len(options) not in (0, 2):
        notes.wrong((*path, "options"), "pair_of_two")
    for place, option in enumerate(options):
        if isinstance(option, dict) and "still" in option and not KINDS[kind].pictured:
            known = ", ".join(str(other) for other, rules in KINDS.items() if rules.pictured)
            notes.wrong((*path, "options", place, "still"), "not_of_this_kind", known=known)
        if isinstance(option, dict) and option.get("id") == ABSTAIN:
            notes.wrong((*path, "options", place, "id"), "abstain_is_ours", found=ABSTAIN)


def _choices(kind: PollKind, written: Mapping[str, Any], fit: Mapping[str, Any], path: Path, notes: Notebook) -> None:
    if "max_choices" not in written:
        return
    most = limits.CLOUD_WORDS_MAX if kind is PollKind.WORD_CLOUD else len(written.get("options", []))
    if kind not in _HAVE_CHOICES:
        notes.wrong((*path, "max_choices"), "max_choices_alone")
    elif fit.get("max_choices", 0) > most:
        notes.wrong((*path, "max_choices"), "max_choices_above", most=most)


def _figures(fit: Mapping[str, Any], path: Path, notes: Notebook) -> None:
    least, most, truth = fit.get("least"), fit.get("most"), fit.get("truth")
    if least is not None and most is not None and least >= most:
        notes.wrong((*path, "most"), "bounds_crossed")
    elif truth is not None and ((least is not None and truth < least) or (most is not None and truth > most)):
        notes.wrong((*path, "truth"), "truth_outside")
    if fit.get("tolerance", 0) is not None and fit.get("tolerance", 0) < 0:
        notes.wrong((*path, "tolerance"), "tolerance_negative")


def _right(kind: PollKind, fit: Mapping[str, Any], options: list[Any], path: Path, notes: Notebook) -> None:
    if "right" not in KINDS[kind].terms:
        return
    written = [option.get("id") for option in options if isinstance(option, dict)]
    known = written or [option.id for option in REAL_GENERATED]
    right = fit.get("right", ())
    if not right or (kind is PollKind.REAL_OR_GENERATED and len(right) != 1):
        notes.wrong((*path, "right"), "no_right_answer")
    for place, answer in enumerate(right):
        if answer not in known:
            notes.wrong((*path, "right", place), "right_is_none", found=answer)


def _asked_before(one: PreparedPoll, former: PreparedPoll | None, here: Path, notes: Notebook) -> None:
    if former is None or former.kind is not one.kind or former.again:
        notes.wrong((*here, "again"), "again_is_none", found=one.again)
    elif one.options and [option.id for option in one.options] != [option.id for option in former.options]:
        notes.wrong((*here, "options"), "again_differs", found=one.again)


def _made_of(one: PreparedPoll, known: Mapping[str, PreparedPoll], here: Path, notes: Notebook) -> None:
    wanted = MADE_OF.get(one.kind)
    steps: set[int] = set()
    for place, name in enumerate(one.of if wanted else ()):
        source = known.get(name)
        if source is None or source.kind is not wanted or (one.kind is PollKind.PRIZE and not source.film):
            notes.wrong((*here, "of", place), "of_is_none", found=name)
        elif one.of.index(name) != place:
            notes.wrong((*here, "of", place), "of_twice", found=name)
        else:
            steps.add(source.steps)
    if one.kind is PollKind.PRIZE and len(steps) > 1:
        notes.wrong((*here, "of"), "scales_differ")
