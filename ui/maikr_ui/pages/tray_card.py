"""What closing the window does, and which notifications are wanted, one by one."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSystemTrayIcon

from maikr_client.model.settings import NewsKind, Settings
from maikr_ui.pages.setting_switch import SettingSwitch
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.settings import SettingsModel, with_news
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.label import label


class TrayCard(Card):
    """Where there is no tray it says so: then there are no notifications either."""

    def __init__(self, theme: Theme, settings: SettingsModel) -> None:
        super().__init__(self.tr("Tray and notifications"))
        self._settings = settings
        self._tray = label(kind="muted", wrap=True)
        self._all = SettingSwitch(
            theme,
            settings,
            self.tr("Show notifications"),
            self.tr("Never about what you did yourself a moment ago."),
            lambda kept: kept.notifications,
            lambda kept, on: replace(kept, notifications=on),
        )
        self._kinds = [self._switch(theme, kind, *said) for kind, said in self._texts().items()]
        self.column.setSpacing(Space.L)
        for each in (self._tray, self._all, *self._kinds):
            self.column.addWidget(each)
        settings.changed.connect(self._show)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """A tray may come and go."""
        super().showEvent(event)
        self._show()

    def _texts(self) -> dict[NewsKind, tuple[str, str]]:
        return {
            NewsKind.TROUBLE: (
                self.tr("When the tunnel is lost"),
                self.tr("Also when you are not protected, and when a network wants you to sign in."),
            ),
            NewsKind.BACK: (
                self.tr("When protection is back"),
                self.tr("After trouble, and when a snooze is over."),
            ),
            NewsKind.OTHERS: (
                self.tr("When another program ends or snoozes the tunnel"),
                self.tr("The command line, for example, or another person at this computer."),
            ),
            NewsKind.WARNING: (
                self.tr("When something is wrong although you are connected"),
                self.tr("Another VPN or a firewall in the way, for example."),
            ),
            NewsKind.NETWORKS: (
                self.tr("When Maikr connects or disconnects by itself"),
                self.tr("On arrival at a network, as you chose for it above."),
            ),
        }

    def _switch(self, theme: Theme, kind: NewsKind, name: str, said: str) -> SettingSwitch:
        return SettingSwitch(
            theme,
            self._settings,
            name,
            said,
            lambda kept: kind not in kept.quiet,
            partial(_with, kind),
        )

    def _show(self) -> None:
        self.show_state(there=QSystemTrayIcon.isSystemTrayAvailable())

    def show_state(self, *, there: bool) -> None:
        """How it is where there is a tray, or none."""
        self._tray.setText(
            self.tr("Closing the window leaves Maikr in the tray.")
            if there
            else self.tr("This desktop has no tray, so closing the window quits Maikr, and no notifications are shown.")
        )
        self._all.setEnabled(there)
        for each in self._kinds:
            each.setEnabled(there and self._settings.settings.notifications)


def _with(kind: NewsKind, settings: Settings, on: bool) -> Settings:  # noqa: FBT001 - as a switch has it
    return with_news(settings, kind, on=on)
