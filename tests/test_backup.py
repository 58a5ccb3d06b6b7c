"""A backup made while the evening runs, and the same evening on a spare laptop."""

import os
import sqlite3
import tarfile
from pathlib import Path
from typing import Any

from server.backup import back_up
from server.debate.events import Entry, Sealed
from server.journal.directory import DataDirectory
from server.journal.sqlite import SqliteJournal
from server.strings import sentence
from tests.pictures import drawn
from tests.room import Room
from tests.served import contrechamp, programme_file, serving
from tests.sockets.talking import Hall
from tests.web.asking import Browser, signed_in


def test_on_a_spare_laptop_everybody_is_who_they_were(tmp_path: Path) -> None:
    programme = programme_file(tmp_path)
    with serving(_folder(tmp_path, "first"), programmes=(programme,)) as served:
        hall = Hall(served, signed_in(served.url, served.link))
        ada, bao, wall = hall.spectator().cookie, hall.spectator().cookie, served.wall
        phone, console = hall.page("phone", cookie=ada), hall.console()
        asked = phone.command(**ask("client-ada"))
        console.until(lambda page: asked["question"] in page.screen["questions"])
        publish = {"verb": "place_question", "act": "publish-it", "seq": 1, "state": "listed", "reason": ""}
        assert console.command(**publish, question=asked["question"], rev=1) == {"ok": True}
        open_it = {"verb": "set_poll_open", "act": "open-the-poll", "seq": 2, "poll": "which", "round": 1, "on": True}
        assert console.command(**open_it) == {"ok": True}
        assert phone.command(**ballot("a"))["ok"]
        support = {"verb": "set_support", "question": asked["question"], "on": True, "seq": 1}
        supported = hall.page("phone", cookie=bao).command(**support)
        assert supported["supporters"] == 1

        load = [hall.phone() for _ in range(5)]
        waiting = [(page, page.begin("command", ask(f"client-{n}"))) for n, page in enumerate(load)]
        backup = tmp_path / "evening.tar"
        told = served.ask("backup", str(backup), "--language", "en")
        assert sentence("en", "cli.backup_holds_keys") in told and backup.stat().st_mode & 0o777 == 0o600
        assert all(page.answer(number)["ok"] for page, number in waiting), "nobody noticed"
        hall.close()
        moderator = hall.moderator
        served.stop()

    spare = _folder(tmp_path, "spare")
    restored = contrechamp("restore", str(backup), "--data", str(spare / "data"), "--language", "en")
    assert restored.returncode == 0, restored.stderr
    programmes = tuple((spare / "data" / "programmes").glob("*.toml"))
    assert programmes[0].read_bytes() == programme.read_bytes() and str(programmes[0]) in restored.stdout
    _is_nobody_elses(spare / "data")
    with serving(spare, programmes=programmes) as served:
        hall = Hall(served, moderator)
        assert served.wall.split("?")[1] == wall.split("?")[1], "the wall's key is good"
        assert hall.console().command(**open_it) == {"ok": True}, "the moderator is still signed in"
        page = hall.page("phone", cookie=ada)
        page.until(lambda page: page.revision)
        assert asked["question"] in page.margin["mine"]
        assert page.margin["ballot"] == {"which": {"round": 1, "choices": ["a"]}}
        assert page.command(**ask("client-ada"))["question"] == asked["question"]
        assert page.command(**{**ballot("b"), "seq": 2})["ok"]
        page.catch_up()
        assert page.screen["poll"]["now"]["turnout"] == 1, "nobody votes twice"
        assert hall.page("phone", cookie=bao).command(**support) == supported
        _is_nobody_elses(spare / "data")
        hall.close()


def test_the_pictures_of_an_evening_go_with_it(tmp_path: Path) -> None:
    programme = programme_file(tmp_path)
    with serving(_folder(tmp_path, "first"), programmes=(programme,)) as served:
        still = Room(served).keeps_still(drawn(800, 450))
        shown = Browser(served.url).get(f"/{served.code}/stills/{still}").body
        backup = tmp_path / "evening.tar"
        served.ask("backup", str(backup))
        served.stop()

    spare = _folder(tmp_path, "spare")
    assert contrechamp("restore", str(backup), "--data", str(spare / "data")).returncode == 0
    _is_nobody_elses(spare / "data")
    with serving(spare, programmes=(programme,)) as served:
        assert Browser(served.url).get(f"/{served.code}/stills/{still}").body == shown
        Room(served).makes("with-a-picture", "yes_no", ("Où ?", "Where?"), terms={"still": still})


def test_a_backup_never_overwrites_nor_is_restored_over_anything(tmp_path: Path) -> None:
    with serving(tmp_path, programmes=(programme_file(tmp_path),)) as served:
        backup = tmp_path / "evening.tar"
        served.ask("backup", str(backup))
        again = contrechamp("backup", str(backup), "--data", str(served.data), "--language", "en")
        assert again.returncode == 2 and again.stderr.strip() == sentence("en", "cli.file_exists", file=backup)
        for data in (served.data, tmp_path):
            over = contrechamp("restore", str(backup), "--data", str(data), "--language", "en")
            assert over.returncode == 2 and over.stderr.strip() == sentence("en", "cli.not_empty", data=data)
        assert served.new_link(), "and the server that uses it never noticed"


def test_what_is_no_whole_backup_leaves_nothing_behind(tmp_path: Path) -> None:
    with serving(tmp_path, programmes=(programme_file(tmp_path),)) as served:
        backup = tmp_path / "evening.tar"
        served.ask("backup", str(backup))
    whole, target = backup.read_bytes(), tmp_path / "new" / "data"
    for spoilt in (b"", b"not an archive", whole[: len(whole) // 2]):
        backup.write_bytes(spoilt)
        said = contrechamp("restore", str(backup), "--data", str(target), "--language", "en")
        assert said.returncode == 2 and "Traceback" not in said.stderr
        assert not target.exists() and list(target.parent.iterdir()) == []


def test_an_archive_writes_nowhere_but_where_its_data_belong(tmp_path: Path) -> None:
    with serving(tmp_path, programmes=(programme_file(tmp_path),)) as served:
        backup = tmp_path / "evening.tar"
        served.ask("backup", str(backup))
    (tmp_path / "evil").write_text("evil")
    with tarfile.open(backup, "a") as archive:
        for name in ("../evil.txt", "keys/../../evil.key", "/tmp/evil.key", "anything"):
            archive.add(tmp_path / "evil", name)
    target = tmp_path / "deep" / "new" / "data"
    assert contrechamp("restore", str(backup), "--data", str(target)).returncode == 0
    assert not [path for path in (tmp_path / "deep").rglob("*") if "evil" in path.name or path.name == "anything"]


def test_after_the_seal_a_backup_holds_no_key(tmp_path: Path) -> None:
    with serving(tmp_path, programmes=(programme_file(tmp_path),)) as served:
        served.stop()
    directory = DataDirectory(served.data)
    key = directory.keys("evening-r7kx")
    assert back_up(directory, [], tmp_path / "before.tar") and _keys(tmp_path / "before.tar")
    journal = SqliteJournal(directory.journal("evening-r7kx"))
    journal.append([Entry(event=Sealed(), at=1)])
    journal.close()

    assert key.exists(), "the power went before the key did"
    assert not back_up(directory, [], tmp_path / "after.tar") and not _keys(tmp_path / "after.tar")


def test_a_damaged_journal_is_never_backed_up_in_silence(tmp_path: Path) -> None:
    with serving(tmp_path, programmes=(programme_file(tmp_path),)) as served:
        served.stop()
    journal = DataDirectory(served.data).journal("evening-r7kx")
    with sqlite3.connect(journal) as connection:
        connection.execute("UPDATE entry SET sum = 0 WHERE n = 1")
    connection.close()
    said = contrechamp("backup", str(tmp_path / "evening.tar"), "--data", str(served.data), "--language", "en")
    assert said.returncode == 2 and "entry 1 is not as it was written" in said.stderr
    assert not list(tmp_path.glob("*.tar*")) and not list(tmp_path.glob(".backup-*"))


def ask(client: str) -> dict[str, Any]:
    return {"verb": "ask", "id": client, "text": f"Que reste-t-il de {client} ?", "lang": "fr"}


def ballot(choice: str) -> dict[str, Any]:
    return {"verb": "cast_ballot", "poll": "which", "round": 1, "choices": [choice], "seq": 1}


def _folder(parent: Path, name: str) -> Path:
    folder = parent / name
    folder.mkdir()
    return folder


def _keys(archive: Path) -> list[str]:
    with tarfile.open(archive) as opened:
        return [name for name in opened.getnames() if name.startswith("keys/")]


def _is_nobody_elses(data: Path) -> None:
    for folder, _, files in os.walk(data):
        for name in files:
            assert os.stat(os.path.join(folder, name)).st_mode & 0o077 == 0, name
