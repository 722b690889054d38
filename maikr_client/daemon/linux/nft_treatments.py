"""Rules' outcomes as chains of the table: one a place where packets are led, one a treatment that differs by port."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from maikr_client.daemon.linux.nft_maps import Map, named
from maikr_client.daemon.linux.numbers import DEFAULT_FLOW, DIRECT_MARK, MARK_MASK, mark_of
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.daemon.steering import DIRECT, Outcome, OutcomeKind, Treatment, outcome_at

REFUSED: Final = "refused"
TO_DEFAULT: Final = "to_default"
TO_DIRECT: Final = "to_direct"
PORTED: Final = "meta l4proto { tcp, udp, sctp, dccp, udplite } th dport"
_OURS = re.compile(r"to_(default|direct|exit[0-9]+)|as_[0-9a-f]{2}|ports_[0-9a-f]{12}")


def is_ours(chain: str) -> bool:
    """Whether a chain of this name is one that rules make."""
    return _OURS.fullmatch(chain) is not None


class Places:
    """The chains' names for one desired network. An exit that it does not have refuses."""

    def __init__(self, desired: DesiredNetwork, tag: str) -> None:
        self._tag = tag
        self._slots = frozenset(each.slot for each in desired.exits)
        self._marks = marks_of(desired)
        self._default_slot = desired.default_slot
        self._of_treatment: dict[int, str] = {}
        self._ported: dict[str, tuple[Map, str]] = {}

    def of(self, treatment: Treatment) -> str:
        """The chain to go to for `treatment`, which has to live as long as this object."""
        known = self._of_treatment.get(id(treatment))  # many spans share few objects: hashing them all takes long
        if known is None:
            known = self._of_treatment[id(treatment)] = self._name(treatment, self.of_outcome)
        return known

    def of_outcome(self, outcome: Outcome) -> str:
        """The chain to go to for `outcome`."""
        if outcome == DIRECT:
            return TO_DIRECT
        return f"to_exit{outcome.slot}" if outcome.kind is OutcomeKind.EXIT and outcome.slot in self._slots else REFUSED

    def of_rest(self, treatment: Treatment) -> str:
        """The chain to go to for what no rule names. The default exit needs no mark."""
        return self._name(treatment, self._of_default)

    def chains(self) -> dict[str, list[str]]:
        """The chains asked for so far, with the places that they lead to. What a name stands for never changes."""
        places = {
            TO_DEFAULT: [f"ct mark set {_with_mark('ct mark', DEFAULT_FLOW)}"],
            TO_DIRECT: _marking(DIRECT_MARK),
            **{f"to_exit{slot}": _marking(mark_of(slot)) for slot in sorted(self._slots)},
            **{remembering(mark): [_with_meta_mark(mark)] for mark in self._marks},
        }
        return places | {
            name: [f"{PORTED} vmap @{ports.name}", f"goto {without_ports}"]
            for name, (ports, without_ports) in self._ported.items()
        }

    def maps(self) -> tuple[Map, ...]:
        """The maps that these chains use."""
        return tuple(ports for ports, _ in self._ported.values())

    def _name(self, treatment: Treatment, place: Callable[[Outcome], str]) -> str:
        if len(treatment) == 1:
            return place(treatment[0].outcome)
        elements = [f"{part.first}-{part.last} : goto {place(part.outcome)}" for part in treatment]
        ports = named("ports", elements, self._tag)
        chain = ports.name.removesuffix(f"_{self._tag}")
        self._ported[chain] = (ports, place(outcome_at(treatment, 0)))
        return chain

    def _of_default(self, outcome: Outcome) -> str:
        is_default = outcome.kind is OutcomeKind.EXIT and outcome.slot == self._default_slot
        return TO_DEFAULT if is_default else self.of_outcome(outcome)


def marks_of(desired: DesiredNetwork) -> tuple[int, ...]:
    """The marks by which rules lead packets of `desired`."""
    return (DIRECT_MARK, *sorted(mark_of(each.slot) for each in desired.exits))


def remembering(mark: int) -> str:
    """The chain that gives a packet the mark of its connection."""
    return f"as_{mark >> 24:02x}"


def _with_meta_mark(mark: int) -> str:
    return f"meta mark set {_with_mark('meta mark', mark)}"


def _marking(mark: int) -> list[str]:
    # two rules: without connection tracking (an invalid packet) the second does nothing
    return [_with_meta_mark(mark), f"ct mark set {_with_mark('ct mark', mark)}"]


def _with_mark(what: str, mark: int) -> str:
    """The lower bits are others' and stay."""
    return f"{what} & {~MARK_MASK & 0xFFFFFFFF:#010x} | {mark:#010x}"
