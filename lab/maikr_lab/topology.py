"""Which commands turn the plan into namespaces, links, addresses and routes? Pure: text in lists, run elsewhere.

    client eth0 --- lan0 router wan0 --- router \
                    eth0 sites ---------- sites  internet
                    eth0 backend ------ backend  /
                    eth0 SERVER -------- SERVER /      (a veth, or a pair of TUN devices with a delay between them)

The core answers ARP for its one IPv4 address on every link and has fe80::1 on each, so that every node's default route
is the same and the core needs but one route per address.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from ipaddress import IPv4Address

from maikr_lab.plan import WIREGUARD_PORT, Dual, LabPlan, ServerPlan

NODE_INTERFACE = "eth0"
WAN_INTERFACE = "wan0"
CORE_LINK6 = "fe80::1"
NODE_LINK6 = "fe80::2"
TUN_QUEUE = 5000
NETEM_QUEUE = 50_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One end system or router at the core: its namespace, its interface, the addresses that live behind it."""

    namespace: str
    interface: str
    addresses: tuple[str, ...]
    behind: tuple[str, ...] = ()
    gateway4: IPv4Address | None = None
    delayed: bool = False


def address_line(address: str, device: str) -> str:
    """The `ip -batch` line that adds it, so that programs can bind to it at once: even where nobody could have it, too,
    the kernel clears it for use some time later (`tentative`, ip-address(8)).
    """
    return f"addr add {address} dev {device}{' nodad' if ':' in address else ''}"


def _hosts(dual: Dual) -> tuple[str, ...]:
    return tuple(f"{address}/{address.max_prefixlen}" for address in dual.both)


def nodes(plan: LabPlan) -> tuple[Node, ...]:
    """Everything that hangs at the core."""
    home = plan.home
    at_sites = {address for site in plan.sites for address in _hosts(site.addresses)} | set(_hosts(plan.mail))
    fixed = (
        Node(
            namespace=plan.router_ns,
            interface=WAN_INTERFACE,
            addresses=_hosts(plan.router_wan),
            behind=(str(home.router4.network), str(home.router6.network)),
            gateway4=plan.router_wan.v4,
        ),
        Node(namespace=plan.sites_ns, interface=NODE_INTERFACE, addresses=tuple(sorted(at_sites))),
        Node(namespace=plan.backend_ns, interface=NODE_INTERFACE, addresses=_hosts(plan.api)),
    )
    return (*fixed, *(_server_node(plan, server) for server in plan.servers))


def _server_node(plan: LabPlan, server: ServerPlan) -> Node:
    delayed = server.rtt_ms > 0 and not plan.netem
    return Node(namespace=server.name, interface=NODE_INTERFACE, addresses=_hosts(server.outer), delayed=delayed)


def settings(plan: LabPlan, namespace: str, last_group: int) -> dict[str, str]:
    """Kernel settings below /proc/sys/net, to be set in the namespace before it has any interface.

    `last_group` is the highest group id there is: but one in a user namespace.
    """
    both = ("all", "default")
    quiet = {f"ipv6/conf/{name}/{key}": "0" for name in both for key in ("disable_ipv6", "accept_dad", "accept_ra")}
    if namespace == plan.client_ns:
        # 2 (loose) is what systemd sets on desktops, and there any group may ping.
        return (
            quiet | {f"ipv4/conf/{name}/rp_filter": "2" for name in both} | {"ipv4/ping_group_range": f"0 {last_group}"}
        )
    loose = {f"ipv4/conf/{name}/rp_filter": "0" for name in both}
    return quiet | loose | {"ipv4/ip_forward": "1", "ipv6/conf/all/forwarding": "1"}


def creation(plan: LabPlan) -> list[str]:
    """`ip -batch` lines for the lab's own network namespace: all namespaces."""
    return [f"netns add {namespace}" for namespace in plan.namespaces]


def cabling(plan: LabPlan) -> list[str]:
    """`ip -batch` lines for the lab's own network namespace: all links that are veths."""
    home = plan.home
    lan = _veth(plan.router_ns, home.router_interface, plan.client_ns, home.client_interface)
    cables = [
        _veth(plan.internet_ns, node.namespace, node.namespace, node.interface)
        for node in nodes(plan)
        if not node.delayed
    ]
    return [lan, *cables]


def _veth(near: str, near_name: str, far: str, far_name: str) -> str:
    return f"link add {near_name} netns {near} type veth peer name {far_name} netns {far}"


def addressing(plan: LabPlan) -> dict[str, list[str]]:
    """`ip -batch` lines for each namespace, once the links (the TUN devices too) are there."""
    lines = {plan.client_ns: list(_client(plan)), plan.internet_ns: list(_core(plan))}
    for node in nodes(plan):
        lines[node.namespace] = list(_node(plan, node))
    lines[plan.router_ns] += _router_lan(plan)
    return lines


def _client(plan: LabPlan) -> Iterator[str]:
    home, name = plan.home, plan.home.client_interface
    yield "link set lo up"
    yield f"link set {name} addrgenmode none"
    yield f"link set {name} up"
    yield address_line(str(home.client4), name)
    yield address_line(str(home.client6), name)
    yield address_line(f"{NODE_LINK6}/64", name)
    yield f"route add default via {home.router4.ip} dev {name}"
    yield f"route add default via {CORE_LINK6} dev {name}"


def _router_lan(plan: LabPlan) -> Iterator[str]:
    home, name = plan.home, plan.home.router_interface
    yield f"link set {name} addrgenmode none"
    yield f"link set {name} up"
    yield address_line(str(home.router4), name)
    yield address_line(str(home.router6), name)
    yield address_line(f"{CORE_LINK6}/64", name)


def _core(plan: LabPlan) -> Iterator[str]:
    yield "link set lo up"
    yield from (address_line(address, "lo") for address in _hosts(plan.core))
    for node in nodes(plan):
        yield from _link_up(node.namespace, CORE_LINK6, delayed=node.delayed)
        yield from (_core_route(node, destination) for destination in (*node.addresses, *node.behind))


def _core_route(node: Node, destination: str) -> str:
    if ":" in destination:
        return f"route add {destination} via {NODE_LINK6} dev {node.namespace}"
    gateway = f" via {node.gateway4} onlink" if destination in node.behind else ""
    return f"route add {destination}{gateway} dev {node.namespace}"


def _node(plan: LabPlan, node: Node) -> Iterator[str]:
    name = node.interface
    yield "link set lo up"
    yield from _link_up(name, NODE_LINK6, delayed=node.delayed)
    for address in node.addresses:
        yield address_line(address, name)
    yield f"route add default via {plan.core.v4} dev {name} onlink"
    yield f"route add default via {CORE_LINK6} dev {name}"


def _link_up(name: str, link6: str, *, delayed: bool) -> Iterator[str]:
    yield f"link set {name} addrgenmode none"
    if delayed:
        yield f"link set {name} txqueuelen {TUN_QUEUE}"
    yield f"link set {name} up"
    yield address_line(f"{link6}/64", name)


def server_firewall(plan: LabPlan) -> str:
    """A server's nftables rules: its clients leave with its own address and can't reach each other."""
    return f"""
table inet lab {{
  chain leave {{
    type nat hook postrouting priority 100; policy accept;
    oifname "{NODE_INTERFACE}" ip saddr {plan.devices4} masquerade
    oifname "{NODE_INTERFACE}" ip6 saddr {plan.devices6} masquerade
  }}
  chain apart {{
    type filter hook forward priority 0; policy accept;
    iifname "lab-*" oifname "lab-*" drop
  }}
}}
"""


def dead_server_firewall() -> str:
    """What makes a server deaf and dumb for WireGuard, and for nothing else."""
    return f"""
table inet dead {{
  chain in {{ type filter hook input priority -300; policy accept; udp dport {WIREGUARD_PORT} drop; }}
  chain out {{ type filter hook output priority -300; policy accept; udp sport {WIREGUARD_PORT} drop; }}
}}
"""


def live_server_firewall() -> str:
    """The opposite; adding first makes it work whether or not the server was dead."""
    return "table inet dead\ndelete table inet dead\n"


def netem(plan: LabPlan, server: ServerPlan, rtt_ms: float) -> dict[str, str]:
    """`tc -batch` lines a namespace: half of the round trip on either end of the server's link (tc-netem(8))."""
    half = f"root netem delay {rtt_ms / 2:.3f}ms limit {NETEM_QUEUE}"
    return {
        plan.internet_ns: f"qdisc replace dev {server.name} {half}",
        server.name: f"qdisc replace dev {NODE_INTERFACE} {half}",
    }
