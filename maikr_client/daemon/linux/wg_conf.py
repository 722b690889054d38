"""What `wg` is told and tells: configuration files and dumps (wg(8))."""

from __future__ import annotations

from maikr_client.daemon.linux.numbers import OWN_MARK
from maikr_client.daemon.ports import DesiredExit, TunnelCounters
from maikr_client.errors import Failed
from maikr_client.model.plan import TunnelIdentity
from maikr_client.model.problem import ProblemCode

KEEPALIVE_S = 25
"""Below the shortest usual NAT timeout of UDP, 30 s."""


def configuration(exit_: DesiredExit, identity: TunnelIdentity) -> str:
    """The text for `wg setconf`: it holds the private key, so it travels on stdin only."""
    return (
        "[Interface]\n"
        f"PrivateKey = {identity.private_key.reveal()}\n"
        f"FwMark = {OWN_MARK:#x}\n"
        f"{_peer(exit_, identity)}"
        f"Endpoint = {exit_.endpoint}\n"
    )


def new_keys(exit_: DesiredExit, identity: TunnelIdentity) -> tuple[str, ...]:
    """The texts for `wg addconf`, one after the other, that give a device other keys and change nothing else: its
    socket stays open, so what is on its way arrives. On stdin only, as `configuration`.

    The private key comes last: with it the handshake begins, and an answer that came while the preshared key still was
    the former one would not be understood; WireGuard asks again only after 5 s.
    """
    preshared = _preshared(exit_, identity)
    peer = f"[Peer]\nPublicKey = {exit_.server.public_key}\nPresharedKey = {preshared}\n"
    own = f"[Interface]\nPrivateKey = {identity.private_key.reveal()}\n"
    return (own,) if preshared is None else (peer, own)


def _peer(exit_: DesiredExit, identity: TunnelIdentity) -> str:
    preshared = _preshared(exit_, identity)
    line = "" if preshared is None else f"PresharedKey = {preshared}\n"
    return (
        "[Peer]\n"
        f"PublicKey = {exit_.server.public_key}\n"
        f"{line}"
        f"AllowedIPs = {', '.join(_allowed(exit_))}\n"
        f"PersistentKeepalive = {KEEPALIVE_S}\n"
    )


def _preshared(exit_: DesiredExit, identity: TunnelIdentity) -> str | None:
    seed = identity.preshared_seed
    return None if seed is None else seed.for_server(exit_.server.name).reveal()


def _allowed(exit_: DesiredExit) -> list[str]:
    served = ((exit_.server.tunnel4, "0.0.0.0/0"), (exit_.server.tunnel6, "::/0"))
    return [everything for address, everything in served if address is not None]


def is_configured(dump: str, exit_: DesiredExit, identity: TunnelIdentity) -> bool:
    """Whether `wg show DEVICE dump` tells of a device that needs no word of `configuration`."""
    lines = [line.split("\t") for line in dump.splitlines()]
    match lines:
        case [[key, _, _, mark], [peer, preshared, endpoint, allowed, *_, keepalive]]:
            return (key, mark, peer, preshared, endpoint, set(allowed.split(",")), keepalive) == (
                identity.private_key.reveal(),
                f"{OWN_MARK:#x}",
                str(exit_.server.public_key),
                _preshared(exit_, identity) or "(none)",
                str(exit_.endpoint),
                set(_allowed(exit_)),
                str(KEEPALIVE_S),
            )
        case _:
            return False


def parse_dump(text: str, *, slot: int) -> TunnelCounters:
    """The counters in the output of `wg show DEVICE dump`: one peer, or none yet. Raises Failed for anything else."""
    peers = [line.split("\t") for line in text.splitlines()[1:]]
    try:
        handshakes = [int(peer[4]) for peer in peers]
        bytes_down = sum(int(peer[5]) for peer in peers)
        bytes_up = sum(int(peer[6]) for peer in peers)
    except (IndexError, ValueError):
        raise Failed(ProblemCode.COMMAND_FAILED, tool="wg", why="its dump has another form") from None
    handshake_at = float(max(handshakes, default=0)) or None
    return TunnelCounters(slot=slot, bytes_up=bytes_up, bytes_down=bytes_down, handshake_at=handshake_at)
