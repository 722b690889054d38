"""How the window looks: its theme, how large its text is, and whether anything in it moves."""

from __future__ import annotations

from dataclasses import replace

from maikr_client.model.settings import Theme as Choice
from maikr_ui.pages.language_row import LanguageRow
from maikr_ui.pages.setting_switch import SettingSwitch
from maikr_ui.pages.text_size_row import TextSizeRow
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.settings import SettingsModel
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.label import label
from maikr_ui.widgets.segments import Segments


class AppearanceCard(Card):
    """Everything here holds at once, in the window that is open."""

    def __init__(self, theme: Theme, settings: SettingsModel) -> None:
        super().__init__(self.tr("Appearance"))
        self._settings = settings
        self._theme = Segments(
            self.tr("Theme"),
            [
                (Choice.SYSTEM, self.tr("Like the system")),
                (Choice.LIGHT, self.tr("Light")),
                (Choice.DARK, self.tr("Dark")),
                (Choice.HIGH_CONTRAST, self.tr("High contrast")),
            ],
        )
        calm = SettingSwitch(
            theme,
            settings,
            self.tr("Reduce motion"),
            self.tr("Nothing in the window moves by itself. Without this, Maikr does as the system asks."),
            lambda kept: kept.reduce_motion,
            lambda kept, on: replace(kept, reduce_motion=on),
        )
        self.column.setSpacing(Space.L)
        self.column.addWidget(label(self.tr("Choose how Maikr’s window looks."), "muted", wrap=True))
        self.column.addWidget(self._theme)
        self.column.addWidget(LanguageRow(theme, settings))
        self.column.addWidget(TextSizeRow(settings))
        self.column.addWidget(calm)
        self._theme.chosen.connect(lambda value: settings.choose_theme(Choice(value)))
        settings.changed.connect(self._show)
        settings.failed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self._theme.choose(self._settings.settings.theme)
