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
    "ask_mic": {"id": ID},
    "leave_mic": {"request": ID},
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
    "place_questions": {**ACT, "questions": [{"question": ID, "rev": 1}], "state": "listed"},
    "merge_questions": {**ACT, "into": ID, "rev": 1, "questions": [{"question": ID, "rev": 1}]},
    "set_theme": {**ACT, "question": ID, "theme": "image", "former": ""},
    "annotate": {**ACT, "question": ID, "what": "note", "text": "À lire en premier"},
    "trace_answer": {**ACT, "question": ID, "who": "Agnès", "gist": "Au tournage.", "lang": "fr"},
    "ask_on_paper": {**ACT, "question": ID, "text": "Et le son ?", "lang": "fr"},
    "preview_block": {**ACT, "question": ID},
    "set_blocked": {**ACT, "question": ID, "on": True},
    "set_slow_mode": {**ACT, "seconds": 60},
    "set_asking": {**ACT, "on": False},
    "place_mic": {**ACT, "request": ID, "state": "next", "former": "waiting"},
    "add_hand": {**ACT, "request": ID},
    "set_mic_open": {**ACT, "on": False},
    "set_speaking": {**ACT},
    "take_cue": {**ACT, "cue": "doors"},
    "go_back": {**ACT, "cue": "doors"},
    "make_cue": {**ACT, "cue": ID, "deed": "mark"},
    "move_cue": {**ACT, "cue": "doors"},
    "drop_cue": {**ACT, "cue": "doors"},
    "announce": {**ACT, "announcement": ID, "text": {"fr": "Dix minutes", "en": "Ten minutes"}, "lasts_ms": 60_000},
    "end_announcement": {**ACT, "announcement": ID},
    "set_wall_countdown": {**ACT, "left_ms": 60_000},
    "send_note": {**ACT, "note": ID, "text": "Deux minutes"},
    "undo": {**ACT, "undoes": "act-00000000"},
}
STAGE: dict[str, dict[str, Any]] = {"acknowledge_note": {**ACT, "note": ID}}


def sent(verb: str, **changed: Any) -> dict[str, Any]:
    """That command, with some fields otherwise; None leaves a field out."""
    message = {"verb": verb, **{**PHONE, **CONSOLE, **STAGE}[verb], **changed}
    return {name: value for name, value in message.items() if value is not None}
