"""The link over plain HTTP: the same rights, seats, pace and answers as on a socket."""

import json
from pathlib import Path
from typing import Any

import pytest

from server import limits
from server.screens.patches import Screen, apply
from tests.served import programme_file, serving
from tests.sockets.talking import Hall
from tests.web.asking import Answered, Browser, signed_in

OURS = {"X_Contrechamp": "link", "Content_Type": "application/json"}
ASK = {"verb": "ask", "id": "over-http-1", "text": "Qui a fait la lumière de ce film ?", "lang": "fr"}
BLACK = {"verb": "set_black", "act": "over-http-black", "seq": 1, "on": False}
SIGNED_OUT = {"ok": False, "refusal": "signed_out"}
UNKNOWN = {"ok": False, "refusal": "unknown_verb"}


class Caller:
    """A page without a socket, and the replica it keeps."""

    def __init__(self, browser: Browser, door: str, code: str, **said: str) -> None:
        self.browser = browser
        self.path = f"/link/{door}/{code}"
        self.said = said
        self.revision = ""
        self.tag = ""
        self.screen: Screen = {}
        self.margin: Screen = {}

    def command(self, **words: object) -> Any:
        return self.post(json.dumps(words).encode())

    def post(self, body: bytes, what: str = "command", **headers: str) -> Any:
        return json.loads(self.posted(body, what, **headers).body)

    def posted(self, body: bytes, what: str = "command", **headers: str) -> Answered:
        mine = {"Origin": self.browser.origin, **OURS} | headers
        return self.browser.send("POST", f"{self.path}/{what}?{self._query}", body, **mine)

    def ask(self, **headers: str) -> Any:
        """What is shown now, taken into the replica."""
        asked = self.asked(**headers)
        said = json.loads(asked.body)
        if "snapshot" in said:
            shown = said["snapshot"]
            self.revision, self.screen, self.margin = shown["revision"], shown["screen"], shown["margin"]
        for patch in said.get("patches", []):
            assert patch["from"] == self.revision, "a patch that does not follow what came before it"
            self.revision, self.screen = patch["revision"], apply(self.screen, patch["changes"])
        self.margin = said.get("margin", self.margin)
        self.tag = said.get("margin_tag", self.tag)
        return said

    def asked(self, **headers: str) -> Answered:
        return self.browser.get(
            f"{self.path}/screen?since={self.revision}&margin={self.tag}&{self._query}", **(OURS | headers)
        )

    @property
    def _query(self) -> str:
        return "&".join(f"{name}={value}" for name, value in self.said.items())


@pytest.fixture
def phone(hall: Hall) -> Caller:
    return Caller(hall.spectator(), "phone", hall.served.code)


@pytest.fixture
def console(hall: Hall) -> Caller:
    return Caller(hall.moderator, "console", hall.served.code)


def test_a_phone_asks_is_answered_and_sees_what_became_of_its_question(phone: Caller, console: Caller) -> None:
    assert "snapshot" in phone.ask()

    answer = phone.command(**{**ASK, "id": "followed-1"})
    assert answer["ok"] and answer["state"] == "pending"
    phone.ask()
    assert phone.margin["mine"][answer["question"]]["state"] == "pending"
    console.ask()
    placed = {"verb": "place_question", "act": "followed-2", "seq": 2, "question": answer["question"], "rev": 1}
    assert console.command(**placed, state="kept") == {"ok": True}
    phone.ask()
    assert phone.margin["mine"][answer["question"]]["state"] == "kept"
    assert phone.ask().keys() == {"patches", "ask_again_in"}, "nothing new is said in a few bytes"
    assert len(phone.asked().body) < 60


def test_the_screen_is_the_one_a_socket_has(hall: Hall, phone: Caller, console: Caller) -> None:
    page = hall.phone()
    phone.ask()
    for seq, on in enumerate((False, True, False), 10):
        console.command(verb="set_premoderation", act=f"same-screen-{seq}", seq=seq, on=on)
        page.until(lambda page, on=on: page.screen["evening"]["now"]["premoderation"] is on)
        page.catch_up()
        said = phone.ask()
        while phone.revision != page.revision:
            page.catch_up()
            said = phone.ask()
        assert phone.screen == page.screen
        assert "snapshot" not in said


def test_a_gap_is_answered_with_everything(phone: Caller, hall: Hall) -> None:
    phone.ask()
    before = phone.revision
    assert "patches" in phone.ask()

    for revision in ("0123abcd.1", before.split(".")[0] + ".99999", "", "%C3%A9"):
        said = json.loads(phone.browser.get(f"{phone.path}/screen?since={revision}", **OURS).body)
        assert said["snapshot"]["screen"] == phone.screen and said["snapshot"]["margin"] == phone.margin


def test_what_was_said_on_one_way_and_again_on_the_other_has_one_effect(hall: Hall, console: Caller) -> None:
    page = hall.phone()
    spectator = Browser(hall.served.url)
    spectator.jar = dict([page.cookie.split("=", 1)])
    phone = Caller(spectator, "phone", hall.served.code)
    question = {**ASK, "id": "both-ways-1", "text": "Dite deux fois, comptée une seule ?"}

    first = page.command(**question)
    assert first["ok"]
    assert phone.command(**question) == first
    assert page.command(**question) == first
    console.ask()
    texts = [asked["text"] for asked in console.screen["questions"].values()]
    assert texts.count(question["text"]) == 1
    assert console.command(**BLACK) == console.command(**BLACK) == {"ok": True}


def test_each_door_speaks_its_own_verbs_only(phone: Caller, console: Caller, hall: Hall) -> None:
    assert console.command(**{**BLACK, "act": "own-verbs-1", "seq": 20}) == {"ok": True}
    assert phone.command(**{**ASK, "id": "own-verbs-2"})["ok"]

    assert phone.command(**{**BLACK, "on": True}) == UNKNOWN
    assert console.command(**{**ASK, "id": "own-verbs-3"}) == UNKNOWN
    wall = Caller(Browser(hall.served.url), "wall", hall.served.code, page="own-verbs", key=_wall_key(hall))
    assert wall.command(**BLACK) == wall.command(**ASK) == UNKNOWN
    wall.ask()
    assert wall.screen["wall"]["now"]["black"] is False


def test_only_a_wall_reports(phone: Caller, hall: Hall) -> None:
    report = json.dumps({"size": [1920, 1080], "black": False, "revision": "0.1", "browser": "Chrome 95"}).encode()
    wall = Caller(Browser(hall.served.url), "wall", hall.served.code, page="reporting")
    assert wall.post(report, "report") == {"ok": True}

    assert phone.post(report, "report") == UNKNOWN
    assert wall.post(b'{"secret": 1}', "report") == {"ok": False, "refusal": "bad_request"}


def test_nobody_comes_in_whom_the_socket_would_not_let_in(hall: Hall, phone: Caller, console: Caller) -> None:
    assert phone.asked().status == 200 and console.asked().status == 200

    nobody = Browser(hall.served.url)
    for door in ("phone", "console"):
        stranger = Caller(nobody, door, hall.served.code)
        assert stranger.asked().status == 401
        assert stranger.ask() == stranger.command(**ASK) == SIGNED_OUT
    assert Caller(phone.browser, "console", hall.served.code).ask() == SIGNED_OUT
    assert Caller(console.browser, "phone", hall.served.code).ask() == SIGNED_OUT
    assert Caller(phone.browser, "phone", "NONE").ask() == SIGNED_OUT
    for door in ("stage", "moderation", "floor", "usher", "remote"):
        assert Caller(phone.browser, door, hall.served.code).asked().status == 401
    assert Caller(phone.browser, "balcony", hall.served.code).asked().status == 404


def test_a_moderator_who_signs_out_is_told_so_at_the_next_request(hall: Hall) -> None:
    leaving = signed_in(hall.served.url, hall.served.new_link())
    console = Caller(leaving, "console", hall.served.code)
    session = dict(leaving.jar)
    console.ask()
    assert console.command(**{**BLACK, "act": "leaving-1", "seq": 30}) == {"ok": True}

    assert leaving.post("/console/sign-out").status == 302
    leaving.jar = session
    assert console.ask() == console.command(**{**BLACK, "act": "leaving-2", "seq": 31}) == SIGNED_OUT


def test_a_request_that_is_not_of_our_own_script_is_refused(phone: Caller, console: Caller) -> None:
    body = json.dumps({**BLACK, "act": "scripts-1", "seq": 40}).encode()
    assert console.posted(body).status == 200

    for headers in ({"X_Contrechamp": ""}, {"X_Contrechamp": "form"}, {"Origin": ""}, {"Origin": "http://x.example"}):
        assert console.posted(body, **headers).status == 403
    for caller in (phone, console):
        assert caller.asked(X_Contrechamp="").status == 403


def test_a_body_that_is_too_large_is_refused_with_a_sentence(phone: Caller) -> None:
    said = json.dumps({**ASK, "id": "large-body-1"}).encode()
    assert phone.posted(said + b" " * (limits.MESSAGE_BYTES_MAX - len(said))).status == 200

    refused = phone.posted(said + b" " * (limits.MESSAGE_BYTES_MAX - len(said) + 1))
    assert refused.status == 413
    assert "<p>" in refused.text


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b'{"verb": NaN}',
        b'{"verb": "\\ud800"}',
        b"\xff\xfe",
        b'{"verb": [[[[[]]]]]}',
        b"[" * 4_000 + b"]" * 4_000,
    ],
)
def test_json_is_read_as_strictly_as_on_the_socket(phone: Caller, body: bytes) -> None:
    assert phone.posted(body).status == 400
    assert phone.post(body) == UNKNOWN


def test_the_pace_is_the_one_of_the_socket(phone: Caller, hall: Hall) -> None:
    support = {"verb": "set_support", "question": "not-there-at-all", "on": True, "seq": 1}
    refusals = [phone.command(**support)["refusal"] for _ in range(limits.COMMANDS_BURST)]
    assert set(refusals) == {"unknown_question"}

    while phone.command(**support)["refusal"] != "too_fast":
        pass
    hasty = phone.posted(json.dumps(support).encode())
    assert hasty.status == 429 or json.loads(hasty.body)["refusal"] == "unknown_question"
    another = Caller(hall.spectator(), "phone", hall.served.code)
    assert another.command(**support)["refusal"] == "unknown_question", "one person's haste slows nobody else"


def test_words_on_a_socket_and_over_http_are_counted_together(hall: Hall) -> None:
    support = {"verb": "set_support", "question": "not-there-at-all", "on": True, "seq": 1}
    spectator = hall.spectator()
    phone = Caller(spectator, "phone", hall.served.code)
    page = hall.page("phone", cookie=spectator.cookie)
    assert phone.command(**support)["refusal"] == page.command(**support)["refusal"] == "unknown_question"

    said = [page.begin("command", support) for _ in range(limits.COMMANDS_BURST + 10)]
    assert page.answer(said[-1])["refusal"] == "too_fast"
    answers = [phone.command(**support)["refusal"], page.command(**support)["refusal"]]
    assert "too_fast" in answers


def test_each_screen_is_told_when_to_ask_again(phone: Caller, console: Caller, hall: Hall) -> None:
    wall = Caller(Browser(hall.served.url), "wall", hall.served.code, page="pacing")
    assert wall.ask()["ask_again_in"] == console.ask()["ask_again_in"] == limits.SCREEN_ASKS_EVERY_MS
    assert phone.ask()["ask_again_in"] == limits.PHONE_ASKS_EVERY_MS

    assert console.command(verb="set_phase", act="pacing-1", seq=50, phase="film")["ok"]
    while phone.screen["evening"]["now"]["phase"] != "film":
        said = phone.ask()
    assert said["ask_again_in"] == limits.FILM_PHONE_ASKS_EVERY_MS or phone.ask()["ask_again_in"] >= 60_000
    assert console.ask()["ask_again_in"] == limits.SCREEN_ASKS_EVERY_MS
    assert console.command(verb="set_phase", act="pacing-2", seq=51, phase="doors")["ok"]


def test_an_old_page_is_told_to_load_itself_again(hall: Hall) -> None:
    phone = Caller(hall.spectator(), "phone", hall.served.code)
    assert "reload" not in phone.ask()
    phone.said = {"protocol": "another"}
    assert phone.ask()["reload"] is True


def test_a_page_that_asks_counts_as_one_person_with_all_its_sockets(hall: Hall) -> None:
    console = hall.page("console", "X4RH", cookie=hall.moderator.cookie)
    spectator = hall.spectator()
    phone = Caller(spectator, "phone", "X4RH")
    wall = Caller(Browser(hall.served.url), "wall", "X4RH", page="counted")

    phone.ask()
    wall.ask()
    console.until(lambda page: page.screen["people"]["now"] == {"phones": 1, "walls": 1, "consoles": 1, "stages": 0})
    page = hall.page("phone", "X4RH", cookie=spectator.cookie)
    page.catch_up()
    hall.page("phone", "X4RH", cookie=hall.spectator().cookie)
    console.until(lambda page: page.screen["people"]["now"]["phones"] == 2)


def test_a_full_house_says_when_to_come_back_and_keeps_the_places_of_those_who_work(tmp_path: Path) -> None:
    with serving(tmp_path, "--capacity", "1", programmes=(programme_file(tmp_path),)) as served:
        moderator = signed_in(served.url, served.link)
        hall = Hall(served, moderator)
        first = Caller(hall.spectator(), "phone", served.code)
        late = Caller(hall.spectator(), "phone", served.code)
        assert first.asked().status == 200
        assert first.asked().status == 200, "who asks again sits where they sat"

        turned_away = late.asked()
        assert turned_away.status == 503 and int(turned_away.headers["Retry-After"]) > 0
        assert late.ask() == late.command(**ASK) == {"ok": False, "refusal": "full"}
        assert Caller(Browser(served.url), "wall", served.code, page="stranger").asked().status == 503
        assert Caller(moderator, "console", served.code).asked().status == 200
        wall = Caller(Browser(served.url), "wall", served.code, page="paired", key=_wall_key(hall))
        assert wall.asked().status == 200

        # The place of a phone is its person's: their socket takes it over.
        assert hall.page("phone", cookie=first.browser.cookie).screen["evening"]
        hall.close()


def _wall_key(hall: Hall) -> str:
    return hall.served.wall.split("key=")[1]
