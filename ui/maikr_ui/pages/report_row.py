"""One report: a line that opens to its very text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from maikr_ui.theme.tokens import Space
from maikr_ui.widgets.button import button
from maikr_ui.widgets.folding import Folding
from maikr_ui.widgets.label import label

BODY_HEIGHT = 168


class ReportRow(QWidget):
    """Title and summary; the body is shown on demand."""

    def __init__(self) -> None:
        super().__init__()
        self._called = ""
        self._title, self._summary = label(kind="strong", wrap=True), label(kind="caption", wrap=True)
        self._body = QPlainTextEdit(readOnly=True)
        self._body.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._body.setAccessibleName(self.tr("What the report says"))
        self._body.setFixedHeight(BODY_HEIGHT)
        self._body.setTabChangesFocus(True)
        self._body.hide()
        self._open = button("", "quiet")
        self._open.clicked.connect(self._toggle)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._title)
        texts.addWidget(self._summary)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(Folding(texts, self._open))
        column.addWidget(self._body)

    def say(self, called: str, title: str, summary: str, body: str) -> None:
        """What it is, in short and in full."""
        self._called = called
        self._title.setText(title)
        self._summary.setText(summary)
        if self._body.toPlainText() != body:
            self._body.setPlainText(body)
        self._call()

    def _toggle(self) -> None:
        self._body.setVisible(self._body.isHidden())
        self._call()

    def _call(self) -> None:
        shut = self._body.isHidden()
        named = self.tr("Show report: {title}") if shut else self.tr("Hide report: {title}")
        self._open.setText(self.tr("Show") if shut else self.tr("Hide"))
        self._open.setAccessibleName(named.format(title=self._called))
