"""The command line: what it prints, what it refuses, and how a server starts, stops and starts again."""

import json
import os
import re
import signal
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from server import limits
from server.strings import sentence
from tests.served import Served, contrechamp, programme_file, serving
from tests.sockets.talking import Hall
from tests.web.asking import Browser, signed_in


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serving(tmp_path_factory.mktemp("served")) as server:
        yield server


def test_a_start_prints_the_code_the_addresses_a_link_and_where_the_data_lies(served: Served) -> None:
    host = f"127.0.0.1:{served.port}"
    lines = served.printed.splitlines()

    assert sum("█" in line or "▀" in line for line in lines) > 12, "the QR code"
    for code in ("K7FR", "X4RH"):
        assert any(line.endswith(f"code {code}") for line in lines)
        assert any(line.endswith(f"http://{host}/{code}") for line in lines)
        assert any(f"http://localhost:{served.port}/wall/{code}?key=" in line for line in lines)
    assert len(re.findall(r"/sign-in/[\w-]{20,}", served.printed)) == 1
    assert sentence("fr", "cli.data", data=served.data) in lines
    assert lines[-1] == f"ready http://localhost:{served.port}"
    assert served.log == ""


def test_a_start_speaks_english_to_those_who_ask(tmp_path: Path) -> None:
    with serving(tmp_path, "--language", "en") as served:
        assert sentence("en", "cli.data", data=served.data) in served.printed
        assert "one-use link" in served.printed and "IA en folie: screening and debate" in served.printed


def test_a_link_is_made_while_the_server_runs_and_only_then(served: Served, tmp_path: Path) -> None:
    one, other = served.new_link(), served.new_link()
    assert one != other and one.startswith(f"http://localhost:{served.port}/sign-in/")
    assert Browser(served.url).post(urlsplit(one).path).status == 303
    assert Browser(served.url).post(urlsplit(other).path).status == 303

    for command in ("link", "passphrase"):
        said = contrechamp(command, "--data", str(tmp_path), "--language", "en", typed="a long passphrase\n")
        assert said.returncode == 2 and said.stdout == ""
        assert said.stderr.strip() == sentence("en", "cli.not_running", data=tmp_path)
    assert list(tmp_path.iterdir()) == [], "to ask makes nothing"


def test_a_note_left_by_a_server_that_died_is_not_believed(tmp_path: Path) -> None:
    with serving(tmp_path) as served:
        assert served.new_link()
        note = served.data / "server.json"
        assert note.stat().st_mode & 0o777 == 0o600 and json.loads(note.read_text())["port"] == served.port
        served.kill()

        said = contrechamp("link", "--data", str(served.data))
        assert said.returncode == 2
        assert said.stderr.strip() == sentence("fr", "cli.not_running", data=served.data)


def test_a_second_server_gets_neither_the_port_nor_the_data(served: Served, tmp_path: Path) -> None:
    taken = contrechamp("run", "--data", str(tmp_path / "free"), "--host", "127.0.0.1", "--port", str(served.port))
    assert taken.returncode == 2
    assert taken.stderr.strip() == sentence("fr", "cli.port_taken", port=served.port)

    in_use = contrechamp("run", "--data", str(served.data), "--host", "127.0.0.1", "--port", "0", "--language", "en")
    assert in_use.returncode == 2
    assert in_use.stderr.strip() == sentence("en", "cli.directory_in_use", data=served.data)
    assert Browser(served.url).get("/healthz").status == 200, "the first one never noticed"


def test_what_is_in_the_way_is_said_in_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("in the way")
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "screenings").write_text("in the way too")
    for data in (file, file / "data", tmp_path / "data"):
        said = contrechamp("run", "--data", str(data), "--port", "0")
        assert said.returncode == 2
        assert said.stderr.startswith(sentence("fr", "cli.directory_unusable", data=data, reason="")[:-3])
        assert "Traceback" not in said.stderr and said.stdout == ""

    elsewhere = contrechamp("run", "--data", str(tmp_path / "new"), "--host", "203.0.113.7", "--port", "0")
    assert elsewhere.returncode == 2 and "203.0.113.7" in elsewhere.stderr and "Traceback" not in elsewhere.stderr


@pytest.mark.parametrize("file", ["screenings/evening-r7kx.sqlite", "staff.sqlite"])
def test_damaged_data_is_never_opened(tmp_path: Path, file: str) -> None:
    with serving(tmp_path, programmes=(programme_file(tmp_path),)) as served:
        served.stop()
    damaged = served.data / file
    damaged.write_bytes(b"\0" * 50_000)

    run = ("run", "--data", str(served.data), "--port", "0", "--programme", str(tmp_path / "R7KX.toml"))
    said = contrechamp(*run, "--language", "en")
    assert said.returncode == 2 and str(damaged) in said.stderr and "Traceback" not in said.stderr
    assert said.stderr.startswith(sentence("en", "cli.damaged_journal", reason="")[:-1])
    assert damaged.read_bytes() == b"\0" * 50_000


def test_a_wrong_programme_never_starts_and_every_mistake_has_its_line(tmp_path: Path) -> None:
    path = programme_file(tmp_path)
    with serving(tmp_path, programmes=(path,)) as served:
        assert served.code == "R7KX"
    path.write_text(path.read_text().replace("single", "tombola").replace("2026-05-12", "2026-02-30"), "utf-8")

    for data in (served.data, tmp_path / "new"):
        said = contrechamp("run", "--programme", str(path), "--data", str(data), "--port", "0", "--language", "en")
        assert said.returncode == 2 and said.stdout == ""
        assert f"{path}:5" in said.stderr
        assert sentence("en", "cli.programme_wrong") in said.stderr
    assert not (tmp_path / "new").exists()
    missing = contrechamp("run", "--programme", str(tmp_path / "missing.toml"), "--data", str(tmp_path / "new"))
    assert missing.returncode == 2 and "missing.toml" in missing.stderr and "Traceback" not in missing.stderr


def test_checking_a_programme_says_by_its_exit_code_whether_it_is_right(tmp_path: Path) -> None:
    path = programme_file(tmp_path)
    right = contrechamp("programme", "check", str(path), "--language", "en")
    assert right.returncode == 0 and "0 mistakes" in right.stdout and right.stderr == ""

    path.write_text(path.read_text().replace("single", "tombola"), "utf-8")
    wrong = contrechamp("programme", "check", str(path), "--language", "en")
    assert wrong.returncode == 1
    assert re.search(rf"^{re.escape(str(path))}:\d+ polls\[1\]\.kind: ", wrong.stdout, re.MULTILINE)


def test_a_public_address_is_what_phones_are_told(tmp_path: Path) -> None:
    with serving(tmp_path, "--public-url", "https://debat.example/") as served:
        assert "https://debat.example/K7FR" in served.printed
        assert served.link.startswith("https://debat.example/sign-in/")
        browser = Browser(served.url)
        assert browser.get("/K7FR", Host="debat.example").status == 200
        assert browser.get("/K7FR", Host="elsewhere.example").status == 421


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_server_told_to_stop_ends_in_time_with_sockets_open_and_loses_nothing(tmp_path: Path, number: int) -> None:
    with serving(tmp_path) as served:
        hall = Hall(served, signed_in(served.url, served.link))
        pages = [hall.phone() for _ in range(20)]
        hall.wall()
        asked = [page.begin("command", ask(number)) for number, page in enumerate(pages)]
        answers = [page.answer(number) for page, number in zip(pages[:10], asked[:10], strict=True)]
        assert all(answer["ok"] for answer in answers)

        assert served.stop(number) <= limits.STOP_WITHIN_S + 0.5
        assert all(page.is_closed() for page in pages)
        assert served.log == ""
        hall.close()
        served.start()
        console = hall.console()
        console.until(lambda page: page.revision)
        assert {answer["question"] for answer in answers} <= set(console.screen["questions"])
        hall.close()


def test_a_server_stops_in_time_even_while_somebody_reads_nothing(tmp_path: Path) -> None:
    with serving(tmp_path) as served:
        hall = Hall(served, signed_in(served.url, served.link))
        page = hall.phone()
        for _ in range(limits.COMMANDS_BURST):
            page.begin("refresh")
        assert served.stop() <= limits.STOP_WITHIN_S + 0.5
        hall.close()


def test_started_again_it_is_the_same_evening(tmp_path: Path) -> None:
    with serving(tmp_path) as served:
        hall = Hall(served, signed_in(served.url, served.link))
        spectator, wall, link = hall.spectator(), served.wall, served.link
        page = hall.page("phone", cookie=spectator.cookie)
        question = page.command(**ask(1))["question"]
        phase = {"verb": "set_phase", "act": "the-debate", "seq": 1, "phase": "debate"}
        assert hall.console().command(**phase) == {"ok": True}
        hall.close()

        served.restart()
        assert (served.code, served.wall) == ("K7FR", wall)
        assert served.link != link, "and a link of its own"
        page = hall.page("phone", cookie=spectator.cookie)
        page.until(lambda page: page.revision)
        assert page.screen["evening"]["now"]["phase"] == "debate"
        assert question in page.margin["mine"]
        hall.close()


def test_the_data_of_an_evening_are_nobody_elses_even_in_a_folder_made_by_hand(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir(mode=0o755)
    with serving(tmp_path) as served:
        assert served.new_link()
        for folder, _, files in os.walk(served.data):
            for name in files:
                assert os.stat(os.path.join(folder, name)).st_mode & 0o077 == 0, name


def ask(number: int) -> dict[str, object]:
    return {"verb": "ask", "id": f"client-{number:03}", "text": f"Que reste-t-il du film {number} ?", "lang": "fr"}


def test_words_are_tried_out_with_the_organisers_list_beside_ours(tmp_path: Path) -> None:
    (tmp_path / "words.txt").write_text("navet\n", "utf-8")
    another = tmp_path / "another.txt"
    another.write_text("!only\nchef-d’œuvre\n", "utf-8")
    here = ("--data", str(tmp_path), "--language", "en")
    tried = {
        ("Quel NAVET", *here): "navet",
        ("Quelle m3rde", *here): "merde",
        ("Un ch3f d oeuvre", *here, "--words", str(another)): "chef-d’œuvre",
        ("Quel navet", *here, "--words", str(another)): "",
    }
    for arguments, entry in tried.items():
        said = contrechamp("words", "check", *arguments)
        key = "cli.word_holds" if entry else "cli.no_word_holds"
        assert (said.returncode, said.stdout.strip()) == (0, sentence("en", key, entry=entry))


def test_a_list_of_words_that_makes_no_sense_keeps_the_server_from_starting(tmp_path: Path) -> None:
    own = tmp_path / "own.txt"
    own.write_text("navet\n***\n", "utf-8")
    for command in (("run", "--port", "0"), ("words", "check", "navet")):
        said = contrechamp(*command, "--data", str(tmp_path / "data"), "--words", str(own))
        assert said.returncode == 2
        assert said.stderr.strip() == sentence("fr", "cli.words_unreadable", reason=f"{own}:2: ***")
