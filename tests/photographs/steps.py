"""The evening in the order in which it is photographed: what the régie does, and what must then stand there."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from tests.e2e.kinds import CROWD, VOTES, Vote
from tests.room import Room
from tests.served import REPOSITORY

STILLS = REPOSITORY / "server" / "programmes" / "ia-en-folie" / "stills"
LONG = (
    "Quand une machine a vu tous les films du monde sans avoir jamais attendu un lever de soleil, manqué un train "
    "ni perdu un ami, que reste-t-il à raconter que nous n’ayons pas déjà mis dedans, et qui, de celle qui a tourné "
    "ou de celui qui a tapé la phrase, signe enfin cette image ?"
)
ASKED = (
    ("À partir de quand une image retouchée par l’IA cesse-t-elle d’être la vôtre ?", "fr", "usages", "Dominique"),
    ("Would you credit a model in the end titles?", "en", "metiers", ""),
    ("Combien d’énergie ce film a-t-il demandé, et qui l’a comptée ?", "fr", "", ""),
    ("Quel métier du plateau avez-vous cessé d’appeler ?", "fr", "metiers", "Lou"),
    (LONG, "fr", "", ""),
)
LABEL = ("Faut-il signaler les images générées ?", "Should generated images be labelled?")
ANSWERS = (("Oui, toujours", "Yes, always"), ("Cela dépend", "It depends"), ("Non", "No"))
FILMS = (("Aube", "Dawn"), ("Le long plan", "The long take"), ("Nuit américaine", "Day for night"))
COUNTDOWN_MS = 754_000
MESSAGE = "photo-message"
# What a room answers is seldom even: which ballot, and how many give it.
LEANING = {17: 8, 16: 6, 19: 5, 20: 5, 14: 4, 13: 3, 22: 3, 10: 2, 25: 2, 9: 1, 30: 1}


class Step(NamedTuple):
    """`scene` and `wall`, a selector, must be there on walls, `phone` on phones; without one phones are left out."""

    name: str
    does: Callable[[Room], None]
    scene: str
    wall: str = ".layer"
    phone: str = ""


def steps() -> Iterator[Step]:
    yield from _house()
    yield from _questions()
    for vote in VOTES.values():
        yield from _vote(vote)
    yield from _pictures()
    yield from _together()
    yield Step("message", _announces, "message", phone=".notice")
    yield Step("end", _ends, "end", phone=".end")


def _house() -> Iterator[Step]:
    yield Step("doors", lambda room: _phase(room, "doors"), "join", phone=".tabs")
    yield Step("title", lambda room: _shows(room, "title", "marees"), "title")
    yield Step("film", lambda room: _phase(room, "film"), "film", phone=".film")
    yield Step("pause", lambda room: _shows(room, "pause"), "pause")
    yield Step("intermission", _intermission, "intermission", ".counting")
    yield Step("no-question", _debate, "questions", ".invitation", ".empty")


def _questions() -> Iterator[Step]:
    ids: list[str] = []

    def asks(room: Room) -> None:
        room.comes_in(CROWD)
        words = ("text", "lang", "theme", "signature")
        ids.extend(room.asks(*(dict(zip(words, asked, strict=True)) for asked in ASKED)))
        for rank, question in enumerate(ids):
            room.supports(question, 34 - 8 * rank)

    yield Step("questions", asks, "questions", ".top li:nth-child(2)", ".card")
    yield Step("question", lambda room: _shows(room, "question", ids[0], 1), "question", ".asked")
    yield Step("question-long", lambda room: _shows(room, "question", ids[-1], 1), "question", ".asked.long")


def _vote(vote: Vote) -> Iterator[Step]:
    poll = f"photo-{vote.kind.replace('_', '-')}"

    def opens(room: Room) -> None:
        room.makes(poll, vote.kind, vote.title, *vote.options, terms=dict(vote.terms), **vote.more)
        room.opens(poll)
        _shows(room, "poll", poll)

    def reveals(room: Room) -> None:
        room.votes(poll, [vote.ballot(at) for at, people in LEANING.items() for _ in range(people)])
        room.closes(poll)
        if vote.kind in ("word_cloud", "open_text"):
            room.shows_all_sayings(poll)
        room.reveals(poll, "wall", "phones")

    yield Step(f"{vote.kind}-open", opens, "poll", ".state.open", ".poll form")
    yield Step(f"{vote.kind}-result", reveals, "poll", vote.drawn, ".poll table, .poll .said-cards")
    if vote.answered:
        yield Step(
            f"{vote.kind}-answer", lambda room: room.reveals(poll, "answer"), "poll", vote.answered, ".poll .right"
        )


def _pictures() -> Iterator[Step]:
    poll, title = "photo-pictures", ("Laquelle a été calculée ?", "Which one was computed?")

    def opens(room: Room) -> None:
        stills = [room.keeps_still((STILLS / name).read_bytes(), **_sheet(name)) for name in ("a.jpg", "b.jpg")]
        labels, terms = (("A", "A"), ("B", "B")), {"right": ["o2"]}
        room.makes(poll, "real_or_generated", title, *labels, stills=stills, terms=terms)
        room.opens(poll)
        _shows(room, "poll", poll)

    def reveals(room: Room) -> None:
        ballots = [{"choices": ["o2" if at % 3 else "o1"], "points": [50 + 10 * (at % 6)]} for at in range(CROWD)]
        room.votes(poll, ballots)
        room.closes(poll)
        room.reveals(poll, "wall", "phones")
        room.reveals(poll, "answer")

    yield Step("pictures-open", opens, "poll", ".choice img", ".poll form")
    yield Step("pictures-answer", reveals, "poll", ".how-made", ".poll .right")


def _together() -> Iterator[Step]:
    def moves(room: Room) -> None:
        room.makes("photo-before", "single", LABEL, *ANSWERS, abstain=False, terms={"by_group": True})
        groups = ("student", "professional")
        _holds(room, "photo-before", [{"choices": [f"o{1 + at % 3}"], "group": groups[at % 2]} for at in range(CROWD)])
        room.makes("photo-yes-before", "yes_no", LABEL, abstain=False)
        room.makes("photo-after", "yes_no", LABEL, abstain=False, terms={"again": "photo-yes-before"})
        _holds(room, "photo-yes-before", [{"choices": ["yes" if at < 18 else "no"]} for at in range(CROWD)])
        _holds(room, "photo-after", [{"choices": ["yes" if at < 12 or at > 25 else "no"]} for at in range(CROWD)])

    def shown(poll: str) -> Callable[[Room], None]:
        def deed(room: Room) -> None:
            _shows(room, "poll", poll)
            room.reveals(poll, "wall", "phones")

        return deed

    yield Step("groups", lambda room: (moves(room), shown("photo-before")(room))[1], "poll", ".by-group", ".poll table")
    yield Step("flow", shown("photo-after"), "poll", ".flow path", ".poll .moves")
    yield Step("prize", _awards, "poll", ".prize", ".poll table")


def _awards(room: Room) -> None:
    names = [f"photo-film-{number}" for number in range(len(FILMS))]
    for number, (name, film) in enumerate(zip(names, FILMS, strict=True)):
        room.makes(name, "scale", film, terms={"steps": 5, "film": f"f{number}"})
        people = 3 if number == 2 else CROWD
        _holds(room, name, [{"points": [5 - (person + number) % 3]} for person in range(people)])
    terms = {"of": names, "weight": 10, "turnout_min": 5}
    room.makes("photo-prize", "prize", ("Prix du public", "Audience award"), abstain=False, terms=terms)
    _shows(room, "poll", "photo-prize")
    room.reveals("photo-prize", "wall", "phones")


def _holds(room: Room, poll: str, ballots: list[dict[str, object]]) -> None:
    room.opens(poll)
    room.votes(poll, ballots)
    room.closes(poll)


def _sheet(name: str) -> dict[str, str]:
    seen = {"alt_fr": "Trois sphères sur une table", "alt_en": "Three spheres on a table"}
    return {**seen, "author": "Contrechamp", "tool": f"two_lights.c, {name}", "year": "2026", "licence": "CC0 1.0"}


def _phase(room: Room, phase: str) -> None:
    room.does("set_phase", phase=phase)


def _shows(room: Room, scene: str, subject: str = "", rev: int = 0) -> None:
    room.does("show_scene", scene=scene, subject=subject, rev=rev)


def _intermission(room: Room) -> None:
    room.does("set_wall_countdown", left_ms=COUNTDOWN_MS, running=False)
    _shows(room, "intermission")


def _debate(room: Room) -> None:
    room.does("set_wall_countdown", left_ms=0)
    _phase(room, "debate")
    room.does("set_premoderation", on=False)


def _ends(room: Room) -> None:
    room.does("end_announcement", announcement=MESSAGE)
    _phase(room, "closed")


def _announces(room: Room) -> None:
    text = {"fr": "Encore dix minutes", "en": "Ten more minutes"}
    room.does("announce", announcement=MESSAGE, text=text, lasts_ms=600_000)
