"""The rest of the list: what a phone reads beyond what is live, by the page, and the same for everybody."""

import msgspec
from flask import Blueprint, Response, abort, request

from ..debate.refusals import Refusal
from ..limits import PHONE_INTERVAL_MS, PHONE_PAGE, QUESTIONS_MAX
from ..live.clock import now_ms
from ..live.house import House
from ..live.pace import Paces
from ..live.projectionist import Projectionist
from ..screens import phone
from ..wire import messages
from ..wire.spoken import Door
from .access import Access
from .link import answered
from .packing import Whole, set_packed, unpacks


class Listing:
    """One séance's list in pages, each made and packed once however many ask.

    None of them is older than the phones' picture: what left the list before a page asks is in no answer to it, and
    what leaves it afterwards is told by a patch. Counts may be older, by as much as a picture may.
    """

    def __init__(self, projectionist: Projectionist) -> None:
        self._projectionist = projectionist
        self._of: tuple[str, int] = ("", -1)
        self._made_at = 0
        self._made: dict[tuple[phone.Order, int], Whole] = {}

    def page(self, order: phone.Order, number: int) -> Whole | None:
        """The page of that number; None while the disk holds the debate up."""
        self._forget_what_is_old()
        made, asked = self._made, (order, number)
        if asked not in made:
            questions = self._projectionist.further(order, number)
            if questions is None:
                return None
            # Where it was looked for: when somebody else has begun anew meanwhile, nobody finds it.
            made[asked] = Whole.of(msgspec.json.encode(messages.accepted(questions=questions)))
        return made[asked]

    def _forget_what_is_old(self) -> None:
        revision, turns = self._projectionist.revision(Door.PHONE), self._projectionist.turns
        told, former = self._of
        if revision != told or (turns != former and now_ms() - self._made_at >= PHONE_INTERVAL_MS):
            self._of, self._made_at, self._made = (revision, turns), now_ms(), {}


def make_listing(house: House, access: Access, paces: Paces) -> Blueprint:
    """The blueprint of the list, for scripts of our own at the pace of everything that a person says."""
    pages = Blueprint("listing", __name__, url_prefix="/link/phone/<code>")
    listings = {code: Listing(projectionist) for code, projectionist in house.projectionists.items()}

    @pages.before_request
    def refuse_other_scripts() -> None:
        if not access.is_our_script(request):
            abort(403)

    @pages.get("/questions/<order>/<int:number>")
    def further(code: str, order: str, number: int) -> Response:
        if order not in tuple(phone.Order) or number > QUESTIONS_MAX // PHONE_PAGE:
            abort(404)
        guest = access.usher(Door.PHONE, code, request.args) if code in listings else None
        if guest is None:
            return answered(messages.refused(Refusal.SIGNED_OUT))
        if not paces.of(guest[0]).allows():
            return answered(messages.refused(Refusal.TOO_FAST))
        found = listings[code].page(phone.Order(order), number)
        return answered(messages.refused(Refusal.NOT_RECORDED)) if found is None else _sent(found)

    return pages


def _sent(found: Whole) -> Response:
    response = Response(found.plain, mimetype="application/json")
    if unpacks(request):
        set_packed(response, found.gzip)
    return response
