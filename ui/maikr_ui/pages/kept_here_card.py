"""What is kept on this computer of what was used and told, and for how long."""

from __future__ import annotations

from PySide6.QtCore import Qt

from maikr_client.model.settings import MAX_REPORT_DAYS
from maikr_ui.pages.setting_field import SettingField
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Tone
from maikr_ui.viewmodels.privacy import PrivacyModel
from maikr_ui.viewmodels.setting_texts import days_text, with_days
from maikr_ui.viewmodels.settings import SettingsModel
from maikr_ui.widgets.button import button
from maikr_ui.widgets.card import Card, divider
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice
from maikr_ui.widgets.question import Question
from maikr_ui.widgets.text_field import TextField


class KeptHereCard(Card):
    """Days for reports that were sent, and an end to what was counted: asked once more before it is done."""

    def __init__(self, theme: Theme, settings: SettingsModel, privacy: PrivacyModel) -> None:
        super().__init__(self.tr("Kept on this computer"))
        days = SettingField(
            theme,
            settings,
            TextField(theme, self.tr("Days to keep sent reports")),
            self.tr("Older ones are removed from this computer: 1 to {most}.").format(most=MAX_REPORT_DAYS),
            days_text,
            with_days,
        )
        said = self.tr("How much went through each server, by day. What no report has told of it yet, none ever will.")
        erase = button(self.tr("Forget what was counted"), "danger")
        question = Question(erase, self.tr("Yes, forget it all"))
        self._done = Notice(theme, dismissible=True)
        self._done.dismissed.connect(lambda: self._done.say(None))
        self.column.addWidget(days)
        self.column.addWidget(divider())
        self.column.addWidget(label(self.tr("What was counted"), "strong"))
        self.column.addWidget(label(said, "muted", wrap=True))
        self.column.addWidget(erase, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(question)
        self.column.addWidget(self._done)
        question.agreed.connect(privacy.erase_usage)
        privacy.erased.connect(self._say_done)

    def _say_done(self) -> None:
        self._done.say(self.tr("Forgotten. Counting begins at nothing."), Tone.ACCENT)
