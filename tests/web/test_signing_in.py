"""Signing in at a console: one-use links, a passphrase, and how long one must wait after wrong ones."""

from collections.abc import Iterator

import pytest

from server import limits
from server.strings import sentence
from tests.served import Served, contrechamp, serving
from tests.web.asking import Browser, signed_in
from tests.web.reading import Page

PASSPHRASE = "douze colonnes & un piano"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serving(tmp_path_factory.mktemp("served")) as server:
        yield server
        assert server.log == ""


def test_looking_at_a_link_does_not_use_it_up_and_using_it_does(served: Served) -> None:
    path = served.new_link().removeprefix(served.url)
    for _ in range(3):
        looked = Browser(served.url).get(path, Accept_Language="fr")
        assert looked.status == 200 and sentence("fr", "pages.link_once") in looked.text
        assert not looked.cookies

    first, second = Browser(served.url), Browser(served.url)
    entered = first.post(path)
    assert (entered.status, entered.location) == (303, "/console/K7FR")
    cookie = entered.cookies["moderator"]
    assert cookie["httponly"] and cookie["samesite"] == "Lax" and cookie["path"] == "/"
    assert Page(first.get("/console/K7FR")).boot["page"] == "console"

    late = second.post(path, Accept_Language="fr")
    assert late.status == 410 and sentence("fr", "pages.link_used") in late.text and not late.cookies
    assert 'id="boot"' not in second.get("/console/K7FR").text


def test_a_link_that_nobody_made_opens_nothing(served: Served) -> None:
    assert Browser(served.url).post(served.new_link().removeprefix(served.url)).status == 303

    for token in ("x", "%C3%A9", "a" * 5_000, "%00", "%ED%A0%80"):
        assert Browser(served.url).post(f"/sign-in/{token}").status == 410


def test_signing_out_ends_the_session_and_not_only_the_cookie(served: Served) -> None:
    moderator = signed_in(served.url, served.new_link())
    kept = dict(moderator.jar)
    assert 'id="boot"' in moderator.get("/console/K7FR").text

    assert moderator.post("/console/sign-out").location == "/console"
    assert "moderator" not in moderator.jar
    moderator.jar = kept
    assert 'id="boot"' not in moderator.get("/console/K7FR").text
    assert moderator.post("/console/sign-out").status == 302, "to leave twice is no mistake"


def test_a_session_outlives_a_restart_and_a_printed_link_too(served: Served) -> None:
    moderator = signed_in(served.url, served.new_link())
    link = served.new_link().removeprefix(served.url)

    served.restart()
    assert Page(moderator.get("/console/K7FR")).boot["page"] == "console"
    assert Browser(served.url).post(link).status == 303


def test_a_passphrase_signs_in_once_it_is_set_and_a_wrong_one_waits(served: Served) -> None:
    browser = Browser(served.url)
    assert "contrechamp passphrase" in browser.get("/console").text
    assert browser.post("/console/sign-in", {"passphrase": PASSPHRASE}).status == 403
    assert browser.post("/console/sign-in", {"passphrase": ""}).status == 403

    assert sentence("fr", "cli.passphrase_set") in served.ask("passphrase", typed=PASSPHRASE + "\n")
    assert 'name="passphrase"' in browser.get("/console").text
    entered = browser.post("/console/sign-in", {"passphrase": PASSPHRASE})
    assert (entered.status, entered.location) == (303, "/console/K7FR")
    assert Page(browser.get("/console/K7FR")).boot["page"] == "console"
    _assert_wrong_ones_wait(served)


def _assert_wrong_ones_wait(served: Served) -> None:
    stranger = Browser(served.url)
    assert stranger.post("/console/sign-in", {"passphrase": "x" * (limits.PASSPHRASE_LENGTH_MAX + 1)}).status == 403
    for _ in range(limits.SIGN_IN_TRIES_FREE):
        wrong = stranger.post("/console/sign-in", {"passphrase": PASSPHRASE[:-1]}, Accept_Language="fr")
        assert wrong.status == 403 and sentence("fr", "pages.passphrase_wrong") in wrong.text
        assert not wrong.cookies

    waiting = stranger.post("/console/sign-in", {"passphrase": PASSPHRASE}, Accept_Language="fr")
    assert waiting.status == 429 and sentence("fr", "pages.passphrase_wait", seconds=1) in waiting.text
    assert Browser(served.url).post(served.new_link().removeprefix(served.url)).status == 303, "a link never waits"


def test_a_passphrase_that_is_too_short_is_not_taken(served: Served) -> None:
    said = contrechamp("passphrase", "--data", str(served.data), "--language", "en", typed="short\n")
    assert said.returncode != 0
    assert said.stderr.strip() == sentence("en", "cli.passphrase_length", min=limits.PASSPHRASE_LENGTH_MIN)


def test_neither_a_link_nor_the_passphrase_lies_in_the_data(served: Served) -> None:
    token = served.new_link().rsplit("/", 1)[1]
    for file in served.data.rglob("*"):
        if file.is_file():
            held = file.read_bytes()
            assert token.encode() not in held and PASSPHRASE.encode() not in held, file.name
