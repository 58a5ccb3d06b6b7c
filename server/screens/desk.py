"""What stands on a desk beside the questions and the polls: the floor, the conducteur, what is said, who is there."""

from msgspec.structs import asdict

from ..debate.floor.model import MicRequest
from ..debate.model import Debate
from ..debate.run.model import Cue
from ..limits import MIC_DONE_SHOWN
from .hall import Hall
from .parts import words
from .patches import Fields, Screen


def floor(debate: Debate, hall: Hall) -> Screen:
    """The queue for the microphone, those who had it last with it, and the clock of each side."""
    now = debate.floor
    standing = [request for request in now.requests.values() if request.stands]
    done = [request for request in now.requests.values() if not request.stands][-MIC_DONE_SHOWN:]
    return {
        "mic": {request.id: _request(debate, request, hall) for request in (*standing, *done)},
        "floor": {"now": {"open": now.mic_open, **speaking(debate)}},
    }


def speaking(debate: Debate) -> Fields:
    """Whose clock runs since when, and what each side has used besides, ms."""
    now = debate.floor
    return {"groups": list(now.groups), "speaking": now.speaking, "since": now.since, "spent": dict(now.spent)}


def run(debate: Debate) -> Screen:
    """The cues in their order, with the hour at which each was taken, and which one comes next."""
    now = debate.run
    taken = {taken.cue: taken.at for taken in now.taken}
    cues = {
        cue_id: {**_cue(now.cues[cue_id]), "place": place, **({"taken_at": taken[cue_id]} if cue_id in taken else {})}
        for place, cue_id in enumerate(now.order)
    }
    return {"cues": cues, "run": {"now": {"last": now.last, "next": now.next}}}


def notices(debate: Debate) -> Screen:
    """What is said to the room and to the stage, and the countdown of the wall."""
    now = debate.notices
    shelf: dict[str, Fields] = {}
    if now.announcement is not None:
        shelf["announcement"] = {**asdict(now.announcement), "text": words(now.announcement.text)}
    if now.stage_note is not None:
        shelf["stage_note"] = asdict(now.stage_note)
    return {"notices": {**shelf, **countdown(debate)}}


def countdown(debate: Debate) -> dict[str, Fields]:
    """The wall's, if there is one."""
    fields = {name: value for name, value in asdict(debate.notices.countdown).items() if value}
    return {"countdown": fields} if fields else {}


def staff(hall: Hall) -> Screen:
    """Who sits at which desk and what they look at; how each wall says it is."""
    return {
        "staff": {sitting.id: dict(sitting._asdict()) for sitting in hall.staff},
        "walls": {str(number): dict(wall._asdict()) for number, wall in enumerate(hall.walls)},
    }


def _request(debate: Debate, request: MicRequest, hall: Hall) -> Fields:
    return {
        "state": request.state.value,
        "origin": request.origin.value,
        "asked_at": request.asked_at,
        "served": debate.floor.times_served(request.person),
        "seat": hall.seats.get(request.id, ""),
    }


def _cue(cue: Cue) -> Fields:
    return {
        "deed": cue.deed.value,
        "subject": cue.subject,
        "text": words(cue.text),
        "note": cue.note,
        "at": cue.at,
        "origin": cue.origin,
    }
