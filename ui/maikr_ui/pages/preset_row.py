"""Other software that may go on beside the tunnel: its rules are shown before it is switched on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from maikr_client.model.coexistence import Coexistence
from maikr_client.model.problem import Problem
from maikr_ui.text.client_words import preset_rules, preset_text
from maikr_ui.theme.fonts import fixed_font
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space, Tone
from maikr_ui.viewmodels.settings import SettingsModel, with_preset
from maikr_ui.viewmodels.telling import tell
from maikr_ui.widgets.button import button
from maikr_ui.widgets.folding import Folding
from maikr_ui.widgets.icon_label import IconLabel
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice

RULES_HEIGHT = 200


class PresetRow(QWidget):
    """A name, on or off, and its rules on demand, below which it is switched."""

    def __init__(self, theme: Theme, settings: SettingsModel, preset: Coexistence, name: str) -> None:
        super().__init__()
        self._settings, self._preset, self._name = settings, preset, name
        self._mark, self._word = IconLabel(theme), label(kind="muted")
        self._open, self._switch = button("", "quiet"), button("")
        self._problem = Notice(theme)
        self._rules = self._rules_box()
        self._open.clicked.connect(self._toggle)
        self._switch.clicked.connect(self._press)
        self._lay_out()
        settings.changed.connect(self._show)
        self._show()

    @property
    def _is_on(self) -> bool:
        return self._preset in self._settings.settings.coexist

    def _rules_box(self) -> QWidget:
        made = QWidget()
        text = QPlainTextEdit(preset_rules(self._preset), readOnly=True)
        text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        text.setAccessibleName(self.tr("The firewall’s rules for {name}").format(name=self._name))
        text.setFont(fixed_font())
        text.setFixedHeight(RULES_HEIGHT)
        text.setTabChangesFocus(True)
        text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        said = self.tr("These are the firewall’s rules, word for word. Questions for names never pass by them.")
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(text)
        column.addWidget(label(said, "caption", wrap=True))
        column.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignLeft)
        made.hide()
        return made

    def _lay_out(self) -> None:
        state = QWidget()
        row = QHBoxLayout(state)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for each in (self._mark, self._word, self._open):
            row.addWidget(each)
        head = Folding(label(self._name, "strong", wrap=True), state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(head)
        column.addWidget(label(preset_text(self._preset), "muted", wrap=True))
        column.addWidget(self._problem)
        column.addWidget(self._rules)

    def _toggle(self) -> None:
        self._rules.setVisible(self._rules.isHidden())
        self._show()

    def _press(self) -> None:
        wanted = not self._is_on
        self._settings.edit(lambda settings: with_preset(settings, self._preset, on=wanted), self._show)

    def _show(self, problem: Problem | None = None) -> None:
        on, opened = self._is_on, not self._rules.isHidden()
        self._mark.show_icon("circle-check" if on else "circle-minus", Tone.ACCENT if on else Tone.NEUTRAL)
        self._word.setText(self.tr("On") if on else self.tr("Off"))
        self._open.setText(self.tr("Hide rules") if opened else self.tr("Show rules…"))
        self._open.setAccessibleName(
            (self.tr("Hide rules of {name}") if opened else self.tr("Show rules of {name}")).format(name=self._name)
        )
        self._switch.setText(self.tr("Switch off") if on else self.tr("Switch on"))
        said = self.tr("Switch {name} off") if on else self.tr("Switch {name} on")
        self._switch.setAccessibleName(said.format(name=self._name))
        self._problem.say(tell(problem))
