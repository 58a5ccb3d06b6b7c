"""Static files under a path that holds their digest: compressed beforehand, and cached for ever."""

import gzip
import hashlib
import shutil
from pathlib import Path
from wsgiref.types import WSGIApplication

from whitenoise import WhiteNoise

SERVED = ("dist", "fonts")
DEV_SERVED = ("dist", "fonts", "css", "vendor", "shared", "phone", "console", "wall", "stage", "plain", "look")
_COMPRESSED_SUFFIXES = frozenset({".js", ".css", ".svg"})


def assets_root(name: str) -> Path:
    """Where `static` or `templates` lie: beside the package in the repository, inside it when installed."""
    package = Path(__file__).resolve().parent.parent
    inside = package / name
    return inside if inside.is_dir() else package.parent / name


class StaticFiles:
    """The files as this version of the house serves them."""

    def __init__(self, cache: Path, *, dev: bool) -> None:
        self._dev = dev
        self._source = assets_root("static")
        self.digest = _digest(self._source, DEV_SERVED if dev else SERVED)
        self.root = self._source if dev else _compressed_copy(self._source, cache / f"static-{self.digest}")

    @property
    def prefix(self) -> str:
        """The path every static file stands under."""
        return f"/static/{self.digest}"

    def script(self, page: str) -> str:
        return f"{self.prefix}/{page}/main.js" if self._dev else f"{self.prefix}/dist/{page}.js"

    def style(self, page: str) -> str:
        return f"{self.prefix}/css/{page}.css" if self._dev else f"{self.prefix}/dist/{page}.css"

    def in_front_of(self, app: WSGIApplication) -> WSGIApplication:
        """`app`, with the static files served before it is asked."""
        served = WhiteNoise(
            app,
            root=str(self.root),
            prefix=f"{self.prefix}/",
            allow_all_origins=False,
            immutable_file_test=lambda _path, _url: not self._dev,
            autorefresh=self._dev,
            max_age=0 if self._dev else 3600,
            add_headers_function=_never_sniff,
        )
        for file in served.files.values():
            file.alternatives = [(reads, path, _undated(headers)) for reads, path, headers in file.alternatives]
        wrapped: WSGIApplication = served
        return wrapped


def _digest(root: Path, folders: tuple[str, ...]) -> str:
    whole = hashlib.sha256()
    for file in _files(root, folders):
        whole.update(str(file.relative_to(root)).encode())
        whole.update(file.read_bytes())
    return whole.hexdigest()[:12]


def _files(root: Path, folders: tuple[str, ...]) -> list[Path]:
    return sorted(file for folder in folders for file in (root / folder).rglob("*") if file.is_file())


def _compressed_copy(source: Path, target: Path) -> Path:
    """A copy of what is served, with a .gz beside each text; made once for each version."""
    if target.is_dir():
        return target
    unfinished = target.with_name(f"{target.name}.new")
    shutil.rmtree(unfinished, ignore_errors=True)
    for file in _files(source, SERVED):
        copy = unfinished / file.relative_to(source)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, copy)
        if file.suffix in _COMPRESSED_SUFFIXES:
            copy.with_name(f"{copy.name}.gz").write_bytes(gzip.compress(file.read_bytes(), mtime=0))
    unfinished.rename(target)
    return target


def _undated(headers: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Without the hour at which the copy was made: it says nothing of the file, and phones count these bytes."""
    return [(name, value) for name, value in headers if name != "Last-Modified"]


def _never_sniff(headers: dict[str, str], _path: str, _url: str) -> None:
    # No content policy here: phones count these bytes, and scripts, styles and fonts are no documents.
    headers["X-Content-Type-Options"] = "nosniff"
    headers["Cross-Origin-Resource-Policy"] = "same-origin"
