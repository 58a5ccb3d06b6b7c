"""One word for each thing: what the house calls something is called so everywhere, and nothing else is."""

import re

import pytest

from tests.strings.shown import shown

# Keys and names that stand as they are written in a file.
COPIED = re.compile(r'"[^"]*"|\[+\w+\]+|\{\w+\}|--\S+')
# Words of other houses, and of the workshop.
NOT_OURS = {
    "fr": re.compile(
        r"\b(?:sondages?|év[éè]nements?|sessions?|projecteurs?|moniteurs?|admin\w*|utilisateurs?|utilisatrices?"
        r"|participant\w*|modérat(?:eur|rice)s?|clients?|jetons?|tokens?|sockets?|slugs?|JSON"
        r"|retenue?s?|pré-modération|le mémoire)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:surveys?|events?|sessions?|evenings?|projectors?|displays?|halls?|admin\w*|users?|participants?"
        r"|clients?|tokens?|sockets?|slugs?|JSON|minutes of the debate|upvotes?)\b",
        re.IGNORECASE,
    ),
}
FAMILIAR = re.compile(r"\b(?:tu|toi|tes|ta)\b|\bt’", re.IGNORECASE)
# Who only reads what is on it calls the wall a screen; who conducts it calls it the wall.
OF_THE_AUDIENCE = ("phone.", "hand.", "vote.", "code.", "plain.", "stage.")


@pytest.mark.parametrize("language", NOT_OURS)
def test_no_word_of_another_house_is_said(language: str) -> None:
    assert _found(language, NOT_OURS[language]) == {}


def test_people_are_addressed_with_vous() -> None:
    assert _found("fr", FAMILIAR) == {}


def test_the_audience_and_the_speakers_are_told_of_a_screen() -> None:
    walls = _found("en", re.compile(r"\bwalls?\b", re.IGNORECASE))

    assert walls, "the crew is told of a wall"
    assert [key for key in walls if key.startswith(OF_THE_AUDIENCE)] == []


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("fr", "Le sondage est ouvert"),
        ("fr", "Question retenue"),
        ("fr", "pour le mémoire du débat"),
        ("fr", "Votre session a expiré"),
        ("en", "The evening is over"),
        ("en", "Minutes of the debate"),
        ("en", "Invalid token"),
    ],
)
def test_a_word_that_is_not_ours_is_found(language: str, written: str) -> None:
    assert NOT_OURS[language].search(written)


def test_the_familiar_form_is_found() -> None:
    assert FAMILIAR.search("Pose ta question") and not FAMILIAR.search("Le film a-t-il menti ? Il attend l’écran.")


def _found(language: str, words: re.Pattern[str]) -> dict[str, str]:
    return {key: text for key, text in shown(language).items() if words.search(COPIED.sub("x", text))}
