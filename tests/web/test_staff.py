"""The page of who is at the consoles: signing a colleague out, letting another in."""

import re

import pytest

from server.strings import sentence
from tests.served import Served
from tests.web.asking import Browser, signed_in

STAFF = "/console/staff"


def ids(page: str) -> list[str]:
    return re.findall(r'name="moderator" value="(\w+)"', page)


def test_a_stranger_sees_the_way_in_and_does_nothing(served: Served, moderator: Browser) -> None:
    (known, *_) = ids(moderator.get(STAFF).text)
    stranger = Browser(served.url)

    for answered in (
        stranger.get(STAFF),
        stranger.post(f"{STAFF}/link"),
        stranger.post(f"{STAFF}/revoke", {"moderator": known}),
    ):
        assert answered.status == 403 and "/sign-in/" not in answered.text and known not in answered.text
    assert known in ids(moderator.get(STAFF).text)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_it_tells_who_is_signed_in_and_which_one_you_are(served: Served, moderator: Browser, language: str) -> None:
    signed_in(served.url, served.new_link())

    page = moderator.get(STAFF, Accept_Language=language).text

    assert sentence(language, "pages.staff_name", role=sentence(language, "pages.role.console"), number="1") in page
    assert sentence(language, "pages.staff_name", role=sentence(language, "pages.role.console"), number="2") in page
    assert page.count(f"· {sentence(language, 'pages.staff_me')}") == 1
    assert sentence(language, "pages.staff_away") in page, "nobody of them has a console open"
    assert sentence(language, "pages.staff_just_now") in page


def test_a_new_link_lets_a_colleague_in_once(served: Served, moderator: Browser) -> None:
    page = moderator.post(f"{STAFF}/link").text
    (token,) = re.findall(r"/sign-in/([\w-]{20,})<", page)
    assert '<img class="qr" src="data:image/svg+xml;base64,' in page

    assert Browser(served.url).post(f"/sign-in/{token}").status == 303
    assert Browser(served.url).post(f"/sign-in/{token}").status == 410


def test_a_colleague_who_is_signed_out_is_refused_at_their_next_request(served: Served, moderator: Browser) -> None:
    before = set(ids(moderator.get(STAFF).text))
    colleague = signed_in(served.url, served.new_link())
    (theirs,) = set(ids(moderator.get(STAFF).text)) - before
    assert 'id="boot"' in colleague.get("/console/K7FR").text

    assert moderator.post(f"{STAFF}/revoke", {"moderator": theirs}).status == 303

    assert theirs not in ids(moderator.get(STAFF).text)
    assert 'id="boot"' not in colleague.get("/console/K7FR").text
    assert colleague.get(STAFF).status == 403
    assert moderator.post(f"{STAFF}/revoke", {"moderator": theirs}).status == 303, "to do it twice is no mistake"


def test_signing_in_again_opens_another_session_and_takes_none_that_was_planted(served: Served) -> None:
    browser = Browser(served.url)
    browser.jar["moderator"] = "planted"
    answered = browser.post(served.new_link().removeprefix(served.url))
    first = answered.cookies["moderator"].value

    again = browser.post(served.new_link().removeprefix(served.url)).cookies["moderator"].value

    assert len({"planted", first, again}) == 3
    browser.jar["moderator"] = "planted"
    assert 'id="boot"' not in browser.get("/console/K7FR").text


def test_a_device_that_signed_in_is_known_by_a_cookie_that_no_script_reads(served: Served) -> None:
    browser = Browser(served.url)
    given = browser.post(served.new_link().removeprefix(served.url)).cookies["device"]
    assert given["httponly"] and given["samesite"] == "Lax" and int(given["max-age"]) > 30 * 24 * 3_600

    again = browser.post(served.new_link().removeprefix(served.url)).cookies["device"]
    assert again.value == given.value, "it stays the same device"
