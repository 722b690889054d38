"""The servers on a map, with its buttons."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.map_places import Mark, cities_of, spoken_mark
from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.server_facts import best_of
from maikr_ui.viewmodels.server_subject import Subject
from maikr_ui.viewmodels.server_words import rtt_text
from maikr_ui.widgets.button import IconButton
from maikr_ui.widgets.world_map import STEP, WorldMap


class ServerMap(QWidget):
    """`looked_at` carries a Subject or None, `chosen` a Subject."""

    looked_at = Signal(object)
    chosen = Signal(object)

    def __init__(self, theme: Theme, models: Models) -> None:
        super().__init__()
        self._models = models
        self.map = WorldMap(theme, self._describe)
        self.setFocusProxy(self.map)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.map)
        self._buttons = self._tools(theme)
        self.map.looked_at.connect(lambda mark: self.looked_at.emit(mark.subject if mark else None))
        self.map.chosen.connect(lambda mark: self.chosen.emit(mark.subject))
        models.directory.changed.connect(self._show)
        models.tunnel.changed.connect(self._show)
        models.measured.changed.connect(self.map.speak_anew)
        self._show()

    def subject(self) -> Subject | None:
        """What is looked at."""
        mark = self.map.current()
        return mark.subject if mark else None

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The buttons stay in the emptiest corner of the world."""
        super().resizeEvent(event)
        self._buttons.adjustSize()
        self._buttons.move(Space.S, self.height() - self._buttons.height() - Space.S)
        self._buttons.raise_()

    def _tools(self, theme: Theme) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for icon_name, name, act in (
            ("plus", self.tr("Closer"), lambda: self.map.zoom(STEP)),
            ("minus", self.tr("Farther away"), lambda: self.map.zoom(1 / STEP)),
            ("shrink", self.tr("The whole world"), self.map.show_whole),
        ):
            made = IconButton(theme, icon_name, name)
            made.clicked.connect(act)
            column.addWidget(made)
        return holder

    def _show(self) -> None:
        directory = self._models.directory.directory
        self.map.show_cities(cities_of(directory.servers if directory else ()), self._models.tunnel.view.server)

    def _describe(self, mark: Mark) -> str:
        measured = self._models.measured.measured
        best = rtt_text(measured.latencies.get(best_of(mark.names, measured)))
        return spoken_mark(mark, best, in_use=self._models.tunnel.view.server in mark.names)
