"""The rows of docs/security.md tried with real packets: what the router outside saw, and who was answered what."""

from __future__ import annotations

import contextlib
import re
import socket
import struct
from collections.abc import Iterator
from dataclasses import replace

from maikr_client.daemon.journal import Journal
from maikr_client.daemon.linux.socket_numbers import SO_MARK
from maikr_client.daemon.machine.moves import lockdown_network
from maikr_client.daemon.machine.wish import Wish
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.daemon.posix.files import PosixFiles
from maikr_client.daemon.store import Store
from maikr_client.model.coexistence import Coexistence
from maikr_client.model.endpoint import Endpoint
from maikr_client.model.lockdown import Lockdown
from tests.support import linux_world as w
from tests.support.daemon_commands import guard_at_boot
from tests.support.daemon_process import STATE_DIR
from tests.support.linux_hosts import Host, HostError, shell
from tests.support.linux_parts import apply, clear, probe
from tests.support.linux_traffic import SITE_PORT, Question, answer_with_callers_address, ask
from tests.support.plans import plan
from tests.support.security_table import Row

QUICK_S, PATIENT_S = 0.12, 10.0
GROUP4, GROUP6, GROUP_PORT = "224.0.0.251", "ff02::fb", 5353
PORTS = {"dns": 53, "dot": 853}
STREAMS = {"tcp", "dot"}
DEVICES = {  # what: device and address here, device and address in the guest
    "a Docker container": ("docker0", "172.17.0.1", "docker1", "172.17.0.2"),
    "a virtual machine": ("virbr0", "192.168.122.1", "virbr1", "192.168.122.2"),
    "the tailnet": ("tailscale0", "100.64.0.1", "tailscale1", "100.64.0.2"),
    "the work network": ("tun0", "10.200.0.1", "tun1", "10.200.0.2"),
}
PLACES = {
    "internet, IPv4": w.SITE4,
    "internet, IPv6": w.SITE6,
    "local network, IPv4": w.ROUTER4,
    "the network's resolver": w.ROUTER4,
    "this computer": w.CLIENT4,
    "this computer's address in the tunnel": w.TUNNEL4,
    "discovery group, IPv4": GROUP4,
    "discovery group, IPv6": GROUP6,
    "public addresses that the local network claims, IPv4": w.SITE4,
    "public addresses that the local network claims, IPv6": w.SITE6,
    "public addresses that the work network claims": w.SITE4,
    "a peer of Tailscale's": "198.51.100.10",
    "a port that it does not use": "198.51.100.10",
} | {what: peer for what, (_, _, _, peer) in DEVICES.items()}
CLAIMS = {
    "public addresses that the local network claims, IPv4": f"ip route {{}} {w.SITE4} dev eth0",
    "public addresses that the local network claims, IPv6": f"ip -6 route {{}} {w.SITE6} dev eth0",
    "public addresses that the work network claims": f"ip route {{}} {w.SITE4} dev tun0",
}
SILENT = ("local network", "discovery group", "a peer", "a port")
TAILSCALE_MARK, TAILSCALE_PORT = 0x80000, 41641
TAILSCALE_RULES = (
    "pref 5210 fwmark 0x80000/0xff0000 lookup main",
    "pref 5230 fwmark 0x80000/0xff0000 lookup default",
    "pref 5250 fwmark 0x80000/0xff0000 unreachable",
    "pref 5270 lookup 52",
)


def furnish(world: w.World) -> None:
    """Other software's devices and routes, and somebody to answer everywhere."""
    for device, ours, theirs, peer in DEVICES.values():
        shell(f"ip link add {device} netns {world.client.pid} type veth peer name {theirs} netns {world.guest.pid}")
        world.client.run(f"ip addr add {ours}/24 dev {device}; ip link set {device} up")
        world.guest.run(f"ip addr add {peer}/24 dev {theirs}; ip link set {theirs} up")
    for version, rule in ((version, rule) for version in (4, 6) for rule in TAILSCALE_RULES):
        world.client.run(f"ip -{version} rule add {rule}")
    world.client.run("ip route add 100.64.0.0/10 dev tailscale0 table 52")
    world.guest.run("ip rule add from 172.17.0.2 lookup 100; ip route add default via 172.17.0.1 table 100")
    # what is said of a membership in a group would be taken for a leak
    world.client.run("sysctl -qw net.ipv4.igmp_link_local_mcast_reports=0 net.ipv4.conf.all.rp_filter=0")
    world.client.call(answer_with_callers_address, ["0.0.0.0", "::"])
    world.guest.call(answer_with_callers_address, ["0.0.0.0"])
    world.client.call(join_group)


class Trial:
    """Tries rows one after the other in a furnished world."""

    def __init__(self, world: w.World) -> None:
        self._world = world
        self._state = ""
        (link_local,) = re.findall(r"inet6 (fe80[^/]*)", world.router.run("ip -6 addr show dev lan0"))
        self._places = PLACES | {"local network, IPv6 link-local": link_local}

    def outcome(self, row: Row) -> str:
        """What became of it: tunnel, clear or blocked."""
        self._bring_to(row.state)
        with self._claimed(row.to):
            before = self._world.seen()
            answer = self._try(row)
            leaked = self._world.seen() != before
        if row.protocol in STREAMS:
            self._world.seen_at_rest()  # the other end says goodbye when it comes to it
        if leaked:
            return "clear"
        if answer is None:
            return "blocked"
        outside = row.to.startswith(("internet", "public"))
        return "tunnel" if outside or answer in {w.TUNNEL4, w.TUNNEL6, "tunnel"} else "clear"

    def _bring_to(self, state: str) -> None:
        if state == self._state:
            return
        self._state = state
        base, *extras = state.split(", ")
        client = self._world.client
        if base == "disconnected":
            client.call(clear)
        elif base == "starting":
            client.call(clear)
            client.call(start_guarded, self._desired("connected", extras))
        else:
            desired = self._desired(base, extras)
            client.call(apply, desired)
            assert base != "connected" or client.call(probe, desired) is not None
        self._world.seen_at_rest()

    def _desired(self, base: str, extras: list[str]) -> DesiredNetwork:
        presets = tuple(preset for preset in Coexistence if preset in extras)
        assert {*extras} <= {*presets, "LAN allowed"}
        wanted = replace(self._world.desired, allow_lan="LAN allowed" in extras, coexist=presets)
        match base:
            case "connected":
                return wanted
            case "connecting":
                silent = replace(wanted.exits[0], endpoint=Endpoint.parse(f"{w.SILENT4}:51820"))
                return replace(wanted, exits=(silent,))
            case "blocked":
                return replace(wanted, default_slot=None)
            case "locked down":
                return lockdown_network(Lockdown(allow_lan=wanted.allow_lan, coexist=presets))
            case _:
                raise LookupError(base)

    @contextlib.contextmanager
    def _claimed(self, to: str) -> Iterator[None]:
        claim = CLAIMS.get(to)
        if claim is None:
            yield
            return
        self._world.client.run(claim.format("add"))
        try:
            yield
        finally:
            self._world.client.run(claim.format("delete"))

    def _try(self, row: Row) -> str | None:
        if row.protocol == "icmp":
            return _pong(self._world.client, self._places[row.to], _patience_s(row, answers=True))
        if row.protocol == "dhcp":
            return self._world.client.call(ask_marked, self._question(row, port=67), source_port=68)
        if row.origin.startswith("Tailscale"):
            mark = 0 if "without" in row.origin else TAILSCALE_MARK
            port = 22 if "does not use" in row.to else 12345
            return self._world.client.call(
                ask_marked, self._question(row, port=port), source_port=TAILSCALE_PORT, mark=mark
            )
        if row.origin == "local network" and "group" in row.to:
            self._world.router.call(ask, replace(self._question(row), device="lan0"))
            return self._world.client.call(hear_group, _patience_s(row, answers=True))
        return self._host(row.origin).call(ask, self._question(row))

    def _host(self, origin: str) -> Host:
        world = self._world
        hosts = {
            "this computer": world.client,
            "a machine behind it": world.guest,
            "local network": world.router,
            "internet": world.server,
            "the server": world.server,
        }
        return world.guest if origin in DEVICES else hosts[origin]

    def _question(self, row: Row, *, port: int = 0) -> Question:
        group = "group" in row.to
        place, source = self._places[row.to], ""
        if row.origin in DEVICES:
            _, ours, _, source = DEVICES[row.origin]
            place = ours if row.to == "this computer" else place
        linked = group or "link-local" in row.to
        return Question(
            address=place,
            port=port or PORTS.get(row.protocol, GROUP_PORT if group else SITE_PORT),
            device="eth0" if linked else "",
            source=source,
            timeout_s=_patience_s(row, answers=not row.to.startswith(SILENT) and row.protocol != "dot"),
            kind=socket.SOCK_STREAM if row.protocol in STREAMS else socket.SOCK_DGRAM,
        )


def _patience_s(row: Row, *, answers: bool) -> float:
    return PATIENT_S if answers and row.passes != "blocked" else QUICK_S


def _pong(host: Host, address: str, timeout_s: float) -> str | None:
    try:
        host.run(f"ping -q -n -c 1 -W {timeout_s} {address}")
    except HostError:
        return None
    return "pong"


def ask_marked(question: Question, *, source_port: int, mark: int = 0) -> str | None:
    """`ask` from that port, with that mark."""
    with socket.socket(socket.AF_INET, question.kind) as caller, contextlib.suppress(OSError):
        caller.settimeout(question.timeout_s)
        caller.setsockopt(socket.SOL_SOCKET, SO_MARK, mark)
        caller.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        caller.bind(("0.0.0.0", source_port))
        caller.connect((question.address, question.port))
        caller.send(b"?")
        return caller.recv(2048).decode()
    return None


def start_guarded(desired: DesiredNetwork) -> None:
    """As at boot when that was wanted: the guard alone was there."""
    store = Store(STATE_DIR, PosixFiles())
    store.open()
    wanted = replace(plan(desired.exits[0].server, allow_lan=desired.allow_lan), coexist=desired.coexist)
    Journal(store).want(Wish(plan=wanted))
    store.close()
    guard_at_boot()


_HEARD: list[socket.socket] = []


def join_group() -> None:
    """Hear what is said to the discovery group, from now on."""
    heard = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    heard.bind((GROUP4, GROUP_PORT))
    membership = struct.pack("=4s4si", socket.inet_aton(GROUP4), bytes(4), socket.if_nametoindex("eth0"))
    heard.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, membership)
    _HEARD.append(heard)


def hear_group(timeout_s: float) -> str | None:
    """What was said to it."""
    _HEARD[0].settimeout(timeout_s)
    try:
        return _HEARD[0].recv(100).decode()
    except TimeoutError:
        return None
