"""Which socket is served by what? Everything in the world that listens, but for WireGuard and the backend."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Coroutine, Iterable
from functools import partial
from ipaddress import IPv4Address, IPv6Address
from ssl import SSLContext

from aiosmtpd.smtp import SMTP

from maikr_lab.faults import (
    ERROR_PORT,
    GARBAGE_PORT,
    HANG_PORT,
    serve_error,
    serve_garbage,
    serve_silence,
    tls_of,
)
from maikr_lab.files import LabFiles
from maikr_lab.mail import Mailbox
from maikr_lab.namespaces import bound_socket
from maikr_lab.plan import DNS_PORT, ECHO_PORT, HTTP_PORT, SMTP_PORT, SPEED_PORT, LabPlan
from maikr_lab.portal import PORTAL_PORT, serve_check
from maikr_lab.portal_router import RouterPortal
from maikr_lab.resolver import QueryLog, Resolver, UdpResolver, serve_tcp
from maikr_lab.sites import EchoDatagrams, echo_stream, site
from maikr_lab.speed import speed_endpoint
from maikr_lab.web import serve_web
from maikr_lab.zone import zone_of

Address = IPv4Address | IPv6Address
Conversation = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Coroutine[None, None, None]]


class Services:
    """Starts listeners and keeps what they need alive."""

    def __init__(self, plan: LabPlan, files: LabFiles) -> None:
        self._plan = plan
        self._files = files
        self._zone = zone_of(plan)
        self._running: list[asyncio.Task[None]] = []
        self.portal = RouterPortal(plan)
        self.isp = Resolver(self._zone, QueryLog(files.isp_queries).note)

    async def start(self) -> None:
        """Listen everywhere. Every address has to be there already. Raises OSError."""
        home, servers = self._plan.home, self._plan.servers
        await self._resolve(self._plan.router_ns, (home.router4.ip, home.router6.ip), self.isp)
        for server in servers:
            log = QueryLog(self._files.server_queries(server.name))
            await self._resolve(server.name, server.tunnel.both, Resolver(self._zone, log.note))
        speed = [_stream(server.name, address, SPEED_PORT) for server in servers for address in server.tunnel.both]
        self._run(serve_web(speed_endpoint, speed))
        await self._start_sites()
        await self._start_mail()
        await self._start_faults()
        await self._start_portal()

    def stop(self) -> None:
        """End what runs on."""
        for task in self._running:
            task.cancel()

    def _run(self, work: Coroutine[None, None, None]) -> None:
        self._running.append(asyncio.create_task(work))

    async def _resolve(self, namespace: str, addresses: Iterable[Address], resolver: Resolver) -> None:
        loop = asyncio.get_running_loop()
        for address in addresses:
            datagrams = bound_socket(namespace, socket.SOCK_DGRAM, address, DNS_PORT)
            await loop.create_datagram_endpoint(partial(UdpResolver, resolver), sock=datagrams)
            await asyncio.start_server(partial(serve_tcp, resolver), sock=_stream(namespace, address, DNS_PORT))

    async def _start_sites(self) -> None:
        loop, space = asyncio.get_running_loop(), self._plan.sites_ns
        addresses = sorted(
            {str(address): address for one in self._plan.sites for address in one.addresses.both}.items()
        )
        self._run(serve_web(site, [_stream(space, address, HTTP_PORT) for _, address in addresses]))
        for _, address in addresses:
            datagrams = bound_socket(space, socket.SOCK_DGRAM, address, ECHO_PORT)
            await loop.create_datagram_endpoint(EchoDatagrams, sock=datagrams)
            await asyncio.start_server(echo_stream, sock=_stream(space, address, ECHO_PORT))

    async def _start_mail(self) -> None:
        mailbox = Mailbox(self._files.mailbox)
        for address in self._plan.mail.both:
            incoming = _stream(self._plan.sites_ns, address, SMTP_PORT)
            await asyncio.get_running_loop().create_server(partial(SMTP, mailbox, enable_SMTPUTF8=True), sock=incoming)

    async def _start_portal(self) -> None:
        anywhere = _stream(self._plan.router_ns, IPv6Address("::"), PORTAL_PORT)
        await asyncio.start_server(self.portal.page.serve, sock=anywhere)
        for server in self._plan.servers:
            for address in server.outer.both:
                await asyncio.start_server(serve_check, sock=_stream(server.name, address, HTTP_PORT))

    async def _start_faults(self) -> None:
        tls = tls_of(str(self._files.backend_certificate), str(self._files.backend_key))
        failing: tuple[tuple[int, Conversation, SSLContext | None], ...] = (
            (ERROR_PORT, serve_error, tls),
            (GARBAGE_PORT, serve_garbage, tls),
            (HANG_PORT, serve_silence, None),
        )
        for address in self._plan.api.both:
            for port, conversation, context in failing:
                incoming = _stream(self._plan.backend_ns, address, port)
                await asyncio.start_server(conversation, sock=incoming, ssl=context)


def _stream(namespace: str, address: Address, port: int) -> socket.socket:
    return bound_socket(namespace, socket.SOCK_STREAM, address, port)
