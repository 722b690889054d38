"""The problem report: gathered, redacted, shown; it goes nowhere by itself."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from maikr_client.daemon_link.port import Daemon
from maikr_client.diagnostics import machine
from maikr_client.diagnostics.facts import Facts, report_of
from maikr_client.diagnostics.redact import Known, redact
from maikr_client.errors import MaikrError
from maikr_client.model.network import Network
from maikr_client.model.problem import Problem
from maikr_client.model.secret import SignInSecrets
from maikr_client.model.status import Status

if TYPE_CHECKING:
    from maikr_client.session.parts import Parts


async def diagnostics(daemon: Daemon, parts: Parts) -> str:
    """What `maikr diagnostics` writes, to the letter. Nothing that fails keeps the rest from being told."""
    kept = await _sign_in(parts)
    settings = (await parts.settings.load()).settings
    rules = await _rules(parts)
    facts = Facts(
        versions=await asyncio.to_thread(machine.versions),
        machine=await asyncio.to_thread(machine.machine),
        tools=await asyncio.to_thread(machine.tools),
        status=await _status(daemon),
        account={"signed in": "no" if kept is None else "yes", "key being renewed": _renewing(kept)},
        settings=settings,
        rules={"rules": str(len(rules))},
        logs=await machine.journal(),
    )
    servers = await _server_names(parts)
    networks = frozenset(Network.parse(each).name for each in settings.trusted_networks)
    names = machine.private_names() | frozenset(rules) | servers | _names(kept) | networks
    return redact(report_of(facts), Known(names=names, secrets=_secrets(kept)))


async def _status(daemon: Daemon) -> Status | Problem:
    try:
        return await daemon.status()
    except MaikrError as error:
        return error.problem


async def _sign_in(parts: Parts) -> SignInSecrets | None:
    with suppress(MaikrError):
        return await parts.keeping.load()
    return None


async def _rules(parts: Parts) -> tuple[str, ...]:
    with suppress(MaikrError):
        return tuple(rule.written for rule in (await parts.rules.document()).rules)
    return ()


async def _server_names(parts: Parts) -> frozenset[str]:
    kept = await parts.state.directory()
    return frozenset(server.name for server in kept.servers) if kept else frozenset()


def _renewing(kept: SignInSecrets | None) -> str:
    return "yes" if kept is not None and (kept.next_key is not None or kept.retiring) else "no"


def _names(kept: SignInSecrets | None) -> frozenset[str]:
    return frozenset() if kept is None else frozenset({kept.email, kept.email.partition("@")[0], kept.device_id})


def _secrets(kept: SignInSecrets | None) -> frozenset[str]:
    if kept is None:
        return frozenset()
    keys = (kept.private_key, kept.next_key, kept.preshared_seed, kept.access_token, kept.refresh_token)
    return frozenset(each.reveal() for each in keys if each is not None)
