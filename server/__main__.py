"""`python -m server` is `contrechamp`."""

import sys

from .cli import main

sys.exit(main())
