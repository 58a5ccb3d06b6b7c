#!/bin/sh
# The command `contrechamp` of a clone: what a wheel would install, run from the sources.
repository=$(dirname "$(readlink -f "$0")")/../..
PYTHONPATH="$repository${PYTHONPATH:+:$PYTHONPATH}" exec "$repository/.venv/bin/python" -m server "$@"
