"""What the command line says when it cannot do what was asked."""

import sys

from .config import Settings
from .strings import sentence


def complain(settings: Settings, key: str, **params: object) -> int:
    """One clear sentence on the error output, and an exit code that is not 0."""
    print(sentence(settings.language, key, **params), file=sys.stderr)
    return 2
