"""What can fail tonight, on one page, with a plain yes or no each."""

import re
import time
from pathlib import Path

import pytest

from server.strings import sentence
from tests.served import Served, programme_file, serving
from tests.sockets.talking import Hall
from tests.web.asking import Browser, signed_in


def verdicts(page: str) -> dict[str, str]:
    """Yes or no, by the names of the checks."""
    names = {
        sentence("fr", f"preflight.name.{name}"): name
        for name in ("address", "code", "wall", "black", "disk", "writes", "journal", "clock", "languages")
    }
    found = re.findall(r'data-well="(yes|no)">.*?</b> <b>([^<]+)</b>', page, re.DOTALL)
    return {names[name.replace("&#39;", "\u2019")]: verdict for verdict, name in found}


def looked(served: Served, moderator: Browser, clock_ms: int | None = 0, code: str = "") -> dict[str, str]:
    told = "" if clock_ms is None else f"?clock={int(time.time() * 1000) + clock_ms}"
    answered = moderator.get(f"/console/{code or served.code}/preflight{told}")
    assert answered.status == 200
    return verdicts(answered.text)


def test_every_check_says_yes_or_no(served: Served, moderator: Browser) -> None:
    assert len(looked(served, moderator)) == 9


def test_a_phone_that_scans_proves_that_it_reaches_us(tmp_path: Path) -> None:
    with serving(tmp_path, "--public-url", "http://salle.example:8000") as served:
        moderator = signed_in(served.url, served.link)
        page = moderator.get(f"/console/{served.code}/preflight").text
        assert verdicts(page)["address"] == "no"
        (path,) = re.findall(r"<code>http://salle\.example:8000(/\w+/scan/\w+)</code>", page)

        assert Browser(served.url).get(path[:-1] + "x").status == 404
        assert verdicts(moderator.get(f"/console/{served.code}/preflight").text)["address"] == "no"
        assert Browser(served.url).get(path).status == 200
        assert verdicts(moderator.get(f"/console/{served.code}/preflight").text)["address"] == "yes"


def test_an_address_of_this_machine_alone_is_no_address_for_phones(served: Served, moderator: Browser) -> None:
    page = moderator.get(f"/console/{served.code}/preflight").text

    assert verdicts(page)["address"] == "no"
    assert "/scan/" not in page, "there is nothing to scan"


@pytest.mark.parametrize(
    ("hall", "well"),
    [("", "no"), ("[hall]\ndepth_m = 18\nscreen_m = 5\n", "yes"), ("[hall]\ndepth_m = 30\nscreen_m = 4\n", "no")],
)
def test_the_code_is_large_enough_for_the_last_row_or_it_is_not(tmp_path: Path, hall: str, well: str) -> None:
    with serving(tmp_path, "--programme", str(programme_file(tmp_path, more=hall))) as served:
        assert looked(served, signed_in(served.url, served.link))["code"] == well


def test_the_wall_and_its_black_are_told_by_the_wall(served: Served, moderator: Browser, hall: Hall) -> None:
    before = looked(served, moderator)
    assert (before["wall"], before["black"]) == ("no", "no")

    wall = hall.wall(key=served.wall.split("key=")[1])
    report = {"size": [1024, 600], "black": False, "revision": "0.1", "browser": "Chrome 95"}
    assert wall.say("report", report) == {"ok": True}
    assert looked(served, moderator)["wall"] == "no", "too small"
    assert wall.say("report", {**report, "size": [1920, 1080], "black": True}) == {"ok": True}

    after = looked(served, moderator)
    assert (after["wall"], after["black"]) == ("yes", "yes")


def test_a_wall_that_nobody_paired_is_no_wall(served: Served, moderator: Browser, hall: Hall) -> None:
    stranger = hall.wall()
    stranger.say("report", {"size": [1920, 1080], "black": True, "revision": "0.1", "browser": ""})
    stranger.catch_up()

    page = moderator.get(f"/console/{served.code}/preflight").text
    assert "1 écran appairé" in page or verdicts(page)["wall"] == "no"


def test_two_clocks_are_compared(served: Served, moderator: Browser) -> None:
    assert looked(served, moderator)["clock"] == "yes"
    assert looked(served, moderator, clock_ms=300_000)["clock"] == "no"
    assert looked(served, moderator, clock_ms=None)["clock"] == "no", "nothing to compare with is no yes"
    assert "500" not in str(moderator.get(f"/console/{served.code}/preflight?clock=soon").status)


def test_what_is_written_in_one_language_is_named(served: Served, moderator: Browser, tmp_path: Path) -> None:
    assert looked(served, moderator)["languages"] == "yes"

    cue = '[[cues]]\nid = "lumiere"\ndeed = "mark"\ntext = { fr = "Lumi\u00e8re" }\n'
    with serving(tmp_path, "--programme", str(programme_file(tmp_path, more=cue))) as other:
        page = signed_in(other.url, other.link).get(f"/console/{other.code}/preflight").text
        assert verdicts(page)["languages"] == "no"
        assert "lumiere" in page


def test_the_disk_and_the_journal_are_tried(served: Served, moderator: Browser) -> None:
    told = looked(served, moderator)

    assert (told["disk"], told["writes"], told["journal"]) == ("yes", "yes", "yes")
    assert not list(served.data.glob("tmp*")), "the try leaves nothing behind"


def test_nobody_but_the_whole_desk_sees_it(served: Served) -> None:
    page = Browser(served.url).get(f"/console/{served.code}/preflight").text

    assert "data-well" not in page
