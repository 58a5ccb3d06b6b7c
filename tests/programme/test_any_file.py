"""Whatever a file holds, reading it gives a programme or says what is wrong: nothing else is ever raised."""

import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from server.programme import Programme, ProgrammeMistakes, read

from .conftest import GOOD

_STRAYS = """\
[[polls.options]]
[title]
[x]
[[panel]]
[[films]]
place = 1
polls = 1
films = [1]
id = ["x"]
date = 12:00:00
privacy = []
kind = []
=
\"\"\"
"""
_PIECES = [*GOOD.splitlines(), *_STRAYS.splitlines()]
_SCALARS = ["1", "-9", "true", '"x"', '""', "2026-01-01", "2026-01-01T00:00:00Z", "10:00:00", "nan", "0x" + "f" * 9_000]
_VALUES = st.recursive(
    st.sampled_from(_SCALARS),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]")
        | st.dictionaries(st.sampled_from(["id", "fr", "label", "kind", "venue"]), inner, max_size=3).map(
            lambda table: "{" + ", ".join(f"{key} = {value}" for key, value in table.items()) + "}"
        )
    ),
    max_leaves=6,
)


@given(st.binary())
def test_whatever_bytes_a_file_holds_it_is_read_or_its_mistakes_are_told(found: bytes) -> None:
    _read_or_told(found)


@given(st.lists(st.sampled_from(_PIECES) | st.text(max_size=20), max_size=25))
def test_whatever_lines_are_put_together_they_are_read_or_their_mistakes_are_told(lines: list[str]) -> None:
    _read_or_told("\n".join(lines).encode("utf-8", "surrogatepass"))


@given(st.dictionaries(st.sampled_from(Programme.__struct_fields__), _VALUES))
def test_whatever_value_a_key_has_it_is_read_or_its_mistakes_are_told(keys: dict[str, str]) -> None:
    _read_or_told("\n".join(f"{key} = {value}" for key, value in keys.items()).encode())


def _read_or_told(found: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "programme.toml"
        path.write_bytes(found)
        try:
            read(path)
        except ProgrammeMistakes as told:
            assert told.mistakes
            for mistake in told.mistakes:
                assert 1 <= mistake.line <= found.count(b"\n") + 1
                for language in ("fr", "en"):
                    assert "\n" not in mistake.report(language).removeprefix(str(path))
