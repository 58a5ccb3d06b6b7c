"""The files of words: the two that ship with the product, and the organiser's own."""

from importlib.resources import files
from pathlib import Path

from ..limits import WORDS_FILE_BYTES_MAX
from .folding import fold_word
from .matching import WordList, parts

_SHIPPED = ("fr.txt", "en.txt")
_ALONE = "!only"


class WordsUnreadable(Exception):
    """A file of words cannot be taken as it is; the text says where and why."""


def read(own: Path | None = None) -> WordList:
    """The shipped lists with the organiser's beside them, or that alone if it says so. Raises `WordsUnreadable`."""
    held: list[str] = []
    allowed: list[str] = []
    lines = [] if own is None else _lines(own)
    for name in () if _ALONE in lines else _SHIPPED:
        _sort(files(__package__).joinpath(name).read_text("utf-8").splitlines(), held, allowed)
    _sort(lines, held, allowed)
    return WordList(held, allowed)


def _lines(path: Path) -> list[str]:
    try:
        with path.open("rb") as file:
            content = file.read(WORDS_FILE_BYTES_MAX + 1)
        if len(content) > WORDS_FILE_BYTES_MAX:
            raise WordsUnreadable(f"{path}: > {WORDS_FILE_BYTES_MAX} bytes")
        lines = [line.strip() for line in content.decode("utf-8-sig").splitlines()]
    except OSError as error:
        raise WordsUnreadable(f"{path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise WordsUnreadable(f"{path}: UTF-8") from error
    for number, line in enumerate(lines, 1):
        entry = _entry(line)
        if entry and not all(fold_word(word.strip("*")) for word in parts(entry)):
            raise WordsUnreadable(f"{path}:{number}: {line}")
    return lines


def _sort(lines: list[str], held: list[str], allowed: list[str]) -> None:
    """A line that begins with `-` is allowed, any other is held; `#` begins a remark."""
    for line in lines:
        entry = _entry(line)
        if entry.startswith("-"):
            allowed.append(entry.removeprefix("-").strip())
        elif entry:
            held.append(entry)


def _entry(line: str) -> str:
    entry = line.partition("#")[0].strip()
    return "" if entry == _ALONE else entry
