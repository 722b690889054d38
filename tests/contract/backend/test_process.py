"""The backend as the lab starts it: a process of its own, on HTTPS."""

from __future__ import annotations

import json
import signal
import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import httpx
import pytest
import trustme

from tests.support.backend import EMAIL, PASSWORD, settings
from tests.support.mail_sink import free_port

ANSWERS_WITHIN_S = 60  # it listens before it is ready
ACCOUNT = {"email": EMAIL, "password": PASSWORD}
COMMAND = (sys.executable, "-m", "maikr_lab.backend")


@contextmanager
def running(config: Path, port: int, log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A backend that is up; it is stopped by SIGTERM."""
    with log.open("ab") as file, subprocess.Popen([*COMMAND, "--config", config], stderr=file) as process:
        try:
            until_listening(process, port, log)
            yield process
        finally:
            process.send_signal(signal.SIGTERM)


def until_listening(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    while True:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except ConnectionRefusedError:
            with suppress(subprocess.TimeoutExpired):
                process.wait(0.02)
                pytest.fail(log.read_text())
        else:
            return


def written(tmp_path: Path, database: str, port: int) -> tuple[Path, ssl.SSLContext]:
    authority = trustme.CA()
    certificate = authority.issue_cert("127.0.0.1", "::1")
    certificate.cert_chain_pems[0].write_to_path(tmp_path / "certificate.pem")
    certificate.private_key_pem.write_to_path(tmp_path / "key.pem")
    context = ssl.create_default_context()
    authority.configure_trust(context)
    path = tmp_path / "config.json"
    tls = {"certificate": str(tmp_path / "certificate.pem"), "key": str(tmp_path / "key.pem")}
    listen = {"address": ["127.0.0.1", "::1"], "port": port}
    path.write_text(json.dumps(settings(database, listen=listen, tls=tls)))
    return path, context


def test_it_serves_https_on_every_address_and_logs_nobody(database: str, tmp_path: Path) -> None:
    port = free_port()
    config, context = written(tmp_path, database, port)

    with running(config, port, tmp_path / "log") as process:
        for host in ("127.0.0.1", "[::1]"):
            answer = httpx.post(
                f"https://{host}:{port}/v1/sign-in", json=ACCOUNT, verify=context, timeout=ANSWERS_WITHIN_S
            )
            assert answer.status_code == 200
            assert "server" not in answer.headers

    assert (process.returncode, (tmp_path / "log").read_text()) == (-signal.SIGTERM, "")


def test_accounts_and_sign_ins_outlive_the_process(tmp_path: Path) -> None:
    port = free_port()
    config, context = written(tmp_path, f"sqlite:///{tmp_path / 'backend.db'}", port)
    url = f"https://127.0.0.1:{port}/v1"

    with running(config, port, tmp_path / "log"):
        tokens = httpx.post(f"{url}/sign-in", json=ACCOUNT, verify=context, timeout=ANSWERS_WITHIN_S).json()
    with running(config, port, tmp_path / "log"):
        headers = {"Authorization": f"Bearer {tokens['access_token']}"}
        assert (
            httpx.get(f"{url}/account", headers=headers, verify=context, timeout=ANSWERS_WITHIN_S).json()["email"]
            == EMAIL
        )


@pytest.mark.parametrize(
    ("content", "said"),
    [("{", "Invalid JSON"), (json.dumps(settings("sqlite:////nowhere/x.db")), "unable to open database file")],
)
def test_what_keeps_it_from_starting_is_said_without_a_traceback(tmp_path: Path, content: str, said: str) -> None:
    config = tmp_path / "config.json"
    config.write_text(content.replace('"port": 443', f'"port": {free_port()}'))

    done = subprocess.run([*COMMAND, "--config", config], check=False, capture_output=True, text=True)

    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr
