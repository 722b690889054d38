"""Values as `--json` shows them. The keys are a promise: docs/cli.md lists them."""

from __future__ import annotations

from datetime import datetime

from maikr_client.cli.usage_sums import By, Sum
from maikr_client.model.account import Account, Device
from maikr_client.model.latency import Latency, PastLatency
from maikr_client.model.report import LedgerEntry
from maikr_client.model.server import Server
from maikr_client.model.speed import SpeedResult
from maikr_client.model.status import Usage
from maikr_client.session.rates import Rate
from maikr_client.wire.codec import Json, encode


def server_form(server: Server, *, favourite: bool) -> Json:
    """A server, without what only the daemon needs."""
    return {
        "name": server.name,
        "country": server.country,
        "country_code": server.country_code,
        "city": server.city,
        "coordinates": encode(server.coordinates),
        "load": server.load,
        "exit4": encode(server.exit4),
        "exit6": encode(server.exit6),
        "favourite": favourite,
    }


def account_form(account: Account) -> Json:
    """Who is signed in."""
    return encode(account)


def device_form(device: Device) -> Json:
    """A device."""
    return encode(device)


def usage_form(usage: Usage) -> Json:
    """Bytes through a server on a day."""
    return encode(usage)


def sum_form(by: By, found: Sum) -> Json:
    """Bytes of a day, or of a server."""
    return {by.value: found.of, "bytes_up": found.bytes_up, "bytes_down": found.bytes_down}


def rate_form(rate: Rate) -> Json:
    """How fast one exit is now, whole bytes a second."""
    return {
        "server": rate.server,
        "up_per_s": round(rate.up_per_s),
        "down_per_s": round(rate.down_per_s),
        "bytes_up": rate.bytes_up,
        "bytes_down": rate.bytes_down,
    }


def latency_form(latency: Latency, now: datetime) -> Json:
    """How far a server is."""
    return {
        "server": latency.server,
        "median_ms": _rounded(latency.median_ms),
        "spread_ms": _rounded(latency.spread_ms),
        "loss": _rounded(latency.loss),
        "samples": latency.samples,
        "method": encode(latency.method),
        "age_s": _rounded(max(0.0, (now - latency.measured_at).total_seconds())),
    }


def past_latency_form(server: str, past: PastLatency) -> Json:
    """How far a server was."""
    return {
        "server": server,
        "measured_at": past.measured_at.isoformat(),
        "median_ms": _rounded(past.median_ms),
        "spread_ms": _rounded(past.spread_ms),
        "loss": _rounded(past.loss),
    }


def speed_form(result: SpeedResult) -> dict[str, Json]:
    """A speed test."""
    return {
        "server": result.server,
        "engine": result.engine.value,
        "download_mbps": _rounded(result.download_mbps),
        "upload_mbps": _rounded(result.upload_mbps),
        "idle_latency_ms": _rounded(result.idle_latency_ms),
        "loaded_latency_ms": _rounded(result.loaded_latency_ms),
        "jitter_ms": _rounded(result.jitter_ms),
        "bytes_used": result.bytes_used,
        "partial": result.partial,
    }


def entry_form(entry: LedgerEntry) -> Json:
    """A report in the ledger, in short; `reports show` has its bytes."""
    return {
        "report_id": str(entry.report.report_id),
        "state": entry.state.value,
        "created_at": encode(entry.created_at),
        "sent_at": encode(entry.sent_at),
        "servers": list(entry.report.servers),
        "bytes_up": entry.report.bytes_up,
        "bytes_down": entry.report.bytes_down,
    }


def _rounded(figure: float | None) -> float | None:
    return None if figure is None else round(figure, 3)
