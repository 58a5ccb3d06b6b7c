"""Whether a text holds a word of the list, however it is dressed up."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from .folding import Folded, Runs, Spoken, fold_word, folded, runs

# Shorter words are too near to innocent ones for a letter too many to be forgiven, or to be found in spelled letters.
_LONG = 5
_SPELLED_WITHIN_MIN = 4
_GLUED_MIN = 3
_MASKED_MIN = 4
_BETWEEN_WORDS = re.compile(r"['’.·-]")


class WordList:
    """`held` are words and phrases; `allowed` are those in which nothing is held. A `*` at an end leaves it open."""

    def __init__(self, held: Iterable[str] = (), allowed: Iterable[str] = ()) -> None:
        self._held = _Index(held)
        self._allowed = _Index(allowed)

    def holds(self, *texts: str) -> str:
        """The entry found first in one of the texts, as the list writes it; nothing if there is none."""
        return next((entry for text in texts for entry in self._found(folded(text))), "")

    def __len__(self) -> int:
        return len(self._held)

    def _found(self, text: Folded) -> Iterator[str]:
        for (start, end), entry in self._held.within(text):
            if not any(first <= start and end <= last for (first, last), _ in self._allowed.within(text)):
                yield entry


class _Word(NamedTuple):
    letters: str
    runs: Runs
    open_start: bool
    open_end: bool

    def fits(self, said: Runs) -> bool:
        """Whether `said` is this word, letters drawn out or doubled by mistake included."""
        at = said.letters.rfind(self.runs.letters) if self.open_start else 0
        if not said.letters.startswith(self.runs.letters, at):
            return False
        last = at + len(self.runs.letters)
        if last < len(said.letters) and not self.open_end:
            return False
        forgiving = len(self.letters) >= _LONG
        return all(
            count == found or (count < found and (forgiving or found > 2))
            for count, found in zip(self.runs.counts, said.counts[at:last], strict=True)
        )


class _Index:
    """The entries by the first letter of their first word, so that a text is compared with few of them."""

    def __init__(self, entries: Iterable[str]) -> None:
        self._by_letter: dict[str, list[tuple[str, tuple[_Word, ...]]]] = defaultdict(list)
        self._anywhere: list[tuple[str, tuple[_Word, ...]]] = []
        self._words: dict[str, str] = {}
        for entry in dict.fromkeys(entries):
            words = tuple(_word(part) for part in parts(entry))
            where = self._anywhere if words[0].open_start else self._by_letter[words[0].letters[0]]
            where.append((entry, words))
            if len(words) == 1:
                self._words.setdefault(words[0].letters, entry)

    def __len__(self) -> int:
        return len(self._anywhere) + sum(map(len, self._by_letter.values()))

    def within(self, text: Folded) -> Iterator[tuple[tuple[int, int], str]]:
        """Each place (from, to) where an entry stands, and the entry."""
        said = [[runs(reading) for reading in readings] for readings in text.pieces]
        for start in range(len(said)):
            for entry, words in self._beginning(text.pieces[start]):
                end = start + len(words)
                if end <= len(said) and all(
                    any(word.fits(reading) for reading in said[at]) for at, word in enumerate(words, start)
                ):
                    yield (start, end), entry
        yield from self._disguised(text)

    def _beginning(self, readings: tuple[str, ...]) -> Iterator[tuple[str, tuple[_Word, ...]]]:
        for letter in dict.fromkeys(reading[0] for reading in readings):
            yield from self._by_letter.get(letter, ())
        yield from self._anywhere

    def _disguised(self, text: Folded) -> Iterator[tuple[tuple[int, int], str]]:
        for spoken in text.glued:
            yield from self._whole(spoken)
        for spoken in text.spelled:
            yield from self._whole(spoken)
            yield from self._inside(spoken)
        for spoken in text.masked:
            yield from self._behind_a_mask(spoken)

    def _whole(self, spoken: Spoken) -> Iterator[tuple[tuple[int, int], str]]:
        for reading in spoken.readings:
            for entry, words in self._by_letter.get(reading[0], ()):
                if (
                    len(words) == 1
                    and len(words[0].letters) >= _GLUED_MIN
                    and words[0]._replace(open_end=False).fits(runs(reading))
                ):
                    yield (spoken.start, spoken.end), entry

    def _inside(self, spoken: Spoken) -> Iterator[tuple[tuple[int, int], str]]:
        for letters, entry in self._words.items():
            if len(letters) >= _SPELLED_WITHIN_MIN and any(letters in reading for reading in spoken.readings):
                yield (spoken.start, spoken.end), entry

    def _behind_a_mask(self, spoken: Spoken) -> Iterator[tuple[tuple[int, int], str]]:
        (mask,) = spoken.readings
        for letters, entry in self._words.items():
            if len(letters) == len(mask) >= _MASKED_MIN and all(
                shown in ("*", "#", "%", letter) for shown, letter in zip(mask, letters, strict=True)
            ):
                yield (spoken.start, spoken.end), entry


def parts(entry: str) -> list[str]:
    """The words of an entry, as a text is taken apart too."""
    return _BETWEEN_WORDS.sub(" ", entry).split()


def _word(written: str) -> _Word:
    letters = fold_word(written.strip("*"))
    return _Word(letters, runs(letters), written.startswith("*"), written.endswith("*"))
