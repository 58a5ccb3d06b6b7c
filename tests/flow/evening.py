"""One evening at random, on a real server: people ask and vote, two moderators conduct, and every screen is watched."""

import json
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any, NamedTuple
from urllib.parse import parse_qs, urlsplit

from server.debate.model import Debate, QuestionState, Voting
from server.debate.poll import Poll, PollKind, PollState
from server.debate.scenes import Phase, SceneKind
from server.live.pseudonyms import ADMISSION, QUESTIONS, Pseudonyms
from tests.flow.codes import TICKETS, Codes
from tests.flow.routes import Route, routes
from tests.flow.truth import answered_by, debate_in, seen_at, seen_by, words
from tests.flow.watching import Watch, WatchedBrowser, WatchedPage, found_in
from tests.served import Served, serving
from tests.sockets.talking import Page, Refused
from tests.web.asking import signed_in

ID = "canaries"
CODE = "R7KX"
PEOPLE = 4
PREPARED = ("canary00001", "canary00002", "canary00003")
# A word that the organiser's list holds: as the list writes it, and as somebody says it.
HELD, RUDE = "plumitif*", "plumitifs"


def programme_in(folder: Path, voting: Voting) -> Path:
    """An evening whose one prepared poll is a secret until it is opened, with a word list of its own."""
    path = folder / "canaries.toml"
    title, first, second = PREPARED
    (folder / "words.txt").write_text(f"{HELD}\n", "utf-8")
    tickets = f"tickets = {TICKETS}" if voting is Voting.TICKETS else ""
    path.write_text(
        f"""\
id = "{ID}"
code = "{CODE}"
live = true
title = {{ fr = "Une soirée", en = "An evening" }}
date = 2026-05-12
time_zone = "Europe/Paris"
voting = "{voting}"
{tickets}

[[polls]]
id = "prepared"
kind = "single"
title = {{ fr = "{title}", en = "{title}" }}
options = [
  {{ id = "a", label = {{ fr = "{first}", en = "{first}" }} }},
  {{ id = "b", label = {{ fr = "{second}", en = "{second}" }} }},
]
""",
        "utf-8",
    )
    return path


class Person:
    """Somebody in the room, with their phone, and the name that the journal has for them."""

    def __init__(self, watch: Watch, served: Served, names: Pseudonyms) -> None:
        self.browser = WatchedBrowser(watch, served.url)
        self.browser.get(f"/{CODE}")
        cookie = self.browser.jar["spectator"]
        self.id = cookie.split(".")[0]
        self.name = names.of(QUESTIONS, self.id)
        watch.secrets |= {cookie, self.id, self.name, names.of(ADMISSION, self.id)}
        self.told: set[str] = set()
        """Their own words as they were last told of them: during a film nobody is told of an edit."""
        self.page = WatchedPage(watch, served.url, "phone", CODE, cookie=self.browser.cookie)


class WatchedEvening:
    """Say how many acts; `watch` then has every leak, and `acts` how often each thing was done."""

    def __init__(self, served: Served, seed: int, voting: Voting) -> None:
        self.served = served
        self.dice = Random(seed)
        self.watch = Watch()
        self.acts: dict[str, int] = {}
        self.texts: set[str] = set()
        self._words = len(PREPARED)
        self._seq = 0
        self._last_act = ""
        self.shown: set[str] = set()
        """What was written in answer to a poll, read, and shown."""
        self._names = Pseudonyms(served.data / "keys" / f"{ID}.key", sealed=False)
        self.codes = Codes(voting, self._names)
        self.watch.secrets |= {HELD, *self.codes.of_tickets()}
        self.people = [Person(self.watch, served, self._names) for _ in range(PEOPLE)]
        self.consoles = [self._console(served.link), self._console(served.new_link())]
        key = parse_qs(urlsplit(served.wall).query)["key"][0]
        self.watch.secrets |= {key, json.loads((served.data / "server.json").read_text())["secret"]}
        self.walls = [self._wall(key=key), self._wall()]
        self._look()
        self._moderate("set_phase", phase="debate")
        for _ in self.people:
            self._ask()
        self._look()

    def act(self) -> None:
        """One thing happens, and then everybody looks."""
        self.dice.choice(self._deeds())()
        self._look()
        self._somebody_comes_by()

    def end(self) -> set[str]:
        """Somebody new shows their code and asks one question more; it is held for its words, though nobody reads
        first. Then it is published, and has the wall to itself: its words.
        """
        self.people.append(Person(self.watch, self.served, self._names))
        premises = {"set_phase": {"phase": "debate"}, "set_black": {"on": False}, "set_premoderation": {"on": False}}
        for verb, fields in premises.items():
            self._surely(verb, **fields)
            self._look()
        if self.codes.wanted:
            self._come_in(self.people[-1])
        self._write_and_read()
        self._ask_rudely(self.people[-1])
        asked = next(q for q in self.debate.questions.values() if q.author == self.people[-1].name)
        self._show_the_list()
        assert self.debate.questions[asked.id].state is QuestionState.PENDING, "it waits to be read"
        self._surely("place_question", question=asked.id, rev=asked.rev, state="listed")
        self._look()
        self._surely("show_scene", scene="question", subject=asked.id, rev=self._rev(asked.id))
        self._look()
        for wall in self.walls:
            wall.until(lambda page: page.screen["wall_question"]["now"]["id"] == asked.id)
        self._look()
        return {asked.id, *words(asked.text)}

    def consoles_read(self) -> set[str]:
        """Every canary and every secret that the consoles were sent."""
        return {word for console in self.consoles for word in found_in("".join(console.frames), self.watch.secrets)}

    def close(self) -> None:
        for page in (*(person.page for person in self.people), *self.walls, *self.consoles):
            page.close()

    def _deeds(self) -> list[Any]:
        usual = [self._ask] * 4 + [self._place] * 7 + [self._edit, self._withdraw, self._support, self._vote] * 2
        show = [self._show_question] * 2 + [self._show_scene, self._show_poll, self._black, self._freeze]
        polls = [self._make_poll, self._open, self._open, self._close, self._reveal, self._reveal, self._again]
        polls += [self._read, self._read]
        return [
            *usual,
            *show,
            *polls,
            self._undo,
            self._undo,
            self._phase,
            self._premoderation,
            self._report,
            self._star,
            self._ask_rudely,
            *([self._enter_code] * 2 if self.codes.wanted else []),
        ]

    # The room.

    def _ask(self, person: Person | None = None, *, about: str = "") -> bool:
        asked, signature = self._word(), self._word()
        fields = {"id": self._word(), "text": f"Pourquoi {about}{asked} ?", "signature": signature, "lang": "fr"}
        taken = self._say("ask", (person or self.dice.choice(self.people)).page, **fields)
        if taken:
            self.texts |= {asked, signature}
        return taken

    def _ask_rudely(self, person: Person | None = None) -> None:
        """Whether others' questions are read first or not, this one waits."""
        known = set(self.debate.questions)
        if self._ask(person, about=f"ces {RUDE} de "):
            self._look()
            (asked,) = (q for q in self.debate.questions.values() if q.id not in known)
            assert (asked.state, asked.flagged_by) == (QuestionState.PENDING, HELD)

    def _enter_code(self) -> None:
        self._say("enter_code", self.dice.choice(self.people).page, code=self.codes.typed(self.dice))

    def _come_in(self, person: Person) -> None:
        """The wall shows the room's code; this person types what opens, and is let in."""
        self._surely("show_scene", scene="join")
        self._look()
        if self.codes.voting is Voting.ROOM_CODE:
            self.walls[0].until(lambda page: f'"{page.margin["wall_code"]["now"]["code"]}"' in self.codes.of_the_room())
            self._look()
        assert self._say("enter_code", person.page, code=self.codes.right())
        self._look()
        assert self._names.of(ADMISSION, person.id) in self.debate.admitted

    def _write_and_read(self) -> None:
        """Whoever may vote writes a word of their own; one of them is read and shown, and the others are not."""
        if opened := self.debate.open_poll:
            self._surely("set_poll_open", poll=opened.id, round=opened.round.number, on=False)
        poll, title = self._word(), {"fr": self._word(), "en": self._word()}
        self._surely("make_poll", poll=poll, kind="open_text", title=title)
        self._surely("set_poll_open", poll=poll, round=1, on=True)
        self._look()
        for person in self.people:
            self._say(
                "cast_ballot", person.page, poll=poll, round=1, words=[f"Surtout {self._word()}"], seq=self._next()
            )
        self._look()
        first, *_ = self.debate.polls[poll].round.sayings.values()
        for where in ("wall", "phones"):
            self._surely("set_reveal", poll=poll, round=1, where=where, on=True)
            self._look()
        self._surely("place_sayings", poll=poll, round=1, sayings=[first.id], state="shown")
        self._look()
        for wall in self.walls:
            wall.until(lambda page: [card["id"] for card in page.screen["wall_poll"]["now"]["cards"]] == [first.id])
        self.shown = words(first.text)

    def _show_the_list(self) -> None:
        """What waits would be seen on a wall that lists questions, if anywhere."""
        self._surely("show_scene", scene="questions")
        self._look()
        for wall in self.walls:
            wall.until(lambda page: page.screen["wall"]["now"]["scene"] == SceneKind.QUESTIONS)
        self._look()

    def _withdraw(self) -> None:
        person = self.dice.choice(self.people)
        own = [q.id for q in self.debate.questions.values() if q.author == person.name]
        if own:
            self._say("withdraw", person.page, question=self.dice.choice(own))

    def _support(self) -> None:
        on = self.dice.random() < 0.8
        self._say("set_support", self.dice.choice(self.people).page, question=self._question(), on=on, seq=self._next())

    def _report(self) -> None:
        self._say("report_question", self.dice.choice(self.people).page, question=self._question())

    def _vote(self) -> None:
        poll = self.debate.open_poll
        if poll is None:
            return
        for person in self.people:
            cast = {"poll": poll.id, "round": poll.round.number, **self._answer(poll)}
            self._say("cast_ballot", person.page, **cast, seq=self._next())

    def _answer(self, poll: Poll) -> dict[str, object]:
        """One of the options; where one writes, a word of one's own, which is a secret until somebody has read it."""
        if poll.kind is PollKind.OPEN_TEXT and self.dice.random() < 0.8:
            return {"words": [f"Surtout {self._word()}"]}
        return {"choices": [self.dice.choice(poll.options).id]}

    # The consoles.

    def _read(self) -> None:
        """Something that was written is let be shown, or not, or waits again."""
        written = [poll for poll in self.debate.polls.values() if poll.round.sayings]
        if written:
            poll = self.dice.choice(written)
            saying = self.dice.choice(list(poll.round.sayings))
            state = self.dice.choice(["shown", "shown", "refused", "waiting"])
            fields = {"poll": poll.id, "round": poll.round.number, "sayings": [saying], "state": state}
            self._moderate("place_sayings", **fields)

    def _place(self) -> None:
        state = self.dice.choice(["listed", "listed", "listed", "kept", "dismissed", "answered", "pending"])
        reason = self._word() if state == "dismissed" else ""
        question = self._question()
        self._moderate("place_question", question=question, rev=self._rev(question), state=state, reason=reason)

    def _edit(self) -> None:
        question = self._question()
        text = f"Et pourquoi {self._word()} ?"
        self._moderate("edit_question", question=question, rev=self._rev(question), text=text)

    def _show_question(self) -> None:
        public = [question.id for question in self.debate.questions.values() if question.public]
        question = self.dice.choice(public or [self._question()])
        self._moderate("show_scene", scene="question", subject=question, rev=self._rev(question))

    def _show_scene(self) -> None:
        self._moderate("show_scene", scene=self.dice.choice(["join", "questions", "questions", "pause"]))

    def _show_poll(self) -> None:
        self._moderate("show_scene", scene="poll", subject=self._poll())

    def _black(self) -> None:
        self._moderate("set_black", on=not self.debate.black)

    def _freeze(self) -> None:
        self._moderate("set_frozen", on=not self.debate.frozen)

    def _phase(self) -> None:
        self._moderate("set_phase", phase=self.dice.choice(["debate", "debate", "doors", "film"]))

    def _premoderation(self) -> None:
        self._moderate("set_premoderation", on=self.dice.random() < 0.7)

    def _star(self) -> None:
        self._moderate("set_star", question=self._question(), on=self.dice.random() < 0.7)

    def _make_poll(self) -> None:
        title, first, second, poll = (self._word() for _ in range(4))
        options = [{"id": word, "label": {"fr": word, "en": word}} for word in (first, second)]
        kind, options = self.dice.choice([("single", options), ("open_text", [])])
        self._moderate("make_poll", poll=poll, kind=kind, title={"fr": title, "en": title}, options=options)

    def _open(self) -> None:
        poll = self._poll(PollState.DRAFT)
        self._moderate("set_poll_open", poll=poll, round=self._round(poll), on=True)

    def _close(self) -> None:
        poll = self._poll(PollState.OPEN)
        self._moderate("set_poll_open", poll=poll, round=self._round(poll), on=False)

    def _reveal(self) -> None:
        poll = self._poll(PollState.OPEN, PollState.CLOSED)
        where, on = self.dice.choice(["wall", "phones"]), self.dice.random() < 0.6
        self._moderate("set_reveal", poll=poll, round=self._round(poll), where=where, on=on)

    def _again(self) -> None:
        poll = self._poll(PollState.CLOSED)
        self._moderate("reset_poll", poll=poll, round=self._round(poll))

    def _undo(self) -> None:
        if self._last_act:
            self._moderate("undo", undoes=self._last_act)

    # What all of them need.

    def _moderate(self, verb: str, **fields: object) -> bool:
        act = self._word()
        done = self._say(verb, self.dice.choice(self.consoles), act=act, seq=self._next(), **fields)
        self._last_act = act if done else self._last_act
        return done

    def _surely(self, verb: str, **fields: object) -> None:
        """Do it, however fast this console was until now."""
        for _ in range(100):
            if self._moderate(verb, **fields):
                return
            self._somebody_comes_by()
        raise AssertionError(f"{verb} was never done")

    def _say(self, verb: str, page: Page, **fields: object) -> bool:
        answer = page.command(verb=verb, **fields)
        self.acts[verb] = self.acts.get(verb, 0) + bool(answer["ok"])
        return bool(answer["ok"])

    def _look(self) -> None:
        """Everyone's screen is as the journal has it, and nothing came that should not.

        Consoles read what was asked before anybody changes it: one patch may hold several acts, and has their outcome.
        """
        self.debate: Debate = debate_in(self.served.data / "screenings" / f"{ID}.sqlite")
        known = set(self.debate.questions)
        self.watch.ids |= known
        for console in self.consoles:
            console.until(lambda page: known <= set(page.screen["questions"]))
        self.watch.secrets |= {self._names.of(poll, person.id) for poll in self.debate.polls for person in self.people}
        codes = self.codes.of_the_room()
        self.watch.secrets |= codes
        for person in self.people:
            if self.debate.phase is not Phase.FILM:
                person.told = seen_by(person.name, self.debate)
            person.page.settle(self._allowed("phone", person) | person.told)
        paired, *others = self.walls
        paired.settle(self._allowed("wall") | codes)
        for wall in others:
            wall.settle(self._allowed("wall"))

    def _somebody_comes_by(self) -> None:
        """What is composed from now on: pages that are loaded, sockets that are opened."""
        route = self.dice.choice([route for route in routes() if route.method == "GET"])
        stranger = WatchedBrowser(self.watch, self.served.url)
        stranger.see(self._path(route), self._allowed(door_of(route)))
        match self.dice.randrange(4):
            case 0:
                person = self.dice.choice(self.people)
                allowed = self._allowed("phone", person)
                person.browser.see(f"/{CODE}", allowed)
                person.browser.see(f"/link/phone/{CODE}/screen", allowed, X_Contrechamp="link")
                for order in ("top", "recent"):
                    further = f"/link/phone/{CODE}/questions/{order}/0"
                    person.browser.see(further, self._allowed("phone"), X_Contrechamp="link")
                stranger.see(f"/link/wall/{CODE}/screen", self._allowed("wall"), X_Contrechamp="link")
            case 1 if "spectator" in stranger.jar:
                self._join("phone", cookie=stranger.cookie)
            case 2:
                self._join("wall", key="not-the-key")
            case _:
                self._knock_in_vain("console", cookie=stranger.cookie)
                self._knock_in_vain("phone")

    def _path(self, route: Route) -> str:
        given = {"code": CODE, "page": "phone", "language": "en", "door": self.dice.choice(["phone", "wall"])}
        given |= {"order": "recent", "number": "0"}
        return route.path(**given) if self.dice.random() < 0.9 else route.path()

    def _join(self, door: str, **given: Any) -> None:
        page = WatchedPage(self.watch, self.served.url, door, CODE, **given)
        page.allowed = self._allowed(door)
        page.settle(page.allowed)
        page.close()

    def _knock_in_vain(self, door: str, **given: Any) -> None:
        try:
            WatchedPage(self.watch, self.served.url, door, CODE, **given)
        except Refused as told:
            self.watch.search(f"the shut door of the {door}", str(told), ())
        else:
            raise AssertionError(f"a stranger came in at the {door}")

    def _allowed(self, door: str, person: Person | None = None) -> set[str]:
        anybody = seen_at(door, self.debate)
        if person is None:
            return anybody
        voters = {poll: self._names.of(poll, person.id) for poll in self.debate.polls}
        return anybody | seen_by(person.name, self.debate) | answered_by(voters, self.debate)

    def _console(self, link: str) -> Page:
        browser = signed_in(self.served.url, link)
        console = Page(self.served.url, "console", CODE, cookie=browser.cookie)
        me = console.until(lambda page: page.margin["me"]["now"]["id"])
        self.watch.secrets |= {link.rsplit("/", 1)[1], browser.jar["moderator"], me}
        return console

    def _wall(self, **said: str) -> WatchedPage:
        return WatchedPage(self.watch, self.served.url, "wall", CODE, **said)

    def _word(self) -> str:
        self._words += 1
        return f"canary{self._words:05}"

    def _next(self) -> int:
        self._seq += 1
        return self._seq

    def _question(self) -> str:
        known = list(self.debate.questions)
        return self.dice.choice(known[-8:]) if known else "nobody-asked"

    def _rev(self, question: str) -> int:
        known = self.debate.questions.get(question)
        return known.rev if known else 1

    def _poll(self, *states: PollState) -> str:
        known = [poll.id for poll in self.debate.polls.values() if not states or poll.round.state in states]
        return self.dice.choice(known or list(self.debate.polls))

    def _round(self, poll: str) -> int:
        return self.debate.polls[poll].round.number


class Played(NamedTuple):
    """What became of one whole evening."""

    watch: Watch
    acts: dict[str, int]
    admitted: int
    """How many were let in to vote by a code."""
    tickets: set[str]
    """Whatever would tell a ticket."""
    asked: set[str]
    """What people wrote and the server took."""
    published: set[str]
    """What was public at the end for certain."""
    read: set[str]
    """What the consoles were sent."""
    written: str
    """What the server printed after it was ready, and its log."""

    def written_down(self) -> set[str]:
        """What should be in no log."""
        return found_in(self.written, self.watch.ids, self.watch.secrets)


def play(folder: Path, seed: int, acts: int, voting: Voting = Voting.OPEN) -> Played:
    """One evening on a server of its own, to its end."""
    programme = programme_in(folder, voting)
    with serving(folder, "--words", str(folder / "words.txt"), programmes=(programme,)) as served:
        with closing(WatchedEvening(served, seed, voting)) as evening:
            for _ in range(acts):
                evening.act()
            published, read = evening.end() | evening.shown, evening.consoles_read()
        served.stop()
    return Played(
        watch=evening.watch,
        acts=evening.acts,
        admitted=len(evening.debate.admitted),
        tickets=evening.codes.of_tickets(),
        asked=evening.texts,
        published=published,
        read=read,
        written=served.printed_since + served.log,
    )


def door_of(route: Route) -> str:
    """The screen that is laid in the page of that address."""
    if route.rule == "/<code>":
        return "phone"
    return "wall" if route.rule.startswith("/wall/") else ""
