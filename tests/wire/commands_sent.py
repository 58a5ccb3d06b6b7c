"""One of each command, as a phone or a console sends it."""

from typing import Any

ID = "A1b2C3d4E5"
ACT = {"act": "act-00000001", "seq": 1}
POLL = {"poll": "poll-1", "round": 1}

PHONE: dict[str, dict[str, Any]] = {
    "ask": {"id": ID, "text": "Pourquoi ce silence à la fin ?", "lang": "fr"},
    "set_support": {"question": ID, "on": True, "seq": 1},
    "withdraw": {"question": ID},
    "report_question": {"question": ID},
    "cast_ballot": {**POLL, "seq": 1},
    "support_saying": {**POLL, "saying": ID, "on": True, "seq": 1},
    "enter_code": {"code": "4821"},
}
CONSOLE: dict[str, dict[str, Any]] = {
    "place_question": {**ACT, "question": ID, "rev": 1, "state": "listed"},
    "edit_question": {**ACT, "question": ID, "rev": 1, "text": "Pourquoi ce silence ?"},
    "set_star": {**ACT, "question": ID, "on": True},
    "show_scene": {**ACT, "scene": "questions"},
    "set_black": {**ACT, "on": True},
    "set_frozen": {**ACT, "on": True},
    "set_phase": {**ACT, "phase": "film"},
    "set_premoderation": {**ACT, "on": False},
    "set_live": {**ACT, "on": True},
    "make_poll": {**ACT, "poll": ID, "kind": "yes_no", "title": {"fr": "Qui ?", "en": "Who?"}},
    "set_poll_open": {**ACT, **POLL, "on": True},
    "set_reveal": {**ACT, **POLL, "where": "wall", "on": True},
    "reset_poll": {**ACT, **POLL},
    "set_aside": {**ACT, **POLL, "created_after": 0},
    "set_countdown": {**ACT, **POLL, "left_ms": 60_000, "running": True},
    "set_turnout_hidden": {**ACT, **POLL, "on": True},
    "set_hands": {**ACT, **POLL, "option": "a", "count": 3},
    "set_drawing": {**ACT, "poll": "poll-1", "drawing": "spiral"},
    "place_sayings": {**ACT, **POLL, "sayings": [ID], "state": "shown"},
    "undo": {**ACT, "undoes": "act-00000000"},
}


def sent(verb: str, **changed: Any) -> dict[str, Any]:
    """That command, with some fields otherwise; None leaves a field out."""
    message = {"verb": verb, **{**PHONE, **CONSOLE}[verb], **changed}
    return {name: value for name, value in message.items() if value is not None}
