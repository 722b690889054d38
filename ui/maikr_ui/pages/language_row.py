"""What the window speaks: the system's language or one of those there are, each named in itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from maikr_client.model.settings import Language
from maikr_ui.text.languages import NAMES
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.settings import SettingsModel
from maikr_ui.widgets.choice import Choice
from maikr_ui.widgets.label import label


class LanguageRow(QWidget):
    """The window speaks it as soon as it is chosen."""

    def __init__(self, theme: Theme, settings: SettingsModel) -> None:
        super().__init__()
        self._settings = settings
        name = self.tr("Language")
        self._choice = Choice(theme, name, [(Language.SYSTEM, self.tr("Like the system")), *NAMES.items()])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(label(name, "strong"))
        column.addWidget(self._choice, 0, Qt.AlignmentFlag.AlignLeft)
        self._choice.chosen.connect(lambda value: settings.choose_language(Language(value)))
        settings.changed.connect(self._show)
        settings.failed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self._choice.choose(self._settings.settings.language)
