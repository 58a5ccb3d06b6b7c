"""On which line each key of a TOML file stands: `tomllib` does not tell, and a mistake without its line is half told.

The text has already been read by `tomllib`, so this scan only follows what is known to be well written.
"""

import regex

from . import bounds

Path = tuple[str | int, ...]
"""Keys and places in lists from the top of the file: `("polls", 0, "title", "fr")`."""

_TOKEN = regex.compile(
    r'''(?P<string>"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:\\.|[^"\\\n])*"|'[^'\n]*')'''
    r"""|(?P<skip>\#[^\n]*|[^\S\n]+)|(?P<mark>[\[\]{},=\n])|(?P<dot>\.)|(?P<bare>[^\s\[\]{}.,=\#"']+)""",
    regex.DOTALL,
)


class Lines:
    """The line of every key of `text`, counted from 1."""

    def __init__(self, text: str) -> None:
        self._lines: dict[Path, int] = {(): 1}
        self._table: Path = ()
        self._tables_in: dict[Path, int] = {}
        self._keys: list[str] = []
        self._header = 0
        # Where the scan is inside a value: the path of each open list or inline table, and its next place.
        self._open: list[tuple[Path, int | None]] = []
        self._value: Path | None = None
        self._scan(text.replace("\r\n", "\n"))

    def of(self, path: Path) -> int:
        """The line of `path`, or of the nearest thing around it that is written down."""
        while path not in self._lines:
            path = path[:-1]
        return self._lines[path]

    def _scan(self, text: str) -> None:
        line = 1
        for token in _TOKEN.finditer(text):
            kind, written = token.lastgroup, token.group()
            if kind == "mark":
                self._mark(written, line)
            elif kind in ("bare", "string"):
                self._word(written, line)
            line += written.count("\n")

    def _word(self, written: str, line: int) -> None:
        if self._in_value():
            self._found(self._value_path(), line)
        else:
            self._keys.append(_unquoted(written))

    def _mark(self, mark: str, line: int) -> None:
        if self._in_value():
            self._mark_in_value(mark, line)
        elif mark == "=":
            self._value = self._below(self._open[-1][0] if self._open else self._table, line)
        elif mark == "[":
            self._header += 1
        elif mark == "]" and self._keys:
            self._enter_table(line)
        elif mark == "}":
            self._open.pop()
        elif mark == "\n":
            self._header, self._keys = 0, []

    def _mark_in_value(self, mark: str, line: int) -> None:
        if mark in "[{":
            path = self._value_path()
            self._found(path, line)
            self._value = None
            self._open.append((path, 0 if mark == "[" else None))
        elif mark in "]}":
            self._value = None
            self._open.pop()
        elif mark == ",":
            self._value = None
            path, place = self._open[-1]
            self._open[-1] = (path, None if place is None else place + 1)
        elif mark == "\n" and not self._open:
            self._value = None

    def _in_value(self) -> bool:
        return self._value is not None or bool(self._open and self._open[-1][1] is not None)

    def _value_path(self) -> Path:
        if self._value is not None:
            return self._value
        path, place = self._open[-1]
        return (*path, place or 0)

    def _enter_table(self, line: int) -> None:
        path: Path = ()
        for key in self._keys[:-1]:
            path = (*path, key)
            if path in self._tables_in:
                path = (*path, self._tables_in[path])
        path = (*path, self._keys[-1])
        if self._header == 2:
            self._found(path, line)
            self._tables_in[path] = self._tables_in.get(path, -1) + 1
            path = (*path, self._tables_in[path])
        self._found(path, line)
        self._table, self._keys = path, []

    def _below(self, table: Path, line: int) -> Path:
        keys, self._keys = self._keys, []
        for depth in range(1, min(len(keys), bounds.KEY_DEPTH_MAX) + 1):
            self._found((*table, *keys[:depth]), line)
        return (*table, *keys)

    def _found(self, path: Path, line: int) -> None:
        self._lines.setdefault(path, line)


def _unquoted(written: str) -> str:
    """A key as it is read; only simple escapes matter, since the schema's own keys need none."""
    return written[1:-1] if written[0] in "\"'" else written
