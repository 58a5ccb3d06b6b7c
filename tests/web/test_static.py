"""Static files: named by their digest, kept for ever, compressed beforehand, and no others."""

import gzip
import os
import re

import pytest

from tests.served import REPOSITORY, Served
from tests.web.asking import Browser
from tests.web.reading import Page


@pytest.fixture
def browser(served: Served) -> Browser:
    return Browser(served.url)


@pytest.mark.parametrize("page", ["/K7FR", "/wall/K7FR", "/K7FR/privacy"])
def test_everything_that_a_page_loads_is_there_and_kept_for_ever(browser: Browser, page: str) -> None:
    loaded = [address for address in Page(browser.get(page)).addresses() if address.startswith("/static/")]
    assert loaded

    for address in loaded:
        answered = browser.get(address)
        assert answered.status == 200
        assert "immutable" in answered.headers["Cache-Control"] and "public" in answered.headers["Cache-Control"]
        assert int(re.findall(r"max-age=(\d+)", answered.headers["Cache-Control"])[0]) >= 365 * 86_400
        assert answered.headers["X-Content-Type-Options"] == "nosniff"
        assert answered.headers["Cross-Origin-Resource-Policy"] == "same-origin"
        assert "Access-Control-Allow-Origin" not in answered.headers


def test_the_bundles_are_served_as_they_are_committed_and_small_to_those_who_can_read_it(browser: Browser) -> None:
    root = Page(browser.get("/K7FR")).boot["static"]
    for file in sorted((REPOSITORY / "static" / "dist").iterdir()):
        address = f"{root}/dist/{file.name}"
        whole = file.read_bytes()
        assert browser.get(address).body == whole
        small = browser.get(address, Accept_Encoding="gzip")
        if len(gzip.compress(whole, mtime=0)) >= len(whole):
            assert small.body == whole, "what is as small as it can be"
            continue
        assert small.headers["Content-Encoding"] == "gzip" and "Accept-Encoding" in small.headers["Vary"]
        assert gzip.decompress(small.body) == whole


def test_scripts_styles_and_fonts_have_their_types(browser: Browser) -> None:
    root = Page(browser.get("/K7FR")).boot["static"]
    font = next(file.name for file in (REPOSITORY / "static" / "fonts").iterdir() if file.suffix == ".woff2")
    for address, kind in (
        ("dist/phone.js", "text/javascript"),
        ("dist/phone.css", "text/css"),
        (f"fonts/{font}", "font/woff2"),
    ):
        assert browser.get(f"{root}/{address}").headers["Content-Type"].startswith(kind)


@pytest.mark.parametrize(
    "path",
    [
        "/dist/",
        "/../../cookie.secret",
        "/%2e%2e/%2e%2e/cookie.secret",
        "/dist/..%2f..%2f..%2fcookie.secret",
        "/dist/%5c..%5c..%5ccookie.secret",
        "//etc/passwd",
        "/shared/link.js",
        "/vendor/ui.js",
        "/dist/phone.js%00.css",
        "/dist/phone.js.gz/",
    ],
)
def test_nothing_outside_the_served_folders_is_served(served: Served, browser: Browser, path: str) -> None:
    root = Page(browser.get("/K7FR")).boot["static"]
    assert browser.get(f"{root}/dist/phone.js").status == 200
    assert (served.data / "cookie.secret").is_file()

    assert browser.get(root + path).status == 404
    assert browser.get(f"/static{path}").status == 404


def test_another_versions_address_is_gone_rather_than_wrong(browser: Browser) -> None:
    assert browser.get("/static/000000000000/dist/phone.js").status == 404


def test_what_was_served_yesterday_is_asked_for_again_at_no_cost(browser: Browser) -> None:
    address = Page(browser.get("/K7FR")).boot["static"] + "/dist/phone.js"
    first = browser.get(address)
    again = browser.get(address, If_None_Match=first.headers["ETag"])
    assert (again.status, again.body) == (304, b"")


def test_the_copies_are_made_for_the_owner_only(served: Served) -> None:
    for folder, _, files in os.walk(served.data):
        assert os.stat(folder).st_mode & 0o077 == 0, folder
        for name in files:
            assert os.stat(os.path.join(folder, name)).st_mode & 0o077 == 0, name
