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

    def __init__(self, title: str, summary: str, body: str) -> None:
        super().__init__()
        self._body = QPlainTextEdit(body, readOnly=True)
        self._body.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._body.setAccessibleName(self.tr("What the report says"))
        self._body.setFixedHeight(BODY_HEIGHT)
        self._body.setTabChangesFocus(True)
        self._body.hide()
        self._open = button(self.tr("Show"), "quiet")
        self._open.setAccessibleName(self.tr("Show report: {title}").format(title=title))
        self._open.clicked.connect(self._toggle)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(title, "strong", wrap=True))
        texts.addWidget(label(summary, "caption", wrap=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(Folding(texts, self._open))
        column.addWidget(self._body)

    def _toggle(self) -> None:
        opened = self._body.isHidden()
        self._body.setVisible(opened)
        self._open.setText(self.tr("Hide") if opened else self.tr("Show"))
