"""What can be asked of the world, and what can't."""

from __future__ import annotations

from dataclasses import replace
from ipaddress import IPv4Address, IPv6Address

import pytest

from maikr_client.errors import InvalidValue
from maikr_client.model.keys import PrivateKey, PublicKey
from maikr_lab.errors import LabError
from maikr_lab.faults import BackendMode
from maikr_lab.jsonlines import Request
from maikr_lab.portal import PortalMode
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
from maikr_lab.wireguard import Peer, public_key_of

KEY = "xTIBA5rboUvnH4htodjb6e697QjLERt1NAB4mZqp8Dg="
PEER = Peer(public_key=PublicKey(KEY), tunnel4=IPv4Address("10.72.0.2"), tunnel6=IPv6Address("fd72::2"))


@pytest.mark.parametrize(
    ("request_", "order"),
    [
        ({"op": "add", "public_key": KEY, "tunnel4": "10.72.0.2", "tunnel6": "fd72::2"}, AddPeer(peer=PEER)),
        (
            {
                "op": "add",
                "public_key": KEY,
                "tunnel4": "10.72.0.2",
                "tunnel6": "fd72::2",
                "replaces": KEY,
                "preshared_seed": KEY,
            },
            AddPeer(peer=replace(PEER, preshared_seed=PrivateKey(KEY)), replaces=PublicKey(KEY)),
        ),
        ({"op": "remove", "public_key": KEY}, RemovePeer(public_key=PublicKey(KEY))),
        ({"op": "delay", "server": "uk-lon-1", "rtt_ms": 5}, SetDelay(server="uk-lon-1", rtt_ms=5.0)),
        ({"op": "server", "server": "uk-lon-1", "alive": False}, SetServer(server="uk-lon-1", alive=False)),
        ({"op": "transfer", "server": "uk-lon-1"}, GetTransfer(server="uk-lon-1")),
        ({"op": "backend", "mode": "hang"}, SetBackend(mode=BackendMode.HANG)),
        ({"op": "portal", "mode": "page"}, SetPortal(mode=PortalMode.PAGE)),
        ({"op": "portal-requests"}, GetPortalRequests()),
        ({"op": "answers", "held": False}, SetAnswers(held=False)),
        ({"op": "isp", "answering": True}, SetIsp(answering=True)),
    ],
)
def test_a_request_means_one_thing(request_: Request, order: Order) -> None:
    assert parse_order(request_) == order


@pytest.mark.parametrize(
    "request_",
    [
        {},
        {"op": "format"},
        {"op": 3},
        {"op": "add", "public_key": KEY, "tunnel4": "fd72::2", "tunnel6": "fd72::2"},
        {"op": "add", "public_key": KEY, "tunnel4": "10.72.0.2"},
        {"op": "add", "public_key": "--help", "tunnel4": "10.72.0.2", "tunnel6": "fd72::2"},
        {"op": "remove", "public_key": "remove"},
        {"op": "delay", "server": "uk-lon-1", "rtt_ms": True},
        {"op": "delay", "server": "uk-lon-1", "rtt_ms": -1},
        {"op": "server", "server": "uk-lon-1", "alive": "no"},
        {"op": "backend", "mode": "explode"},
    ],
)
def test_what_has_no_meaning_is_refused(request_: Request) -> None:
    with pytest.raises((LabError, InvalidValue)):
        parse_order(request_)


def test_a_public_key_is_made_as_wg_makes_it() -> None:
    # The pair of RFC 7748, section 6.1 (Alice), in base64.
    private = PrivateKey("dwdtCnMYpX08FsFyUbJmRd9ML4frwJkqsXf7pR25LCo=")

    assert str(public_key_of(private)) == "hSDwCYkwp1R0i33ctD73Wg2/Og0mOBr066SpjqqbTmo="
