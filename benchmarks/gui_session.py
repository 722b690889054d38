"""The session behind the window that is measured: in memory, all servers measured, favourites and recents there."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from maikr_client.model.latency import Latency, ProbeMethod
from maikr_client.model.settings import ServerView, Settings
from tests.support.fake_servers import many_servers
from tests.support.fake_session import FakeSession
from tests.support.fake_session import connected as connected_to


def measured_session(servers: int, *, connected: bool, as_list: bool) -> FakeSession:
    """With so many servers; `as_list` shows them all, not their countries."""
    session = FakeSession(signed_in=True, servers=many_servers(servers))
    names = [server.name for server in session.servers]
    view = ServerView.LIST if as_list else ServerView.COUNTRIES
    session.preferences = replace(Settings(), favourites=tuple(names[7:9]), recents=tuple(names[3:6]), server_view=view)
    session.measuring.known = {name: _latency(name, number) for number, name in enumerate(names)}
    if connected:
        session.show(connected_to(session.servers[0]))
    return session


def _latency(name: str, number: int) -> Latency:
    return Latency(
        server=name,
        median_ms=8.0 + number * 37 % 240,
        spread_ms=1.5,
        loss=0.0,
        samples=5,
        method=ProbeMethod.ICMP,
        measured_at=datetime.now(UTC),
        network=1,
    )
