"""gnome-keyring on a session bus of its own; nothing of the machine's own session is touched."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from jeepney import MatchRule, message_bus  # type: ignore[import-untyped]  # - it ships no types
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]  # - it ships no types

from maikr_client.storage.files import own_directory
from maikr_lab.keyring_process import UNLOCK, service_file

SERVICE = "org.freedesktop.secrets"
PASSWORD = "password"
READY_WITHIN_S = 60
ENDS_WITHIN_S = 5


@contextmanager
def private_bus(secrets: str | None = None) -> Iterator[dict[str, str]]:
    """A session bus of nobody else's; gives the environment that leads there. `secrets` is the service file of its
    Secret Service, if the machine's own won't do.
    """
    with tempfile.TemporaryDirectory(prefix="maikr-bus-") as home:
        environment = _environment(Path(home))
        if secrets is not None:
            services = Path(environment["XDG_RUNTIME_DIR"], "dbus-1", "services")
            services.mkdir(parents=True)
            (services / f"{SERVICE}.service").write_text(secrets)
        address = f"unix:path={home}/bus"
        command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1", f"--address={address}"]
        bus = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert bus.stdout is not None
        with bus.stdout:
            try:
                yield {**environment, "DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip()}
            finally:
                _end(bus)


@contextmanager
def private_keyring() -> Iterator[dict[str, str]]:
    """The same with an unlocked gnome-keyring on it."""
    with private_bus(service_file(PASSWORD)) as environment:
        command = [*UNLOCK, "--foreground"]
        daemon = subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            assert daemon.stdin is not None
            daemon.stdin.write(PASSWORD.encode())
            daemon.stdin.close()
            _wait_for_service(environment["DBUS_SESSION_BUS_ADDRESS"])
            yield environment
        finally:
            _end(daemon)


def _wait_for_service(address: str) -> None:
    """A call before the name is taken would start a second, locked keyring."""
    changed = MatchRule(type="signal", interface=message_bus.interface, member="NameOwnerChanged")
    changed.add_arg_condition(0, SERVICE)
    with open_dbus_connection(address) as connection, connection.filter(changed) as changes:
        connection.send_and_get_reply(message_bus.AddMatch(changed))
        if connection.send_and_get_reply(message_bus.NameHasOwner(SERVICE)).body != (1,):
            connection.recv_until_filtered(changes, timeout=READY_WITHIN_S)


def _environment(home: Path) -> dict[str, str]:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DBUS_"))}
    runtime = own_directory(home / "runtime")
    return {**inherited, "HOME": str(home), "XDG_DATA_HOME": str(home / "data"), "XDG_RUNTIME_DIR": str(runtime)}


def _end(process: subprocess.Popen[bytes] | subprocess.Popen[str]) -> None:
    process.terminate()
    with suppress(subprocess.TimeoutExpired):
        process.wait(ENDS_WITHIN_S)
        return
    process.kill()
    process.wait()
