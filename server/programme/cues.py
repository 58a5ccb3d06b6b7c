"""What a type cannot say of the conducteur: each cue is about something there is."""

from collections.abc import Sequence

from ..debate.run.model import Cue as Step
from ..debate.run.model import CueDeed
from ..debate.scenes import Phase, SceneKind
from .lines import Path
from .mistakes import Notebook
from .model import PreparedPoll
from .parts import Cue, Film

# A question is chosen on the spot, and a poll is shown by its own name.
_SCENES = [scene.value for scene in SceneKind if scene not in (SceneKind.QUESTION, SceneKind.POLL)]
_SPOKEN = frozenset({CueDeed.MESSAGE, CueDeed.MARK})


def together(cues: Sequence[Cue], polls: Sequence[PreparedPoll], films: Sequence[Film], notes: Notebook) -> None:
    """How cues name phases, films, scenes and polls."""
    known_polls, known_films = [poll.id for poll in polls], [film.id for film in films]
    for place, cue in enumerate(cues):
        here: Path = ("cues", place)
        if cue.deed in _SPOKEN:
            _spoken(cue, here, notes)
            continue
        if cue.text.written:
            notes.wrong((*here, "text"), "cue_says_nothing", found=cue.deed.value)
        match cue.deed:
            case CueDeed.PHASE:
                known = [phase.value for phase in Phase]
            case CueDeed.FILM:
                known = ["", *known_films]
            case CueDeed.SCENE:
                known = [*_SCENES, *known_polls, *known_films]
            case _:
                known = known_polls
        if cue.subject not in known:
            notes.wrong((*here, "subject"), "cue_about_nothing", known=", ".join(filter(None, known)))


def steps_of(cues: Sequence[Cue]) -> tuple[Step, ...]:
    """The cues as they are recorded."""
    return tuple(
        Step(
            id=cue.id,
            deed=cue.deed,
            subject=cue.subject,
            text=cue.text,
            note=cue.note,
            at=-1 if cue.at is None else cue.at.hour * 60 + cue.at.minute,
            origin="programme",
        )
        for cue in cues
    )


def _spoken(cue: Cue, here: Path, notes: Notebook) -> None:
    if not cue.text.written:
        notes.wrong((*here, "text"), "cue_without_words", found=cue.deed.value)
    if cue.subject:
        notes.wrong((*here, "subject"), "cue_has_no_subject", found=cue.deed.value)
