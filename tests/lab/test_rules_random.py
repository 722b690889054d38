"""Random rule lists on the wire: where sites saw connections come from is what a plain reading of the list says."""

from __future__ import annotations

import random
import socket
import sys
from collections.abc import Iterator
from ipaddress import ip_address

import pytest

from maikr_client.model.rule import Action, ActionKind, IpAddress
from maikr_client.rules.document import parse_document
from tests.support.lab import Lab, LabServer
from tests.support.reference_rules import reference_rule
from tests.support.ruled_lab import RuledLab, ruled_lab

pytestmark = pytest.mark.lab
LISTS = 24
PORT = 80
PATIENCE_S = 10.0
SITES = ("whoami.test", "alpha.test", "beta.test", "gamma.test", "deep.sub.alpha.test", "v4only.test", "v6only.test")
DESTINATIONS = (
    *("alpha.test", "*.alpha.test", "=alpha.test", "beta.test", "=gamma.test", "test", "whoami.test", "v4only.test"),
    *("203.0.113.20", "2001:db8:113::20", "203.0.113.0/26", "2001:db8:113::/122", "203.0.113.10", "any"),
)
PORTS = ("", "", "", "port:80", "port:443", "port:1-79,81-65535")


@pytest.fixture
def ruled(lab: Lab) -> Iterator[RuledLab]:
    with ruled_lab(lab) as found:
        yield found


def random_rules(dice: random.Random, lab: Lab) -> str:
    actions = (f"via {lab.servers[1].name}", f"via {lab.servers[2].name}", "direct", "block")
    lines = [
        " ".join((dice.choice(DESTINATIONS), dice.choice(PORTS), dice.choice(actions)))
        for _ in range(dice.randint(1, 7))
    ]
    default = dice.choice(("", "", f"default {dice.choice(actions)}"))
    return "\n".join([*lines, default, ""])


def addresses_of(lab: Lab, site: str) -> tuple[IpAddress, ...]:
    entry = next(each for each in lab.description["sites"] if each["name"] == site)
    return tuple(ip_address(each) for each in entry["addresses"])


def expected(lab: Lab, rules: str, site: str, real: IpAddress) -> str | None:
    """The reference's word."""
    document = parse_document(rules).rule_list
    rule = reference_rule(document, {}, site, real, PORT)
    return _source(lab, document.default if rule is None else document.rules[rule].action, real)


def _source(lab: Lab, action: Action, real: IpAddress) -> str | None:
    match action.kind:
        case ActionKind.BLOCK:
            return None
        case ActionKind.DIRECT:
            return str(lab.home4 if real.version == 4 else lab.home6)
        case ActionKind.DEFAULT:
            return _exit(lab.servers[0], real)
        case ActionKind.VIA:
            return _exit(lab.server(action.target or ""), real)


def _exit(server: LabServer, real: IpAddress) -> str:
    return str(server.exit4 if real.version == 4 else server.exit6)


def seen(site: str, version: int) -> str | None:
    """Who the site says is asking, by one family; what is blocked is refused at once."""
    family = socket.AF_INET if version == 4 else socket.AF_INET6
    address = None
    try:
        address = socket.getaddrinfo(site, PORT, family, socket.SOCK_STREAM)[0][4]
        with socket.socket(family) as connection:
            connection.settimeout(PATIENCE_S)
            connection.connect(address)
            connection.sendall(f"GET / HTTP/1.0\r\nHost: {site}\r\n\r\n".encode())
            answer = connection.makefile("rb").read()
    except OSError as error:
        sys.stderr.write(f"{site}, IPv{version}, at {address}: {error}\n")
        return None
    return answer.partition(b'"source":')[2].split(b'"')[1].decode()


@pytest.mark.parametrize("seed", range(LISTS))
def test_sites_see_what_the_list_says(lab: Lab, ruled: RuledLab, seed: int) -> None:
    rules = random_rules(random.Random(seed), lab)  # noqa: S311 - no secret
    ruled.have(rules)

    wanted = {
        (site, real.version): expected(lab, rules, site, real) for site in SITES for real in addresses_of(lab, site)
    }
    assert {each: seen(*each) for each in wanted} == wanted, rules
