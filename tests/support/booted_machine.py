"""A machine that systemd boots with Maikr's units, seen from outside. Everything here runs in the host beside it.

The host is the network: OUTSIDE is its address, and a counter in its firewall sees each packet of the machine's.
"""

from __future__ import annotations

import contextlib
import os
import pty
import secrets
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from typing import Final, TypeVar

import maikr_client
from maikr_client.daemon_link.at_once import answer_at_once
from maikr_client.daemon_link.peer import linux_peer_uid
from maikr_client.errors import DaemonUnreachable
from maikr_client.model.endpoint import Endpoint
from maikr_client.model.keys import PublicKey
from maikr_client.wire.measuring import Measure, MeasuredServer, MeasureReply, Timed
from maikr_client.wire.replies import Accepted
from maikr_client.wire.requests import Connect, Disconnect
from tests.support.linux_hosts import HostError, shell
from tests.support.plans import plan, server
from tests.support.unit_file import UNITS

SCRIPT: Final = Path(__file__).with_suffix(".sh")
ROOT: Final = Path("/run/machine")
GROUPS: Final = Path("/run/groups")
STATE: Final = Path("/run/machine-state")
OUTSIDE, INSIDE = "198.51.100.1", "198.51.100.2"
OUTSIDE_LINK: Final = "02:00:00:00:00:01"
"""Known to the machine: the first packet that it sends is seen, and not a question for its neighbour."""
WAIT_S: Final = 60.0
KEY: Final = PublicKey("YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWE=")
WITNESS: Final = f"""table inet witness {{
    counter seen {{ }}
    chain in {{
        type filter hook input priority 0
        ip saddr {INSIDE} counter name seen
    }}
}}"""
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Machine:
    """`first` is its process 1 as the host sees it, `console` the host's end of what it prints on."""

    group: str
    process: subprocess.Popen[bytes]
    first: int
    console: int


_MACHINES: list[_Machine] = []


def boot(
    group: str, lockdown: str = "", wanted: str = "", *, broken_guard: bool = False, broken_daemon: bool = False
) -> None:
    """Started, and everything that was to start has. With what `lockdown.json` and `wanted.json` are to hold, beside
    what the machine left there before; and a guard whose place can't be made, or a daemon that can't start, if told.
    In a control group of that name: one systemd ends what another has in the same.
    """
    ROOT.mkdir(exist_ok=True)
    _mount_groups()
    ours_there = STATE / "maikr"
    STATE.mkdir(exist_ok=True)
    ours_there.mkdir(mode=0o700, exist_ok=True)
    for name, content in (("lockdown.json", lockdown), ("wanted.json", wanted)):
        if content:
            (ours_there / name).write_text(content)
            (ours_there / name).chmod(0o600)
    shell("nft -f -", f"table inet witness; delete table inet witness; {WITNESS}")
    ours, console = pty.openpty()
    python = Path(sys.executable).resolve()
    site = Path(sys.prefix) / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}" / "site-packages"
    client = Path(maikr_client.__file__).parent
    arguments: list[str | Path] = [ROOT, sys.base_prefix, python.name, site, client, UNITS, os.ttyname(console), STATE]
    unshare = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--uts", "--ipc", "--net", "--cgroup"]
    process = subprocess.Popen(
        ["sh", "-c", 'echo $$ >"$0/cgroup.procs"; exec "$@"', GROUPS / group, *unshare, "sh", SCRIPT, *arguments],
        env={
            "PATH": os.environ["PATH"],
            "MAIKR_BROKEN_GUARD": "yes" * broken_guard,
            "MAIKR_BROKEN_DAEMON": "yes" * broken_daemon,
        },
        stdin=console, stdout=console, stderr=console,
    )  # fmt: skip
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    first = int(_until(children.read_text))
    _MACHINES[:] = [_Machine(group, process, first, ours)]
    os.set_blocking(ours, False)
    # the network of a machine that was here before may still be on its way out
    shell(
        f"ip link del out0 2>/dev/null; ip link add out0 address {OUTSIDE_LINK} type veth peer name eth0 netns {first}"
    )
    shell(f"ip addr add {OUTSIDE}/24 dev out0; ip link set out0 up")
    _until(lambda: run("systemctl is-system-running --wait 2>&1 || true").strip() in {"running", "degraded"})
    if not broken_daemon:
        until_daemon()


def boot_again() -> None:
    """The one that was shut down, with what it left on its disk."""
    boot(_MACHINES[0].group)


def make_group() -> str:
    """The name of a control group for a machine."""
    _mount_groups()
    name = f"maikr-machine-{secrets.token_hex(8)}"
    (GROUPS / name).mkdir()
    return name


def forget_group(group: str) -> None:
    """Of a machine that is no more."""
    _until(lambda: shell(f"find {GROUPS / group} -depth -type d -exec rmdir {{}} + && echo gone"))


def _mount_groups() -> None:
    if not GROUPS.exists():
        GROUPS.mkdir()
        shell(f"mount -t cgroup2 none {GROUPS}")


def run(command: str) -> str:
    """What a shell command prints in the machine. Raises HostError."""
    return shell(
        f"nsenter --target {_MACHINES[0].first} --mount --uts --ipc --net --pid --cgroup sh -c {_quoted(command)}"
    )


def console() -> str:
    """What it printed there."""
    try:
        return os.read(_MACHINES[0].console, 1 << 16).decode("utf-8", "replace")
    except BlockingIOError:
        return ""


def show(unit: str, *names: str) -> dict[str, str]:
    """Properties of a unit."""
    shown = run(f"systemctl show {unit} --property={','.join(names)}")
    return dict(line.split("=", 1) for line in shown.splitlines())


def seen() -> int:
    """Packets of the machine's that came out of it."""
    return int(shell("nft list counter inet witness seen").split("packets")[1].split()[0])


def measured() -> Timed:
    """What the machine's daemon measures of OUTSIDE."""
    outside = MeasuredServer(endpoints=(Endpoint(ip_address(OUTSIDE), 51820),), public_key=KEY)
    return ask("measure", Measure(servers=(outside,)), MeasureReply).timed[0]


def connect_to_nobody() -> None:
    """Want a tunnel to a server that is not there, so that all of it but an answer is."""
    ask("connect", Connect(plan=plan(server("amsterdam", v6=False))), Accepted)
    # its address comes once the process that started wireguard-go is gone
    _until(lambda: run("ip -o -4 address show | grep maikr || true"))


def disconnect() -> None:
    """Want no tunnel, and wait until the network is given back."""
    ask("disconnect", Disconnect(), Accepted)
    _until(lambda: not run("nft list tables"))


def snooze() -> None:
    """For as long as this takes, and wait until the network is given back."""
    ask("disconnect", Disconnect(snooze_s=3600), Accepted)
    _until(lambda: not run("nft list tables"))


def client(arguments: str) -> str:
    """What `maikr` with these arguments says there to somebody without any right, and its exit code."""
    program = f"/opt/maikr/bin/python -I -m maikr_client.cli {arguments}"
    return run(f"setpriv --reuid=nobody --regid=nogroup --clear-groups env HOME=/tmp {program} 2>&1; echo $?")


def while_it_pings(*commands: str) -> tuple[int, int]:
    """Packets that came out of it while its programs try all the time, before these commands and in them."""
    trying = f"while :; do ping -c 50 -i 0.002 -W 0.1 {OUTSIDE}; done"
    run(f"(: >/run/pings; {trying} >/run/pings 2>&1 & echo $! >/run/pinging)")
    begun = seen()
    _until(lambda: run("test -s /run/pings && echo tried || true"))
    before = seen()
    for command in commands:
        run(command)
    run("kill $(cat /run/pinging)")
    return before - begun, seen() - before


def shut_down(*, after: str = "true") -> int:
    """Packets that come out of it while it shuts down, after that command, and its programs try to the end."""
    trying = f"while :; do ping -c 50 -i 0.002 -W 0.1 {OUTSIDE}; done"
    run(f"{after}; systemd-run --quiet --unit=trying --property=DefaultDependencies=no sh -c '{trying}'")
    before = seen()
    with contextlib.suppress(HostError):  # it may end before its command does
        run("systemctl poweroff")
    _MACHINES[0].process.wait(WAIT_S)
    return seen() - before


def until_daemon(old: str = "") -> str:
    """The daemon's process, once it listens and is another than `old`."""
    return _until(lambda: _listening(old))


def until_taken_over() -> None:
    """The daemon goes on with what the guard held back."""
    _until(lambda: not run("ls /run/maikr/blocked-since-boot 2>/dev/null || true"))


def _listening(old: str) -> str:
    pid = show("maikr-daemon", "MainPID")["MainPID"]
    return pid if pid not in {"0", old} and run("ss -Hlx src /run/maikr/daemon.sock") else ""


def ask(verb: str, request: object, kind: type[T]) -> T:
    """Of the machine's daemon."""
    path = Path(f"/proc/{_MACHINES[0].first}/root/run/maikr/daemon.sock")
    return answer_at_once(path, linux_peer_uid, verb, request, kind, timeout_s=WAIT_S)


def _until(look: Callable[[], T]) -> T:
    """What `look` gives once that is true-like and no failure."""
    deadline_s = time.monotonic() + WAIT_S
    while True:
        try:
            if found := look():
                return found
        except (OSError, ValueError, HostError, DaemonUnreachable):
            if time.monotonic() > deadline_s:
                raise
        assert time.monotonic() < deadline_s, console()
        time.sleep(0.02)


def _quoted(command: str) -> str:
    return "'" + command.replace("'", "'\\''") + "'"
