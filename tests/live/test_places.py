"""Where people sit who wait for the microphone: known while they wait, and forgotten afterwards."""

from pathlib import Path

from server.debate.floor.commands import AddHand, AskMic, LeaveMic, PlaceMic
from server.debate.floor.model import MicState
from server.debate.scenes import Phase
from server.live.places import Places
from server.wire.spoken import Door

from .rehearsal import Rehearsal


def waits(rehearsal: Rehearsal, seat: str = "F 12", by: str = "person-1") -> str:
    rehearsal.do(rehearsal.phase(Phase.DEBATE))
    answer = rehearsal.submit(AskMic(id="client-mic-1", seat=seat), by)
    assert answer["ok"]
    request = str(answer["mic"]["id"])
    rehearsal.until(lambda: rehearsal.screen(Door.CONSOLE)["mic"].get(request, {}).get("seat") == seat)
    return request


def on_disk(rehearsal: Rehearsal, folder: str = "") -> bytes:
    """Everything that lies in the data directory, or in a folder of it."""
    files = (rehearsal.directory.path / folder).rglob("*")
    return b"".join(path.read_bytes() for path in files if path.is_file())


def test_whoever_carries_the_microphone_is_told_where_and_the_journal_is_not(rehearsal: Rehearsal) -> None:
    waits(rehearsal)

    assert b"F 12" in on_disk(rehearsal)
    assert b"F 12" not in on_disk(rehearsal, "screenings")
    assert not [
        show for show in rehearsal.shown if show.door in (Door.WALL, Door.STAGE) and "F 12" in str(show.payload)
    ]


def test_once_they_have_spoken_nobody_knows_where_they_sat(rehearsal: Rehearsal) -> None:
    request = waits(rehearsal)
    served = PlaceMic(act="act-served-1", seq=1, request=request, state=MicState.SERVED, former=MicState.WAITING)

    rehearsal.do(served)

    assert rehearsal.screening.places.known == {}
    rehearsal.until(lambda: rehearsal.screen(Door.CONSOLE)["mic"][request]["seat"] == "")
    assert b"F 12" not in on_disk(rehearsal)


def test_whoever_leaves_the_queue_is_forgotten_too(rehearsal: Rehearsal) -> None:
    request = waits(rehearsal)

    assert rehearsal.submit(LeaveMic(request=request), "person-1")["ok"]

    assert rehearsal.screening.places.known == {}


def test_a_hand_has_a_place(rehearsal: Rehearsal) -> None:
    rehearsal.do(AddHand(act="act-hand-001", seq=1, request="hand-0001", seat="balcon"))

    assert rehearsal.screening.places.known == {"hand-0001": "balcon"}


def test_a_place_outlives_a_restart_and_not_the_seal(tmp_path: Path) -> None:
    path = tmp_path / "evening.places"
    Places(path, sealed=False).change({"request-1": "F 12", "request-2": ""}, over=())
    again = Places(path, sealed=False)
    assert again.known == {"request-1": "F 12"}

    again.destroy()
    assert not path.exists()
    Places(path, sealed=False).change({"request-1": "F 12"}, over=())
    assert Places(path, sealed=True).known == {}
    assert not path.exists()


def test_a_spoilt_file_is_no_place(tmp_path: Path) -> None:
    path = tmp_path / "evening.places"
    for spoilt in (b"", b"[1]", b"\xff"):
        path.write_bytes(spoilt)
        assert Places(path, sealed=False).known == {}


def test_a_full_disk_costs_the_place_and_not_the_request(tmp_path: Path) -> None:
    places = Places(tmp_path / "no" / "such" / "thing", sealed=False)
    (tmp_path / "no").write_bytes(b"")

    places.change({"request-1": "F 12"}, over=())

    assert places.known == {"request-1": "F 12"}
