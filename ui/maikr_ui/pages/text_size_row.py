"""How large text is, in steps."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from maikr_client.model.settings import TEXT_PERCENTS
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.settings import SettingsModel
from maikr_ui.widgets.announcing import announce
from maikr_ui.widgets.button import button
from maikr_ui.widgets.flow import FlowLayout
from maikr_ui.widgets.label import label


class TextSizeRow(QWidget):
    """A step smaller, a step larger, and how it is now; the keys for it are said."""

    def __init__(self, settings: SettingsModel) -> None:
        super().__init__()
        self._settings = settings
        self._now = label(kind="strong")
        self._smaller, self._larger = button(self.tr("Smaller")), button(self.tr("Larger"))
        self._smaller.setAccessibleName(self.tr("Smaller text"))
        self._larger.setAccessibleName(self.tr("Larger text"))
        self._smaller.clicked.connect(lambda: settings.step_text(-1))
        self._larger.clicked.connect(lambda: settings.step_text(1))
        row = FlowLayout(gap=Space.M)
        for each in (label(self.tr("Text size")), self._smaller, self._now, self._larger):
            row.addWidget(each)
        said = self.tr("Anywhere in the window: Ctrl and + or −, and Ctrl and 0 for the usual size.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(row)
        column.addWidget(label(said, "muted", wrap=True))
        settings.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        percent = self._settings.settings.text_percent
        said = self.tr("{percent} %").format(percent=percent)
        if said != self._now.text():
            self._now.setText(said)
            announce(self, self.tr("Text size: {percent} %").format(percent=percent))
        self._smaller.setEnabled(percent > TEXT_PERCENTS[0])
        self._larger.setEnabled(percent < TEXT_PERCENTS[-1])
