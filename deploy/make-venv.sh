#!/bin/sh
# Makes the virtual environment given as argument, or says in one sentence what is missing.
set -eu
python=${PYTHON:-python3}

if ! command -v "$python" >/dev/null; then
    echo "Contrechamp needs Python 3.11 or newer, and there is no $python here. On Debian: apt-get install python3 python3-venv" >&2
    exit 1
fi
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "Contrechamp needs Python 3.11 or newer, and $python is $("$python" -V). Choose another one: make run PYTHON=python3.12" >&2
    exit 1
fi
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    echo "Contrechamp needs Python's venv. On Debian: apt-get install python3-venv" >&2
    exit 1
fi

"$python" -m venv "$1"
