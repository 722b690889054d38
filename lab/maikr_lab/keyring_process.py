"""The person's session in the client host: a private session bus and an unlocked gnome-keyring on it."""

from __future__ import annotations

from collections.abc import Mapping

from maikr_lab.commands import run
from maikr_lab.files import LabFiles
from maikr_lab.plan import LabPlan
from maikr_lab.processes import start, unix_socket_answers, until_ready

BUS_LIMIT_S = 10.0
KEYRING_PASSWORD = "lab"  # noqa: S105 - the keyring lives as long as the lab
UNLOCK = ("gnome-keyring-daemon", "--unlock", "--components=secrets")


def service_file(password: str) -> str:
    """What a session bus is told of the Secret Service, so that the one it starts is unlocked: gnome-keyring 42 crashes
    now and then, and by default there is a locked one in its place then.
    """
    command = f"printf %s {password} | {' '.join(UNLOCK)} --foreground"
    return f"[D-BUS Service]\nName=org.freedesktop.secrets\nExec=/bin/sh -c '{command}'\n"


async def start_keyring(plan: LabPlan, files: LabFiles, environment: Mapping[str, str]) -> None:
    """Start both; when this returns, the Secret Service answers. Raises LabError."""
    client = ["ip", "netns", "exec", plan.client_ns]
    log = files.logs / "session-bus.log"
    address = f"--address=unix:path={files.bus}"
    files.bus_services.mkdir(parents=True)
    (files.bus_services / "org.freedesktop.secrets.service").write_text(service_file(KEYRING_PASSWORD))
    bus = await start([*client, "dbus-daemon", "--session", "--nofork", "--nopidfile", address], log, environment)

    async def answers() -> bool:
        return await unix_socket_answers(files.bus)

    await until_ready("session bus", bus, log, answers, BUS_LIMIT_S)
    await run([*client, *UNLOCK], stdin=KEYRING_PASSWORD, environment=environment)
