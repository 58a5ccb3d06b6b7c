"""Who may vote, in a house that runs: what the clock, the key and the cookies say meets the rules."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from server.debate.commands import EnterCode, ShowScene, Undo
from server.debate.poll_commands import CastBallot, ResetPoll, SetAside, SetPollOpen, SetReveal
from server.debate.scenes import Phase, SceneKind
from server.limits import SEAL_AFTER_CLOSED_MS
from server.live.clock import now_ms
from server.live.projectionist import PAIRED_WALLS
from server.live.signs import Lookout, YoungBallots
from server.screens.hall import Young
from server.wire.spoken import Door
from tests.live.rehearsal import CODE, Rehearsal

A_MINUTE_MS = 60_000


def device(name: str, minutes_ago: int = 0) -> str:
    """The id of a device, as the cookie has it, created so long ago."""
    return f"{name:a<32}{(now_ms() - minutes_ago * A_MINUTE_MS) // 1000:08x}"


@pytest.fixture
def gated(tmp_path: Path) -> Iterator[Rehearsal]:
    """A house whose room votes with the code on the wall; one poll is open."""
    rehearsal = Rehearsal(tmp_path, more='voting = "room_code"\nseats = 3\n')
    rehearsal.do(rehearsal.phase(Phase.DEBATE))
    rehearsal.open_poll()
    yield rehearsal
    rehearsal.close()


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Rehearsal]:
    """A house whose room votes with tickets."""
    rehearsal = Rehearsal(tmp_path, more='voting = "tickets"\ntickets = 5\n')
    rehearsal.do(rehearsal.phase(Phase.DEBATE))
    rehearsal.open_poll()
    yield rehearsal
    rehearsal.close()


def enters(rehearsal: Rehearsal, code: str, by: str) -> dict[str, Any]:
    return rehearsal.submit(EnterCode(code=code), by)


def the_code(rehearsal: Rehearsal) -> str:
    return rehearsal.screening.turnstile.room_code(now_ms())


def a_wrong_code(rehearsal: Rehearsal, number: int = 0) -> str:
    good = {rehearsal.screening.turnstile.room_code(now_ms() + step * A_MINUTE_MS) for step in (-1, 0, 1)}
    return [code for code in (f"{code:04}" for code in range(50)) if code not in good][number]


def test_a_ballot_needs_the_code_of_the_wall(gated: Rehearsal) -> None:
    assert gated.voted("ada", "a") == {"ok": False, "refusal": "code_needed"}

    assert enters(gated, the_code(gated), "ada") == {"ok": True, "admitted": True}
    assert gated.voted("ada", "a")["ok"]
    assert gated.projectionist.margin_for("ada")["admitted"] == {"now": {"on": True}}
    assert gated.projectionist.margin_for("bob")["admitted"] == {}


def test_wrong_codes_are_told_how_many_are_left_and_then_wait(gated: Rehearsal) -> None:
    for number, left in ((0, 2), (1, 1), (2, 0)):
        answer = enters(gated, a_wrong_code(gated, number), "ada")
        assert answer == {"ok": False, "refusal": "wrong_code", "tries_left": left}

    assert enters(gated, the_code(gated), "ada") == {"ok": False, "refusal": "too_many_tries"}
    assert enters(gated, the_code(gated), "bob")["ok"]


def test_wrong_codes_are_not_recorded_and_admissions_are(gated: Rehearsal) -> None:
    enters(gated, a_wrong_code(gated), "bob")
    before = gated.recorded
    assert before == gated.debate and before.admitted == {}

    enters(gated, the_code(gated), "ada")
    assert len(gated.recorded.admitted) == 1


def test_who_was_let_in_is_still_in_after_a_restart(tmp_path: Path) -> None:
    more = 'voting = "room_code"\n'
    first = Rehearsal(tmp_path, more=more)
    assert enters(first, the_code(first), "ada")["ok"]
    code = the_code(first)
    first.close()

    again = Rehearsal(tmp_path, more=more)
    try:
        assert again.projectionist.margin_for("ada")["admitted"] == {"now": {"on": True}}
        assert enters(again, code, "bob")["ok"], "the code on the wall is the same"
    finally:
        again.close()


def test_a_ticket_lets_in_one_device_and_the_journal_does_not_hold_it(counter: Rehearsal) -> None:
    ticket, other = list(counter.screening.turnstile.tickets)[:2]

    assert enters(counter, ticket, "ada")["ok"] and enters(counter, ticket.lower(), "ada")["ok"]
    assert enters(counter, ticket, "bob") == {"ok": False, "refusal": "ticket_used"}
    assert enters(counter, other, "bob")["ok"]
    assert counter.voted("bob", "a")["ok"]
    counter.close()
    for file in counter.directory.path.rglob("*"):
        assert not file.is_file() or ticket.encode() not in file.read_bytes()


def test_the_rooms_code_goes_to_paired_walls_and_consoles_only(gated: Rehearsal) -> None:
    Lookout(gated.screening, gated.projectionist).tell(now_ms())
    code = the_code(gated)
    gated.until(lambda: gated.projectionist.wall_margin == {"wall_code": {"now": {"code": code}}})
    gated.until(lambda: gated.screen(Door.CONSOLE)["wall_code"]["now"]["code"] == code)

    told = [show for show in gated.shown if show.message == "margin" and show.door is Door.WALL]
    assert told and all(show.person == PAIRED_WALLS for show in told)
    everybody = [
        show for show in gated.shown if show.door is Door.PHONE or (show.door is Door.WALL and not show.person)
    ]
    assert everybody and all(f'"{code}"' not in str(show.payload).replace("'", '"') for show in everybody)
    assert all("code" not in gated.screen(door).get("wall", {}).get("now", {}) for door in (Door.PHONE, Door.WALL))


@pytest.mark.parametrize("dark", ["black", "film", "list"])
def test_the_code_leaves_the_wall_where_nobody_is_asked_for_it(gated: Rehearsal, dark: str) -> None:
    Lookout(gated.screening, gated.projectionist).tell(now_ms())
    gated.until(lambda: gated.projectionist.wall_margin["wall_code"]["now"])

    match dark:
        case "black":
            gated.do(gated.black(True))
        case "film":
            gated.do(gated.phase(Phase.FILM))
        case _:
            gated.do(ShowScene(**gated.act(), scene=SceneKind.QUESTIONS))

    gated.until(lambda: gated.projectionist.wall_margin == {"wall_code": {}})


def test_setting_aside_goes_by_the_age_of_devices_and_their_owners_are_told(rehearsal: Rehearsal) -> None:
    rehearsal.do(rehearsal.phase(Phase.DEBATE))
    rehearsal.open_poll()
    old, new, unknown = device("old", 30), device("new"), "ada"
    for by in (old, new, unknown):
        rehearsal.projectionist.margin_for(by)
        assert rehearsal.voted(by, "a")["ok"]
    ten_minutes_ago = now_ms() - 10 * A_MINUTE_MS

    rehearsal.do(SetAside(**rehearsal.act(), poll="which", round=1, created_after=ten_minutes_ago))

    assert rehearsal.debate.polls["which"].tally == {"a": 2, "b": 0, "abstain": 0}
    rehearsal.until(lambda: [show for show in rehearsal.shown if "ballot" in show.payload.get("changes", {})])
    told = [show for show in rehearsal.shown if "ballot" in show.payload.get("changes", {})]
    assert [show.payload["changes"]["ballot"]["which"]["aside"] for show in told] == [True]
    assert rehearsal.projectionist.margin_for(new)["ballot"]["which"]["aside"] is True
    assert "aside" not in rehearsal.projectionist.margin_for(old)["ballot"]["which"]
    again = rehearsal.submit(CastBallot(poll="which", round=1, choices=("b",), seq=2), new)
    assert again["aside"] is True and rehearsal.debate.polls["which"].tally["b"] == 0

    rehearsal.do(Undo(**rehearsal.act(), undoes=rehearsal.debate.acts[-1].id))
    assert rehearsal.debate.polls["which"].tally == {"a": 2, "b": 1, "abstain": 0}
    assert "aside" not in rehearsal.projectionist.margin_for(new)["ballot"]["which"]


def test_the_age_of_a_device_is_known_after_a_restart_and_gone_after_the_seal(tmp_path: Path) -> None:
    first = Rehearsal(tmp_path)
    first.do(first.phase(Phase.DEBATE))
    first.open_poll()
    assert first.voted(device("new"), "a")["ok"]
    first.close()

    again = Rehearsal(tmp_path)
    try:
        ages = again.directory.devices(f"evening-{CODE.lower()}")
        assert ages.is_file()
        again._acts = 100
        again.do(SetAside(**again.act(), poll="which", round=1, created_after=now_ms() - 10 * A_MINUTE_MS))
        assert again.debate.polls["which"].round.set_aside == 1

        again.do(SetReveal(**again.act(), poll="which", round=1, where="wall", on=True))
        again.do(again.phase(Phase.CLOSED))
        again.house.seal_what_is_over(again.debate.closed_at + SEAL_AFTER_CLOSED_MS + 1)
        assert not ages.exists()
        assert again.recorded.polls["which"].round.set_aside == 1, "the result stays as it was counted"
    finally:
        again.close()


def test_the_console_is_told_the_signs_of_stuffing_and_phones_are_not(gated: Rehearsal) -> None:
    opened_at = gated.debate.polls["which"].round.opened_at
    late = f"{'late':a<32}{(opened_at + A_MINUTE_MS) // 1000:08x}"
    for by in (device("old", 30), late, "ada"):
        gated.projectionist.margin_for(by)
        assert enters(gated, the_code(gated), by)["ok"]
        assert gated.voted(by, "a")["ok"]
    enters(gated, a_wrong_code(gated), "bob")

    Lookout(gated.screening, gated.projectionist).tell(opened_at + A_MINUTE_MS)

    gated.until(lambda: gated.screen(Door.CONSOLE)["signs"]["now"]["wrong_codes"] == 1)
    signs, poll = gated.screen(Door.CONSOLE)["signs"]["now"], gated.screen(Door.CONSOLE)["polls"]["which"]
    assert (signs["seats"], signs["admitted"], signs["new_devices"][-1]) == (3, 3, 1)
    assert (poll["turnout"], poll["since_opening"], poll["unknown"]) == (3, 1, 1)
    assert "signs" not in gated.screen(Door.PHONE) and "signs" not in gated.screen(Door.WALL)


def test_each_young_ballot_is_counted_once_however_often_one_looks(gated: Rehearsal) -> None:
    opened_at = gated.debate.polls["which"].round.opened_at
    looked = YoungBallots(gated.screening.devices)
    late = [f"{f'late{number}':a<32}{(opened_at + A_MINUTE_MS) // 1000:08x}" for number in range(3)]
    assert looked.of(gated.debate)["which"] == Young()
    for number, by in enumerate(late, start=1):
        assert enters(gated, the_code(gated), by)["ok"]
        assert gated.voted(by, "a")["ok"]
        assert looked.of(gated.debate)["which"] == Young(since_opening=number)
    gated.submit(CastBallot(poll="which", round=1, choices=("b",), seq=2), late[0])

    assert looked.of(gated.debate)["which"] == Young(since_opening=3), "a ballot that is replaced is still one"
    assert looked.of(gated.debate) == YoungBallots(gated.screening.devices).of(gated.debate)
    gated.do(SetPollOpen(**gated.act(), poll="which", round=1, on=False))
    gated.do(ResetPoll(**gated.act(), poll="which", round=1))
    gated.do(SetPollOpen(**gated.act(), poll="which", round=2, on=True))
    assert looked.of(gated.debate)["which"] == Young(), "another round begins with none"
