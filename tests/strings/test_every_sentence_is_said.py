"""Every sentence of the catalogue is said somewhere: by a page, a screen or the command line."""

import re
from pathlib import Path

from server.strings import catalogue

REPOSITORY = Path(__file__).parents[2]
WHOLE = re.compile(r"""["'`]([a-z][\w.]*)["'`]""")
# A key that is put together: its beginning, then a placeholder.
BEGINNING = re.compile(r"""["'`]([a-z][\w.]*[._])(?:\$?\{|["'] ~ )""")
WORD = re.compile(r"[^\W_]+")


def _sources() -> str:
    modules = [
        path for path in (REPOSITORY / "static").rglob("*.js") if not {"dist", "look", "vendor"} & set(path.parts)
    ]
    files = [*(REPOSITORY / "server").rglob("*.py"), *(REPOSITORY / "templates").glob("*.html"), *modules]
    return "\n".join(path.read_text("utf-8") for path in files)


def _unsaid(keys: list[str], sources: str) -> list[str]:
    """The keys that stand nowhere, neither whole nor as a beginning with the words that may follow it."""
    whole, beginnings, words = (set(pattern.findall(sources)) for pattern in (WHOLE, BEGINNING, WORD))
    return [
        key
        for key in keys
        if key not in whole
        and not any(
            key.startswith(beginning) and words.issuperset(WORD.findall(key.removeprefix(beginning)))
            for beginning in beginnings
        )
    ]


def test_no_sentence_is_left_over() -> None:
    keys = sorted({re.sub(r"\.(one|other)$", "", key) for key in catalogue("fr")})

    assert _unsaid(keys, _sources()) == []


def test_what_nobody_says_is_found() -> None:
    sources = 't("common.back"); t(`state.${state}`); const states = ["pending"];'

    assert _unsaid(["common.back", "state.pending"], sources) == []
    assert _unsaid(["common.forth", "state.gone"], sources) == ["common.forth", "state.gone"]
