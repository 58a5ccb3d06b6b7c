"""Pictures come into an album: those of a programme file at the start, and one that a moderator sends."""

import logging
import secrets
from pathlib import Path

from msgspec.structs import replace

from ..debate.model import Debate
from ..debate.poll_commands import KeepStill
from ..debate.refusals import Refusal, Refused
from ..debate.still import Still
from ..green import off_loop
from ..programme import Programme
from ..stills import NoPicture, TooLarge
from .adoption import brought
from .album import Album
from .clock import now_ms

_log = logging.getLogger(__name__)


def bring(album: Album, programme: Programme, debate: Debate) -> dict[str, Still]:
    """The programme's stills by name, each in the album. One without a picture is left out, and the log says why.

    A file that is gone costs nothing if its picture was brought before: the album has it.
    """
    files = {still.id: Path(still.file) for still in programme.stills}
    kept = {name: _bring(album, files[name], still, debate) for name, still in brought(programme).items()}
    return {name: still for name, still in kept.items() if still is not None}


def keeping(album: Album, found: bytes, still: Still) -> KeepStill:
    """The command that keeps a picture which a moderator sent; it is in the album now. Raises `Refused`."""
    try:
        kept = album.keep(found, still)
    except TooLarge:
        raise Refused(Refusal.STILL_TOO_LARGE) from None
    except NoPicture:
        raise Refused(Refusal.NO_STILL) from None
    except OSError as error:
        _log.error("a picture was not kept: %s", error)
        raise Refused(Refusal.NOT_RECORDED) from None
    return KeepStill(act=secrets.token_hex(8), seq=now_ms(), still=kept)


def _bring(album: Album, file: Path, still: Still, debate: Debate) -> Still | None:
    known = next((known for known in debate.stills.values() if known.name == still.name and album.has(known.id)), None)
    try:
        found = off_loop(file.read_bytes)
        if known is None or known.id != album.named(found):
            return album.keep(found, still)
    except (NoPicture, OSError) as error:
        _log.error("no picture for the still %r: %s", still.name, error if isinstance(error, OSError) else "no picture")
    return known and replace(still, id=known.id, width=known.width, height=known.height)
