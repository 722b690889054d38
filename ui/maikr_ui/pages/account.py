"""Account: who is signed in, its devices and password, and the way out."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent

from maikr_client.model.account import SecretStorage
from maikr_ui.pages.devices_card import DevicesCard
from maikr_ui.pages.keeping_card import KeepingCard
from maikr_ui.pages.leave_card import LeaveCard
from maikr_ui.pages.page import ScrollingPage
from maikr_ui.pages.password_card import PasswordCard
from maikr_ui.pages.profile_card import ProfileCard
from maikr_ui.pages.removal_card import RemovalCard
from maikr_ui.pages.subscription_card import SubscriptionCard
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Tone
from maikr_ui.viewmodels.account import Stage
from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.telling import tell
from maikr_ui.widgets.notice import Notice


class AccountPage(ScrollingPage):
    """Who is signed in, how safely that is kept, devices, password, the ways out."""

    def __init__(self, theme: Theme, models: Models) -> None:
        super().__init__(self.tr("Account"))
        account, security = models.account, models.security
        self._account, self._security, self._avatar = account, security, models.avatar
        self._keeping = KeepingCard(theme, security)
        self._problem = Notice(theme)
        for part in (
            self._problem,
            ProfileCard(theme, account, models.avatar),
            self._keeping,
            SubscriptionCard(theme, models.subscription),
            DevicesCard(theme, security),
            PasswordCard(theme, security),
            LeaveCard(account, models.tunnel),
            RemovalCard(theme, account),
        ):
            self.body.addWidget(part)
        self.body.addStretch(1)
        account.changed.connect(self._show)
        security.changed.connect(self._show)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """What the backend has may have changed."""
        super().showEvent(event)
        self._account.load_account()
        self._security.load_devices()
        self._avatar.load()

    def _show(self) -> None:
        kept = self._account.sign_in_kept
        if kept is None or self._account.stage is not Stage.READY:
            return
        self._keeping.setVisible(kept.storage is SecretStorage.MEMORY)
        self._problem.say(tell(self._account.problem or self._security.problem), Tone.WARNING)
