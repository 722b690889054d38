"""Where would it go, and why: the rules' own answer, the server it comes to, and what the daemon does now."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from ipaddress import ip_address

from maikr_client.daemon_link.port import Daemon
from maikr_client.errors import InvalidValue, MaikrError
from maikr_client.exchange.library import GatheredLists
from maikr_client.exchange.names import to_ascii
from maikr_client.model.problem import Problem
from maikr_client.model.rule import Action, ActionKind, IpAddress
from maikr_client.model.server import Server
from maikr_client.model.status import DefaultWay, Status, TunnelState
from maikr_client.rules.compile import compile_rules
from maikr_client.rules.document import RuleDocument
from maikr_client.rules.explain import explain
from maikr_client.rules.matcher import Matcher
from maikr_client.rules.names import canonical_name
from maikr_client.rules.paste import destination_from
from maikr_client.rules.problems import Fault
from maikr_client.rules.refused import RuleRefused
from maikr_client.session.rules.planned import candidates
from maikr_client.session.rules.port import Explained
from maikr_client.wire.replies import ExplainedAddress, ExplainReply

LOOK_UP_S = 4.0


class Explaining:
    """Asks `daemon` for what is so now, and the system's resolver by `addresses_of`, which may raise OSError."""

    def __init__(self, daemon: Daemon, addresses_of: Callable[[str], Awaitable[Sequence[IpAddress]]]) -> None:
        self._daemon = daemon
        self._addresses_of = addresses_of

    async def explain(
        self,
        document: RuleDocument,
        gathered: GatheredLists,
        servers: Sequence[Server],
        destination: str,
        port: int | None,
        *,
        look_up: bool = False,
    ) -> Explained:
        """See `Rules.explain`."""
        if document.problems or gathered.missing:
            raise RuleRefused((*document.problems, *gathered.missing), document.text)
        meant, pasted_port = _understood(destination)
        matcher = compile_rules(document.rule_list, gathered.lists)
        status, now, problem = await self._now(str(meant))
        if look_up and isinstance(meant, str) and now is not None and _may_be_held_by_address(matcher, meant, now):
            now = await self._looked_up(meant, now)
        address = _deciding(matcher, meant, port or pasted_port, now)
        explanation = explain(matcher, meant, port or pasted_port, address=address)
        return Explained(
            destination=str(meant),
            explanation=explanation,
            exit=_exit(explanation.action, status, servers),
            now=now,
            problem=problem,
        )

    async def _now(self, destination: str) -> tuple[Status | None, ExplainReply | None, Problem | None]:
        status = None
        try:
            status = await self._daemon.status()
            return status, await self._daemon.explain(destination), None
        except MaikrError as error:
            return status, None, error.problem

    async def _looked_up(self, name: str, now: ExplainReply) -> ExplainReply:
        """What the daemon does about each address of `name`; `now` where there are none."""
        found: tuple[ExplainedAddress, ...] = ()
        with suppress(MaikrError, OSError, TimeoutError):
            async with asyncio.timeout(LOOK_UP_S):
                for address in await self._addresses_of(name):
                    found += (await self._daemon.explain(str(address))).addresses
        return replace(now, addresses=found)


def _may_be_held_by_address(matcher: Matcher, name: str, now: ExplainReply) -> bool:
    return now.enforced and not now.addresses and matcher.decide(name).rule is None


def _understood(text: str) -> tuple[str | IpAddress, int | None]:
    pasted = destination_from(text, to_ascii)
    port = None if pasted.port is None else int(pasted.port)
    try:
        return ip_address(pasted.destination), port
    except ValueError:
        pass
    try:
        return canonical_name(pasted.destination.removeprefix("="), to_ascii), port
    except Fault:
        raise InvalidValue("destination", "neither one site nor one address") from None


def _deciding(matcher: Matcher, meant: str | IpAddress, port: int | None, now: ExplainReply | None) -> IpAddress | None:
    """The address of the name, if it is known, that decides: the first one that a rule holds, else the first one."""
    if now is None or not isinstance(meant, str):
        return None
    known = [each.address for each in now.addresses]
    held = (each for each in known if matcher.decide(meant, port, address=each).rule is not None)
    return next(held, known[0] if known else None)


def _exit(action: Action, status: Status | None, servers: Sequence[Server]) -> str | None:
    if action.kind is ActionKind.DEFAULT:
        return None if status is None or status.default_way is not DefaultWay.TUNNEL else _tunnel_of(status)
    if action.target is None:
        return None
    now = () if status is None else status.rule_exits
    used = next((each.server for each in now if each.target == action.target), None)
    best = next((server.name for server in candidates(action.target, servers)), None)
    return used or best


def _tunnel_of(status: Status) -> str | None:
    return None if status.state in {TunnelState.DISCONNECTED, TunnelState.DISCONNECTING} else status.server
