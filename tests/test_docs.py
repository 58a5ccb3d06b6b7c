"""The papers say what is there: settings, commands, targets, paths, decisions."""

import re
from dataclasses import Field, fields
from pathlib import Path
from typing import Any

import pytest

from server.cli import main
from server.config import PREFIX, Settings

REPOSITORY = Path(__file__).parents[1]
README = (REPOSITORY / "README.md").read_text("utf-8")
ARCHITECTURE = (REPOSITORY / "docs" / "ARCHITECTURE.md").read_text("utf-8")
DECISIONS = sorted((REPOSITORY / "docs" / "adr").glob("*.md"))
PAPERS = {
    path.relative_to(REPOSITORY).as_posix(): path.read_text("utf-8")
    for path in [REPOSITORY / "README.md", *sorted((REPOSITORY / "docs").rglob("*.md"))]
}

PATH = re.compile(r"[`(]((?:server|static|templates|tests|docs|deploy)/[\w./-]*|pyproject\.toml|\.gitattributes)[`)]")
LINK = re.compile(r"\]\((?!https?:)([^)#]+)\)")
NAMED_IN = re.compile(r"`([\w.]+)` in\s+`((?:server|static)/[\w./-]+\.(?:py|js))`")
TARGET = re.compile(r"(?:`|^)make ([a-z]+)", re.MULTILINE)
COMMAND = re.compile(r"`contrechamp ((?:[a-z]+ ?)+)")


def _settings_table() -> dict[str, list[str]]:
    """The cells of each row of the settings table, by the name of its option."""
    rows = re.findall(r"^\| `--([a-z-]+)[^`]*` \|(.+)\|$", README, re.MULTILINE)
    return {option.replace("-", "_"): [cell.strip() for cell in rest.split(" | ")] for option, rest in rows}


def _option(setting: str) -> str:
    """A repeated option is in the singular."""
    return {"programmes": "programme"}.get(setting, setting)


def test_every_setting_stands_in_the_readme_and_no_other() -> None:
    assert set(_settings_table()) == {_option(field.name) for field in fields(Settings)}


@pytest.mark.parametrize("field", fields(Settings), ids=lambda field: field.name)
def test_a_setting_has_the_variable_and_the_default_the_readme_says(field: Field[Any]) -> None:
    variable, default, *_ = _settings_table()[_option(field.name)]

    assert variable == f"`{PREFIX}{_option(field.name).upper()}`"
    if field.default not in (None, (), ""):
        assert default == f"`{'no' if field.default is False else field.default}`"


@pytest.mark.parametrize("command", sorted({found.strip() for found in COMMAND.findall(README)}))
def test_every_command_of_the_readme_exists(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ending:
        main([*command.split(), "--help"])

    assert ending.value.code == 0
    assert f"contrechamp {command}" in capsys.readouterr().out


def test_every_make_target_named_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (REPOSITORY / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = {target for paper in PAPERS.values() for target in TARGET.findall(paper)}

    assert {"run", "test"} <= named
    assert named <= targets


@pytest.mark.parametrize("paper", PAPERS)
def test_every_path_named_exists(paper: str) -> None:
    named = set(PATH.findall(PAPERS[paper]))

    assert [path for path in sorted(named) if not (REPOSITORY / path).exists()] == []


@pytest.mark.parametrize("paper", PAPERS)
def test_every_link_leads_somewhere(paper: str) -> None:
    folder = (REPOSITORY / paper).parent
    links = LINK.findall(PAPERS[paper])

    assert [link for link in links if not (folder / link).exists()] == []


def test_every_room_on_the_map_exists() -> None:
    drawn = re.search(r"## The house\n\n```\n(.+?)```", README, re.DOTALL)
    assert drawn is not None
    top = ""
    for line in drawn[1].splitlines():
        room = line.split()[0]
        top = top if line.startswith(" ") else room
        assert (REPOSITORY / (top + room if line.startswith(" ") else room)).is_dir(), line


@pytest.mark.parametrize(("name", "path"), NAMED_IN.findall(ARCHITECTURE))
def test_what_the_architecture_names_in_a_file_is_there(name: str, path: str) -> None:
    word = name.rsplit(".", maxsplit=1)[-1]

    assert re.search(rf"\b{re.escape(word)}\b", (REPOSITORY / path).read_text("utf-8"))


def test_every_decision_is_linked_from_the_architecture() -> None:
    linked = set(re.findall(r"\]\(adr/([^)]+)\)", ARCHITECTURE))

    assert DECISIONS
    assert {path.name for path in DECISIONS} == linked


@pytest.mark.parametrize("path", DECISIONS, ids=lambda path: path.name)
def test_a_decision_fits_on_a_page_and_has_its_three_parts(path: Path) -> None:
    text = path.read_text("utf-8")

    assert text.startswith(f"# {path.name[:4]} — ")
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == ["Context", "Decision", "Consequences"]
    assert len(text.splitlines()) <= 40


def test_the_decisions_that_the_code_refers_to_exist() -> None:
    numbers = {path.name[:4] for path in DECISIONS}
    code = [REPOSITORY / "pyproject.toml", *(REPOSITORY / "server").rglob("*.py")]
    said = {number for path in code for number in re.findall(r"docs/adr/(\d{4})", path.read_text("utf-8"))}

    assert said
    assert said <= numbers
