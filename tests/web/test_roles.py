"""Each role has a desk of its own: invited once, for a while, with its own verbs; signed out, it is gone."""

import re

import pytest

from server.strings import sentence
from server.wire.spoken import DESKS, Door
from tests.filling import said
from tests.served import Served
from tests.sockets.talking import Hall, Page, Refused
from tests.web.asking import Browser, signed_in

STAFF = "/console/staff"
PARTS = [door for door in DESKS if door is not Door.CONSOLE]


def invited(served: Served, moderator: Browser, role: str, name: str = "", hours: str = "2") -> Browser:
    """Somebody with that role, on a device of their own."""
    page = moderator.post(f"{STAFF}/link", {"role": role, "name": name, "hours": hours}).text
    (token,) = re.findall(r"/sign-in/([\w-]{20,})<", page)
    return signed_in(served.url, f"{served.url}/sign-in/{token}")


@pytest.mark.parametrize("role", PARTS)
def test_a_role_opens_its_own_door_and_no_other(served: Served, moderator: Browser, hall: Hall, role: Door) -> None:
    guest = invited(served, moderator, role)
    assert f'"door":"{role}"' in guest.get(f"/console/{served.code}").text

    page = Page(served.url, role, served.code, cookie=guest.cookie)
    page.until(lambda page: page.screen)
    for door in [*DESKS, Door.STAGE]:
        if door is not role:
            with pytest.raises(Refused):
                Page(served.url, door, served.code, cookie=guest.cookie)
    page.close()


@pytest.mark.parametrize("role", [*PARTS, Door.STAGE])
def test_only_the_whole_desk_lets_in_signs_out_and_looks_back(served: Served, moderator: Browser, role: Door) -> None:
    guest = invited(served, moderator, role)
    code = served.code
    assert moderator.get(f"/console/{code}/audit").status == 200

    assert guest.get(STAFF).status == 403
    assert guest.post(f"{STAFF}/link", {"role": "console", "hours": "2"}).status == 403
    for page in ("audit", "preflight", "tickets", "poster", "cards"):
        shown = guest.get(f"/console/{code}/{page}").text
        assert "/console/sign-in" in shown or "contrechamp link" in shown, page


def test_what_is_not_spoken_there_is_refused(served: Served, moderator: Browser) -> None:
    usher = invited(served, moderator, "usher")
    page = Page(served.url, "usher", served.code, cookie=usher.cookie)

    act = {"act": "act-usher-001", "seq": 1}
    asked = page.command(verb="ask_on_paper", question="card-of-usher", text="Et le son ?", lang="fr", **act)
    assert asked == {"ok": True}
    for verb, fields in (("set_phase", {"phase": "debate"}), ("set_black", {"on": True}), ("send_note", {})):
        answer = page.command(verb=verb, act="act-usher-002", seq=2, **fields)
        assert answer == {"ok": False, "refusal": "unknown_verb"}
    assert page.command(verb="undo", act="act-usher-003", seq=3, undoes="act-usher-001") == {"ok": True}
    page.close()


def test_a_part_does_not_undo_what_another_did(served: Served, moderator: Browser) -> None:
    usher = invited(served, moderator, "usher")
    done = said(moderator, "console", served.code, verb="set_black", act="act-black-001", seq=1, on=True)
    assert done == {"ok": True}
    page = Page(served.url, "usher", served.code, cookie=usher.cookie)

    answer = page.command(verb="undo", act="act-usher-009", seq=9, undoes="act-black-001")

    assert answer == {"ok": False, "refusal": "not_your_part"}
    undo = {"verb": "undo", "act": "act-light-001", "seq": 2, "undoes": "act-black-001"}
    assert said(moderator, "console", served.code, **undo) == {"ok": True}
    page.close()


def test_the_stage_is_by_invitation_beside_the_desk_on_one_laptop(served: Served, moderator: Browser) -> None:
    stranger = Browser(served.url)
    assert "contrechamp link" in stranger.get(f"/stage/{served.code}").text
    with pytest.raises(Refused):
        Page(served.url, "stage", served.code)

    page = moderator.post(f"{STAFF}/link", {"role": "stage", "hours": "2"}).text
    (token,) = re.findall(r"/sign-in/([\w-]{20,})<", page)
    both = signed_in(served.url, served.new_link())
    answered = both.post(f"/sign-in/{token}")
    assert (answered.status, answered.location) == (303, f"/stage/{served.code}")

    assert '"door":"stage"' in both.get(f"/stage/{served.code}").text
    assert '"door":"console"' in both.get(f"/console/{served.code}").text, "the desk is still theirs"


def test_the_stage_says_that_it_has_seen_and_nothing_else(served: Served, moderator: Browser) -> None:
    note = {"verb": "send_note", "act": "act-note-001", "seq": 1, "note": "note-0001", "text": "Deux minutes"}
    assert said(moderator, "console", served.code, **note) == {"ok": True}
    stage = Page(served.url, "stage", served.code, cookie=invited(served, moderator, "stage").cookie)
    stage.until(lambda page: page.screen["notices"]["stage_note"]["text"] == "Deux minutes")

    assert stage.command(verb="set_black", act="act-stage-001", seq=1, on=True)["refusal"] == "unknown_verb"
    seen = {"verb": "acknowledge_note", "act": "act-stage-002", "seq": 2, "note": "note-0001"}
    assert stage.command(**seen) == {"ok": True}

    stage.until(lambda page: page.screen["notices"] == {})
    assert stage.say("report", {"size": [1920, 1080], "revision": "0.1"}) == {"ok": True}
    stage.close()


def test_a_role_that_is_signed_out_is_gone_at_once(served: Served, moderator: Browser) -> None:
    before = set(re.findall(r'name="moderator" value="(\w+)"', moderator.get(STAFF).text))
    usher = invited(served, moderator, "usher", name="Léa")
    (theirs,) = set(re.findall(r'name="moderator" value="(\w+)"', moderator.get(STAFF).text)) - before
    page = Page(served.url, "usher", served.code, cookie=usher.cookie)
    page.until(lambda page: page.screen)

    assert moderator.post(f"{STAFF}/revoke", {"moderator": theirs}).status == 303

    assert page.is_closed()
    page.close()
    with pytest.raises(Refused):
        Page(served.url, "usher", served.code, cookie=usher.cookie)


@pytest.mark.parametrize(
    "form",
    [
        {"role": "king", "hours": "2"},
        {"role": "phone", "hours": "2"},
        {"role": "usher", "hours": "1000"},
        {"role": "usher", "hours": "2", "name": "x" * 200},
        {"role": "usher", "hours": "2", "name": "\u202e"},
    ],
)
def test_an_invitation_that_makes_no_sense_is_none(moderator: Browser, form: dict[str, str]) -> None:
    answered = moderator.post(f"{STAFF}/link", form)

    assert answered.status == 400
    assert "/sign-in/" not in answered.text


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_audit_tells_who_did_what_in_words(served: Served, moderator: Browser, language: str) -> None:
    usher = invited(served, moderator, "usher", name="Léa du hall")
    page = Page(served.url, "usher", served.code, cookie=usher.cookie)
    card = {"question": f"card-audit-{language}", "text": f"Une carte en {language} <b>?", "lang": "fr"}
    assert page.command(verb="ask_on_paper", act=f"act-audit-{language}", seq=1, **card) == {"ok": True}
    page.close()

    told = moderator.get(f"/console/{served.code}/audit", Accept_Language=language).text

    row = told[told.index(sentence(language, "audit.verb.ask_on_paper")) - 400 :]
    assert "Léa du hall" in row
    assert f"Une carte en {language} &lt;b&gt;?" in told
    assert sentence(language, "pages.role.usher") in told
    assert sentence(language, "audit.verb.signed_in") in told


def test_the_audit_holds_no_spectator(served: Served, moderator: Browser, hall: Hall) -> None:
    phone = hall.phone()
    asked = {"verb": "ask", "id": "client-audit-1", "text": "Suis-je dans le registre ?", "lang": "fr"}
    said(moderator, "console", served.code, verb="set_phase", act="act-audit-9", seq=90, phase="debate")
    assert phone.command(**asked)["ok"]

    assert "Suis-je dans le registre" not in moderator.get(f"/console/{served.code}/audit").text
