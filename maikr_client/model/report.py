"""The usage report: a closed list of six things and the number that makes it arrive once (product.md)."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime
from ipaddress import IPv4Address, IPv6Address
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Quality:
    """How good the connection to one server was measured to be; None is "not measured". Milliseconds, Mbit/s."""

    server: str
    latency_ms: float | None
    download_mbps: float | None
    upload_mbps: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class UsageReport:
    """All that Maikr is ever told about a use. There is no seventh thing; `report_id` is random and used once.

    1 `signed_in_at` · 2 `maikr_ip`, the exit's address, never the user's own · 3 `servers` · 4 `rule_destinations` as
    written in the user's own rule list · 5 `bytes_up` and `bytes_down` · 6 `quality`.
    """

    report_id: UUID
    signed_in_at: datetime
    maikr_ip: IPv4Address | IPv6Address
    servers: tuple[str, ...]
    rule_destinations: tuple[str, ...]
    bytes_up: int
    bytes_down: int
    quality: tuple[Quality, ...]


class ReportState(enum.StrEnum):
    """How far a report is."""

    PENDING = "pending"
    SENT = "sent"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerEntry:
    """One report as the ledger keeps it: `body` is byte for byte what is, or was, sent."""

    report: UsageReport
    body: str
    state: ReportState
    created_at: datetime
    sent_at: datetime | None
