"""Which files of tests let eventlet patch their own process, told from their imports alone."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

REPOSITORY = Path(__file__).parents[1]
PATCHES = "server.green"


def is_patched_by(path: Path) -> bool:
    """Whether this file of tests, or the conftest beside it, imports `server.green` or what imports it in turn."""
    files = [file for file in (path, path.with_name("conftest.py")) if file.exists()]
    named = {name for file in files for node in ast.walk(_parsed(file)) for name in _imports(node, _module_of(file))}
    return any(_reaches(module) for name in named for module in _with_parents(name))


@cache
def _reaches(module: str) -> bool:
    reached, found = [module], {module}
    while reached:
        more = _imported_by(reached.pop()) - found
        reached += more
        found |= more
    return PATCHES in found


@cache
def _imported_by(module: str) -> frozenset[str]:
    """Imports inside a function of the house or of a helper are made when it is called, and do not count."""
    path = _file_of(module)
    nodes = _parsed(path).body if path else []
    return frozenset(name for node in nodes for named in _imports(node, module) for name in _with_parents(named))


@cache
def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def _imports(node: ast.AST, where: str) -> Iterator[str]:
    """The modules that one statement of the module `where` may name."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        path = _file_of(where)
        above = node.level - (1 if path and path.name == "__init__.py" else 0)
        home = where.split(".")[: len(where.split(".")) - above] if node.level else []
        source = ".".join([*home, *([node.module] if node.module else [])])
        yield from (f"{source}.{alias.name}" for alias in node.names)


def _with_parents(name: str) -> set[str]:
    """A module and the packages around it, which are imported before it; what is not ours counts for nothing."""
    words = name.split(".")
    names = {".".join(words[:length]) for length in range(1, len(words) + 1)}
    return {name for name in names if _file_of(name)}


@cache
def _file_of(module: str) -> Path | None:
    base = REPOSITORY.joinpath(*module.split("."))
    return next((path for path in (base.with_suffix(".py"), base / "__init__.py") if path.is_file()), None)


def _module_of(path: Path) -> str:
    return ".".join(path.relative_to(REPOSITORY).with_suffix("").parts)
