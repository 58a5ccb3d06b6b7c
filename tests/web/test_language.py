"""In which language a page answers, and where its choice leads back to."""

import re

import pytest

from tests.served import Served
from tests.web.asking import Browser


def language_of(browser: Browser, path: str = "/K7FR", **headers: str) -> str:
    found = re.search(r'<html lang="(\w+)"', browser.get(path, **headers).text)
    assert found is not None
    return found[1]


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        ("", "fr"),
        ("en-GB,en;q=0.9", "en"),
        ("de,en;q=0.5,fr;q=0.4", "en"),
        ("fr-CA", "fr"),
        ("de", "fr"),
        ("en;q=0", "fr"),
        ("*", "fr"),
        (";;;,=q", "fr"),
    ],
)
def test_the_browsers_wish_decides_when_nobody_chose(served: Served, wanted: str, language: str) -> None:
    assert language_of(Browser(served.url), Accept_Language=wanted) == language


def test_a_choice_wins_over_the_wish_and_the_address_over_both(served: Served) -> None:
    browser = Browser(served.url)
    assert language_of(browser, Accept_Language="fr") == "fr"

    answered = browser.get("/language/en?back=/K7FR")
    assert (answered.status, answered.location) == (302, "/K7FR")
    assert language_of(browser, Accept_Language="fr") == "en"
    assert language_of(browser, "/K7FR?lang=fr") == "fr"
    assert language_of(browser, "/K7FR?lang=xx") == "fr", "an address of no language of ours is no choice"


def test_a_language_we_do_not_speak_is_not_kept(served: Served) -> None:
    browser = Browser(served.url)
    browser.get("/language/en")
    assert browser.jar["language"] == "en"

    assert browser.get("/language/de").status == 302
    assert browser.jar["language"] == "en"
    browser.jar["language"] = "<script>"
    assert language_of(browser) == "fr"


@pytest.mark.parametrize(
    "back",
    [
        "//elsewhere.example",
        "///elsewhere.example",
        "https://elsewhere.example/",
        "/\\elsewhere.example",
        "\\\\elsewhere.example",
        "javascript:alert(1)",
        "/%09/elsewhere.example",
        "/%0d%0aSet-Cookie:a=b",
        "elsewhere.example",
        "/K7FR%0a",
    ],
)
def test_choosing_a_language_never_leads_to_another_house(served: Served, back: str) -> None:
    browser = Browser(served.url)
    assert browser.get("/language/fr?back=/K7FR/privacy").location == "/K7FR/privacy"

    assert browser.get(f"/language/fr?back={back}").location == "/"
