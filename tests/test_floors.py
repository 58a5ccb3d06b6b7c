"""The floors of the house: who may import whom."""

import ast
import re
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).parents[1]
SERVER = REPOSITORY / "server"
SENDING = ("emit_to", "fan_out", "send")
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


def test_the_desks_styles_leave_the_walls_pictures_alone() -> None:
    """The console draws the wall's own scenes: a bare class in one of its sheets is none that a scene draws with."""
    drawn = {
        name
        for module in (REPOSITORY / "static" / "shared" / "scenes").rglob("*.js")
        for names in re.findall(r'class="([^"]+)"|class=\$\{([^}]*)\}', module.read_text("utf-8"))
        for name in re.findall(r"(?<![.\w-])[a-z][a-z-]*", " ".join(names))
    }
    styled = {
        name
        for sheet in (REPOSITORY / "static" / "css" / "console").glob("*.css")
        for name in re.findall(r"(?m)^\s*\.([a-z][a-z-]*)\s*[,{]", sheet.read_text("utf-8"))
    }

    assert {"choice", "how-made", "bars"} <= drawn and {"card", "help"} <= styled, "the patterns find what there is"
    assert drawn & styled == {"visually-hidden"}


def test_one_function_emits_and_only_screens_feed_it() -> None:
    sends = {path for path, call in calls() if call.endswith((".emit", ".send_packet")) or call in SENDING}
    shows = {path for path, call in calls() if call == "Show"}
    draws = {path for path, call in calls() if call in ("messages.snapshot", "messages.patch", "snapshot", "patch")}

    assert sends == {"sockets/emit.py"}
    assert shows == {"live/projectionist.py", "sockets/doors.py", "sockets/farewell.py", "sockets/moving.py"}
    assert draws == {"live/projectionist.py", "live/picture.py"}


def test_what_is_shown_is_made_of_the_debate_by_screens_alone() -> None:
    given = {
        call
        for path, call, arguments in calls_with_arguments()
        if path in ("live/projectionist.py", "live/picture.py", "live/margins.py")
        and any(argument in ("debate", "self._screening.debate") for argument in arguments)
    }

    assert "phone.margin" in given, "the pattern finds who is given the debate"
    assert {call for call in given if not call.startswith(("phone.", "console.", "wall."))} == {
        "self._kept[door].compose"
    }


def test_the_rooms_that_speak_to_browsers_never_look_into_the_debate() -> None:
    seen: set[str] = set()
    for path in python_files("web", "sockets", "transport"):
        tree = ast.parse(path.read_text("utf-8"))
        looks = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        known = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        seen |= known
        assert "debate" not in looks, path
        assert {name for name in known if name.startswith("debate")} <= {"debate.refusals"}, path

    assert "debate.refusals" in seen, "the pattern finds what they do know"


def calls() -> list[tuple[str, str]]:
    """Every call in the server, by file and by what is called; the simulated audience is no part of it."""
    return [(path, call) for path, call, _ in calls_with_arguments()]


def calls_with_arguments() -> list[tuple[str, str, list[str]]]:
    return [
        (path.relative_to(SERVER).as_posix(), ast.unparse(node.func), [ast.unparse(one) for one in node.args])
        for path in python_files()
        if "crowd" not in path.relative_to(SERVER).parts
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
    ]


def python_files(*rooms: str) -> list[Path]:
    return sorted(path for room in rooms or ("",) for path in (SERVER / room).rglob("*.py"))
