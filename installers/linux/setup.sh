#!/usr/bin/env bash
# Sets a bare Debian, Ubuntu or Fedora up for `make demo` and `make test`: packages that are missing, then a virtual environment.
# usage: setup.sh PYTHON VENV
set -euo pipefail
cd "$(dirname "$0")/../.."
python=$1 venv=$2
here=installers/linux

log=$(mktemp)
trap 'rm -f "$log"' EXIT
say() { echo "setup: $*"; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
column() { grep -v '^#' "$here/packages.txt" | cut -d'|' -f"$1" | tr -d ' ' | grep -vx -e '-' -e ''; }

# the tests want NetworkManager's program only: where it is new, its service must not take this machine's network over
new_manager=
if [ -d /run/systemd/system ] && ! command -v NetworkManager >/dev/null; then
    new_manager=NetworkManager.service
    as_root systemctl mask --quiet --runtime "$new_manager"
fi

if command -v apt-get >/dev/null; then
    missing=$(column 1 | while read -r name; do dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || echo "$name"; done)
    if [ -n "$missing" ]; then
        say "installing $(echo "$missing" | wc -w) packages of the distribution"
        as_root apt-get update -qq
        # shellcheck disable=SC2086 # one word a package is meant
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $missing >"$log" 2>&1 || { tail -n 20 "$log" >&2; exit 1; }
    fi
elif command -v dnf >/dev/null; then
    missing=$(column 2 | sort -u | while read -r name; do rpm -q --quiet "$name" || echo "$name"; done)
    # shellcheck disable=SC2086
    [ -z "$missing" ] || as_root dnf install -q -y $missing
else
    echo "setup: neither apt-get nor dnf is here; install what $here/packages.txt names, then run this again" >&2
    exit 1
fi

if [ -n "$new_manager" ]; then
    as_root systemctl unmask --quiet --runtime "$new_manager"
    as_root systemctl disable --quiet "$new_manager" || true
fi

"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "setup: Python 3.11 or newer is needed; try PYTHON=python3.12 make setup" >&2; exit 1; }
say "making the virtual environment in $venv (PySide6 and the lab's libraries; a minute or two)"
[ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --constraint installers/constraints.txt --editable '.[gui,lab,dev]'
say "done"
