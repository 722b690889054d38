"""Hosts in which rules lead packets over several tunnels at once.

    guest --- client 192.168.50.2 --- router --- exit 0, 1, 2 (198.51.100.2, .18, .34)
    10.99.0.2 behind a bridge            |
                                         +------ site 203.0.113.80, .81: it answers with the caller's address

Each exit's server translates what comes out of its tunnel to its own address, so the site knows by whom it is called.
All servers have the same address inside their tunnels. The router counts what it gets from the client in clear.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

from maikr_client.daemon.ports import DesiredExit, DesiredNetwork
from maikr_client.daemon.steering import (
    BLOCK,
    DIRECT,
    Chunk,
    IpAddress,
    Outcome,
    Steering,
    Translation,
    Treatment,
    everywhere,
    through,
)
from maikr_client.model.endpoint import Endpoint
from maikr_client.model.plan import ExitServer, TunnelIdentity
from tests.support.linux_hosts import Host, shell
from tests.support.linux_parts import start_platform
from tests.support.linux_traffic import answer_questions, answer_with_callers_address
from tests.support.linux_world import CLIENT4, CLIENT6, ROUTER4, ROUTER6, TUNNEL4, TUNNEL6, Keys, generate_keys

SITE4, SITE6 = "203.0.113.80", "2001:db8:113::80"
OTHER4, OTHER6 = "203.0.113.81", "2001:db8:113::81"
RESOLVER4, RESOLVER6 = "10.64.0.1", "fd64::1"
EXITS = (0, 1, 2)
CALLERS4 = {slot: f"198.51.100.{16 * slot + 2}" for slot in EXITS}
CALLERS6 = {slot: f"2001:db8:6{slot}::2" for slot in EXITS}

EXIT_0 = everywhere(through(0))
CHUNKS = {
    outcome: Chunk(
        prefix4=IPv4Network(f"198.18.{number}.0/24"),
        prefix6=IPv6Network(f"2001:2:0:{number:x}::/64"),
        treatment=everywhere(outcome),
    )
    for number, outcome in enumerate((through(0), through(1), through(2), DIRECT, BLOCK), 16)
}

WITNESS = """
table inet witness {
    counter clear { }
    chain seen {
        type filter hook prerouting priority -300; policy accept;
        iifname != "lan0" accept
        ip daddr { 198.51.100.2, 198.51.100.18, 198.51.100.34 } udp dport 51820 accept
        icmpv6 type { nd-router-solicit, nd-neighbor-solicit, nd-neighbor-advert, mld2-listener-report } accept
        counter name clear
    }
}
"""

PINGERS = """
table inet pingers {
    set callers4 { type ipv4_addr; flags dynamic; size 64; }
    set callers6 { type ipv6_addr; flags dynamic; size 64; }
    chain seen {
        type filter hook input priority 0; policy accept;
        icmp type echo-request update @callers4 { ip saddr }
        icmpv6 type echo-request update @callers6 { ip6 saddr }
    }
}
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesWorld:
    """The hosts, and what the client wants without any rule: exit 0."""

    client: Host
    guest: Host
    router: Host
    site: Host
    servers: tuple[Host, ...]
    desired: DesiredNetwork

    def close(self) -> None:
        """End all of it."""
        for host in (self.client, self.guest, self.router, self.site, *self.servers):
            host.close()

    def in_clear(self) -> int:
        """Packets that the router got from the client outside of every tunnel."""
        return int(self.router.run("nft list counter inet witness clear").split("packets ")[1].split()[0])

    def in_clear_at_rest(self) -> int:
        """The same, when what was begun before is over: nothing came for a twentieth of a second."""
        before, seen = None, self.in_clear()
        while seen != before:
            time.sleep(0.05)
            before, seen = seen, self.in_clear()
        return seen

    def pinged_by(self) -> set[str]:
        """The addresses from which the site was pinged since it was last asked."""
        seen = set()
        for name in ("callers4", "callers6"):
            text = self.site.run(f"nft list set inet pingers {name}; nft flush set inet pingers {name}")
            seen |= set(text.partition("elements = {")[2].partition("}")[0].replace(",", " ").split())
        return seen

    def ruled(self, steering: Steering, *, default: int | None = 0) -> DesiredNetwork:
        """All exits, and `steering`."""
        return replace(self.desired, steering=steering, default_slot=default)


def steering(otherwise: Treatment = EXIT_0) -> Steering:
    """A chunk for every outcome."""
    return Steering(otherwise=otherwise, chunks=tuple(CHUNKS.values()))


def synthetic(outcome: Outcome, number: int = 1) -> tuple[IpAddress, IpAddress]:
    """The `number`th (1..254) synthetic address of each family that has `outcome`."""
    chunk = CHUNKS[outcome]
    return chunk.prefix4[number], chunk.prefix6[number]


def standing_for(outcome: Outcome, real4: str = SITE4, real6: str = SITE6, number: int = 1) -> tuple[Translation, ...]:
    """What makes `synthetic(outcome, number)` stand for these."""
    reals = (ip_address(real4), ip_address(real6))
    pairs = zip(synthetic(outcome, number), reals, strict=True)
    return tuple(Translation(synthetic=fake, real=real) for fake, real in pairs)


def caller(outcome: Outcome, version: int) -> str:
    """The address that the site sees when the outcome is this."""
    if outcome == DIRECT:
        return CLIENT4 if version == 4 else CLIENT6
    return (CALLERS4 if version == 4 else CALLERS6)[outcome.slot]


def build_rules_world() -> RulesWorld:
    """Start and connect the hosts; the client has no tunnel yet."""
    client, guest, router, site = Host(), Host(), Host(), Host()
    servers = tuple(Host() for _ in EXITS)
    ours, theirs = generate_keys(), tuple(generate_keys() for _ in EXITS)
    _wire(client, guest, router, site, servers)
    for slot, server in enumerate(servers):
        _start_server(server, slot, ours, theirs[slot])
    site.call(answer_with_callers_address, [SITE4, SITE6, OTHER4, OTHER6], streams=None)
    site.run("nft -f -", PINGERS)
    router.run("nft -f -", WITNESS)
    router.call(answer_questions, "isp", [ROUTER4, ROUTER6])
    client.call(start_platform)
    return RulesWorld(
        client=client, guest=guest, router=router, site=site, servers=servers, desired=_desired(ours, theirs)
    )


def _wire(client: Host, guest: Host, router: Host, site: Host, servers: tuple[Host, ...]) -> None:
    ends = [(router, "lan0", client), (router, "site0", site), (client, "guest0", guest)]
    ends += [(router, f"exit{slot}", server) for slot, server in enumerate(servers)]
    for host, device, other in ends:
        shell(f"ip link add {device} netns {host.pid} type veth peer name eth0 netns {other.pid}")
    forwarding = "sysctl -qw net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1;"
    router.run(
        f"{forwarding} ip addr add 192.168.50.1/24 dev lan0; ip addr add 2001:db8:50::1/64 dev lan0 nodad;"
        "ip addr add 203.0.113.65/26 dev site0; ip addr add 2001:db8:113::1/64 dev site0 nodad;"
        "ip link set lan0 up; ip link set site0 up"
    )
    for slot, server in enumerate(servers):
        router.run(
            f"ip addr add 198.51.100.{16 * slot + 1}/28 dev exit{slot};"
            f"ip addr add 2001:db8:6{slot}::1/64 dev exit{slot} nodad; ip link set exit{slot} up"
        )
        server.run(
            f"ip addr add {CALLERS4[slot]}/28 dev eth0; ip addr add {CALLERS6[slot]}/64 dev eth0 nodad;"
            f"ip link set eth0 up; ip route add default via 198.51.100.{16 * slot + 1};"
            f"ip route add default via 2001:db8:6{slot}::1; {forwarding}"
        )
    site.run(
        "ip addr add 203.0.113.80/26 dev eth0; ip addr add 2001:db8:113::80/64 dev eth0 nodad;"
        "ip addr add 203.0.113.81/26 dev eth0; ip addr add 2001:db8:113::81/64 dev eth0 nodad;"
        "ip link set eth0 up; ip route add default via 203.0.113.65; ip route add default via 2001:db8:113::1"
    )
    client.run(
        f"{forwarding} sysctl -qw net.ipv4.conf.all.rp_filter=1;"
        "ip addr add 192.168.50.2/24 dev eth0; ip addr add 2001:db8:50::2/64 dev eth0 nodad;"
        "ip link add bridge0 type bridge; ip link set guest0 master bridge0;"
        "ip addr add 10.99.0.1/24 dev bridge0; ip addr add fd99::1/64 dev bridge0 nodad;"
        "ip link set eth0 up; ip link set guest0 up; ip link set bridge0 up;"
        "ip route add default via 192.168.50.1; ip route add default via 2001:db8:50::1"
    )
    guest.run(
        "ip addr add 10.99.0.2/24 dev eth0; ip addr add fd99::2/64 dev eth0 nodad; ip link set eth0 up;"
        "ip route add default via 10.99.0.1; ip route add default via fd99::1"
    )


def _start_server(server: Host, slot: int, ours: Keys, theirs: Keys) -> None:
    server.run("wireguard-go wgs 2>/dev/null")
    server.run(
        f"wg setconf wgs /dev/stdin; ip addr add {RESOLVER4}/24 dev wgs; ip addr add {RESOLVER6}/64 dev wgs nodad;"
        "ip link set wgs mtu 1420 up",
        f"[Interface]\nPrivateKey={theirs.private.reveal()}\nListenPort=51820\n"
        f"[Peer]\nPublicKey={ours.public}\nAllowedIPs={TUNNEL4}/32,{TUNNEL6}/128\n",
    )
    server.run(
        "nft -f -",
        'table inet nat { chain post { type nat hook postrouting priority 100; oifname "eth0" masquerade; }; }',
    )
    server.call(answer_questions, f"exit{slot}", [RESOLVER4, RESOLVER6])


def _desired(ours: Keys, theirs: tuple[Keys, ...]) -> DesiredNetwork:
    identity = TunnelIdentity(private_key=ours.private, tunnel4=IPv4Address(TUNNEL4), tunnel6=IPv6Address(TUNNEL6))
    return DesiredNetwork(
        identity=identity,
        exits=tuple(_exit(slot, keys) for slot, keys in enumerate(theirs)),
        default_slot=0,
        allow_lan=False,
    )


def _exit(slot: int, keys: Keys) -> DesiredExit:
    endpoint = Endpoint.parse(f"{CALLERS4[slot]}:51820")
    server = ExitServer(
        name=f"exit{slot}",
        public_key=keys.public,
        endpoint4=endpoint,
        endpoint6=None,
        tunnel4=IPv4Address(RESOLVER4),
        tunnel6=IPv6Address(RESOLVER6),
    )
    return DesiredExit(slot=slot, server=server, endpoint=endpoint)
