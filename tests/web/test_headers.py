"""What every answer tells the browser to close, whatever the answer is."""

import gzip
import re

import pytest

from tests.served import Served
from tests.web.asking import Answered, Browser, signed_in
from tests.web.reading import Page

HARDENED = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    "Cache-Control": "no-store",
}
LIVE = ["/K7FR", "/wall/K7FR", "/console/K7FR"]
PLAIN = ["/?code=ZZZZ", "/healthz", "/console", "/K7FR/privacy", "/K7FR/qr.svg", "/sign-in/not-a-link"]
WRONG = ["/ZZZZ", "/nothing/here", "/static/nothing.js", "/operator/link"]


@pytest.fixture(scope="module")
def moderator(served: Served) -> Browser:
    return signed_in(served.url, served.link)


@pytest.mark.parametrize("path", ["/", *LIVE, *PLAIN, *WRONG])
def test_every_page_is_hardened_errors_too(moderator: Browser, path: str) -> None:
    assert_hardened(moderator, moderator.get(path))


def test_refusals_are_hardened_too(moderator: Browser) -> None:
    refused = [
        moderator.post("/console/sign-in", Origin="http://elsewhere.example"),
        moderator.get("/K7FR", Host="elsewhere.example"),
        moderator.post("/K7FR"),
        moderator.post("/sign-in/used-up"),
        moderator.post("/operator/link"),
        moderator.post("/console/sign-in", {"passphrase": "x" * 20_000}),
        moderator.send("OPTIONS", "/K7FR"),
    ]
    assert [answered.status for answered in refused] == [403, 421, 405, 410, 404, 413, 200]
    for answered in refused:
        assert_hardened(moderator, answered)


def test_the_policy_names_each_source_and_lets_nothing_else_in(moderator: Browser) -> None:
    policy = dict(
        part.strip().partition(" ")[::2]
        for part in moderator.get("/K7FR").headers["Content-Security-Policy"].split(";")
    )
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == "'self'"
    assert policy["connect-src"] == f"'self' ws://{moderator.host} wss://{moderator.host}"
    assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert policy["form-action"] == "'self'"
    assert policy["require-trusted-types-for"] == "'script'"
    assert not re.search(r"unsafe|\*|http:|https:", " ".join(policy.values()))


@pytest.mark.parametrize("path", [*LIVE, *PLAIN[:1], *PLAIN[2:4], "/ZZZZ"])
def test_no_page_has_an_inline_script_or_style_and_none_loads_from_outside(moderator: Browser, path: str) -> None:
    page = Page(moderator.get(path))
    assert page.tags

    for (_, attributes), text in page.with_text():
        assert attributes.get("type") == "application/json" or (attributes.get("src") and not text.strip())
    assert not [tag for tag in page.tags if tag[0] == "style" or "style" in tag[1]]
    assert not [name for _, attributes in page.tags for name in attributes if name.startswith("on")]
    assert [address for address in page.addresses() if not address.startswith(("/", "data:,"))] == []


def test_pages_are_compressed_for_those_who_can_read_it(moderator: Browser) -> None:
    plain = moderator.get("/console/K7FR")
    assert "Content-Encoding" not in plain.headers

    small = moderator.get("/console/K7FR", Accept_Encoding="gzip, deflate, br")
    assert small.headers["Content-Encoding"] == "gzip" and "Accept-Encoding" in small.headers["Vary"]
    assert int(small.headers["Content-Length"]) == len(small.body) < len(plain.body) / 2
    assert b'id="boot"' in gzip.decompress(small.body)
    assert "Content-Encoding" not in moderator.get("/healthz", Accept_Encoding="gzip").headers


def test_the_spectators_cookie_is_signed_and_out_of_reach_of_scripts(served: Served) -> None:
    browser = Browser(served.url)
    cookie = browser.get("/K7FR").cookies["spectator"]

    assert cookie["httponly"] and cookie["samesite"] == "Lax" and cookie["path"] == "/"
    assert cookie["max-age"] == str(3 * 24 * 3_600)
    assert not cookie["secure"], "over plain HTTP a Secure cookie would not come back"
    assert "spectator" not in browser.get("/K7FR").cookies, "who is known is not given another name"
    browser.jar["spectator"] = cookie.value[:-1]
    assert "spectator" in browser.get("/K7FR").cookies


def test_pages_that_no_phone_opens_give_no_cookie(served: Served) -> None:
    browser = Browser(served.url)
    assert browser.get("/X4RH").cookies

    for path in ("/", "/healthz", "/wall/K7FR", "/console", "/K7FR/privacy", "/ZZZZ", "/sign-in/x"):
        assert not Browser(served.url).get(path).cookies


def assert_hardened(browser: Browser, answered: Answered) -> None:
    for name, value in HARDENED.items():
        assert answered.headers[name] == value, (name, answered.status)
    policy = answered.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none';") and "'unsafe" not in policy
