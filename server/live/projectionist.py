"""The only one who sends: composes each door's screen at that door's pace, and shows what changed."""

import contextlib
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from ..debate.events import Entry
from ..debate.poll import PollState
from ..debate.poll_events import BallotsSetAside
from ..debate.scenes import Phase
from ..green import Signal, for_ever, sleep
from ..limits import MARGIN_WITHIN_S
from ..screens import console, phone, wall
from ..screens.hall import Hall, People
from ..screens.kept import Kept, KeptConsole, KeptPhone, KeptStage, KeptWall
from ..screens.patches import Fields, Screen
from ..wire import messages
from ..wire.spoken import Door
from .aside import own_ballots
from .authors import Authors
from .cadence import PRECEDENCE, Cadence, Effort
from .clock import now_ms
from .desks import SEEN, Part
from .margins import Margins
from .picture import Picture
from .pseudonyms import QUESTIONS, KeysDestroyed
from .screening import Screening
from .veil import Veil

_SCREENS: dict[Door, type[Kept]] = {
    Door.PHONE: KeptPhone,
    Door.WALL: KeptWall,
    Door.CONSOLE: KeptConsole,
    Door.STAGE: KeptStage,
}
_BEGINS_WITH_LESS = {Door.PHONE: (phone.at_first, phone.between)}

# With a space, which no pseudonym has: the room of the walls that were opened with their key.
PAIRED_WALLS = "paired walls"


class Show(NamedTuple):
    """One live message on its way: to everyone at a door of a séance, or to one `person` there."""

    code: str
    door: Door
    message: str
    payload: dict[str, Any]
    person: str = ""


class Projectionist:
    """One séance's screens, kept true. `show` is the house's one emit, and tells how much work it was."""

    def __init__(self, screening: Screening, show: Callable[[Show], float], effort: Effort) -> None:
        self._screening = screening
        self._code = screening.programme.code
        self._show = show
        self._hall = Hall()
        self._veil = Veil()
        self._margins = Margins(screening)
        self._authors = Authors(screening)
        # How often the debate or the room's code went on: in between, a margin stays what it was. Told to nobody.
        self.turns = 0
        self._kept = {door: kind() for door, kind in _SCREENS.items()}
        self._pictures = {door: Picture(self._compose(door), *_BEGINS_WITH_LESS.get(door, ())) for door in _SCREENS}
        self._parts = {door: Part(door) for door in SEEN}
        whole = self._pictures[Door.CONSOLE].screen
        self._pictures |= {door: Picture(part.of(whole)) for door, part in self._parts.items()}
        # In this order they are looked at anew: where all change at once, the wall is the first to be sent.
        self._stale = {door: Signal() for door in PRECEDENCE}
        self._cadences = {door: Cadence(door, effort) for door in PRECEDENCE}
        self.wall_margin = wall.margin(screening.debate, self._hall)
        screening.watchers.append(self._recorded)
        for door in PRECEDENCE:
            for_ever(self._keep_true, door)

    def snapshot(self, door: Door, margin: Screen) -> dict[str, Any]:
        """What somebody who comes in, or lost the thread, starts from; its screen is JSON already."""
        picture = self._pictures[door]
        return messages.snapshot(picture.revision, picture.encoded, margin, now_ms())

    @property
    def phase(self) -> Phase:
        """As the phones were last told."""
        return Phase(self._pictures[Door.PHONE].screen["evening"]["now"]["phase"])

    @property
    def votes(self) -> bool:
        """Whether phones were told of a poll to answer."""
        return bool(self._pictures[Door.PHONE].screen["poll"].get("now", {}).get("state") == PollState.OPEN)

    def revision(self, door: Door) -> str:
        return self._pictures[door].revision

    def patches_since(self, door: Door, revision: str) -> list[dict[str, Any]] | None:
        """What led from `revision` to the present screen; None if that is too long ago, or of another start."""
        return self._pictures[door].since(revision)

    def further(self, order: phone.Order, number: int) -> dict[str, Fields] | None:
        """One page of the list behind what is live; None, if the disk holds a turn up."""
        settled = self._screening.settled
        if not settled.look(MARGIN_WITHIN_S):
            return None
        try:
            return phone.further(self._screening.debate, order, number)
        finally:
            settled.looked()

    def margin_at(self, door: Door, by: str, *, paired: bool = False) -> Screen:
        """What is shown at that door to this one alone; to a `paired` wall, the code of the room."""
        match door:
            case Door.PHONE:
                return self.margin_for(by)
            case Door.WALL:
                return self.wall_margin if paired else {}
            case Door.STAGE:
                return {}
            case _:
                return console.margin(by)

    def margin_for(self, spectator: str, patience_s: float | None = None) -> Screen:
        """What this person alone sees at their phone; nothing, if the disk holds a turn up beyond `patience_s`."""
        return self._margins.of(spectator, patience_s)

    def tell_person(self, spectator: str) -> None:
        """Every page of this person shows what one of them did: the other tab of a phone, for one."""
        with contextlib.suppress(KeysDestroyed):
            person = self._screening.pseudonyms.of(QUESTIONS, spectator)
            margin = self.margin_for(spectator)
            self._show(Show(self._code, Door.PHONE, messages.MARGIN, {"margin": margin}, person=person))

    def count(self, people: People) -> None:
        """So many are there now."""
        self._screening.phones_present = people.phones
        self.tell(people=people)

    def tell(self, **facts: Any) -> None:
        """What the hall is like now, by the names of `Hall`; what did not change is shown to nobody."""
        hall = self._hall._replace(**facts)
        if hall != self._hall:
            self._hall = hall
            self._look_again()

    def tell_troubles(self, troubles: tuple[str, ...]) -> None:
        """What is wrong with the machine. Consoles are told even in the middle of a turn that the disk holds up."""
        if troubles != self._hall.troubles:
            self._hall = self._hall._replace(troubles=troubles)
            shown = self._pictures[Door.CONSOLE].screen
            self._change(Door.CONSOLE, {**shown, **console.troubles(self._hall)})

    def cut_to_black(self) -> None:
        """Black now, before it is recorded and even if it never is; until a recorded act lifts it."""
        self._veil.black = True
        self._show_wall(self._pictures[Door.WALL].screen)
        self._stale[Door.CONSOLE].set()

    def take_off_the_wall(self, question_id: str) -> None:
        """This question leaves the wall now, before that is recorded and even if it never is."""
        self._veil.hidden.add(question_id)
        self._show_wall(self._pictures[Door.WALL].screen)
        self._change(Door.STAGE, self._veil.over_the_stage(self._pictures[Door.STAGE].screen))
        self._stale[Door.CONSOLE].set()

    @property
    def question_on_wall(self) -> str:
        """The question that the walls show alone, as they were last told."""
        return str(self._pictures[Door.WALL].screen["wall_question"].get("now", {}).get("id", ""))

    def lift(self, *, black: bool = False, question_id: str = "") -> None:
        """The debate says it itself now, or says otherwise: the veil is no longer needed."""
        if black:
            self._veil.black = False
        self._veil.hidden.discard(question_id)
        self._look_again()

    def _show_wall(self, screen: Screen) -> None:
        self._change(Door.WALL, self._veil.over(screen))

    def _recorded(self, entries: Sequence[Entry]) -> None:
        self.turns += 1
        self._look_again()
        set_aside = [entry.event for entry in entries if isinstance(entry.event, BallotsSetAside)]
        ballots = [told for event in set_aside for told in own_ballots(self._screening, event)]
        for person, changes in [*self._authors.changes(entries), *ballots]:
            self._show(Show(self._code, Door.PHONE, messages.MARGIN, {"changes": changes}, person=person))

    def _look_again(self) -> None:
        for stale in self._stale.values():
            stale.set()

    def _keep_true(self, door: Door) -> None:
        stale, cadence = self._stale[door], self._cadences[door]
        stale.wait()
        stale.clear()
        with self._screening.settled, cadence.new_picture():
            step = self._new_step(door)
            margin = wall.margin(self._screening.debate, self._hall)
        # Nothing waits between a new picture and its patch: whoever came in there would be sent what they were shown.
        cadence.worked(self._send(door, step))
        if door is Door.WALL and margin != self.wall_margin:
            self.wall_margin = margin
            self.turns += 1
            self._show(Show(self._code, door, messages.MARGIN, {"margin": margin}, person=PAIRED_WALLS))
        while rest_s := cadence.rest_s():
            sleep(rest_s)

    def _new_step(self, door: Door) -> dict[str, Any] | None:
        screen = self._compose(door)
        picture = self._pictures[door]
        in_the_dark = door is Door.PHONE and phone.may_wait_for_light(picture.screen, screen)
        return None if in_the_dark else picture.change(screen)

    def _compose(self, door: Door) -> Screen:
        hall = self._hall._replace(seats=self._screening.places.known)
        screen = self._kept[door].compose(self._screening.debate, hall)
        match door:
            case Door.PHONE:
                return screen
            case Door.STAGE:
                return self._veil.over_the_stage(screen)
            case _:
                return self._veil.over(screen)

    def _change(self, door: Door, screen: Screen) -> None:
        self._send(door, self._pictures[door].change(screen))

    def _send(self, door: Door, step: dict[str, Any] | None) -> float:
        if step is None:
            return 0.0
        worked_s = self._show(Show(self._code, door, messages.PATCH, step))
        if door is Door.PHONE and step["changes"].get("evening", {}).get("now", {}).get("phase") == Phase.FILM:
            self._show(Show(self._code, door, messages.FILM, {}))
        if door is Door.CONSOLE:
            whole = self._pictures[door].screen
            worked_s += sum(
                self._send(desk, self._pictures[desk].change(part.of(whole))) for desk, part in self._parts.items()
            )
        return worked_s
