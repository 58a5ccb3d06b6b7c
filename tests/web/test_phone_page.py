"""A phone's page: drawn once for the room, and each one ended by what is only its owner's."""

import gzip
import json
from typing import Any

from tests.filling import said
from tests.served import Served
from tests.sockets.talking import Hall
from tests.sockets.test_from_phone_to_wall import act
from tests.web.asking import Answered, Browser
from tests.web.reading import Page

ASK = {"verb": "ask", "text": "Qui a fait la lumière de ce film ?", "lang": "fr"}


def opened(browser: Browser, **headers: str) -> Answered:
    answered = browser.get("/K7FR", Accept_Language="fr", **headers)
    assert answered.status == 200
    return answered


def boot(browser: Browser) -> dict[str, Any]:
    return Page(opened(browser)).boot


def test_packed_it_is_the_same_page(served: Served) -> None:
    phone = Browser(served.url)
    opened(phone)
    for number in range(4):
        said(phone, "phone", "K7FR", **ASK, id=f"packed-page-{number}")
        plain, packed = opened(phone), opened(phone, Accept_Encoding="gzip, deflate")

        unpacked = gzip.decompress(packed.body).decode()
        assert _timeless(unpacked) == _timeless(plain.text)
        assert len(packed.body) < len(plain.body) / 2
        assert packed.headers["Content-Encoding"] == "gzip" and "Content-Encoding" not in plain.headers
        assert packed.headers["Vary"] == "Accept-Encoding"
        for name in ("Content-Type", "Content-Security-Policy", "Cache-Control", "Referrer-Policy"):
            assert packed.headers[name] == plain.headers[name]
        assert "Set-Cookie" not in packed.headers


def test_two_phones_have_the_same_page_but_for_what_is_theirs(served: Served) -> None:
    author, other = Browser(served.url), Browser(served.url)
    assert opened(author).cookies["spectator"]["httponly"]
    opened(other)
    asked = said(author, "phone", "K7FR", **ASK, id="only-mine-0001")["question"]

    one, another = boot(author), boot(other)

    assert list(one["margin"]["mine"])[-1:] == [asked] and another["margin"]["mine"] == {}
    own = ("margin", "now")
    assert {key: one[key] for key in one if key not in own} == {key: another[key] for key in another if key not in own}


def test_it_is_drawn_anew_when_what_phones_see_has_changed(served: Served, hall: Hall) -> None:
    phone = Browser(served.url)
    before = boot(phone)
    page = hall.phone()

    on = not page.screen["evening"]["now"]["premoderation"]
    hall.console().command(verb="set_premoderation", act="drawn-anew", seq=1, on=on)
    page.until(lambda page: page.screen["evening"]["now"]["premoderation"] is on)

    after = boot(phone)
    assert after["revision"] != before["revision"]
    assert after["screen"]["evening"]["now"]["premoderation"] is on


def test_each_language_has_its_own(served: Served) -> None:
    phone = Browser(served.url)
    french, english = boot(phone), Page(phone.get("/K7FR", Accept_Language="en")).boot

    assert (list(french["strings"]), list(english["strings"])) == (["fr"], ["en"])
    assert boot(phone)["strings"] == french["strings"]


def test_a_look_is_there_before_any_script_and_each_has_its_own_page(served: Served) -> None:
    dark, light, dim, odd = (Browser(served.url) for _ in range(4))
    light.jar["look"], dim.jar["look"], odd.jar["look"] = "light", "dim", '"><script>'
    for _ in range(2):
        for phone, look, scheme in (
            (dark, "", "dark"),
            (light, "light", "light"),
            (dim, "dim", "dark"),
            (odd, "", "dark"),
        ):
            tags = dict(Page(opened(phone)).tags)
            assert tags["html"].get("data-look", "") == look
            assert _named(opened(phone), "color-scheme") == scheme
            sheets = [dict(tag)["href"] for name, tag in Page(opened(phone)).tags if name == "link" and "rel" in tag]
            assert any(sheet.endswith("/hand.css") for sheet in sheets) is bool(look)


def test_during_a_film_the_page_comes_black_whatever_was_chosen(served: Served, hall: Hall) -> None:
    phone, page, console = Browser(served.url), hall.phone(), hall.console()
    phone.jar["look"] = "light"
    assert _named(opened(phone), "theme-color") == "#f4efe6"

    act(console, "set_phase", phase="film")
    page.until(lambda page: page.screen["evening"]["now"]["phase"] == "film")
    told = opened(phone)
    assert dict(Page(told).tags)["html"]["data-place"] == "film"
    assert (_named(told, "theme-color"), _named(told, "color-scheme")) == ("#000000", "dark")
    act(console, "set_phase", phase="debate")


def _named(page: Answered, name: str) -> str:
    """What the <meta> of that name holds."""
    return next(str(tag["content"]) for kind, tag in Page(page).tags if kind == "meta" and tag.get("name") == name)


def _timeless(page: str) -> str:
    """Without the moment at which it was sent, and how many were there."""
    before, inside = page.split('id="boot">')
    data, after = inside.split("</script>", 1)
    held = json.loads(data)
    del held["now"], held["revision"], held["screen"]["evening"]
    return f"{before}{json.dumps(held)}{after}"
