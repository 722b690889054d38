"""Nothing else leaves: every byte that Maikr's programs send, to the backend and to anybody, is searched.

What the backend was sent is read as it came out of TLS at its own end; all else is caught on the home router. The
machine is full of things that nobody is to learn. Some are sent on purpose: a search that did not find them would prove
nothing.
"""

from __future__ import annotations

import json
import re
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address
from pathlib import Path
from typing import Any

import pytest

from maikr_client.model.endpoint import Endpoint
from tests.support.canary_machine import CanaryMachine, Command
from tests.support.client_hello import PRE_SHARED_KEY, SESSION_TICKET, parse_client_hello
from tests.support.command_line import done, maikr
from tests.support.commands_in_turn import NO_SITE, SITES
from tests.support.decrypted import Decrypted, Request
from tests.support.lab import Lab, LabServer, eventually, output_of
from tests.support.leak_search import found_in, texts_in
from tests.support.wiretap import ICMP, ICMP6, TCP, UDP, Packet, Wiretap, wiretap

pytestmark = [pytest.mark.lab, pytest.mark.xdist_group("nothing-else")]

WRITTEN = "canarywritten2219.test"
ON_PURPOSE = "canaryonpurpose8105"
SECOND, SECOND_PASSWORD = "second.person@maikr.test", "another six words of mine"
CODE = re.compile(r"^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}", re.MULTILINE)

ALWAYS = {
    "host": "api.maikr.test",
    "accept": "application/json",
    "accept-encoding": "identity",
    "connection": "keep-alive",
    "user-agent": "Maikr",
}
BY_NEED = {"authorization", "content-type", "content-length", "if-none-match"}
SAME_FOR_ALL = {"application/json", "Bearer"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """What two people did on one machine and one of them on another, as seen by the backend and by the router."""

    first: list[Request]
    second: list[Request]
    elsewhere: list[Request]
    tap: Wiretap
    secrets: dict[str, str]

    @property
    def told(self) -> bytes:
        """Every byte that the backend was sent."""
        return b"".join(each.raw for each in (*self.first, *self.second, *self.elsewhere))


@pytest.fixture(scope="module")
def life(lab: Lab, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Life]:
    maikr("logout")
    # what earlier tests' connections still say as they end is nobody's here
    output_of("ss", "-KHnt", "state", "connected", "dport", "=", ":80")
    machine = CanaryMachine(
        home=tmp_path_factory.mktemp("homes") / "canaryhome5530",
        host="canaryhost9917",
        user="canaryuser4821",
        program="canarytool7391",
        wifi="CanaryWifi3377",
        zone="Antarctica/Troll",
        language="de_AT.UTF-8",
    ).make()
    other = CanaryMachine(
        home=tmp_path_factory.mktemp("elsewhere") / "canaryother1144",
        host="z",
        user="canaryother7120",
        program="canarytool0001",
        wifi="CanaryWifi9999",
        zone="Asia/Kathmandu",
        language="C.UTF-8",
    ).make()
    with wiretap(lab) as tap:
        first = told_during(lab, lambda: machine.maikr(*day(lab, lab.email, lab.password)))
        second = told_during(lab, lambda: live_anew(lab, machine))
        elsewhere = told_during(lab, lambda: other.maikr(*day(lab, lab.email, lab.password)[:3], (("logout",), "")))
        knock(lab)
        eventually(lambda: any(ON_PURPOSE.encode() in each.payload for each in tap.packets))
    yield Life(
        first=first,
        second=second,
        elsewhere=elsewhere,
        tap=tap,
        secrets={
            **machine.secrets,
            **of_the_lab(lab),
            **{f"other {k}": v for k, v in other.secrets.items() if len(v) > 3},
        },
    )
    maikr("logout")


def told_during(lab: Lab, work: Callable[[], object]) -> list[Request]:
    decrypted = Decrypted(Path(lab.description["traffic"]))
    work()
    return decrypted.requests()


def day(lab: Lab, email: str, password: str, *, refreshes: int = 2) -> list[Command]:
    """A day with Maikr. The second time the directory is asked for, its mark (ETag) is sent back."""
    first, second = lab.servers[:2]
    texts = [
        *(
            f"account edit --nickname {ON_PURPOSE}",
            *["servers --refresh"] * refreshes,
            f"rules add {WRITTEN} via_{first.name}",
        ),
        *(f"connect {second.name}", "", "status", "usage", "reports preview", "account devices", "reports send"),
        *("disconnect", "reports list", "rules remove 1", "logout"),
    ]
    commands = [tuple(word.replace("via_", "via ") for word in text.split()) for text in texts]
    return [(("login", email, "--password-stdin"), password + "\n"), *((command, "") for command in commands)]


def live_anew(lab: Lab, machine: CanaryMachine) -> None:
    """Somebody else signs up on the same machine."""
    before = set(lab.mailbox.glob("*.eml"))
    machine.maikr((("signup", SECOND, "--password-stdin"), SECOND_PASSWORD + "\n"))
    (letter,) = eventually(lambda: set(lab.mailbox.glob("*.eml")) - before)
    code = CODE.search(letter.read_text().replace("\r\n", "\n"))
    assert code is not None
    machine.maikr((("verify", code[0]), ""), *day(lab, SECOND, SECOND_PASSWORD, refreshes=1))


def knock(lab: Lab) -> None:
    """The wire's own control: a secret in clear, to somebody whom Maikr never speaks to."""
    address = next(each["addresses"][0] for each in lab.description["sites"] if each["name"] == "whoami.test")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
        out.sendto(ON_PURPOSE.encode(), (address, 4999))


def of_the_lab(lab: Lab) -> dict[str, str]:
    """What is secret of the world and of this computer."""
    sites = [each for each in lab.description["sites"] if each["name"] in SITES]
    addresses = sorted({address for site in sites for address in site["addresses"]})
    return {
        **{f"visited name {name}": name for name in (*SITES, NO_SITE)},
        **{f"visited address {address}": address for address in addresses},
        "home address": str(lab.home4),
        "other home address": str(lab.home6),
        "MAC": Path("/sys/class/net/eth0/address").read_text().strip(),
        "boot": Path("/proc/sys/kernel/random/boot_id").read_text().strip(),
    }


def test_the_backend_is_told_nothing_of_the_person_or_the_machine(life: Life) -> None:
    assert len(life.first) > 10
    assert found_in(life.told, life.secrets) == set()


def test_what_is_said_on_purpose_is_found(life: Life) -> None:
    assert found_in(life.told, {"nickname": ON_PURPOSE}) == {"nickname as text"}
    assert found_in(life.told, {"rule": WRITTEN}) == {"rule as text"}


def test_reports_hold_the_rule_as_it_was_written_and_no_eighth_field(life: Life) -> None:
    reports = [json.loads(each.body) for each in (*life.first, *life.second) if each.target == "/v1/reports"]

    assert len(reports) >= 2
    assert {tuple(each["rule_destinations"]) for each in reports} == {(WRITTEN,)}
    assert {frozenset(each) for each in reports} == {
        frozenset(
            {
                *("report_id", "signed_in_at", "maikr_ip", "servers"),
                *("rule_destinations", "bytes_up", "bytes_down", "quality"),
            }
        )
    }


def test_headers_are_a_closed_set_with_fixed_values(life: Life) -> None:
    for request in (*life.first, *life.second, *life.elsewhere):
        headers = dict(request.headers)
        assert len(headers) == len(request.headers)
        assert {name: headers.get(name) for name in ALWAYS} == ALWAYS
        assert headers.keys() - ALWAYS.keys() <= BY_NEED
        assert headers.get("content-type", "application/json") == "application/json"


def test_only_the_backend_the_servers_and_the_resolver_are_spoken_to(lab: Lab, life: Life) -> None:
    strangers = {
        (str(each.destination), each.protocol, each.port)
        for each in life.tap.packets
        if not (
            is_backend(each) or is_server(lab, each) or is_resolver(each) or is_probe(lab, each) or is_check(lab, each)
        )
    }

    assert {port for _, _, port in strangers} == {4999}, strangers
    assert life.tap.strange == []


def test_what_can_be_read_on_the_wire_is_the_backends_name_alone(lab: Lab, life: Life) -> None:
    readable = b"".join(
        each.payload for each in life.tap.packets if not is_server(lab, each) and each.port != 4999
    ) + b"".join(life.tap.hellos)

    assert found_in(readable, life.secrets) == set()
    assert {name_asked(each.payload) for each in life.tap.packets if is_resolver(each)} == {"api.maikr.test"}
    assert b"api.maikr.test" in readable


def test_what_is_said_in_clear_on_purpose_is_seen_on_the_wire(life: Life) -> None:
    assert found_in(b"".join(each.payload for each in life.tap.packets), {"knock": ON_PURPOSE}) == {"knock as text"}


def test_every_machine_says_hello_alike_and_resumes_nothing(life: Life) -> None:
    hellos = [parse_client_hello(each) for each in life.tap.hellos]

    assert len(hellos) > 15
    assert len(set(hellos)) == 1
    assert hellos[0].extension(PRE_SHARED_KEY) is None
    assert not hellos[0].extension(SESSION_TICKET)


def test_nothing_that_tells_a_machine_apart_outlives_a_sign_in(lab: Lab, life: Life) -> None:
    public = set(texts_in(lab.description["servers"])) | SAME_FOR_ALL | set(ALWAYS.values())
    chosen = {ON_PURPOSE, WRITTEN, policy_version()}
    rules = f"{WRITTEN} via {lab.servers[0].name}\n"

    common = said(life.first) & said(life.second)

    assert {each for each in common if not is_small_number(each)} - public - chosen - {rules, *paths()} == set()
    assert len(said(life.first) - said(life.second)) > 5


def said(requests: list[Request]) -> set[str]:
    """Every value in them: of headers, of paths, of bodies."""
    values: set[str] = set()
    for request in requests:
        values |= {word for name, text in request.headers if name != "content-length" for word in text.split(" ")}
        values |= set(request.target.split("/"))
        values |= set(texts_in(without_bytes(json.loads(request.body)))) if request.body else set()
    return values


def without_bytes(body: Any) -> Any:  # noqa: ANN401 - whatever was said
    """The same without the bytes of a report: two short days are of the same length now and then."""
    return {key: value for key, value in body.items() if not key.startswith("bytes_")} if type(body) is dict else body


def paths() -> set[str]:
    """Words of the API's own paths."""
    document = json.loads((Path(__file__).parents[2] / "docs" / "openapi.json").read_text())
    return {word for path in document["paths"] for word in path.split("/")}


def is_small_number(text: str) -> bool:
    """A count, such as of a revision: too common to tell anybody apart."""
    return text.isdecimal() and int(text) < 10_000


def policy_version() -> str:
    return str(done("policy", "--json").json["version"])


def is_backend(packet: Packet) -> bool:
    return packet.protocol == TCP and packet.port == 443 and packet.destination in BACKEND


BACKEND = {ip_address("203.0.113.70"), ip_address("2001:db8:113::70")}
RESOLVER = {ip_address("192.0.2.1"), ip_address("2001:db8:1::1")}


def is_resolver(packet: Packet) -> bool:
    return packet.protocol == UDP and packet.port == 53 and packet.destination in RESOLVER


def is_server(lab: Lab, packet: Packet) -> bool:
    return packet.protocol == UDP and (packet.destination, packet.port) in {
        (each.address, each.port) for server in lab.servers for each in endpoints(server)
    }


def is_probe(lab: Lab, packet: Packet) -> bool:
    """How large packets to the server may be."""
    return packet.protocol in {ICMP, ICMP6} and packet.destination in servers_of(lab)


def is_check(lab: Lab, packet: Packet) -> bool:
    """Whether a sign-in page is in the way: asked of a server that is silent for seconds, as on a busy machine."""
    return packet.protocol == TCP and packet.port == 80 and packet.destination in servers_of(lab)


def servers_of(lab: Lab) -> set[IPv4Address | IPv6Address]:
    return {each.address for server in lab.servers for each in endpoints(server)}


def endpoints(server: LabServer) -> tuple[Endpoint, ...]:
    return (Endpoint.parse(server.endpoint4), Endpoint.parse(server.endpoint6))


def name_asked(query: bytes) -> str:
    """The name in a DNS question (RFC 1035, section 4.1.2)."""
    labels, at = [], 12
    while length := query[at]:
        labels.append(query[at + 1 : at + 1 + length].decode())
        at += 1 + length
    return ".".join(labels).lower()
