"""What a field offers for what was typed so far."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter

NOTHING = "\0"
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Completer(QCompleter):
    """Those of `known` that contain it. Once nothing but the very text is left the list is gone: a click beside it
    would only shut it.
    """

    def __init__(self, known: Iterable[str], parent: QObject) -> None:
        self._known = tuple(dict.fromkeys(known))
        super().__init__(self._known, parent)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def splitPath(self, path: str) -> list[str]:  # noqa: N802 - Qt's name
        """Asked for at each letter."""
        typed = path.casefold()
        left = [each for each in self._known if typed in each.casefold()]
        return [NOTHING if [each.casefold() for each in left] == [typed] else path]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Enter takes what was gone to in the list, which stands in the field by then; Qt would press it there, too."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in ENTER:
            shown = self.popup()
            if shown is not None and shown.isVisible() and shown.currentIndex().isValid():
                shown.hide()
                return True
        return super().eventFilter(watched, event)
