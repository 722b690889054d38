"""A core with rules, and what its resolver asks of it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from ipaddress import IPv4Address

from maikr_client.daemon.core import Core
from maikr_client.daemon.steering import Steering, Treatment
from maikr_client.model.plan import ExitServer, RuleExit, TunnelPlan
from maikr_client.model.status import TunnelState
from maikr_client.rules.canonical import canonical_document
from maikr_client.rules.compile import compile_rules
from maikr_client.rules.document import parse_document
from maikr_client.rules.matcher import Matcher
from maikr_client.wire.requests import StoreBlob
from maikr_client.wire.resolving import Mapped
from tests.support.daemon_core import Running
from tests.support.paper_resolver import PaperLauncher
from tests.support.plans import BERLIN, CAIRO, plan
from tests.support.platform import FakeMachine
from tests.support.virtual_time import until

REAL = IPv4Address("203.0.113.20")
RULES = "alpha.test via berlin\nbeta.test via cairo\ngamma.test direct\n192.0.2.0/24 via cairo\n"


def matcher(rules: str) -> Matcher:
    """`rules`, ready to be asked."""
    return compile_rules(parse_document(rules).rule_list)


async def given(core: Core, rules: str) -> str:
    """Give the daemon the blob of `rules`; its SHA-256."""
    document = canonical_document(parse_document(rules).rule_list)
    sha256 = hashlib.sha256(document).hexdigest()
    await core.store_blob(StoreBlob(sha256=sha256, total_bytes=len(document), offset=0, data=document))
    return sha256


async def ruled(core: Core, rules: str, *candidates: ExitServer, **exits: tuple[ExitServer, ...]) -> TunnelPlan:
    """A plan with `rules`, whose targets are BERLIN, CAIRO and `exits`."""
    targets = {"berlin": (BERLIN,), "cairo": (CAIRO,)} | exits
    return replace(
        plan(*candidates),
        rules_sha256=await given(core, rules),
        rule_exits=tuple(RuleExit(target=target, candidates=servers) for target, servers in targets.items()),
    )


async def address_of(launcher: PaperLauncher, rules: str, name: str) -> IPv4Address:
    """What the resolver is given for `name`."""
    number = launcher.resolver.ask(name, matcher(rules), REAL)
    await until(lambda: launcher.resolver.answer(number))
    answer = launcher.resolver.answer(number)
    assert isinstance(answer, Mapped)
    (pair,) = answer.pairs
    assert isinstance(pair.synthetic, IPv4Address)
    return pair.synthetic


async def connected(running: Running, rules: str, **exits: tuple[ExitServer, ...]) -> None:
    """With `rules` in force."""
    await running.core.connect(await ruled(running.core, rules, **exits))
    await running.until_settled(TunnelState.CONNECTED)


def steering(machine: FakeMachine) -> Steering:
    """What the firewall holds of rules."""
    assert machine.firewall is not None
    assert machine.firewall.steering is not None
    return machine.firewall.steering


def slot_of(machine: FakeMachine, server: ExitServer) -> int:
    """Of the device that leads to `server`."""
    return next(slot for slot, each in machine.devices.items() if each.exit.server.name == server.name)


def treatment_of(machine: FakeMachine, synthetic: object) -> Treatment:
    """What becomes of connections to that address."""
    return next(each.treatment for each in steering(machine).chunks if synthetic in each.prefix4)
