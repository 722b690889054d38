"""Runs the application on its addresses until it is told to stop (SIGTERM, SIGINT)."""

from __future__ import annotations

import socket
from ipaddress import ip_address

import uvicorn
from fastapi import FastAPI

from maikr_lab.backend.config import Listen, Tls
from maikr_lab.backend.traffic import Traffic, recorded

BACKLOG = 128
GRACE_S = 3


def listen_on(listen: Listen) -> list[socket.socket]:
    """One listening socket an address. Raises OSError when one can't be had, ValueError for what is no address."""
    sockets: list[socket.socket] = []
    try:
        for address in listen.address:
            family = socket.AF_INET6 if ip_address(address).version == 6 else socket.AF_INET  # noqa: PLR2004 - IP version
            sockets.append(
                socket.create_server((address, listen.port), family=family, backlog=BACKLOG, dualstack_ipv6=False)
            )
    except (OSError, ValueError):
        for opened in sockets:
            opened.close()
        raise
    return sockets


def serve(app: FastAPI, sockets: list[socket.socket], tls: Tls | None, traffic: Traffic | None = None) -> None:
    """Serve until stopped. Nothing about a caller is logged, and no header is believed about who they are."""
    config = uvicorn.Config(
        app,
        http=recorded(traffic) if traffic else "auto",
        ssl_certfile=tls.certificate if tls else None,
        ssl_keyfile=tls.key if tls else None,
        access_log=False,
        log_config=None,
        lifespan="on",
        proxy_headers=False,
        server_header=False,
        timeout_graceful_shutdown=GRACE_S,
        ws="none",
    )
    uvicorn.Server(config).run(sockets=sockets)
