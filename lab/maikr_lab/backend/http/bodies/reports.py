"""The usage report: the closed list of six things and the number that makes it arrive once (product.md)."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from maikr_lab.backend.http.bodies.fields import LARGEST_WHOLE, Address, Body, Line, Moment, Uuid, Whole

MOST_SERVERS = 256
MOST_DESTINATIONS = 4096
SLOWEST_MS = 3_600_000.0
FASTEST_MBPS = 1_000_000.0

ServerName = Annotated[Line, Field(min_length=1, max_length=32)]
ByteCount = Annotated[int, Field(ge=0, le=LARGEST_WHOLE), Whole]
Speed = Annotated[float, Field(ge=0, le=FASTEST_MBPS)]


class QualityBody(Body):
    """How good one server's connection was measured to be; null is "not measured"."""

    server: ServerName
    latency_ms: Annotated[float, Field(ge=0, le=SLOWEST_MS)] | None
    download_mbps: Speed | None
    upload_mbps: Speed | None


class ReportBody(Body):
    """All that Maikr is told about a use; there is no seventh thing. `maikr_ip` and the servers must be Maikr's."""

    report_id: Uuid
    signed_in_at: Moment
    maikr_ip: Address
    servers: Annotated[list[ServerName], Field(max_length=MOST_SERVERS)]
    rule_destinations: Annotated[
        list[Annotated[Line, Field(min_length=1, max_length=1024)]], Field(max_length=MOST_DESTINATIONS)
    ]
    bytes_up: ByteCount
    bytes_down: ByteCount
    quality: Annotated[list[QualityBody], Field(max_length=MOST_SERVERS)]
