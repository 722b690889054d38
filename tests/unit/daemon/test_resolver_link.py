"""The daemon's end of the link: it believes its resolver nothing that it need not."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from ipaddress import IPv4Address, IPv6Address, ip_address
from pathlib import Path

import pytest

from maikr_client.daemon.resolver_link import ResolverLink
from maikr_client.errors import InvalidValue
from maikr_client.model.status import TunnelState
from maikr_client.rules.ports import PortVerdict
from maikr_client.wire.framing import frame
from maikr_client.wire.resolving import Named, NameOf, NotMapped, Ruled, ToDaemon, encode_message
from tests.support.daemon_core import Running, daemon, reachable
from tests.support.paper_resolver import PaperLauncher
from tests.support.plans import AMSTERDAM, BERLIN, CAIRO
from tests.support.ruled_core import RULES, address_of, ruled
from tests.support.virtual_time import in_virtual_time, until

WHOLE = (PortVerdict(first=0, last=65535, rule=0),)


@dataclass(slots=True)
class Talk:
    """A link, and a resolver's end of it."""

    link: ResolverLink
    theirs: socket.socket
    heard: list[ToDaemon] = field(default_factory=list)


@contextlib.asynccontextmanager
async def talk() -> AsyncIterator[Talk]:
    ours, theirs = socket.socketpair()
    found: list[Talk] = []

    async def hear(message: ToDaemon) -> None:
        found[0].heard.append(message)

    found.append(Talk(link=ResolverLink(ours, hear, socket.send_fds), theirs=theirs))
    try:
        yield found[0]
    finally:
        found[0].link.close()
        theirs.close()


async def test_what_is_asked_is_heard_until_the_resolver_is_gone() -> None:
    async with talk() as said:
        question = NameOf(number=1, synthetic=IPv4Address("198.18.1.1"))
        said.theirs.send(frame(encode_message(question)))
        said.theirs.shutdown(socket.SHUT_WR)
        await said.link.run()
        assert said.heard == [question]


@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xff\xff\xff",
        b"\0\0\0\2{}",
        frame({"map": {}}),
        frame({"configure": {}}),
        frame({"mapped": {"number": 1}}),
    ],
)
async def test_who_says_what_a_resolver_may_not_is_heard_no_more(data: bytes) -> None:
    async with talk() as said:
        said.theirs.send(data)
        with pytest.raises((InvalidValue, ExceptionGroup)):
            await said.link.run()
        assert said.heard == []


def in_force(test: Callable[[Running, PaperLauncher], object], tmp_path: Path) -> None:
    async def run() -> None:
        launcher = PaperLauncher()
        async with daemon(reachable(AMSTERDAM, BERLIN, CAIRO), tmp_path, launcher) as running:
            await running.core.connect(await ruled(running.core, RULES))
            await running.until_settled(TunnelState.CONNECTED)
            outcome = test(running, launcher)
            assert asyncio.iscoroutine(outcome)
            await outcome

    in_virtual_time(run)


@pytest.mark.parametrize(
    ("name", "real", "verdicts", "generation"),
    [
        ("alpha.test", "127.0.0.1", WHOLE, None),
        ("alpha.test", "198.18.1.1", WHOLE, None),
        ("alpha.test", "2001:2:0:1::9", WHOLE, None),
        ("alpha.test", "::ffff:10.0.0.1", WHOLE, None),
        ("alpha.test", "224.0.0.1", WHOLE, None),
        ("alpha.test", "169.254.1.1", WHOLE, None),
        ("alpha test", "203.0.113.20", WHOLE, None),
        ("alpha.test", "203.0.113.20", (), None),
        ("alpha.test", "203.0.113.20", (PortVerdict(first=1, last=65535, rule=0),), None),
        ("alpha.test", "203.0.113.20", (PortVerdict(first=0, last=65536, rule=0),), None),
        ("alpha.test", "203.0.113.20", (PortVerdict(first=0, last=65535, rule=99),), None),
        ("alpha.test", "203.0.113.20", (PortVerdict(first=0, last=65535, rule=-1),), None),
        ("alpha.test", "203.0.113.20", WHOLE, 99),
    ],
)
def test_no_address_is_given_for_what_can_not_be(
    tmp_path: Path, name: str, real: str, verdicts: tuple[PortVerdict, ...], generation: int | None
) -> None:
    async def test(_: Running, launcher: PaperLauncher) -> None:
        pair = Ruled(real=ip_address(real), verdicts=verdicts)
        number = launcher.resolver.ask_with(name, (pair,), generation)
        await until(lambda: launcher.resolver.answer(number))
        assert isinstance(launcher.resolver.answer(number), NotMapped)
        assert len(launcher.started) == 1

    in_force(test, tmp_path)


def test_whose_an_address_is(tmp_path: Path) -> None:
    async def test(_: Running, launcher: PaperLauncher) -> None:
        synthetic = await address_of(launcher, RULES, "alpha.test")
        launcher.resolver.tell(NameOf(number=7, synthetic=synthetic))
        launcher.resolver.tell(NameOf(number=8, synthetic=IPv6Address("2001:2:0:1::ffff")))
        await until(lambda: sum(isinstance(each, Named) for each in launcher.resolver.said) == 2)
        names = {each.number: each.name for each in launcher.resolver.said if isinstance(each, Named)}
        assert names == {7: "alpha.test", 8: None}

    in_force(test, tmp_path)
