"""The reference backend as the lab runs it: in a namespace of its own, on HTTPS, with the lab's servers and account."""

from __future__ import annotations

import asyncio
import contextlib
import json
import secrets
import socket
import ssl
import sys
from collections.abc import Mapping
from pathlib import Path

from maikr_client.model.keys import PublicKey
from maikr_lab.commands import inside
from maikr_lab.directory import directory
from maikr_lab.files import LabFiles
from maikr_lab.jsonlines import Json
from maikr_lab.namespaces import in_namespace
from maikr_lab.plan import HTTPS_PORT, SMTP_PORT, LabPlan
from maikr_lab.processes import start, until_ready

READY_LIMIT_S = 30.0
PROBE_LIMIT_S = 2.0
PROBE = b"GET /v1/health HTTP/1.1\r\nhost: %s\r\nconnection: close\r\n\r\n"


def settings(plan: LabPlan, files: LabFiles, keys: Mapping[str, PublicKey]) -> dict[str, Json]:
    """What `python -m maikr_lab.backend --config` reads."""
    return {
        "database": f"sqlite:///{files.backend / 'backend.db'}",
        "listen": {"address": [str(address) for address in plan.api.both], "port": HTTPS_PORT},
        "tls": {"certificate": str(files.backend_certificate), "key": str(files.backend_key)},
        "smtp": {"host": str(plan.mail.v4), "port": SMTP_PORT, "sender": "no-reply@maikr.test"},
        "servers": list(directory(plan, keys)),
        "accounts": [{"email": plan.account.email, "password": plan.account.password}],
        "reports_file": str(files.reports),
        "traffic_file": str(files.traffic),
        "peers_socket": str(files.peers),
        "device_pool4": str(plan.devices4),
        "device_pool6": str(plan.devices6),
        "preshared_secret": secrets.token_hex(32),
    }


async def start_backend(plan: LabPlan, files: LabFiles, keys: Mapping[str, PublicKey]) -> None:
    """Start it and wait until it is healthy. Raises LabError."""
    files.reports.touch()
    _write_private(files.backend_settings, json.dumps(settings(plan, files, keys)))
    log = files.logs / "backend.log"
    argv = [sys.executable, "-m", "maikr_lab.backend", "--config", str(files.backend_settings)]
    process = await start(inside(plan.backend_ns, argv), log)

    async def healthy() -> bool:
        return await asyncio.to_thread(in_namespace, plan.backend_ns, lambda: _probe(plan, files.ca))

    await until_ready("backend", process, log, healthy, READY_LIMIT_S)


def _write_private(path: Path, text: str) -> None:
    path.touch(mode=0o600)
    path.write_text(text, encoding="utf-8")


def _probe(plan: LabPlan, ca: Path) -> bool:
    """Whether GET /v1/health succeeds. Not by name: a lookup would be noted by the ISP's resolver."""
    with contextlib.suppress(OSError):
        context = ssl.create_default_context(cafile=str(ca))
        address = (str(plan.api.v4), HTTPS_PORT)
        with (
            socket.create_connection(address, PROBE_LIMIT_S) as plain,
            context.wrap_socket(plain, server_hostname=plan.api_name) as connection,
        ):
            connection.sendall(PROBE % plan.api_name.encode())
            return connection.recv(64).split(b" ")[1:2] in ([b"200"], [b"204"])
    return False
