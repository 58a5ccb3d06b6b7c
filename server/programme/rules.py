"""What a type cannot say: rules on one value (`VALUES`) and on what stands together (`TABLES`)."""

from collections.abc import Callable, Mapping
from typing import Any
from zoneinfo import ZoneInfo

import regex

from ..debate.model import Voting
from . import codes, cues, poll_rules, stills
from .lines import Path
from .mistakes import Notebook
from .model import PreparedPoll, Privacy, Programme
from .parts import Film, Person

_ADDRESS = regex.compile(r"[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?(?::\d+)?(?:/[^\s]*)?")
_SLUG = regex.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def _id(written: str, path: Path, notes: Notebook) -> str | None:
    if not _SLUG.fullmatch(written):
        notes.wrong(path, "bad_id")
    elif path == ("id",) and written in codes.RESERVED:
        notes.wrong(path, "reserved", found=written)
    else:
        return written
    return None


def _code(written: str, path: Path, notes: Notebook) -> str | None:
    code, meant = codes.plain(written), codes.normalise(written)
    if code.lower() in codes.RESERVED:
        notes.wrong(path, "reserved", found=code.lower())
    elif codes.is_valid(code):
        return code
    elif codes.is_valid(meant):
        notes.wrong(path, "look_alike_code", found=code, near=meant)
    else:
        notes.wrong(path, "bad_code", known=codes.ALPHABET)
    return None


def _time_zone(written: str, path: Path, notes: Notebook) -> str | None:
    try:
        ZoneInfo(written)
    except (KeyError, ValueError, OSError):
        notes.wrong(path, "unknown_time_zone")
        return None
    return written


def _address(written: str, path: Path, notes: Notebook) -> str | None:
    bare = written.removeprefix("https://").removeprefix("http://").rstrip("/")
    if not _ADDRESS.fullmatch(bare) or "." not in bare.split("/")[0]:
        notes.wrong(path, "bad_address")
        return None
    return bare


def _announced(written: Mapping[str, Any], fit: Mapping[str, Any], path: Path, notes: Notebook) -> None:
    if fit.get("placeholder"):
        notes.doubtful((*path, "placeholder"), "placeholder")


def _programme(written: Mapping[str, Any], fit: Mapping[str, Any], path: Path, notes: Notebook) -> None:
    doors, starts = fit.get("doors"), fit.get("starts")
    if doors and starts and starts < doors:
        notes.wrong(("starts",), "starts_before_doors")
    if fit.get("voting") is Voting.TICKETS and "tickets" not in written:
        notes.wrong(("voting",), "no_tickets")
    if "tickets" in written and ("voting" not in written or fit.get("voting", Voting.TICKETS) is not Voting.TICKETS):
        notes.wrong(("tickets",), "tickets_alone")
    poll_rules.together(fit.get("polls", ()), {film.id for film in fit.get("films", ())}, notes)
    cues.together(fit.get("cues", ()), fit.get("polls", ()), fit.get("films", ()), notes)
    stills.together(fit.get("stills", ()), fit.get("polls", ()), notes)
    if "date" not in written:
        notes.doubtful(("date",), "no_date")
    privacy = fit.get("privacy", Privacy())
    if not privacy.controller:
        notes.doubtful(("privacy", "controller"), "no_controller")
    if not privacy.contact:
        notes.doubtful(("privacy", "contact"), "no_contact")


VALUES: Mapping[str, Callable[[str, Path, Notebook], str | None]] = {
    "id": _id,
    "code": _code,
    "time_zone": _time_zone,
    "address": _address,
    "picture": stills.file_name,
}
"""By the name of the check: the value as it is kept, or None when it was noted as wrong."""

TABLES: Mapping[type, Callable[[Mapping[str, Any], Mapping[str, Any], Path, Notebook], None]] = {
    PreparedPoll: poll_rules.poll,
    Film: _announced,
    Person: _announced,
    Programme: _programme,
}
"""By type: looks at a table as it was written and at those of its values that fit."""
