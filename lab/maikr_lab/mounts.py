"""Which files does the lab write, so that none of them is the machine's?

/run becomes a tmpfs, /etc an overlay whose upper layer lies on that tmpfs. Nothing else is written by the lab; what CMD
writes goes to its HOME and TMPDIR, both on the tmpfs.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from maikr_lab.files import LabFiles
from maikr_lab.syscalls import MS_BIND, MS_REC, mount

RUN, ETC = Path("/run"), Path("/etc")


def make_private(files: LabFiles, *, wayland: Path | None, x_cookie: Path) -> None:
    """Lay the tmpfs on /run and the overlay on /etc, and make the lab's own directories.

    `wayland` is the compositor's socket, which lies under the /run being covered; it stays reachable as
    `files.wayland`. The X cookie, if there is one, is copied. Must run in a mount namespace of the lab's own.
    """
    cookie = x_cookie.read_bytes() if os.access(x_cookie, os.R_OK) else b""
    seen = os.open(wayland, os.O_PATH | os.O_CLOEXEC) if wayland is not None else None
    mount("maikr-lab", RUN, "tmpfs", options="mode=0755")
    for directory in files.directories:
        directory.mkdir(parents=True, exist_ok=True, mode=0o700)
    for directory in files.open_directories:
        directory.mkdir(parents=True, exist_ok=True, mode=0o755)
    _cover_etc(files)
    files.x_cookie.touch(mode=0o600)
    files.x_cookie.write_bytes(cookie)
    if seen is not None:
        files.wayland.touch()
        mount(f"/proc/self/fd/{seen}", files.wayland, flags=MS_BIND)
        os.close(seen)


def _cover_etc(files: LabFiles) -> None:
    options = f"lowerdir={ETC},upperdir={files.etc_upper},workdir={files.etc_work}"
    try:
        mount("maikr-lab", ETC, "overlay", options=options)
    except OSError:
        # Kernels that refuse an overlay on tmpfs in a user namespace: a copy serves as well.
        shutil.copytree(ETC, files.etc_upper, symlinks=True, dirs_exist_ok=True, ignore=_unreadable)
        mount(str(files.etc_upper), ETC, flags=MS_BIND | MS_REC)


def _unreadable(directory: str, names: list[str]) -> list[str]:
    return [name for name in names if not os.access(Path(directory, name), os.R_OK)]


def write_resolver_settings(nameservers: list[str]) -> None:
    """What DHCP would have written for the client host: its nameservers, and names by DNS only."""
    switch = ETC / "nsswitch.conf"
    lines = switch.read_text(encoding="utf-8").splitlines() if switch.exists() else []
    kept = [line for line in lines if not line.startswith("hosts:")]
    _replace(switch, [*kept, "hosts: files dns"])
    _replace(ETC / "resolv.conf", [f"nameserver {address}" for address in nameservers])


def _replace(path: Path, lines: list[str]) -> None:
    """A new file: the old one may be a link into the covered /run, or owned by a user unknown in this namespace."""
    path.unlink(missing_ok=True)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
