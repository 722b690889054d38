"""A report of a session in memory, before and after it was sent."""

from __future__ import annotations

from ipaddress import IPv4Address
from uuid import UUID

from maikr_client.model.report import Quality, UsageReport
from maikr_client.session import LedgerEntry, ReportState
from tests.support.fake_account import SIGNED_IN_AT


def fake_report(server: str) -> UsageReport:
    """A report of some use of that server."""
    return UsageReport(
        report_id=UUID(int=7),
        signed_in_at=SIGNED_IN_AT,
        maikr_ip=IPv4Address("203.0.113.7"),
        servers=(server,),
        rule_destinations=(),
        bytes_up=1_482_113,
        bytes_down=48_210_443,
        quality=(Quality(server=server, latency_ms=18.2, download_mbps=None, upload_mbps=None),),
    )


def sent(report: UsageReport, body: str) -> LedgerEntry:
    """The ledger's entry of a report that was sent."""
    return LedgerEntry(report=report, body=body, state=ReportState.SENT, created_at=SIGNED_IN_AT, sent_at=SIGNED_IN_AT)
