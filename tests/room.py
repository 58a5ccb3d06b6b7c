"""A room that votes: as many people as one wants, each a browser of their own, and a moderator who conducts them."""

from itertools import count
from typing import Any

from tests.filling import said
from tests.pictures import form
from tests.served import Served
from tests.sockets.talking import Page
from tests.web.asking import Browser, signed_in

_SEQ = count(1_000)


class Room:
    """People and a moderator of one server, over plain HTTP: what they do is done when the call returns."""

    def __init__(self, served: Served) -> None:
        self.served = served
        self._moderator = signed_in(served.url, served.new_link())
        self._people: list[Browser] = []

    def does(self, verb: str, **fields: object) -> Any:
        """Something the moderator does."""
        number = next(_SEQ)
        return said(
            self._moderator,
            "console",
            self.served.code,
            verb=verb,
            act=f"room-act-{number}-{self.served.port}",
            seq=number,
            **fields,
        )

    def makes(self, poll: str, kind: str, title: tuple[str, str], *options: tuple[str, str], **fields: Any) -> None:
        """A poll whose options are called o1, o2…"""
        labelled: list[dict[str, Any]] = [
            {"id": f"o{at}", "label": _text(*option)} for at, option in enumerate(options, start=1)
        ]
        for option, still in zip(labelled, fields.pop("stills", ()), strict=False):
            option["still"] = still
        self.does("make_poll", poll=poll, kind=kind, title=_text(*title), options=labelled, **fields)

    def keeps_still(self, picture: bytes, **sheet: str) -> str:
        """A picture that the moderator sends; its name."""
        words = {"alt_fr": "Un aplat de couleur", "alt_en": "A plain colour", "credit": "Noé Exemple", **sheet}
        body, content_type = form(picture, **words)
        path, browser = f"/console/{self.served.code}/stills", self._moderator
        sent = {"Content_Type": content_type, "Origin": browser.origin, "X_Contrechamp": "link"}
        return str(browser.send("POST", path, body, **sent).json()["still"])

    def opens(self, poll: str, turn: int = 1) -> None:
        self.does("set_poll_open", poll=poll, round=turn, on=True)

    def closes(self, poll: str, turn: int = 1) -> None:
        self.does("set_poll_open", poll=poll, round=turn, on=False)

    def reveals(self, poll: str, *places: str, turn: int = 1, on: bool = True) -> None:
        for where in places:
            self.does("set_reveal", poll=poll, round=turn, where=where, on=on)

    def open_poll(self) -> str:
        """The id of the vote that is open, as phones are told."""
        return str(self.poll_on_phones(state="open")["poll"])

    def poll_on_phones(self, **fields: object) -> dict[str, Any]:
        """The poll as phones are told, once these fields of it are so."""
        page = Page(self.served.url, "phone", self.served.code, cookie=self._person(0).cookie)
        page.until(lambda page: fields.items() <= page.screen.get("poll", {}).get("now", {}).items())
        poll: dict[str, Any] = page.screen["poll"]["now"]
        page.close()
        return poll

    def shows_all_sayings(self, poll: str, turn: int = 1) -> None:
        """Whatever was written is read and shown, as nothing of it is offensive here."""
        page = Page(self.served.url, "console", self.served.code, cookie=self._moderator.cookie)
        page.until(lambda page: poll in page.screen["polls"])
        page.catch_up()
        sayings = [saying["id"] for saying in page.screen["polls"][poll].get("sayings", ())]
        page.close()
        if sayings:
            self.does("place_sayings", poll=poll, round=turn, sayings=sayings, state="shown")

    def asks(self, *questions: dict[str, str]) -> list[str]:
        """Each by somebody else; their ids."""
        return [
            str(self._says(number, verb="ask", id=f"room-asks-{next(_SEQ)}", **question)["question"])
            for number, question in enumerate(questions)
        ]

    def supports(self, question: str, people: int) -> None:
        """So many, from the last that the room has to the first."""
        for number in range(people):
            self._says(-1 - number, verb="set_support", question=question, on=True, seq=next(_SEQ))

    def votes(self, poll: str, ballots: list[dict[str, Any]], turn: int = 1) -> None:
        """One ballot a person, always in the same order of people."""
        for number, ballot in enumerate(ballots):
            self._says(number, verb="cast_ballot", poll=poll, round=turn, seq=next(_SEQ), **ballot)

    def comes_in(self, people: int) -> None:
        self._person(people - 1)

    def _says(self, number: int, **words: object) -> Any:
        return said(self._person(number), "phone", self.served.code, **words)

    def _person(self, number: int) -> Browser:
        """Somebody of the room; they come in when they are needed first."""
        while len(self._people) <= number:
            person = Browser(self.served.url)
            person.get(f"/{self.served.code}")
            self._people.append(person)
        return self._people[number]


def _text(fr: str, en: str) -> dict[str, str]:
    return {"fr": fr, "en": en}
