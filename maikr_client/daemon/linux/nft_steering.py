"""How packets are led where rules say: the table's chains that mark, restore marks and translate synthetic addresses.

A connection is judged once, by its first packet, as its program addressed it (synthetic addresses included); what was
found is kept in its tracking mark, and `held` gives it to every later packet. Packets that tracking calls invalid are
judged each for itself: a reset after its tunnel died must not leave in clear.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from maikr_client.daemon.linux.addresses import LOCAL_GROUPS4, LOCAL_GROUPS6, PRIVATE4, PRIVATE6
from maikr_client.daemon.linux.nft_treatments import REFUSED, Places, marks_of, remembering
from maikr_client.daemon.linux.nft_words import MARK, NAMES, NEIGHBOURS, OWN, TUNNELS, anonymous
from maikr_client.daemon.linux.numbers import DEFAULT_FLOW, MARK_MASK
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.daemon.steering import POOL4, POOL6, RESERVED4, RESERVED6, Steering, Upstream

PARTS = ("leading", "restored", "held", "otherwise", "upstream", "direct")
FLOW_MARK = f"ct mark & {MARK_MASK:#010x}"


def chains(desired: DesiredNetwork) -> dict[str, list[str]]:
    """The rules of every chain that leads packets; nearly all are empty without a steering."""
    steering = desired.steering
    if steering is None:
        return {name: [] for name in (*_FILLED, *PARTS)}
    places = Places(desired)
    filled = {name: list(rules(steering)) for name, rules in _FILLED.items()}
    filled |= {
        "leading": list(_leading(steering, places)),
        "restored": list(_marks(desired)),
        "held": list(_held(desired)),
        "otherwise": list(places.otherwise(steering.otherwise)),
        "upstream": list(_upstream(steering, places)),
        "direct": list(_direct()),
    }
    for span in (*steering.spans4, *steering.spans6):
        places.of(span.treatment)
    return filled | places.chains()


def drained() -> dict[str, list[str]]:
    """The chains that give synthetic addresses out in connections, and refuse what stands for nothing."""
    return {
        "translated_local": list(_translated()),
        "translated_forwarded": list(_translated()),
        "unmapped": list(_unmapped()),
    }


def _local(steering: Steering) -> Iterable[str]:
    """Of this machine. A mark on a socket of ours says where its packets belong."""
    yield 'oifname "lo" return'
    yield f"{MARK} != 0 return"
    yield "ct direction reply goto restored"
    yield "udp sport 68 udp dport 67 return"
    yield "udp sport 546 udp dport 547 return"
    yield f"ip6 hoplimit 255 icmpv6 type {{ {NEIGHBOURS} }} return"
    if steering.resolver is not None:
        yield f"meta skuid {steering.resolver.uid} goto upstream"
    yield f"{NAMES} 53 return"
    yield "goto leading"


def _forwarded(_: Steering) -> Iterable[str]:
    """Of machines behind this one, and every answer: a strict reverse path check looks it up by its mark."""
    yield "ct direction reply goto restored"
    yield f'iifname {{ "lo", {TUNNELS} }} return'
    yield f"{MARK} == {OWN} return"
    yield f"{NAMES} 53 return"
    yield "fib daddr type { local, broadcast, multicast } return"
    yield "goto leading"


def _leading(steering: Steering, places: Places) -> Iterable[str]:
    yield f"{FLOW_MARK} != 0 goto held"
    for family, number in (("ip", 4), ("ip6", 6)):
        chunks = [
            f"{each.prefix4 if number == 4 else each.prefix6} : goto {places.of(each.treatment)}"  # noqa: PLR2004 - IP version
            for each in steering.chunks
        ]
        if chunks:
            yield f"{family} daddr vmap {anonymous(chunks)}"
        yield f"{family} daddr {POOL4 if number == 4 else POOL6} goto {REFUSED}"  # noqa: PLR2004 - IP version
        yield f"{family} daddr vmap @net{number}"
    yield f"ip daddr {anonymous((*PRIVATE4, *LOCAL_GROUPS4))} return"
    yield f"ip6 daddr {anonymous((*PRIVATE6, *LOCAL_GROUPS6))} return"
    yield "goto otherwise"


def _marks(desired: DesiredNetwork) -> Iterable[str]:
    marks = (f"{mark:#010x} : goto {remembering(mark)}" for mark in marks_of(desired))
    yield f"{FLOW_MARK} vmap {anonymous(marks)}"


def _held(desired: DesiredNetwork) -> Iterable[str]:
    """A connection whose exit is no more has nowhere to go."""
    yield from _marks(desired)
    yield f"{FLOW_MARK} != {DEFAULT_FLOW:#010x} goto {REFUSED}"


def _upstream(steering: Steering, places: Places) -> Iterable[str]:
    """The resolver's own: each upstream by its outcome, the rest like everyone's."""
    for family, ours in _by_family(steering.upstreams):
        outcomes = (f"{each.address} : goto {places.of_outcome(each.outcome)}" for each in ours)
        yield f"{family} daddr vmap {anonymous(outcomes)}"
    yield "goto leading"


def _by_family(upstreams: Iterable[Upstream]) -> Iterable[tuple[str, list[Upstream]]]:
    for family, version in (("ip", 4), ("ip6", 6)):
        if ours := [each for each in upstreams if each.address.version == version]:
            yield family, ours


def _direct() -> Iterable[str]:
    """Past the tunnels go all that rules lead there; questions for names only from the resolver."""
    yield f"ct original ip daddr {RESERVED4} accept"
    yield f"ct original ip6 daddr {RESERVED6} accept"
    yield f"{NAMES} {{ 53, 853 }} return"
    yield "accept"


def _translated_local(steering: Steering) -> Iterable[str]:
    if steering.resolver is not None:
        for family, ours in _by_family(steering.upstreams):
            targets = (f"{each.address} : {each.target}" for each in ours)
            translation = f"dnat {family} to {family} daddr map {anonymous(targets)}"
            yield f"meta skuid {steering.resolver.uid} {translation}"
    yield from _translated()


def _translated(_: Steering | None = None) -> Iterable[str]:
    yield f"ip daddr {POOL4} dnat ip to ip daddr map @fake4"
    yield f"ip6 daddr {POOL6} dnat ip6 to ip6 daddr map @fake6"


def _unmapped(_: Steering | None = None) -> Iterable[str]:
    yield f"ip daddr {POOL4} goto {REFUSED}"
    yield f"ip6 daddr {POOL6} goto {REFUSED}"


_FILLED: dict[str, Callable[[Steering], Iterable[str]]] = {
    "leading_local": _local,
    "leading_forwarded": _forwarded,
    "translated_local": _translated_local,
    "translated_forwarded": _translated,
    "unmapped": _unmapped,
}
