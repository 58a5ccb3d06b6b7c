"""The floors of the house: who may import whom."""

import re
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).parents[1]
NAMES_EVENTLET = re.compile(r"^\s*(?:import|from)\s+(?:eventlet|greenlet)\b", re.MULTILINE)


def test_imports_only_go_down() -> None:
    lint = Path(sys.executable).with_name("lint-imports")

    verdict = subprocess.run([lint, "--no-cache"], cwd=REPOSITORY, capture_output=True, text=True, check=False)

    assert verdict.returncode == 0, verdict.stdout + verdict.stderr


def test_only_green_and_transport_name_eventlet() -> None:
    naming = {
        path.relative_to(REPOSITORY / "server").parts[0]
        for path in (REPOSITORY / "server").rglob("*.py")
        if NAMES_EVENTLET.search(path.read_text("utf-8"))
    }

    assert "green.py" in naming, "the pattern finds the file that does name it"
    assert naming <= {"green.py", "transport"}


def test_pages_of_the_browser_never_import_each_other() -> None:
    pages = ("phone", "console", "wall")
    strays = [
        f"{page}/{module.name} imports {other}"
        for page in pages
        for module in (REPOSITORY / "static" / page).rglob("*.js")
        for other in re.findall(r"""from\s+["'](?:\.\./)+(\w+)/""", module.read_text("utf-8"))
        if other in pages and other != page
    ]

    assert strays == []


def test_what_pages_share_knows_no_page() -> None:
    imports = {
        module.name: re.findall(r"""from\s+["'](?:\.\./)+(\w+)/""", module.read_text("utf-8"))
        for module in (REPOSITORY / "static" / "shared").rglob("*.js")
    }
    known = {target for targets in imports.values() for target in targets}

    assert "vendor" in known, "the pattern finds the imports there are"
    assert not known & {"phone", "console", "wall"}
