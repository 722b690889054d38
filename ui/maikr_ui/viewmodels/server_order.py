"""In what order servers come, and the figures that say so. Pure."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from maikr_client.model.server import Server


class Order(enum.StrEnum):
    """How the list is arranged."""

    NAME = "name"
    LATENCY = "latency"
    LOAD = "load"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What was known when the list was put in order, by server: it stays in that order while newer figures come in."""

    rtts_ms: Mapping[str, float] = field(default_factory=dict)
    loads: Mapping[str, float] = field(default_factory=dict)


NOTHING_KNOWN: Final = Figures()
Key = tuple[bool, float, bool, float, str]


def server_key(server: Server, order: Order, figures: Figures) -> Key:
    """By round trip or by load, those of which it is not known last; the other figure decides between equals."""
    rtt_ms, load = figures.rtts_ms.get(server.name), figures.loads.get(server.name)
    near, quiet = (rtt_ms is None, rtt_ms or 0.0), (load is None, load or 0.0)
    first, second = (near, quiet) if order is Order.LATENCY else (quiet, near)
    return *first, *second, server.name
