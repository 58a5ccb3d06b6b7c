#!/usr/bin/env bash
# Maintainers only: resolves pyproject.toml into the two locks, with the hashes of every platform's files.
set -euo pipefail
cd "$(dirname "$0")/.."

UV_VERSION=0.13.9
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
"${PYTHON:-python3}" -m venv "$tools"
"$tools/bin/pip" install --quiet "uv==$UV_VERSION"

resolve() { # resolve LOCK WHAT [options of uv…]: the newest versions pyproject.toml allows
    local lock=$1 what=$2 resolved="$tools/resolved.txt"
    shift 2
    "$tools/bin/uv" pip compile pyproject.toml --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
        --no-header --no-annotate --no-emit-index-url --no-emit-find-links "$@" --output-file "$resolved" >/dev/null
    { echo "# $what, resolved from pyproject.toml by make lock."; cat "$resolved"; } >"$lock"
}

resolve deploy/requirements.lock "What the server needs"
resolve deploy/requirements-dev.lock "What the server and its checks need" \
    --constraint deploy/requirements.lock --group dev
