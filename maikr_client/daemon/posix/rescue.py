"""Gives the network back without a daemon: all that is ours goes, whatever the disk or a daemon that hangs say to it.

A daemon that runs is stopped where it is before the wish is forgotten, so that it can't write it again, and killed
after that. One that its service manager starts anew finds the state directory locked until all is undone, and nothing
wanted. Linux only, but of POSIX's signals.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import time
from collections.abc import Callable, Coroutine, Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from maikr_client.daemon.journal import TOUCHED_FILE, WISH_FILE
from maikr_client.daemon.linux.devices import existing_devices
from maikr_client.daemon.linux.nft_state import table_state
from maikr_client.daemon.linux.numbers import device_of
from maikr_client.daemon.linux.platform import linux_platform
from maikr_client.daemon.linux.routing_state import current_routing
from maikr_client.daemon.linux.sysctls import Sysctls, has_ipv6
from maikr_client.daemon.lockdown_file import LOCKDOWN_FILE
from maikr_client.daemon.posix.files import PosixFiles
from maikr_client.daemon.posix.our_processes import DAEMON, TUNNEL, OurProcess, our_processes
from maikr_client.daemon.posix.unprivileged import resolver_user
from maikr_client.daemon.snooze import SNOOZE_FILE
from maikr_client.errors import MaikrError
from maikr_client.wire.boot_note import boot_note

RESOLV_CONF: Final = Path("/etc/resolv.conf")
WISHES: Final = {WISH_FILE: "connect", LOCKDOWN_FILE: "lockdown", SNOOZE_FILE: "snooze"}
TRIES: Final = 3
LOCK_TRIES: Final = 40
LOCK_PAUSE_S: Final = 0.05
Say = Callable[[str], None]


def rescue(state_dir: Path, socket: Path, say: Say) -> bool:
    """Undo everything, and `say` each thing that was. False when something of ours is left. Clients look for the
    daemon at `socket`.
    """
    uid = resolver_user().uid
    daemons = [each for each in our_processes(uid) if each.kind == DAEMON]
    _signal(daemons, signal.SIGSTOP)
    done = _forget_wishes(state_dir, say)
    for each in our_processes(uid):
        if each.kind != TUNNEL:
            _signal([each], signal.SIGKILL)
    if daemons:
        say(f"Stopped Maikr's background service (process {daemons[0].pid}).")
    with _alone(state_dir):
        done = asyncio.run(_undo(state_dir, say)) and done
        _end_tunnels(uid, say)
        if done:
            done = _remove(state_dir / TOUCHED_FILE, say) and _remove(boot_note(socket), say)
    return done


def _forget_wishes(state_dir: Path, say: Say) -> bool:
    done = True
    for name, what in WISHES.items():
        if (state_dir / name).exists():
            forgotten = _remove(state_dir / name, say)
            done = done and forgotten
            if forgotten:
                say(f"Forgot what was wanted: {what}.")
    return done


def _remove(path: Path, say: Say) -> bool:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        say(f"Could NOT remove {path}: {error.strerror}.")
        return False
    return True


@contextlib.contextmanager
def _alone(state_dir: Path) -> Iterator[None]:
    """No daemon begins meanwhile, as far as that can be had: a full disk must not keep anybody from being rescued."""
    descriptor = _lock(state_dir / "lock") if state_dir.is_dir() else None
    try:
        yield
    finally:
        if descriptor is not None:
            os.close(descriptor)


def _lock(path: Path) -> int | None:
    for _ in range(LOCK_TRIES):
        try:
            return PosixFiles().lock(path)
        except BlockingIOError:
            time.sleep(LOCK_PAUSE_S)
        except OSError:
            return None
    return None


async def _undo(state_dir: Path, say: Say) -> bool:
    """Each part for itself, firewall last; again if something is left: a daemon on its way out may have been at it."""
    before, names = _present(state_dir), _content(RESOLV_CONF)
    failures = await _clear(state_dir)
    for _ in range(TRIES - 1):
        failures = failures and await _clear(state_dir)
    left = _present(state_dir)
    for each in before:
        if each not in left:
            say(each)
    if _content(RESOLV_CONF) != names:
        say(f"Put {RESOLV_CONF} back.")
    for each in failures:
        say(each)
    return not failures


async def _clear(state_dir: Path) -> list[str]:
    platform = linux_platform(state_dir)
    parts = (
        ("the settings for names", platform.dns.clear),
        ("the routes", platform.router.clear),
        ("the tunnels", platform.devices.clear),
        ("the firewall table", platform.firewall.clear),
    )
    return [f"Could NOT remove {what}: {why}." for what, clear in parts if (why := await _failure(clear()))]


async def _failure(work: Coroutine[Any, Any, None]) -> str:
    try:
        await work
    except MaikrError as error:
        return str(error.problem)
    except OSError as error:
        return error.strerror or type(error).__name__
    return ""


def _present(state_dir: Path) -> list[str]:
    """What of ours the kernel holds, as what is said when it is gone."""
    found = []
    for version in (4, 6) if has_ipv6() else (4,):
        routing = current_routing(version)
        for count, what in ((len(routing.rules), "routing rules"), (len(routing.routes), "routes")):
            if count:
                found.append(f"Removed {count} {what} (IPv{version}).")
    found += (f"Removed the tunnel {device_of(slot)}." for slot in sorted(existing_devices()))
    if table_state() is not None:
        found.append("Removed the firewall table.")
    switches = Sysctls(state_dir).saved
    return found + [f"Set {name.replace('/', '.')} back to {value}." for name, value in sorted(switches.items())]


def _content(path: Path) -> bytes:
    with contextlib.suppress(OSError):
        return path.read_bytes()
    return b""


def _end_tunnels(resolver_uid: int, say: Say) -> None:
    """One whose device is gone and which goes on nevertheless hangs."""
    for each in our_processes(resolver_uid):
        if each.kind == TUNNEL and not existing_devices():
            _signal([each], signal.SIGKILL)
            say(f"Ended a tunnel's process that hung (process {each.pid}).")


def _signal(processes: Iterable[OurProcess], number: signal.Signals) -> None:
    for each in processes:
        with contextlib.suppress(ProcessLookupError):
            os.kill(each.pid, number)
