"""Who is signed in, and what the person may change of it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from maikr_client.model.account import SecretStorage
from maikr_ui.pages.avatar_row import AvatarRow
from maikr_ui.pages.said_switch import SaidSwitch
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Tone
from maikr_ui.viewmodels.account import AccountModel
from maikr_ui.viewmodels.avatar import AvatarModel
from maikr_ui.viewmodels.wording import moment_text
from maikr_ui.widgets.button import button
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.fact import Fact
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice
from maikr_ui.widgets.text_field import TextField


class ProfileCard(Card):
    """Picture, address and sign-in, a nickname that is kept at a press, and whether Maikr may write about news."""

    def __init__(self, theme: Theme, account: AccountModel, avatar: AvatarModel) -> None:
        super().__init__(self.tr("Signed in"))
        self._account = account
        self._email = Fact(theme, self.tr("E-mail address"))
        self._since = Fact(theme, self.tr("Signed in since"))
        self._storage = label(kind="muted", wrap=True)
        self._nickname = TextField(theme, self.tr("Nickname"))
        self._save = button(self.tr("Save the nickname"))
        self._done = Notice(theme, dismissible=True)
        self._done.dismissed.connect(lambda: self._done.say(None))
        self._marketing = SaidSwitch(
            theme, self.tr("Tell me about news and offers"), self.tr("By e-mail, until you switch it off here.")
        )
        self.column.addWidget(AvatarRow(theme, account, avatar))
        for fact in (self._email, self._since, self._storage, self._nickname):
            self.column.addWidget(fact)
        self.column.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._done)
        self.column.addWidget(self._marketing)
        self._nickname.edited.connect(self._check)
        self._nickname.submitted.connect(self._send)
        self._save.clicked.connect(self._send)
        self._marketing.wanted.connect(lambda on: account.edit(marketing=on))
        account.changed.connect(self._show)
        account.kept.connect(self._say_kept)
        self._show()

    def _send(self) -> None:
        if self._save.isEnabled():
            self._account.edit(nickname=self._nickname.text().strip())

    def _check(self) -> None:
        typed, known = self._nickname.text().strip(), self._account.account
        self._save.setEnabled(known is not None and typed != (known.nickname or "") and not self._account.busy)

    def _say_kept(self) -> None:
        self._done.say(self.tr("Your account is changed."), Tone.ACCENT)

    def _show(self) -> None:
        kept, known = self._account.sign_in_kept, self._account.account
        if kept is not None:
            self._email.show_value(kept.email)
            self._since.show_value(moment_text(kept.signed_in_at))
            self._storage.setText(self._storage_text(kept.storage))
        self._nickname.setEnabled(known is not None)
        if known is not None:
            self._show_nickname(known.nickname or "")
        self._marketing.show_state(
            known is not None and known.marketing, enabled=known is not None and not self._account.busy
        )
        self._check()

    def _show_nickname(self, known: str) -> None:
        """What is being typed stays."""
        edit = self._nickname.edit
        if not edit.isModified() or edit.text().strip() == known:
            edit.setText(known)

    def _storage_text(self, storage: SecretStorage) -> str:
        return {
            SecretStorage.KEYRING: self.tr("Your sign-in is kept in this computer’s keyring."),
            SecretStorage.FILE: self.tr("Your sign-in is kept in a file encrypted with your passphrase."),
            SecretStorage.MEMORY: self.tr("This computer has no keyring: your sign-in ends when Maikr is closed."),
        }[storage]
