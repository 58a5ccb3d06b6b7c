"""The link where no WebSocket passes: the page asks for its screen, and sends its commands one by one."""

import hashlib
from collections.abc import Callable
from functools import partial

import msgspec
from flask import Blueprint, Response, abort, request

from ..debate.refusals import Refusal
from ..green import waited_for
from ..limits import FULL_RETRY_IN_MS
from ..live.callers import Caller, Callers, Shown
from ..live.hearing import hear_command, hear_report
from ..live.house import House
from ..live.pace import Paces
from ..live.presence import Presence
from ..wire import messages
from ..wire.javascript import protocol_digest
from ..wire.messages import Answer
from ..wire.spoken import Door
from .access import Access

_PAGE_NAME_LENGTH_MAX = 40
_STATUS = {
    Refusal.SIGNED_OUT: 401,
    Refusal.TOO_FAST: 429,
    Refusal.FULL: 503,
    Refusal.BAD_REQUEST: 400,
    Refusal.UNKNOWN_VERB: 400,
}


def make_link(house: House, callers: Callers, access: Access, paces: Paces, presence: Presence) -> Blueprint:
    """The blueprint of the link. Rights, seats, pace and answers are those of the socket."""
    pages = Blueprint("link", __name__, url_prefix="/link/<door>/<code>")

    @pages.before_request
    def refuse_other_scripts() -> None:
        # A page from elsewhere would have to ask first whether it may send this header, and nobody says yes.
        if not access.is_our_script(request):
            abort(403)

    @pages.post("/command")
    def command(door: str, code: str) -> Response:
        def answer(caller: Caller) -> Answer:
            return waited_for(partial(hear_command, house, callers.seats, caller.seat, _said()))

        return _seated(door, code, answer)

    @pages.post("/report")
    def report(door: str, code: str) -> Response:
        return _seated(door, code, lambda caller: hear_report(presence, caller.seat, _said()))

    @pages.get("/screen")
    def screen(door: str, code: str) -> Response:
        return _seated(door, code, lambda caller: _screen(house, callers, caller))

    def _seated(door: str, code: str, answer: Callable[[Caller], Answer]) -> Response:
        """What is answered from a seat, or why there is none."""
        if door not in tuple(Door):
            abort(404)
        guest = access.usher(Door(door), code, request.args) if code in house.screenings else None
        if guest is None:
            return answered(messages.refused(Refusal.SIGNED_OUT))
        by, reserved = guest
        page = request.args.get("page", "")[:_PAGE_NAME_LENGTH_MAX]
        if not paces.of(by or f"page {page}").allows():
            return answered(messages.refused(Refusal.TOO_FAST))
        caller = callers.welcome(Door(door), code, by, reserved, page)
        return answered(messages.refused(Refusal.FULL) if caller is None else answer(caller))

    return pages


def _screen(house: House, callers: Callers, caller: Caller) -> Answer:
    """The patches since the revision that the page has, or everything; and its margin, if it is another one."""
    seat = caller.seat
    projectionist = house.projectionists[seat.code]
    answer: Answer = {"ask_again_in": callers.ask_again_in(caller)}
    if request.args.get("protocol", "") not in ("", protocol_digest()):
        answer["reload"] = True

    turns = projectionist.turns
    has = request.args.get("margin", "")
    patches = projectionist.patches_since(seat.door, request.args.get("since", ""))
    if patches is not None and has and caller.shown == Shown(turns, has):
        return answer | {"patches": patches}
    margin = projectionist.margin_at(seat.door, seat.by, paired=seat.reserved)
    tag = hashlib.sha256(msgspec.json.encode(margin)).hexdigest()[:12]
    caller.shown = Shown(turns, tag)
    if patches is None:
        return answer | {"snapshot": projectionist.snapshot(seat.door, margin), "margin_tag": tag}
    return answer | {"patches": patches} | ({"margin": margin, "margin_tag": tag} if tag != has else {})


def _said() -> bytes:
    return request.get_data(cache=False)


def answered(answer: Answer) -> Response:
    """The answer, with the status that means the same."""
    refusal = answer.get("refusal")
    response = Response(
        msgspec.json.encode(answer), _STATUS.get(refusal, 200) if refusal else 200, mimetype="application/json"
    )
    if refusal == Refusal.FULL:
        response.headers["Retry-After"] = str(FULL_RETRY_IN_MS // 1_000)
    elif refusal == Refusal.TOO_FAST:
        response.headers["Retry-After"] = "1"
    return response
