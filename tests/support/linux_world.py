"""A small internet for the Linux parts: client, router, server, and a guest behind the client.

    guest 10.99.0.2 --- client 192.168.50.2 --- router --- server 198.51.100.10 (tunnel 10.64.0.1), site 203.0.113.80
          fd99::2              2001:db8:50::2                     2001:db8:51::10        fd64::1    2001:db8:113::80

The site answers with the address that it saw. The router counts what it gets from the client, except WireGuard to the
server and what neighbours say to each other: `clear` for the internet, `lan` for itself. A question is one byte, so
that one at WireGuard's port is told from WireGuard. The router claims every address, so that a program that looks
for one directly on the local network finds it.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from ipaddress import IPv4Address, IPv6Address

from maikr_client.daemon.ports import DesiredExit, DesiredNetwork
from maikr_client.model.endpoint import Endpoint
from maikr_client.model.keys import PrivateKey, PublicKey
from maikr_client.model.plan import ExitServer, TunnelIdentity
from tests.support.linux_hosts import Host, shell
from tests.support.linux_parts import start_platform
from tests.support.linux_traffic import answer_questions, answer_with_callers_address

SITE4, SITE6 = "203.0.113.80", "2001:db8:113::80"
CLIENT4, CLIENT6 = "192.168.50.2", "2001:db8:50::2"
ROUTER4, ROUTER6 = "192.168.50.1", "2001:db8:50::1"
TUNNEL4, TUNNEL6 = "10.64.0.2", "fd64::2"
RESOLVER4, RESOLVER6 = "10.64.0.1", "fd64::1"
GUEST4, GUEST6 = "10.99.0.2", "fd99::2"
SILENT4 = "198.51.100.99"
"""A server's that never answers: what is sent to it is said again after 5 s (WireGuard whitepaper, 6.4)."""

WITNESS = f"""
table inet witness {{
    counter clear {{ }}
    counter lan {{ }}
    chain seen {{
        type filter hook prerouting priority -300; policy accept;
        iifname != "lan0" accept
        udp dport 51820 udp length 9 counter name clear
        ip daddr {{ 198.51.100.10, {SILENT4} }} udp dport 51820 accept
        ip6 daddr 2001:db8:51::10 udp dport 51820 accept
        icmpv6 type {{ nd-router-solicit, nd-neighbor-solicit, nd-neighbor-advert, mld2-listener-report }} accept
        ip daddr {{ 192.168.50.0/24, 224.0.0.0/4 }} counter name lan accept
        ip6 daddr {{ 2001:db8:50::/64, fe80::/10, ff00::/8 }} counter name lan accept
        counter name clear
    }}
}}
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """One end's keys."""

    private: PrivateKey
    public: PublicKey


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """The hosts, and what the client should want of the server."""

    client: Host
    router: Host
    server: Host
    guest: Host
    desired: DesiredNetwork

    def close(self) -> None:
        """End all of it."""
        for host in (self.client, self.router, self.server, self.guest):
            host.close()

    def blocked(self) -> DesiredNetwork:
        """The wish of which nothing but blocking is left."""
        return replace(self.desired, default_slot=None)

    def seen(self) -> tuple[int, int]:
        """Packets that the router saw from the client: to the internet in clear, to the LAN."""
        return self._count("clear"), self._count("lan")

    def seen_at_rest(self) -> tuple[int, int]:
        """The same, when what was begun before is over: nothing came for a twentieth of a second."""
        before, seen = None, self.seen()
        while seen != before:
            time.sleep(0.05)
            before, seen = seen, self.seen()
        return seen

    def _count(self, name: str) -> int:
        return int(self.router.run(f"nft list counter inet witness {name}").split("packets ")[1].split()[0])


def generate_keys() -> Keys:
    """A fresh pair."""
    private = PrivateKey.generate()
    return Keys(private=private, public=PublicKey(shell("wg pubkey", private.reveal()).strip()))


def build_world() -> World:
    """Start and connect the hosts; the client has no tunnel yet."""
    client, router, server, guest = Host(), Host(), Host(), Host()
    ours, theirs = generate_keys(), generate_keys()
    _wire(client, router, server, guest)
    _start_server(server, ours, theirs)
    router.run("nft -f -", WITNESS)
    router.call(answer_questions, "isp", [ROUTER4, ROUTER6])
    client.call(start_platform)
    return World(client=client, router=router, server=server, guest=guest, desired=_desired(ours, theirs))


def _wire(client: Host, router: Host, server: Host, guest: Host) -> None:
    for host, device, other in ((router, "lan0", client), (router, "wan0", server), (client, "guest0", guest)):
        shell(f"ip link add {device} netns {host.pid} type veth peer name eth0 netns {other.pid}")
    router.run(
        "sysctl -qw net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1;"
        "sysctl -qw net.ipv4.conf.lan0.proxy_arp=1 net.ipv4.neigh.lan0.proxy_delay=0;"
        "ip addr add 192.168.50.1/24 dev lan0; ip addr add 2001:db8:50::1/64 dev lan0 nodad;"
        "ip addr add 198.51.100.1/24 dev wan0; ip addr add 2001:db8:51::1/64 dev wan0 nodad;"
        "ip link set lan0 up; ip link set wan0 up;"
        "ip route add 203.0.113.0/24 via 198.51.100.10; ip route add 2001:db8:113::/64 via 2001:db8:51::10"
    )
    client.run(
        "sysctl -qw net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1 net.ipv4.conf.all.rp_filter=1;"
        "ip addr add 192.168.50.2/24 dev eth0; ip addr add 2001:db8:50::2/64 dev eth0 nodad;"
        "ip addr add 10.99.0.1/24 dev guest0; ip addr add fd99::1/64 dev guest0 nodad;"
        "ip link set eth0 up; ip link set guest0 up;"
        "ip route add default via 192.168.50.1; ip route add default via 2001:db8:50::1"
    )
    server.run(
        "ip addr add 198.51.100.10/24 dev eth0; ip addr add 2001:db8:51::10/64 dev eth0 nodad;"
        f"ip addr add {SITE4}/32 dev lo; ip addr add {SITE6}/128 dev lo nodad;"
        "ip link set eth0 up; ip route add default via 198.51.100.1; ip route add default via 2001:db8:51::1"
    )
    guest.run(
        "ip addr add 10.99.0.2/24 dev eth0; ip addr add fd99::2/64 dev eth0 nodad; ip link set eth0 up;"
        "ip route add default via 10.99.0.1; ip route add default via fd99::1"
    )


def _start_server(server: Host, ours: Keys, theirs: Keys) -> None:
    server.run("wireguard-go wgs 2>/dev/null")
    server.run(
        f"wg setconf wgs /dev/stdin; ip addr add {RESOLVER4}/24 dev wgs; ip addr add {RESOLVER6}/64 dev wgs nodad;"
        "ip link set wgs mtu 1420 up",
        f"[Interface]\nPrivateKey={theirs.private.reveal()}\nListenPort=51820\n"
        f"[Peer]\nPublicKey={ours.public}\nAllowedIPs={TUNNEL4}/32,{TUNNEL6}/128\n",
    )
    server.call(answer_with_callers_address, [SITE4, SITE6])
    server.call(answer_questions, "tunnel", [RESOLVER4, RESOLVER6])


def _desired(ours: Keys, theirs: Keys) -> DesiredNetwork:
    server = ExitServer(
        name="uk1",
        public_key=theirs.public,
        endpoint4=Endpoint.parse("198.51.100.10:51820"),
        endpoint6=Endpoint.parse("[2001:db8:51::10]:51820"),
        tunnel4=IPv4Address(RESOLVER4),
        tunnel6=IPv6Address(RESOLVER6),
    )
    identity = TunnelIdentity(private_key=ours.private, tunnel4=IPv4Address(TUNNEL4), tunnel6=IPv6Address(TUNNEL6))
    endpoint = Endpoint.parse("198.51.100.10:51820")
    exit_ = DesiredExit(slot=0, server=server, endpoint=endpoint)
    return DesiredNetwork(identity=identity, exits=(exit_,), default_slot=0, allow_lan=False)
