"""How packets are led where rules say: the table's chains that mark, restore marks and translate synthetic addresses.

A connection is judged once, by its first packet, as its program addressed it (synthetic addresses included); what was
found is kept in its tracking mark, and `held` gives it to every later packet. Packets that tracking calls invalid are
judged each for itself: a reset after its tunnel died must not leave in clear.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from maikr_client.daemon.linux.addresses import LOCAL_GROUPS4, LOCAL_GROUPS6, PRIVATE4, PRIVATE6
from maikr_client.daemon.linux.nft_maps import Map, named
from maikr_client.daemon.linux.nft_treatments import REFUSED, Places, marks_of, remembering
from maikr_client.daemon.linux.nft_words import MARK, NAMES, NEIGHBOURS, OWN, TUNNELS, each_of
from maikr_client.daemon.linux.numbers import DEFAULT_FLOW, MARK_MASK
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.daemon.steering import POOL4, POOL6, RESERVED4, RESERVED6, Steering, Upstream
from maikr_client.model.coexistence import rules_of

ARRIVED = "arrived"
PARTS = (ARRIVED, "leading", "restored", "held", "otherwise", "upstream", "direct")
Names = Mapping[str, str]
FLOW_MARK = f"ct mark & {MARK_MASK:#010x}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Leading:
    """The rules of the chains that lead packets, and the maps that they use beside the addresses by rule."""

    chains: dict[str, list[str]]
    maps: tuple[Map, ...]


def leading(desired: DesiredNetwork, nets: tuple[str, str], tag: str) -> Leading:
    """All for `desired`; nothing without a steering: each chain at a hook costs every packet, an empty one too.
    `nets` are the maps of addresses by rule.
    """
    steering = desired.steering
    if steering is None:
        return Leading(chains={}, maps=())
    places = Places(desired, tag)
    maps = {kind: named(kind, elements, tag) for kind, elements in _elements(desired, steering, places).items()}
    names = {"net4": nets[0], "net6": nets[1]} | {kind: each.name for kind, each in maps.items()}
    known = _known(names)
    chains = {name: list(rules(steering, names)) for name, rules in _FILLED.items()}
    chains |= {
        "leading": [*rules_of(desired.coexist, lambda each: each.unled), *_leading(names)],
        "restored": [known],
        "held": [known, f"{FLOW_MARK} != {DEFAULT_FLOW:#010x} goto {REFUSED}"],
        "otherwise": [f"goto {places.of_rest(steering.otherwise)}"],
        "upstream": [
            f"ip daddr vmap @{names['upstream4']}",
            f"ip6 daddr vmap @{names['upstream6']}",
            "goto leading",
        ],
        "direct": list(_direct(steering)),
    }
    for span in (*steering.spans4, *steering.spans6):
        places.of(span.treatment)
    return Leading(chains=chains | places.chains(), maps=(*maps.values(), *places.maps()))


def _elements(desired: DesiredNetwork, steering: Steering, places: Places) -> dict[str, list[str]]:
    chunks, upstreams = steering.chunks, {4: list[Upstream](), 6: list[Upstream]()}
    for each in steering.upstreams:
        upstreams[each.address.version].append(each)
    return {
        "chunk4": [f"{each.prefix4} : goto {places.of(each.treatment)}" for each in chunks],
        "chunk6": [f"{each.prefix6} : goto {places.of(each.treatment)}" for each in chunks],
        "upstream4": [f"{each.address} : goto {places.of_outcome(each.outcome)}" for each in upstreams[4]],
        "upstream6": [f"{each.address} : goto {places.of_outcome(each.outcome)}" for each in upstreams[6]],
        "target4": [f"{each.address} : {each.target}" for each in upstreams[4]],
        "target6": [f"{each.address} : {each.target}" for each in upstreams[6]],
        "known": [f"{mark:#010x} : goto {remembering(mark)}" for mark in marks_of(desired)],
    }


def drained() -> dict[str, list[str]]:
    """The chains that give synthetic addresses out in connections, and refuse what stands for nothing."""
    return {
        "translated_local": list(_translated()),
        "translated_forwarded": list(_translated()),
        "unmapped": list(unmapped()),
    }


def _known(names: Names) -> str:
    return f"{FLOW_MARK} vmap @{names['known']}"


def _recalled(_: Steering, names: Names) -> Iterable[str]:
    """Of this machine, in a connection that will be translated: that looks the route up anew anyway, so the mark is put
    on where putting it on does not.
    """
    for family, pool in (("ip", POOL4), ("ip6", POOL6)):
        yield f"{family} daddr {pool} ct status dnat {_known(names)}"


def _local(steering: Steering, names: Names) -> Iterable[str]:
    """Of this machine. A mark on a socket of ours says where its packets belong."""
    yield f"{MARK} != 0 return"
    yield 'oifname "lo" return'
    yield _known(names)
    yield "ct direction reply return"
    yield "udp sport 68 udp dport 67 return"
    yield "udp sport 546 udp dport 547 return"
    yield f"ip6 hoplimit 255 icmpv6 type {{ {NEIGHBOURS} }} return"
    if steering.resolver is not None:
        yield f"meta skuid {steering.resolver.uid} goto upstream"
    yield f"{NAMES} 53 return"
    yield "goto leading"


def _arrived(_: Steering, names: Names) -> Iterable[str]:
    """Of machines behind this one, and every answer: a strict reverse path check looks it up by its mark. No hook of
    its own, which would cost every packet.
    """
    yield "ct direction reply goto restored"
    yield 'iifname "lo" return'
    yield f"iifname {TUNNELS} return"
    yield f"{MARK} == {OWN} return"
    yield _known(names)
    yield f"{NAMES} 53 return"
    yield "fib daddr type { local, broadcast, multicast } return"
    yield "goto leading"


def _leading(names: Names) -> Iterable[str]:
    """A connection whose exit is no more has nowhere to go: `held` refuses it."""
    yield f"{FLOW_MARK} != 0 goto held"
    for family, version, pool in (("ip", 4, POOL4), ("ip6", 6, POOL6)):
        yield f"{family} daddr vmap @{names[f'chunk{version}']}"
        yield f"{family} daddr {pool} goto {REFUSED}"
        yield f"{family} daddr vmap @{names[f'net{version}']}"
    yield from each_of("ip daddr", (*PRIVATE4, *LOCAL_GROUPS4), "return")
    yield from each_of("ip6 daddr", (*PRIVATE6, *LOCAL_GROUPS6), "return")
    yield "goto otherwise"


def _direct(steering: Steering) -> Iterable[str]:
    """Past the tunnels go all that rules lead there; questions for names only from the resolver, and those that another
    link answers by that link alone.
    """
    for each in steering.upstreams:
        if each.device is not None:
            family = "ip" if each.address.version == 4 else "ip6"  # noqa: PLR2004 - IP version
            yield f'ct original {family} daddr {each.address} oifname != "{each.device}" return'
    yield f"ct original ip daddr {RESERVED4} accept"
    yield f"ct original ip6 daddr {RESERVED6} accept"
    yield f"{NAMES} {{ 53, 853 }} return"
    yield "accept"


def _translated_local(steering: Steering, names: Names) -> Iterable[str]:
    if steering.resolver is not None:
        yield f"meta skuid {steering.resolver.uid} dnat ip to ip daddr map @{names['target4']}"
        yield f"meta skuid {steering.resolver.uid} dnat ip6 to ip6 daddr map @{names['target6']}"
    yield from _translated()


def _translated(*_: object) -> Iterable[str]:
    yield f"ip daddr {POOL4} dnat ip to ip daddr map @fake4"
    yield f"ip6 daddr {POOL6} dnat ip6 to ip6 daddr map @fake6"


def unmapped() -> Iterable[str]:
    """What is still synthetic where everything was translated stands for nothing."""
    yield f"ip daddr {POOL4} goto {REFUSED}"
    yield f"ip6 daddr {POOL6} goto {REFUSED}"


_FILLED: dict[str, Callable[[Steering, Names], Iterable[str]]] = {
    "recalled": _recalled,
    "leading_local": _local,
    ARRIVED: _arrived,
    "translated_local": _translated_local,
    "translated_forwarded": _translated,
}
