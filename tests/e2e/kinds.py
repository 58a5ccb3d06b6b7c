"""A vote of each kind: what is asked, how somebody answers it with a thumb, what the others answer."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from tests.e2e.evening import Evening
from tests.e2e.people.phone import Phone

Pair = tuple[str, str]
CROWD = 40
NOTHING: Mapping[str, Any] = MappingProxyType({})


class Vote(NamedTuple):
    """`answer` is given at `alice`'s phone, `ballot` by the crowd, each with their number; `drawn` on the wall."""

    kind: str
    title: Pair
    drawn: str
    answer: Callable[[Evening, Phone], None]
    ballot: Callable[[int], dict[str, Any]]
    options: tuple[Pair, ...] = ()
    terms: Mapping[str, Any] = NOTHING
    more: Mapping[str, Any] = NOTHING
    answered: str = ""
    """What is there on the wall once the right answer is."""


FILM = (
    ("Le décor", "The set"),
    ("La lumière", "The light"),
    ("Le jeu des actrices et des acteurs", "The acting"),
    ("Le montage", "The editing"),
)
ENDS = {"low": {"fr": "pas du tout", "en": "not at all"}, "high": {"fr": "entièrement", "en": "entirely"}}


def takes_step(step: int, steps: int) -> Callable[[Evening, Phone], None]:
    def answer(evening: Evening, alice: Phone) -> None:
        alice.page.get_by_role("radio", name=evening.say("vote.step", step=step, steps=steps)).first.tap(force=True)

    return answer


def takes(*labels: Pair) -> Callable[[Evening, Phone], None]:
    def answer(evening: Evening, alice: Phone) -> None:
        for fr, en in labels:
            alice.option({"fr": fr, "en": en}[evening.language]).tap()

    return answer


def places(*labels: Pair) -> Callable[[Evening, Phone], None]:
    def answer(evening: Evening, alice: Phone) -> None:
        for fr, en in labels:
            name = {"fr": fr, "en": en}[evening.language]
            alice.main.get_by_role("button", pressed=False).filter(has_text=name).tap()

    return answer


def writes(*words: str) -> Callable[[Evening, Phone], None]:
    def answer(_evening: Evening, alice: Phone) -> None:
        for field, word in zip(alice.main.get_by_role("textbox").all(), words, strict=False):
            field.fill(word)

    return answer


def is_sure(of: Pair, percent: int) -> Callable[[Evening, Phone], None]:
    def answer(evening: Evening, alice: Phone) -> None:
        takes(of)(evening, alice)
        sure = evening.say("vote.percent", percent=percent)
        alice.page.get_by_role("radio", name=sure).tap(force=True)

    return answer


WORDS = ("lumière", "Lumières", "peur", "travail", "temps", "plus", "curiosité", "droits d’auteur", "processus", "jeu")
LINES = (
    "Qui décide de ce qu’on garde au montage quand une machine propose ?",
    "Le son. On parle toujours des images.",
    "Ce que deviennent les premiers emplois d’assistants.",
    "Comment archiver un film dont les outils n’existeront plus dans dix ans ?",
)
PIXELS = (("Environ 200 000", "About 200,000"), ("Environ 2 millions", "About 2 million"))
VOTES = {
    vote.kind: vote
    for vote in (
        Vote(
            "single",
            ("Qu’est-ce qui vous a le plus marqué ?", "What struck you most?"),
            ".bars",
            takes(FILM[1]),
            lambda at: {"choices": [f"o{1 + at % 4}"]},
            FILM,
        ),
        Vote(
            "multiple",
            ("Qu’est-ce qui peut changer ?", "What may change?"),
            ".bars",
            takes(FILM[0], FILM[3]),
            lambda at: {"choices": [f"o{1 + at % 4}", f"o{1 + (at + 1) % 4}"]},
            FILM,
            more={"max_choices": 2},
        ),
        Vote(
            "yes_no",
            ("Avez-vous cru à cette voix ?", "Did you believe that voice?"),
            ".bars",
            takes(("Oui", "Yes")),
            lambda at: {"choices": ["yes" if at % 3 else "no"]},
        ),
        Vote(
            "scale",
            ("À quel point l’image vous a-t-elle paru vraie ?", "How true did the picture seem to you?"),
            ".scale .columns",
            takes_step(4, 7),
            lambda at: {"points": [1 + at % 7]},
            terms={"steps": 7, **ENDS},
        ),
        Vote(
            "rating",
            ("Que pensez-vous de chacun ?", "What do you think of each?"),
            ".ratings",
            takes_step(5, 5),
            lambda at: {"points": [1 + at % 5, 5 - at % 5, 3, 1 + at % 3]},
            FILM,
            {"steps": 5, **ENDS},
        ),
        Vote(
            "ranking",
            ("De quoi faut-il s’occuper d’abord ?", "What should be dealt with first?"),
            ".ranked",
            places(FILM[2], FILM[0]),
            lambda at: {"choices": [f"o{1 + (at // 3 + step) % 4}" for step in range(4)]},
            FILM,
            more={"max_choices": 4},
        ),
        Vote(
            "number",
            ("Combien d’images dans un film de 90 minutes ?", "How many frames in a 90-minute film?"),
            ".plot",
            writes("130 000"),
            lambda at: {"points": [60_000 + 4_000 * at]},
            terms={
                "unit": {"fr": "images", "en": "frames"},
                "least": 0,
                "most": 1_000_000,
                "truth": 129_600,
                "tolerance": 13_000,
            },
            answered=".plot .truth",
        ),
        Vote(
            "quiz",
            ("Combien de pixels dans cette image ?", "How many pixels are there in this picture?"),
            ".bars",
            takes(PIXELS[1]),
            lambda at: {"choices": ["o2" if at % 4 else "o1"]},
            PIXELS,
            {"right": ["o2"]},
            answered=".right-mark",
        ),
        Vote(
            "real_or_generated",
            ("Cette voix est-elle vraie ou générée ?", "Is this voice real or generated?"),
            ".bars",
            is_sure(("Générée", "Generated"), 80),
            lambda at: {"choices": ["real" if at % 3 else "generated"], "points": [50 + 10 * (at % 6)]},
            terms={"right": ["generated"]},
            answered=".right-mark",
        ),
        Vote(
            "word_cloud",
            ("L’IA au cinéma, en un mot ?", "AI in cinema, in a word?"),
            ".cloud",
            writes("lumière", "écrans"),
            lambda at: {"words": [WORDS[at % len(WORDS)]]},
            more={"max_choices": 3},
        ),
        Vote(
            "open_text",
            ("Quelle question faut-il continuer à explorer ?", "Which question should be explored further?"),
            ".said-cards",
            writes("La formation, avant les outils."),
            lambda at: {"words": [LINES[at % len(LINES)]]},
            terms={"support": True},
        ),
    )
}
