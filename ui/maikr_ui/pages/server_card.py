"""The card below the servers: why the fastest is, or what is known of the one looked at."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from maikr_ui.theme.scale import scaled
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Size, Space
from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.server_facts import facts_of
from maikr_ui.viewmodels.server_subject import Subject
from maikr_ui.widgets.button import button
from maikr_ui.widgets.history_bars import HistoryBars
from maikr_ui.widgets.icon_label import IconLabel
from maikr_ui.widgets.label import label

ROOMY = 400
"""From which width on there is room for a picture, at the usual size of text."""


class ServerCard(QFrame):
    """`chosen` carries what to connect to. Hidden while there is nothing to say. It never becomes lower than it was:
    what is above it would move under the pointer.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, models: Models) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._models = models
        self._subject: Subject | None = None
        self._target = ""
        self._tallest = 0
        self._flag, self._title = IconLabel(theme, Size.FLAG), label(kind="strong", wrap=True)
        self._why, self._tests = label(kind="muted", wrap=True), label(kind="muted", wrap=True)
        self._bars = HistoryBars(theme)
        self._connect = button(self.tr("Connect"))
        self._connect.clicked.connect(lambda: self.chosen.emit(self._target))
        self._lay_out()
        for part in (models.measured, models.directory, models.tunnel):
            part.changed.connect(self.refresh)
        self.refresh()

    def show_subject(self, subject: Subject | None) -> None:
        """What is looked at; without anything it is the fastest server."""
        self._subject = subject
        self.refresh()

    def refresh(self) -> None:
        """Say it anew: ages grow."""
        models = self._models
        facts = facts_of(self._subject, models.directory, models.measured.measured, datetime.now(UTC))
        self.setVisible(facts is not None)
        if facts is None:
            return
        self._target = facts.target
        self._title.setText(facts.title)
        self._why.setText(facts.why)
        self._tests.setText(facts.tests)
        self._tests.setVisible(bool(facts.tests))
        self._bars.show_values(facts.downloads if self.width() >= scaled(ROOMY) else ())
        if facts.country_code:
            self._flag.show_flag(facts.country_code)
        else:
            self._flag.show_icon("globe")
        self._connect.setAccessibleName(self.tr("Connect to {place}").format(place=facts.title))
        in_use = models.tunnel.view.server is not None and facts.target == models.tunnel.view.server
        self._connect.setVisible(not in_use)
        self._keep_height()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width, another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._tallest = 0
            self._keep_height()

    def _keep_height(self) -> None:
        if self.isVisible():
            self._tallest = max(self._tallest, self.heightForWidth(self.width()))
            self.setMinimumHeight(self._tallest)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self._flag)
        head.addWidget(self._title, 1)
        head.addWidget(self._bars)
        head.addWidget(self._connect)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addWidget(self._why)
        column.addWidget(self._tests)
