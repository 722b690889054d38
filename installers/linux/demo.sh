#!/usr/bin/env bash
# Opens Maikr's world with the product in it, as the person where that is enough, else as root.
# usage: demo.sh VENV [OPTION...]
set -euo pipefail
cd "$(dirname "$0")/../.."
lab=$1/bin/maikr-lab
shift
if [ "$(id -u)" = 0 ] || { [ -w /dev/net/tun ] && unshare --user --net true 2>/dev/null; }; then
    exec "$lab" demo "$@"
fi
echo "demo: namespaces need root here"
exec sudo --preserve-env=DISPLAY,WAYLAND_DISPLAY,XAUTHORITY,XDG_RUNTIME_DIR "$lab" demo "$@"
