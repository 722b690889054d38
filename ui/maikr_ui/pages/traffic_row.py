"""Home's live curve: how fast bytes come and go now, and over the last minute."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from maikr_ui.theme.fonts import counting_font
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space, Tone, Type
from maikr_ui.viewmodels.traffic import TrafficModel, minute_text, rate_text
from maikr_ui.widgets.icon_label import IconLabel
from maikr_ui.widgets.label import label
from maikr_ui.widgets.traffic_curve import TrafficCurve

ICON = 16


class TrafficRow(QWidget):
    """It is drawn when whoever shows it says `tick`; unseen it does nothing."""

    def __init__(self, theme: Theme, traffic: TrafficModel) -> None:
        super().__init__()
        self._traffic = traffic
        self._curve = TrafficCurve(theme, self.tr("Traffic of the last minute"))
        self._down, self._up = label(kind="caption"), label(kind="caption")
        head = QHBoxLayout()
        head.setSpacing(Space.XS)
        for icon, value in (("arrow-down", self._down), ("arrow-up", self._up)):
            picture = IconLabel(theme, ICON)
            picture.show_icon(icon, Tone.ACCENT if value is self._down else Tone.NEUTRAL)
            value.setFont(counting_font(Type.CAPTION))
            head.addWidget(picture)
            head.addWidget(value)
            head.addSpacing(Space.M)
        head.addStretch(1)
        head.addWidget(label(self.tr("last minute"), "caption"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addWidget(self._curve)

    def tick(self) -> None:
        """A second has passed."""
        if not self.isVisible():
            return
        minute = self._traffic.minute()
        self._down.setText(self.tr("{rate} down").format(rate=rate_text(minute[-1].down)))
        self._up.setText(self.tr("{rate} up").format(rate=rate_text(minute[-1].up)))
        self._curve.show_flow([each.down for each in minute], [each.up for each in minute], minute_text(minute))
