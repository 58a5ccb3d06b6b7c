"""What every answer tells the browser to close, whatever the answer is."""

import gzip
import re

import pytest

from tests.served import Served, serving
from tests.web.asking import Answered, Browser
from tests.web.reading import Page

HARDENED = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    "Cache-Control": "no-store",
}
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self' ws://{host} wss://{host}; manifest-src 'self'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'; require-trusted-types-for 'script'"
)
LIVE = ["/K7FR", "/wall/K7FR", "/console/K7FR"]
PLAIN = [
    "/?code=ZZZZ",
    "/healthz",
    "/console",
    "/console/staff",
    "/K7FR/privacy",
    "/K7FR/qr.svg",
    "/accessibilite",
    "/sign-in/not-a-link",
]
SHEETS = ["/console/K7FR/poster", "/console/K7FR/cards"]
WRONG = ["/ZZZZ", "/nothing/here", "/static/nothing.js", "/operator/link"]


@pytest.mark.parametrize("path", ["/", *LIVE, *PLAIN, *SHEETS, *WRONG])
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


def test_what_the_socket_refuses_is_hardened_too(moderator: Browser) -> None:
    opening = {
        "Upgrade": "websocket",
        "Connection": "Upgrade",
        "Sec_WebSocket_Version": "13",
        "Sec_WebSocket_Key": "dGhlIHNhbXBsZSBub25jZQ==",
    }
    refused = [
        moderator.get("/socket.io/?EIO=4&transport=polling"),
        moderator.get("/socket.io/?EIO=4&transport=websocket", Origin="http://elsewhere.example", **opening),
        moderator.get("/socket.io/?EIO=3&transport=websocket", Origin=moderator.origin, **opening),
        moderator.get("/socket.io/?EIO=4&transport=websocket&sid=nobody", Origin=moderator.origin, **opening),
        moderator.send("DELETE", "/socket.io/?EIO=4&transport=websocket"),
    ]
    for answered in refused:
        assert 400 <= answered.status < 500
        assert_hardened(moderator, answered, "default-src 'none'; frame-ancestors 'none'")
        assert b"elsewhere" not in answered.body and b"Traceback" not in answered.body


def test_static_files_say_what_they_are_and_whose(moderator: Browser) -> None:
    for address in Page(moderator.get("/K7FR")).addresses():
        if address.startswith("/static/"):
            headers = moderator.get(address).headers
            assert headers["X-Content-Type-Options"] == "nosniff" and "Server" not in headers
            assert headers["Cross-Origin-Resource-Policy"] == "same-origin"


def test_only_over_tls_a_browser_is_told_to_come_back_over_tls(tmp_path_factory: pytest.TempPathFactory) -> None:
    with serving(tmp_path_factory.mktemp("proxied"), "--proxies", "1") as proxied:
        browser = Browser(proxied.url)
        for path in ("/K7FR", "/ZZZZ", "/healthz"):
            assert "Strict-Transport-Security" not in browser.get(path).headers
            told = browser.get(path, X_Forwarded_For="192.168.7.7", X_Forwarded_Proto="https").headers
            assert told["Strict-Transport-Security"] == "max-age=86400"


def test_over_tls_a_spectator_stays_the_same_person(tmp_path_factory: pytest.TempPathFactory) -> None:
    with serving(tmp_path_factory.mktemp("proxied"), "--proxies", "1") as proxied:
        browser = Browser(proxied.url)
        tls = {"X_Forwarded_For": "192.168.7.7", "X_Forwarded_Proto": "https"}
        given = browser.get("/K7FR", **tls).cookies["__Host-spectator"]
        assert given["secure"] and given["httponly"] and given["path"] == "/" and not given["domain"]

        assert not browser.get("/K7FR", **tls).cookies, "known by the cookie it has"
        browser.jar = {"spectator": given.value}
        assert browser.get("/K7FR", **tls).cookies, "what came over plain HTTP is not believed over TLS"


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


@pytest.mark.parametrize("path", [*LIVE, *PLAIN[:1], *PLAIN[2:4], *SHEETS, "/accessibilite", "/ZZZZ"])
def test_no_page_has_an_inline_script_or_style_and_none_loads_from_outside(moderator: Browser, path: str) -> None:
    page = Page(moderator.get(path))
    assert page.tags

    for (_, attributes), text in page.with_text():
        assert attributes.get("type") == "application/json" or (attributes.get("src") and not text.strip())
    assert not [tag for tag in page.tags if tag[0] == "style" or "style" in tag[1]]
    assert not [name for _, attributes in page.tags for name in attributes if name.startswith("on")]
    assert [address for address in page.addresses() if not address.startswith(("/", "#", "data:,"))] == []


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

    for path in ("/", "/healthz", "/wall/K7FR", "/console", "/console/staff", "/K7FR/privacy", "/ZZZZ", "/sign-in/x"):
        assert not Browser(served.url).get(path).cookies


def assert_hardened(browser: Browser, answered: Answered, policy: str = "") -> None:
    for name, value in HARDENED.items():
        assert answered.headers.get_all(name) == [value], (name, answered.status)
    host = answered.asked_host
    assert answered.headers.get_all("Content-Security-Policy") == [policy or POLICY.format(host=host)]
    assert "Server" not in answered.headers and "X-Powered-By" not in answered.headers
    assert "Strict-Transport-Security" not in answered.headers
    assert "Traceback" not in answered.text
