"""The backend in the lab: reached by its name over HTTPS, obeyed by the servers, and failing when told."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from ipaddress import IPv4Address, IPv6Address

import pytest

from maikr_client.model.keys import PrivateKey, PublicKey
from maikr_lab.faults import BackendMode
from maikr_lab.wireguard import public_key_of
from tests.support.lab import Lab, ask_site, eventually, output_in
from tests.support.lab_tunnel import BareTunnel, bare_tunnel

pytestmark = pytest.mark.lab

REFUSED, TIMED_OUT = 7, 28


def ask(lab: Lab, path: str, *options: str) -> subprocess.CompletedProcess[str]:
    argv = [
        "curl",
        "-sS",
        "--noproxy",
        "*",
        "--max-time",
        "30",
        "--cacert",
        lab.description["ca"],
        "-w",
        "\n%{http_code}",
    ]
    url = lab.description["api"] + path
    return subprocess.run([*argv, *options, url], capture_output=True, text=True, check=False)


@pytest.fixture
def healed(lab: Lab) -> Iterator[None]:
    yield
    lab.control.set_backend(BackendMode.OK)


@pytest.mark.parametrize("family", ["-4", "-6"])
def test_it_is_healthy_by_its_name_over_either_family(lab: Lab, family: str) -> None:
    assert ask(lab, "/v1/health", family).stdout.endswith("\n200")


def test_it_lists_the_servers_as_the_lab_does(lab: Lab) -> None:
    listed = json.loads(ask(lab, "/v1/servers").stdout.rsplit("\n", 1)[0])["servers"]

    described = lab.description["servers"]
    shared = set(listed[0])
    assert listed == [{key: server[key] for key in shared} for server in described]


def post(lab: Lab, path: str, body: dict[str, object], token: str = "") -> dict[str, str]:
    options = ["-H", "content-type: application/json", "-d", json.dumps(body)]
    answer = ask(lab, path, *options, *(["-H", f"authorization: Bearer {token}"] if token else []))
    text, status = answer.stdout.rsplit("\n", 1)
    assert status in {"200", "201", "202", "204"}, answer.stdout
    return dict(json.loads(text or "{}"))


def test_a_registered_device_gets_through_every_server_until_it_is_revoked(lab: Lab) -> None:
    key = PrivateKey.generate()
    token = post(lab, "/v1/sign-in", {"email": lab.email, "password": lab.password})["access_token"]
    device = post(lab, "/v1/devices", {"public_key": str(public_key_of(key))}, token)
    tunnel4, tunnel6 = IPv4Address(device["tunnel4"]), IPv6Address(device["tunnel6"])

    for server in lab.servers:
        with bare_tunnel(BareTunnel(server=server, key=key, tunnel4=tunnel4, tunnel6=tunnel6)):
            answer = ask_site("203.0.113.10", 4)
            assert answer is not None
            assert answer.source == str(server.exit4)
    authority = ("-H", f"authorization: Bearer {token}", "-X", "DELETE")
    assert ask(lab, f"/v1/devices/{device['device_id']}", *authority).stdout == "\n204"

    accepted = {transfer.public_key for server in lab.servers for transfer in lab.control.transfers(server.name)}
    assert PublicKey(device["public_key"]) not in accepted


def test_a_failing_backend_answers_500_to_everything(lab: Lab, healed: None) -> None:
    lab.control.set_backend(BackendMode.ERROR)

    assert ask(lab, "/v1/health").stdout.endswith("\n500")


def test_a_mad_backend_answers_what_is_no_http(lab: Lab, healed: None) -> None:
    lab.control.set_backend(BackendMode.GARBAGE)

    assert ask(lab, "/v1/health").returncode not in {0, REFUSED, TIMED_OUT}


def test_a_hanging_backend_takes_the_connection_and_says_nothing(lab: Lab, healed: None) -> None:
    lab.control.set_backend(BackendMode.HANG)

    assert ask(lab, "/v1/health", "--max-time", "0.5").returncode == TIMED_OUT


def test_a_backend_that_is_away_refuses(lab: Lab, healed: None) -> None:
    lab.control.set_backend(BackendMode.REFUSE)

    assert ask(lab, "/v1/health").returncode == REFUSED


def test_every_fault_ends_when_told(lab: Lab, healed: None) -> None:
    for mode in BackendMode:
        lab.control.set_backend(mode)
        lab.control.set_backend(BackendMode.OK)

        assert ask(lab, "/v1/health").stdout.endswith("\n200")


def test_mail_becomes_a_file(lab: Lab) -> None:
    before = set(lab.mailbox.glob("*.eml"))

    post(
        lab, "/v1/sign-up", {"email": "newcomer@maikr.test", "password": "a-long-and-quiet-lamp-7", "marketing": False}
    )

    arrived = eventually(lambda: set(lab.mailbox.glob("*.eml")) - before)
    assert "newcomer@maikr.test" in arrived.pop().read_text(encoding="utf-8")


def test_nothing_but_the_backend_listens_at_its_port(lab: Lab) -> None:
    listening = output_in(lab.namespace("backend"), "ss", "-Hltn", "sport = :443")

    assert len(listening.splitlines()) == 2
