"""“Where would this go?”: a destination, and the answer with its reason."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from maikr_ui.pages.rules.way_line import ICONS, TONES
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.rules.where import Answer, WhereModel
from maikr_ui.viewmodels.telling import tell
from maikr_ui.widgets.announcing import announce
from maikr_ui.widgets.button import button
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.folding import Folding
from maikr_ui.widgets.icon_label import IconLabel
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice
from maikr_ui.widgets.text_field import TextField


class WhereBox(Card):
    """Whatever is pasted will do: of an address bar's content its host is taken."""

    def __init__(self, theme: Theme, where: WhereModel) -> None:
        super().__init__()
        self._where = where
        self._said = ""
        self._field = TextField(theme, self.tr("Where would this go?"), hint=self.tr("A site, an address or a link"))
        self._ask = button(self.tr("Find out"))
        self._picture, self._verdict = IconLabel(theme), label(kind="strong", wrap=True)
        self._why, self._now = label(kind="muted", wrap=True), label(kind="muted", wrap=True)
        self._answer, self._problem = QWidget(), Notice(theme)
        self.setFocusProxy(self._field)
        self._lay_out()
        self._field.submitted.connect(self._find_out)
        self._ask.clicked.connect(self._find_out)
        where.changed.connect(self._show)
        self._show()

    def _find_out(self) -> None:
        self._where.ask(self._field.text())

    def _show(self) -> None:
        answer = self._where.answer
        self._ask.setText(self.tr("One moment…") if self._where.asking else self.tr("Find out"))
        self._problem.say(tell(self._where.problem))
        self._answer.setVisible(answer is not None)
        if answer is not None:
            self._show_answer(answer)

    def _show_answer(self, answer: Answer) -> None:
        self._picture.show_icon(ICONS[answer.kind], TONES[answer.kind])
        self._verdict.setText(answer.verdict)
        self._why.setText(answer.why)
        self._now.setText("\n".join(answer.now))
        self._now.setVisible(bool(answer.now))
        said = f"{answer.verdict}. {answer.why}"
        if said != self._said:
            announce(self, said)
        self._said = said

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(Space.XS)
        for text in (self._verdict, self._why, self._now):
            texts.addWidget(text)
        answer = QHBoxLayout(self._answer)
        answer.setContentsMargins(0, 0, 0, 0)
        answer.setSpacing(Space.M)
        answer.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        answer.addLayout(texts, 1)
        self.column.addWidget(Folding(self._field, self._ask, at=Qt.AlignmentFlag.AlignBottom))
        self.column.addWidget(self._problem)
        self.column.addWidget(self._answer)
