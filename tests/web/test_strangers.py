"""Who may ask at all: hosts that are ours, forms from our own pages, and what a proxy may say."""

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from server.web.address import is_loopback, lan_address
from tests.served import Served, serving
from tests.web.asking import Browser, signed_in
from tests.web.reading import Page


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.0.0.1:5000", "[::1]:5000", "192.168.7.7:5000"])
def test_a_host_that_may_be_this_machine_is_answered(served: Served, host: str) -> None:
    assert Browser(served.url).get("/healthz", Host=host).status == 200


@pytest.mark.parametrize(
    "host",
    [
        "elsewhere.example",
        "127.0.0.1.elsewhere.example",
        "localhost.elsewhere.example",
        "user@elsewhere.example",
        "[",
        "]",
    ],
)
def test_a_host_that_is_not_ours_is_not_answered(served: Served, host: str) -> None:
    browser = Browser(served.url)
    assert browser.get("/K7FR").status == 200

    for path in ("/K7FR", "/healthz", "/console", "/nothing"):
        assert browser.get(path, Host=host).status == 421


@pytest.mark.parametrize(
    "origin",
    ["", "null", "http://elsewhere.example", "http://[", "http://127.0.0.1:1", "https://127.0.0.1", "file://127.0.0.1"],
)
def test_a_form_from_elsewhere_changes_nothing(served: Served, moderator: Browser, origin: str) -> None:
    leaving = signed_in(served.url, served.new_link())
    assert leaving.post("/console/sign-out").status == 302, "from a page of ours it is done"

    assert moderator.post("/console/sign-out", Origin=origin).status == 403
    assert moderator.post("/console/sign-out", Origin=origin, Sec_Fetch_Site="cross-site").status == 403
    assert Page(moderator.get("/console/K7FR")).boot["page"] == "console"


def test_a_browser_that_keeps_its_origin_back_may_say_that_it_is_the_same(served: Served) -> None:
    leaving = signed_in(served.url, served.new_link())
    answered = leaving.post("/console/sign-out", Origin="null", Sec_Fetch_Site="same-origin")
    assert answered.status == 302


def test_what_a_stranger_says_of_forwarding_is_not_believed(served: Served) -> None:
    browser = Browser(served.url)
    assert browser.get("/console").status == 200

    said = {"X_Forwarded_For": "192.168.7.7", "X_Forwarded_Proto": "https", "X_Forwarded_Host": "elsewhere.example"}
    assert browser.get("/console", **said).status == 200
    answered = browser.get("/K7FR", **said)
    assert answered.status == 200 and not answered.cookies["spectator"]["secure"]


@pytest.fixture(scope="module")
def behind_a_proxy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serving(tmp_path_factory.mktemp("proxied"), "--proxies", "1") as server:
        yield server


def test_a_console_opens_on_this_machine_or_over_tls_and_nowhere_else(behind_a_proxy: Served) -> None:
    here = signed_in(behind_a_proxy.url, behind_a_proxy.link)
    assert here.get("/console/K7FR", X_Forwarded_For="127.0.0.1").status == 200
    assert here.get("/console/K7FR", X_Forwarded_For="192.168.7.7", X_Forwarded_Proto="https").status == 200

    for path in ("/console", "/console/K7FR", "/sign-in/anything"):
        refused = here.get(path, X_Forwarded_For="192.168.7.7")
        assert refused.status == 403 and "--insecure-lan" in refused.text
        assert 'id="boot"' not in refused.text
    assert here.get("/K7FR", X_Forwarded_For="192.168.7.7").status == 200, "phones need no TLS"
    link = behind_a_proxy.new_link().removeprefix(behind_a_proxy.url)
    assert here.post(link, X_Forwarded_For="192.168.7.7").status == 403
    assert here.post(link, X_Forwarded_For="127.0.0.1").status == 303, "a refused try does not use the link up"


def test_this_machine_is_a_stranger_to_itself_by_its_address_on_the_lan(tmp_path: Path) -> None:
    with serving(tmp_path, host="0.0.0.0") as served:
        here, there = Browser(served.url), Browser(served.url)
        there.host = f"{lan_address()}:{served.port}"
        assert here.get("/console").status == 200
        assert there.get("/K7FR").status == 200

        # A machine without any network has no other address than its loopback one.
        alone = is_loopback(lan_address())
        assert there.get("/console").status == (200 if alone else 403)
        secret = json.loads((served.data / "server.json").read_text())["secret"]
        asked = here.post("/operator/link", Authorization=f"Bearer {secret}")
        assert asked.status == 200 and "/sign-in/" in asked.text
        assert there.post("/operator/link", Authorization=f"Bearer {secret}").status == (200 if alone else 404)


def test_over_tls_every_cookie_is_secure(behind_a_proxy: Served) -> None:
    browser = Browser(behind_a_proxy.url)
    tls = {"X_Forwarded_For": "192.168.7.7", "X_Forwarded_Proto": "https"}
    assert browser.get("/K7FR", **tls).cookies["__Host-spectator"]["secure"]
    link = behind_a_proxy.new_link().removeprefix(behind_a_proxy.url)
    given = browser.post(link, **{**tls, "Origin": f"https://{browser.host}"}).cookies["__Host-moderator"]
    assert given["secure"] and given["httponly"] and given["samesite"] == "Lax"


def test_the_organiser_may_insist_and_every_console_then_says_so(tmp_path: Path) -> None:
    with contextlib.ExitStack() as stack:
        served = stack.enter_context(serving(tmp_path, "--proxies", "1", "--insecure-lan"))
        elsewhere = signed_in(served.url, served.link)
        page = Page(elsewhere.get("/console/K7FR", X_Forwarded_For="192.168.7.7"))

    assert page.boot["console"]["insecure"] is True
    assert "--insecure-lan" in served.printed


def test_the_operators_pages_do_not_exist_without_the_secret(behind_a_proxy: Served) -> None:
    assert behind_a_proxy.new_link()

    browser = Browser(behind_a_proxy.url)
    for secret in ("", "Bearer ", "Bearer wrong", "Bearer é".encode().decode("latin-1")):
        assert browser.post("/operator/link", Authorization=secret).status == 404
        assert browser.post("/operator/passphrase", Authorization=secret).status == 404
