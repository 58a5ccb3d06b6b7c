"""The catalogue in one language: tests look for what people read, in French and in English alike."""

import re

from server.strings import catalogue, sentence

BOTH_LANGUAGES = ("fr", "en")


class Words:
    """Called like the pages' own `t`."""

    def __init__(self, language: str) -> None:
        self.language = language

    def __call__(self, key: str, **params: object) -> str:
        said = sentence(self.language, key, **params)
        assert said != key, f"nobody wrote {key}"
        return said

    def any_number(self, key: str) -> re.Pattern[str]:
        """The sentence with any number where it counts."""
        return re.compile(re.escape(catalogue(self.language)[key]).replace(r"\{count\}", r"\d+"))

    def any_count(self, key: str) -> re.Pattern[str]:
        """The sentence with any number in it, singular or plural."""
        known = catalogue(self.language)
        forms = [re.escape(known[f"{key}.{form}"]).replace(r"\{count\}", r"\d+") for form in ("one", "other")]
        return re.compile("|".join(forms))


def starting(words: str) -> re.Pattern[str]:
    return re.compile(f"^{re.escape(words)}")


def as_set(text: str) -> re.Pattern[str]:
    """What someone wrote, however it is typeset: French spaces, and hyphens that hold."""
    return re.compile("".join(_SET.get(sign, re.escape(sign)) for sign in text))


_SET = {" ": r"\s+", "\u00a0": r"\s+", "\u202f": r"\s+", "-": "[-\u2011]\u2060?"}
