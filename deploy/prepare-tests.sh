#!/usr/bin/env bash
# What the tests need and pip does not bring: a browser, Node, emoji. Installed from Debian when we may, named when not.
set -euo pipefail

missing=()
needs() { command -v "$1" >/dev/null || missing+=("$2"); }
needs chromium-headless-shell chromium-headless-shell
needs node nodejs
needs npm npm
needs "${PYTHON:-python3}" python3
"${PYTHON:-python3}" -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3-venv)
if command -v dpkg-query >/dev/null; then
    dpkg-query -W fonts-noto-color-emoji >/dev/null 2>&1 || missing+=(fonts-noto-color-emoji)
fi
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then as_root=(sudo -n); fi
if ! command -v apt-get >/dev/null || ! "${as_root[@]}" true 2>/dev/null; then
    echo "The tests need more than what is here. On Debian or Ubuntu: sudo apt-get install ${missing[*]}" >&2
    exit 1
fi

echo "Installing ${missing[*]}…"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
