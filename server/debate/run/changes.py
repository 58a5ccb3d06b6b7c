"""How the conducteur changes, and how what a moderator did to it is taken back."""

from typing import assert_never

from ..model import Debate
from ..reversing import refuse_unless, reversed_event
from .events import AnyOfTheRun, CueDropped, CueLeft, CueMade, CueMoved, CuesLaid, CueTaken
from .model import Run, Taken


def apply(debate: Debate, event: AnyOfTheRun, at: int) -> None:
    """The part of `evolve` that is about the conducteur."""
    run = debate.run
    match event:
        case CuesLaid():
            _lay(run, event)
        case CueMade():
            run.cues[event.cue.id] = event.cue
            _put(run, event.cue.id, event.after)
        case CueMoved():
            run.order.remove(event.cue)
            _put(run, event.cue, event.after)
        case CueDropped():
            run.order.remove(event.cue.id)
            del run.cues[event.cue.id]
        case CueTaken():
            run.taken.append(Taken(event.cue, at, event.phase, event.scene, event.subject))
        case CueLeft():
            run.taken.pop()
        case _:
            assert_never(event)


def back(debate: Debate, event: AnyOfTheRun) -> AnyOfTheRun:
    """What takes it back, if it still stands as the act left it."""
    run = debate.run
    match event:
        case CueMade():
            refuse_unless(event.cue.id in run.cues and all(taken.cue != event.cue.id for taken in run.taken))
            return CueDropped(event.cue, _before(run, event.cue.id))
        case CueDropped():
            refuse_unless(event.cue.id not in run.cues and (not event.after or event.after in run.cues))
            return CueMade(event.cue, event.after)
        case CueMoved():
            known = event.cue in run.cues and (not event.former_after or event.former_after in run.cues)
            refuse_unless(known and _before(run, event.cue) == event.after)
            return reversed_event(event)
        case CueTaken():
            taken = run.taken[-1] if run.taken else None
            refuse_unless(taken is not None and taken.cue == event.cue)
            assert taken is not None
            return CueLeft(taken.cue, taken.at, taken.phase, taken.scene, taken.subject)
        case CueLeft():
            refuse_unless(event.cue in run.cues)
            return CueTaken(event.cue, event.phase, event.scene, event.subject)
        case CuesLaid():
            refuse_unless(False)
            return event
        case _:
            assert_never(event)


def _lay(run: Run, event: CuesLaid) -> None:
    """What the programme said before goes; what was made at a console stays, behind."""
    made = [cue_id for cue_id in run.order if run.cues[cue_id].origin != "programme"]
    laid = {cue.id: cue for cue in event.cues}
    run.cues = {**laid, **{cue_id: run.cues[cue_id] for cue_id in made}}
    run.order = [*laid, *made]


def _put(run: Run, cue_id: str, after: str) -> None:
    run.order.insert(run.order.index(after) + 1 if after else 0, cue_id)


def _before(run: Run, cue_id: str) -> str:
    at = run.order.index(cue_id)
    return run.order[at - 1] if at else ""
