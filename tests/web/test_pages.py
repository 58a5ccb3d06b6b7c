"""The pages: what each address leads to, in which language, and in which words it says no."""

from urllib.parse import quote

import pytest

from server.strings import sentence
from tests.served import Served
from tests.web.asking import Browser
from tests.web.reading import Page

CODES = ("K7FR", "X4RH")


@pytest.fixture
def browser(served: Served) -> Browser:
    return Browser(served.url)


def test_the_bare_address_leads_to_the_one_seance_that_is_live(browser: Browser) -> None:
    answered = browser.get("/")
    assert (answered.status, answered.location) == (302, "/K7FR")


@pytest.mark.parametrize("typed", ["K7FR", "k7fr", "K7-FR", " k 7 f r ", "x4rh"])
def test_a_code_is_understood_however_it_is_typed(browser: Browser, typed: str) -> None:
    answered = browser.get(f"/?code={quote(typed)}")
    assert answered.status == 302 and answered.location.strip("/") in CODES

    direct = browser.get(f"/{quote(typed)}")
    if direct.status == 302:
        direct = browser.get(direct.location)
    assert direct.status == 200 and Page(direct).boot["code"] in CODES


def test_a_code_that_nobody_has_is_said_in_words_where_it_can_be_typed_again(browser: Browser) -> None:
    asked = browser.get("/?code=ZZZZ", Accept_Language="fr")
    assert asked.status == 404
    assert sentence("fr", "pages.join_unknown") in asked.text and 'value="ZZZZ"' in asked.text

    direct = browser.get("/ZZZZ", Accept_Language="en")
    assert direct.status == 404
    assert sentence("en", "pages.wrong_404") in direct.text
    assert "/" in Page(direct).addresses(), "the way to type it again"


def test_what_was_typed_is_shown_again_as_text_only(browser: Browser) -> None:
    answered = browser.get("/?code=" + quote('"><script>alert(1)</script>'))
    assert answered.status == 404
    assert "<script" not in answered.text and "&lt;script&gt;" in answered.text


@pytest.mark.parametrize(
    "path", ["/nothing/here", "/wall", "/wall/ZZZZ", "/ZZZZ/privacy", "/ZZZZ/qr.svg", "/static/x", "/%00", "/é"]
)
def test_an_address_that_is_none_says_so(browser: Browser, path: str) -> None:
    answered = browser.get(quote(path, safe="/%"))
    assert answered.status == 404
    assert sentence("fr", "pages.wrong_404_title") in answered.text


def test_a_method_that_is_none_is_refused(browser: Browser) -> None:
    assert browser.get("/K7FR").status == 200
    for method in ("POST", "PUT", "DELETE", "PATCH"):
        assert browser.send(method, "/K7FR", b"", Origin=browser.origin).status == 405
    assert browser.send("HEAD", "/healthz").body == b""


@pytest.mark.parametrize("page", ["phone", "wall"])
def test_a_live_page_carries_its_first_screen(browser: Browser, page: str) -> None:
    boot = Page(browser.get("/K7FR" if page == "phone" else "/wall/k7fr")).boot

    assert (boot["page"], boot["door"], boot["code"]) == (page, page, "K7FR")
    assert {"revision", "screen", "margin", "now", "strings", "programme", "protocol", "static"} <= set(boot)
    # The audience is here already: it is the wall that tells others where.
    wall = page == "wall"
    assert boot.get("url") == (f"{browser.origin}/K7FR" if wall else None)
    assert boot.get("address") == (browser.host if wall else None)
    assert ("questions" in boot["screen"]) is (page == "phone")


def test_a_paired_wall_is_the_same_page(served: Served, browser: Browser) -> None:
    path = served.wall.removeprefix(served.url)
    assert "key=" in path
    assert Page(browser.get(path)).boot["wall"]["qr_modules"] >= 29


def test_the_console_asks_who_comes(browser: Browser) -> None:
    for path in ("/console", "/console/K7FR", "/console/ZZZZ"):
        answered = browser.get(path, Accept_Language="fr")
        assert answered.status == 200
        assert sentence("fr", "pages.sign_in_by_link").split(".")[0] in answered.text
        assert 'id="boot"' not in answered.text


def test_the_other_pages_answer(browser: Browser) -> None:
    assert browser.get("/healthz").text == "ok\n"
    privacy = browser.get("/K7FR/privacy", Accept_Language="fr")
    assert privacy.status == 200 and sentence("fr", "pages.privacy_cookie") in privacy.text
    code = browser.get("/k7fr/qr.svg")
    assert code.headers["Content-Type"].startswith("image/svg+xml")
    assert code.text.startswith("<svg") and "<path" in code.text


def test_a_browser_inside_another_app_is_sent_to_a_real_one_but_may_insist(browser: Browser) -> None:
    inside = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 Mobile Instagram 321.0.0"
    assert 'id="boot"' in browser.get("/K7FR", User_Agent=inside.removesuffix(" Instagram 321.0.0")).text

    answered = browser.get("/K7FR", User_Agent=inside, Accept_Language="fr")
    assert answered.status == 200 and 'id="boot"' not in answered.text
    assert sentence("fr", "plain.in_app_title") in answered.text
    assert f"{browser.origin}/K7FR" in answered.text
    assert 'id="boot"' in browser.get("/K7FR?anyway=1", User_Agent=inside).text


def test_the_sentences_of_a_page_are_served_in_either_language(browser: Browser) -> None:
    assert browser.get("/strings/phone/en").headers["Content-Type"] == "application/json"
    for path in ("/strings/phone/de", "/strings/nothing/fr", "/strings/cli/fr", "/strings/phone/../../en"):
        assert browser.get(path).status == 404
