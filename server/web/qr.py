"""The QR code of an address: as few modules as it takes, then as much correction as they carry."""

import io
from functools import lru_cache
from typing import Any, NamedTuple

from qrcode.constants import ERROR_CORRECT_H, ERROR_CORRECT_L, ERROR_CORRECT_M, ERROR_CORRECT_Q
from qrcode.exceptions import DataOverflowError
from qrcode.main import QRCode

QUIET_ZONE_MODULES = 4


class Code(NamedTuple):
    """An SVG path of dark modules in a square of `modules` units a side, the quiet zone of four included."""

    path: str
    modules: int


@lru_cache(maxsize=64)
def code_for(url: str) -> Code:
    """The code of `url`. Fewer modules are seen from further away, so the version comes first."""
    return _drawn(_smallest(url).get_matrix())


def _drawn(matrix: list[list[bool]]) -> Code:
    runs = [f"M{start} {y}h{length}v1h-{length}z" for y, row in enumerate(matrix) for start, length in _runs(row)]
    return Code(path="".join(runs), modules=len(matrix))


def plain_code_for(url: str) -> Code:
    """The code of `url` for a sheet of many: one correction and one mask, so that hundreds are drawn in a moment."""
    code = QRCode(error_correction=ERROR_CORRECT_M, border=QUIET_ZONE_MODULES, mask_pattern=0)
    code.add_data(url)
    code.make()
    return _drawn(code.get_matrix())


def svg_for(url: str) -> str:
    """The code as a file of its own, black on white, for posters and slides."""
    code = code_for(url)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {code.modules} {code.modules}" '
        f'shape-rendering="crispEdges"><rect width="100%" height="100%" fill="#fff"/>'
        f'<path fill="#000" d="{code.path}"/></svg>'
    )


def ascii_for(url: str) -> str:
    """The code in half blocks, light on a dark terminal."""
    drawn = io.StringIO()
    _smallest(url).print_ascii(out=drawn, invert=True)
    return drawn.getvalue()


def _smallest(url: str) -> "QRCode[Any]":
    version = _made(url, None, ERROR_CORRECT_L).version
    for correction in (ERROR_CORRECT_H, ERROR_CORRECT_Q, ERROR_CORRECT_M):
        try:
            return _made(url, version, correction)
        except (DataOverflowError, ValueError):
            continue
    return _made(url, version, ERROR_CORRECT_L)


def _made(url: str, version: int | None, correction: int) -> "QRCode[Any]":
    code = QRCode(version=version, error_correction=correction, border=QUIET_ZONE_MODULES)
    code.add_data(url)
    code.make(fit=version is None)
    return code


def _runs(row: list[bool]) -> list[tuple[int, int]]:
    """Where dark modules begin in a row, and how many follow."""
    runs: list[tuple[int, int]] = []
    for x, dark in enumerate(row):
        if dark and runs and sum(runs[-1]) == x:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        elif dark:
            runs.append((x, 1))
    return runs
