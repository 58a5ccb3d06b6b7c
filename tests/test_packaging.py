"""The wheel holds the whole house, and the top of the repository only what was agreed."""

import subprocess
import sys
import tomllib
from pathlib import Path
from zipfile import ZipFile

import pytest

REPOSITORY = Path(__file__).parents[1]
FILES = {"LICENSE", "Makefile", "README.md", "pyproject.toml"}
FOLDERS = {"deploy", "docs", "server", "static", "templates", "tests"}
NOTES = f"contrechamp-{tomllib.loads((REPOSITORY / 'pyproject.toml').read_text())['project']['version']}.dist-info"
MADE_HERE = {"build", "data", "dist"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The names of the files in a wheel built now."""
    folder = tmp_path_factory.mktemp("wheel")
    building = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder)]
    built = subprocess.run(building, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stdout + built.stderr
    with ZipFile(next(folder.glob("*.whl"))) as archive:
        return set(archive.namelist())


def test_the_wheel_installs_one_package_named_contrechamp(wheel: set[str]) -> None:
    tops = {name.split("/")[0] for name in wheel}

    assert tops == {"contrechamp", NOTES}


def test_the_wheel_holds_every_module_and_every_data_file_of_the_server(wheel: set[str]) -> None:
    sources = [
        path for path in (REPOSITORY / "server").rglob("*") if path.is_file() and "__pycache__" not in path.parts
    ]
    expected = {f"contrechamp/{path.relative_to(REPOSITORY / 'server').as_posix()}" for path in sources}

    assert "contrechamp/strings/fr.toml" in expected
    assert expected <= wheel


def test_the_wheel_holds_the_pages_the_bundles_and_the_typeface(wheel: set[str]) -> None:
    carried = [*_files("templates"), *_files("static/dist"), *_files("static/fonts"), *_files("static/vendor/licences")]

    assert {f"contrechamp/{name}" for name in carried} <= wheel


def test_the_wheel_leaves_the_unbundled_modules_and_the_tests_at_home(wheel: set[str]) -> None:
    assert not [name for name in wheel if name.startswith(("contrechamp/static/shared/", "contrechamp/static/phone/"))]
    assert not [name for name in wheel if "/tests/" in name]


def test_the_wheel_gives_the_command(wheel: set[str]) -> None:
    assert "contrechamp/cli.py" in wheel or "contrechamp/cli/__init__.py" in wheel
    assert f"{NOTES}/entry_points.txt" in wheel


def test_the_top_of_the_repository_holds_only_what_was_agreed() -> None:
    present = {path.name for path in REPOSITORY.iterdir() if not path.name.startswith(".")}

    assert present - MADE_HERE == FILES | FOLDERS


def test_the_locks_name_no_machine_and_no_index() -> None:
    for lock in (REPOSITORY / "deploy").glob("*.lock"):
        text = lock.read_text("utf-8")
        assert "--hash=sha256:" in text
        assert not [line for line in text.splitlines() if "://" in line or line.startswith(("-", "/"))]


def _files(folder: str) -> list[str]:
    paths = [path for path in (REPOSITORY / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    return [path.relative_to(REPOSITORY).as_posix() for path in paths]
