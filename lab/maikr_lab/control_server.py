"""Who carries out what is asked of the world?"""

from __future__ import annotations

from typing import assert_never

from maikr_lab.commands import nft
from maikr_lab.errors import LabError
from maikr_lab.faults import backend_firewall
from maikr_lab.files import LabFiles
from maikr_lab.jsonlines import Json, Request, serve_lines
from maikr_lab.links import Links
from maikr_lab.peers import Peers
from maikr_lab.plan import LabPlan
from maikr_lab.portal_router import RouterPortal
from maikr_lab.requests import (
    AddPeer,
    GetPortalRequests,
    GetTransfer,
    Order,
    RemovePeer,
    SetAnswers,
    SetBackend,
    SetDelay,
    SetIsp,
    SetPortal,
    SetServer,
    parse_order,
)
from maikr_lab.resolver import Resolver
from maikr_lab.topology import dead_server_firewall, live_server_firewall
from maikr_lab.wireguard import transfers


class ControlServer:
    """The world's two sockets: the backend's, which only knows keys, and the tests', which knows everything."""

    def __init__(self, plan: LabPlan, links: Links, isp: Resolver, portal: RouterPortal) -> None:
        self._plan = plan
        self._links = links
        self._isp = isp
        self._portal = portal
        self._peers = Peers(plan.servers)

    async def start(self, files: LabFiles) -> None:
        """Listen on both."""
        await serve_lines(files.peers, self._handle_peers)
        await serve_lines(files.control, self._handle)

    async def _handle_peers(self, request: Request) -> Json:
        order = parse_order(request)
        if not isinstance(order, AddPeer | RemovePeer):
            raise LabError("only add and remove are understood here")
        return await self._obey(order)

    async def _handle(self, request: Request) -> Json:
        return await self._obey(parse_order(request))

    async def _obey(self, order: Order) -> Json:  # noqa: C901 - one case a line
        match order:
            case AddPeer(peer=peer, replaces=replaces):
                await self._peers.add(peer, replaces)
            case RemovePeer(public_key=key):
                await self._peers.remove(key)
            case SetDelay(server=name, rtt_ms=rtt_ms):
                await self._links.set_rtt(name, rtt_ms)
            case SetServer(server=name, alive=alive):
                await nft(
                    self._plan.server(name).name, live_server_firewall() + ("" if alive else dead_server_firewall())
                )
            case GetTransfer(server=name):
                return await self._transfer(name)
            case SetBackend(mode=mode):
                await nft(self._plan.backend_ns, backend_firewall(mode))
            case SetPortal(mode=mode):
                await self._portal.set(mode)
            case GetPortalRequests():
                return list(self._portal.page.requests)
            case SetAnswers(held=held):
                self._peers.hold = held
            case SetIsp(answering=answering):
                self._isp.silent = not answering
            case _:
                assert_never(order)
        return None

    async def _transfer(self, name: str) -> Json:
        counted = await transfers(self._plan.server(name))
        return [{"public_key": str(one.public_key), "received": one.received, "sent": one.sent} for one in counted]
