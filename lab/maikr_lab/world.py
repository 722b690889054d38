"""In which order does the world come up? What needs nothing of each other comes up at once."""

from __future__ import annotations

import asyncio
import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass

from maikr_client.model.keys import PrivateKey, PublicKey
from maikr_lab.certificates import write_certificates
from maikr_lab.commands import ip_batch, nft
from maikr_lab.control_server import ControlServer
from maikr_lab.description import describe
from maikr_lab.files import LabFiles
from maikr_lab.links import Links, kernel_has_netem, open_tunnels, start_links
from maikr_lab.mounts import write_resolver_settings
from maikr_lab.namespaces import last_group, write_settings
from maikr_lab.plan import LabPlan
from maikr_lab.services import Services
from maikr_lab.topology import addressing, cabling, creation, server_firewall, settings
from maikr_lab.wireguard import kernel_has_wireguard, public_key_of, start_server


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """What has to be held for the world to go on: its listeners end with it."""

    services: Services
    control: ControlServer
    keys: Mapping[str, PublicKey]


async def build_world(plan: LabPlan, files: LabFiles) -> World:
    """Build all around the client host but the backend, and write the description. Raises LabError or OSError."""
    private = {server.name: PrivateKey.generate() for server in plan.servers}
    keys = {name: public_key_of(key) for name, key in private.items()}
    plan, links = await _lay(plan, files)
    write_certificates(plan, files)
    await _start_wireguard(plan, private)
    services = Services(plan, files)
    await services.start()
    control = ControlServer(plan, links, services.isp, services.portal)
    await control.start(files)
    _write_description(plan, files, keys)
    return World(services=services, control=control, keys=keys)


async def _lay(plan: LabPlan, files: LabFiles) -> tuple[LabPlan, Links]:
    """Namespaces, links, addresses, routes. Returns the plan as the kernel allows it to be carried out."""
    await ip_batch(creation(plan))
    for namespace in plan.namespaces:
        write_settings(namespace, settings(plan, namespace, last_group()))
    plan = dataclasses.replace(plan, netem=await kernel_has_netem(plan.internet_ns))
    await ip_batch(cabling(plan))
    tunnels = open_tunnels(plan)
    await asyncio.gather(*(ip_batch(lines, namespace) for namespace, lines in addressing(plan).items()))
    write_resolver_settings([str(plan.home.router4.ip), str(plan.home.router6.ip)])
    return plan, await start_links(plan, tunnels, files.logs)


async def _start_wireguard(plan: LabPlan, keys: Mapping[str, PrivateKey]) -> None:
    kernel = await kernel_has_wireguard()
    servers = (start_server(plan, server, keys[server.name], kernel=kernel) for server in plan.servers)
    firewalls = (nft(server.name, server_firewall(plan)) for server in plan.servers)
    await asyncio.gather(*servers, *firewalls)


def _write_description(plan: LabPlan, files: LabFiles, keys: Mapping[str, PublicKey]) -> None:
    files.description.write_text(json.dumps(describe(plan, files, keys), indent=2), encoding="utf-8")
