"""What stands in each chain of the table for a desired network: the promises of docs/security.md in the kernel's words.

`guard` sees every packet that leaves, last of all and with its final device: what `leaves` does not accept is dropped.
`outbound` asks the same question earlier for this machine's own packets, only to refuse instead of letting them wait.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from maikr_client.daemon.linux import nft_dns, nft_measuring, nft_portal, nft_steering, nft_swift
from maikr_client.daemon.linux.addresses import LOCAL_GROUPS4, LOCAL_GROUPS6, PRIVATE4, PRIVATE6
from maikr_client.daemon.linux.nft_dns import NO_UPLINKS, Uplinks
from maikr_client.daemon.linux.nft_treatments import marks_of
from maikr_client.daemon.linux.nft_words import MARK, MEMBERSHIP, NAMES, NEIGHBOURS, OWN, TUNNELS, anonymous, each_of
from maikr_client.daemon.linux.numbers import DIRECT_MARK, MARK_MASK, device_of, mark_of
from maikr_client.daemon.ports import DesiredExit, DesiredNetwork
from maikr_client.daemon.steering import POOL4, POOL6, RESERVED4, RESERVED6
from maikr_client.model.coexistence import rules_of
from maikr_client.model.endpoint import Endpoint


def fixed_chains(desired: DesiredNetwork, uplinks: Uplinks = NO_UPLINKS) -> dict[str, list[str]]:
    """The rules of every chain but for those that lead packets (`nft_steering`)."""
    chains: dict[str, Callable[[DesiredNetwork], Iterable[str]]] = {
        "leaves": _leaves,
        "own": _own,
        "inside": _inside,
        "link": _link,
        "refused": _refused,
        "spoofed": _spoofed,
        "own_answers": _own_answers,
        "inbound": _inbound,
        "forwarded": partial(_forwarded, uplinks=uplinks),
        "outbound": _outbound,
        "sources": _sources,
        "guard": _guard,
        "dns_local": nft_dns.local,
        "dns_forwarded": partial(nft_dns.forwarded, uplinks=uplinks),
    }
    fixed = {name: list(rules(desired)) for name, rules in chains.items()}
    return fixed | nft_portal.chains(desired) | nft_swift.chains(desired)


def drained_chains() -> dict[str, list[str]]:
    """The rules of the table that translates and does nothing else."""
    return {"refused": list(_refused()), **nft_steering.drained()}


def _endpoints(desired: DesiredNetwork, *, address: str, port: str) -> Iterable[str]:
    """One match a family on the exits' endpoints: `daddr`, `dport` of what leaves, `saddr`, `sport` of answers."""
    endpoints = sorted({each.endpoint for each in desired.exits}, key=str)
    for family, ours in (("ip", _of_family(endpoints, 4)), ("ip6", _of_family(endpoints, 6))):
        if ours:
            yield f"{family} {address} . udp {port} {anonymous(f'{each.address} . {each.port}' for each in ours)}"


def _of_family(endpoints: Iterable[Endpoint], version: int) -> list[Endpoint]:
    return [each for each in endpoints if each.address.version == version]


def _leaves(desired: DesiredNetwork) -> Iterable[str]:
    yield 'oifname "lo" accept'
    yield f"{MARK} == {OWN} goto own"
    yield from nft_portal.lead(desired)
    if desired.steering is not None:
        yield f"ip daddr {POOL4} return"
        yield f"ip6 daddr {POOL6} return"
    yield f"oifname {TUNNELS} goto inside"
    if desired.steering is not None:
        yield from _led(desired)
    yield "goto link"


def _led(desired: DesiredNetwork) -> Iterable[str]:
    """Past the tunnels: what rules lead there, never what they lead into a tunnel, and what machines behind this one
    are told: the resolver's answers, and that something is refused.
    """
    yield f"{MARK} == {DIRECT_MARK:#010x} goto direct"
    if exits := [f"{mark_of(each.slot):#010x}" for each in desired.exits]:
        yield f"{MARK} {anonymous(exits)} ct direction original return"
    yield "meta l4proto { tcp, udp } th sport 53 ct direction reply ct status dnat accept"
    yield from each_of("icmp type destination-unreachable ip daddr", PRIVATE4, "accept")
    yield from each_of("icmpv6 type destination-unreachable ip6 daddr", PRIVATE6, "accept")


def _own(desired: DesiredNetwork) -> Iterable[str]:
    for match in _endpoints(desired, address="daddr", port="dport"):
        yield f"oifname != {TUNNELS} {match} accept"
    for match in nft_portal.checks(desired, address="daddr", port="dport"):
        yield f"oifname != {TUNNELS} {match} accept"
    yield from nft_measuring.leaves()


def _inside(desired: DesiredNetwork) -> Iterable[str]:
    """An exit takes what is meant for it, and questions for names to its own resolver only."""
    if desired.steering is None:
        yield f"{NAMES} 853 return"
    for exit_ in desired.exits:
        if desired.steering is not None:
            yield from _upstream_questions(exit_, desired)
        yield from _questions(exit_)
        yield f'oifname "{device_of(exit_.slot)}" {MARK} {_marks(exit_, desired)} accept'


def _upstream_questions(exit_: DesiredExit, desired: DesiredNetwork) -> Iterable[str]:
    """The resolver's, whichever server it asks. Only its own reach an address that is reserved for it."""
    here = f'oifname "{device_of(exit_.slot)}" {MARK} {_marks(exit_, desired)}'
    yield f"{here} ct original ip daddr {RESERVED4} accept"
    yield f"{here} ct original ip6 daddr {RESERVED6} accept"
    yield f'oifname "{device_of(exit_.slot)}" {NAMES} 853 return'


def _questions(exit_: DesiredExit) -> Iterable[str]:
    device, server = device_of(exit_.slot), exit_.server
    for family, version, resolver in (("ip", "ipv4", server.tunnel4), ("ip6", "ipv6", server.tunnel6)):
        elsewhere = f"meta nfproto {version}" if resolver is None else f"{family} daddr != {resolver}"
        yield f'oifname "{device}" {elsewhere} {NAMES} 53 return'


def _marks(exit_: DesiredExit, desired: DesiredNetwork) -> str:
    unmarked = exit_.slot in {desired.default_slot, desired.second_slot}
    marks = [mark_of(exit_.slot), *([0] if unmarked else [])]
    return anonymous(f"{mark:#010x}" for mark in marks)


def _link(desired: DesiredNetwork) -> Iterable[str]:
    """What a network needs to work at all (DHCP, neighbours), answers to machines behind this one, and private
    addresses and other programs' packets if they are allowed. Questions for names never pass here.
    """
    yield f"{NAMES} {{ 53, 853 }} return"
    yield "udp sport 68 udp dport 67 accept"
    yield from each_of("ip6 daddr", ("fe80::/10", "ff02::/16"), "udp sport 546 udp dport 547 accept")
    yield f"ip6 hoplimit 255 icmpv6 type {{ {NEIGHBOURS} }} accept"
    yield f"ip6 daddr ff02::/16 icmpv6 type {{ {MEMBERSHIP} }} accept"
    yield from each_of(f"iifname {TUNNELS} ct direction reply ip daddr", PRIVATE4, "accept")
    yield from each_of(f"iifname {TUNNELS} ct direction reply ip6 daddr", PRIVATE6, "accept")
    yield from rules_of(desired.coexist, lambda each: each.leaving)
    if desired.allow_lan:
        # private by their form, but never a neighbour's: while its device is gone the network's router would get it
        yield f"ip daddr {desired.identity.tunnel4} return"
        yield f"ip6 daddr {desired.identity.tunnel6} return"
        yield from each_of("ip daddr", (*PRIVATE4, *LOCAL_GROUPS4), "accept")
        yield from each_of("ip6 daddr", (*PRIVATE6, *LOCAL_GROUPS6), "accept")


def _refused(_: DesiredNetwork | None = None) -> Iterable[str]:
    yield "meta l4proto tcp reject with tcp reset"
    yield "reject with icmpx admin-prohibited"


def _spoofed(desired: DesiredNetwork) -> Iterable[str]:
    """Nobody outside talks to our address in the tunnel, nobody inside to any other of ours (CVE-2019-14899)."""
    # first what nearly every packet is: WireGuard's own, then what came out of it
    identity = desired.identity
    addresses = (("ip", identity.tunnel4), ("ip6", identity.tunnel6))
    yield from (f"iifname != {TUNNELS} {family} daddr != {address} accept" for family, address in addresses)
    yield from (f"iifname {TUNNELS} {family} daddr {address} accept" for family, address in addresses)
    yield 'iifname "lo" accept'
    yield "counter drop"


def _own_answers(desired: DesiredNetwork) -> Iterable[str]:
    """A strict reverse path check looks WireGuard's answers up by their mark."""
    for match in _endpoints(desired, address="saddr", port="sport"):
        yield f"{match} meta mark set meta mark & {~MARK_MASK & 0xFFFFFFFF:#010x} | {OWN} accept"
    # nearly every packet has ended above or ends here: none is asked for nothing whether it answers a measurement
    led = desired.steering is not None
    yield f"iifname {TUNNELS} {f'goto {nft_steering.ARRIVED}' if led else 'accept'}"
    for match in nft_measuring.answers():
        yield f"{match} meta mark set meta mark & {~MARK_MASK & 0xFFFFFFFF:#010x} | {OWN}"
    for match in nft_portal.checks(desired, address="saddr", port="sport"):
        yield f"{match} meta mark set meta mark & {~MARK_MASK & 0xFFFFFFFF:#010x} | {OWN}"
    yield from nft_portal.answers(desired)
    if led:
        yield f"goto {nft_steering.ARRIVED}"


def _inbound(desired: DesiredNetwork) -> Iterable[str]:
    yield "ct state established accept"
    yield 'iifname "lo" accept'
    yield "icmp type redirect drop"
    yield "ct state related accept"
    yield f"iifname {TUNNELS} counter drop"
    if desired.steering is not None and desired.steering.resolver is not None:
        # by translation alone: whoever else may speak to this machine learns neither what it asks for nor its rules
        port = desired.steering.resolver.port
        yield f"{NAMES} {port} ct status dnat accept"
        yield f"{NAMES} {port} counter drop"
    yield "udp sport 67 udp dport 68 accept"
    yield "ip6 saddr fe80::/10 udp sport 547 udp dport 546 accept"
    yield "ip6 hoplimit 255 icmpv6 type { nd-router-advert, nd-neighbor-solicit, nd-neighbor-advert } accept"
    yield "ip6 saddr fe80::/10 icmpv6 type mld-listener-query accept"
    yield from rules_of(desired.coexist, lambda each: each.coming)
    yield from _from_private(desired)
    yield "counter drop"


def _forwarded(desired: DesiredNetwork, uplinks: Uplinks = NO_UPLINKS) -> Iterable[str]:
    """Machines behind this one go through the tunnel; nobody in a tunnel opens connections to them. Neighbours are not
    behind it: by going through the tunnel they would learn by which address it leaves. With the local network allowed
    they reach what is served behind this machine, as they reach this machine.
    """
    yield "ct state established,related accept"
    yield f"iifname {TUNNELS} counter drop"
    if uplinks:
        into = f" oifname {TUNNELS}" if desired.allow_lan else ""
        yield f"iif {anonymous(map(str, sorted(uplinks)))}{into} counter drop"
    yield f"oifname {TUNNELS} accept"
    if desired.steering is not None:
        yield f"{MARK} == {DIRECT_MARK:#010x} accept"
    yield from _from_private(desired)
    yield "counter drop"


def _from_private(desired: DesiredNetwork) -> Iterable[str]:
    if desired.allow_lan:
        yield from each_of("ip saddr", PRIVATE4, "accept")
        yield from each_of("ip6 saddr", PRIVATE6, "accept")


def _outbound(desired: DesiredNetwork) -> Iterable[str]:
    """The final device of a packet that was translated or marked is known to `guard` only. A connection from before the
    tunnel has an address that can get no answer through it: it is refused, so that its program opens another at once.
    """
    yield from nft_swift.lead(desired, own="accept")
    if desired.steering is not None:
        yield from nft_steering.unmapped()
    yield "ct status dnat accept"
    identity = desired.identity
    for family, address in (("ip", identity.tunnel4), ("ip6", identity.tunnel6)):
        yield f"oifname {TUNNELS} ct state established ct status & snat == 0 {family} saddr != {address} goto refused"
    if desired.steering is not None:
        marks = anonymous(f"{mark:#010x}" for mark in marks_of(desired))
        yield f"{MARK} {marks} {NAMES} 853 goto refused"
        yield f"{MARK} {marks} accept"
    yield "jump leaves"
    yield "counter goto refused"


def _sources(desired: DesiredNetwork) -> Iterable[str]:
    # no `masquerade`: the kernel ends what it masqueraded when the device changes, and a change of server is one
    identity = desired.identity
    for version, family, address in (("ipv4", "ip", identity.tunnel4), ("ipv6", "ip6", identity.tunnel6)):
        yield f"oifname {TUNNELS} meta nfproto {version} {family} saddr != {address} snat {family} to {address}"
    if desired.steering is not None:
        yield f"{MARK} == {DIRECT_MARK:#010x} masquerade"


def _guard(desired: DesiredNetwork) -> Iterable[str]:
    yield from nft_swift.lead(desired, own="jump own")
    yield f"oifname {TUNNELS} tcp flags & (syn | rst) == syn tcp option maxseg size set rt mtu"
    identity = desired.identity
    yield f"oifname {TUNNELS} ip saddr != {identity.tunnel4} counter drop"
    yield f"oifname {TUNNELS} ip6 saddr != {identity.tunnel6} counter drop"
    yield "jump leaves"
    yield "counter drop"
