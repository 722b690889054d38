"""Privacy: whether protection holds, what Maikr will be told next, and everything it was told."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent

from maikr_client.model.report import LedgerEntry, ReportState, UsageReport
from maikr_ui.pages.checks_card import ChecksCard
from maikr_ui.pages.facts import kept_facts, never_kept
from maikr_ui.pages.kept_here_card import KeptHereCard
from maikr_ui.pages.page import ScrollingPage
from maikr_ui.pages.report_list import ReportList, Shown
from maikr_ui.pages.report_switches import ReportSwitches
from maikr_ui.theme.theme import Theme
from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.telling import tell
from maikr_ui.viewmodels.wording import bytes_text, moment_text
from maikr_ui.widgets.card import Card, divider
from maikr_ui.widgets.fact_list import FactList
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice

LOOK_AGAIN_MS = 3000
"""While the page is seen, what would be reported is read as often: bytes are counted all the time, reports are sent."""


class PrivacyPage(ScrollingPage):
    """The checks, the closed list, the next report, the ledger."""

    def __init__(self, theme: Theme, models: Models) -> None:
        super().__init__(self.tr("Privacy"))
        self._privacy, self._settings, self._account = models.privacy, models.settings, models.account
        self._problem = Notice(theme)
        kept, coming, ledger = (
            Card(self.tr("What a report can hold")),
            Card(self.tr("Next report")),
            Card(self.tr("Reports so far")),
        )
        kept.column.addWidget(FactList(theme, kept_facts()))
        kept.column.addWidget(label(never_kept(), "strong", wrap=True))
        self._coming, self._ledger = ReportList(), ReportList()
        coming.column.addWidget(self._coming)
        ledger.column.addWidget(self._ledger)
        self._look_again = QTimer(self, interval=LOOK_AGAIN_MS)
        self._look_again.timeout.connect(self._privacy.load)
        coming.column.addWidget(divider())
        coming.column.addWidget(ReportSwitches(theme, self._settings, self._account))
        here = KeptHereCard(theme, self._settings, self._privacy)
        for part in (ChecksCard(theme, models.checks), self._problem, coming, ledger, here, kept):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._settings.changed.connect(self._heed_settings)
        self._privacy.changed.connect(self._show)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Coming here reads what is known now."""
        super().showEvent(event)
        self._privacy.load()
        self._account.load_account()
        self._look_again.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nobody looks: nothing ticks."""
        super().hideEvent(event)
        self._look_again.stop()

    def _heed_settings(self) -> None:
        """A switch changes what the next report would say."""
        if self.isVisible():
            self._privacy.load()

    def _show(self) -> None:
        problem, told = self._privacy.problem, self._privacy.told
        self._problem.say(tell(problem))
        coming = told.coming if told else ()
        ledger = told.ledger if told else ()
        off = not self._settings.settings.send_reports
        none = self.tr("Reports are off: none is made.") if off else self.tr("Nothing to report now.")
        self._coming.show_reports([*map(self._to_come, coming)], none)
        self._ledger.show_reports([*map(self._made, ledger)], self.tr("No report was made yet."))

    def _to_come(self, report: UsageReport) -> Shown:
        """Its number is another one at each look, and its bytes too; there is one for each server."""
        title = self.tr("If it were sent now")
        return Shown(
            key=f"{report.maikr_ip} {report.servers}",
            called=f"{title} · {', '.join(report.servers)}",
            title=title,
            summary=_summary(report),
            body=_fields(report),
        )

    def _made(self, entry: LedgerEntry) -> Shown:
        state = {
            ReportState.PENDING: self.tr("Waiting to be sent"),
            ReportState.SENT: self.tr("Sent"),
            ReportState.REFUSED: self.tr("Refused by Maikr"),
        }[entry.state]
        when = entry.sent_at or entry.created_at
        title, summary = f"{state} · {moment_text(when)}", _summary(entry.report)
        return Shown(
            key=str(entry.report.report_id),
            called=f"{title} · {summary}",
            title=title,
            summary=summary,
            body=entry.body,
        )


def _summary(report: UsageReport) -> str:
    volume = f"↑ {bytes_text(report.bytes_up)}  ↓ {bytes_text(report.bytes_down)}"
    return f"{', '.join(report.servers)} · {volume}"


def _fields(report: UsageReport) -> str:
    quality = ", ".join(entry.server for entry in report.quality) or "–"
    return "\n".join(
        (
            f"signed_in_at: {report.signed_in_at.isoformat()}",
            f"maikr_ip: {report.maikr_ip}",
            f"servers: {', '.join(report.servers)}",
            f"rule_destinations: {', '.join(report.rule_destinations) or '–'}",
            f"bytes_up: {report.bytes_up}",
            f"bytes_down: {report.bytes_down}",
            f"quality: {quality}",
        )
    )
