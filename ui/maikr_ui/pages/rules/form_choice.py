"""Which program a list is made for, where its look doesn't tell."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from maikr_client.exchange.results import ListFormat
from maikr_ui.widgets.segments import Segments

FORMS = ((ListFormat.SURGE_DOMAIN_SET, "Surge"), (ListFormat.CLASH_DOMAIN, "Clash"), (ListFormat.MAIKR, "Maikr"))


class FormChoice(QWidget):
    """`chosen` carries the ListFormat."""

    chosen = Signal(ListFormat)

    def __init__(self) -> None:
        super().__init__()
        self._segments = Segments(self.tr("Made for"), [(str(form), program) for form, program in FORMS])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._segments)
        self._segments.chosen.connect(lambda value: self.chosen.emit(ListFormat(value)))

    def choose(self, form: ListFormat | None) -> None:
        """Show that form as the chosen one, None for none yet."""
        self._segments.choose("" if form is None else str(form))
