"""The question before something that can't be taken back, in the place of the button that wants it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from maikr_ui.theme.tokens import Space
from maikr_ui.widgets.button import button
from maikr_ui.widgets.flow import FlowLayout
from maikr_ui.widgets.label import label


class Question(QWidget):
    """Comes when `asker` is pressed, says what follows, and goes with either answer; `agreed`: it was yes. Enter and
    Space right after the press mean no, and the second half of a double click on `asker` means nothing.
    """

    agreed = Signal()

    def __init__(self, asker: QAbstractButton, yes: str, said: str = "") -> None:
        super().__init__()
        self._asker = asker
        self._said = label(wrap=True)
        self._yes, self._no = button(yes, "danger"), button(self.tr("Cancel"), "quiet")
        answers = FlowLayout(gap=Space.S)
        answers.addWidget(self._yes)
        answers.addWidget(self._no)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._said)
        column.addLayout(answers)
        self._yes.installEventFilter(self)
        asker.clicked.connect(self._ask)
        self._yes.clicked.connect(self._agree)
        self._no.clicked.connect(self._leave)
        self.say(said)
        self.hide()

    def say(self, said: str) -> None:
        """What follows from a yes."""
        self._said.setText(said)
        self._said.setVisible(bool(said))
        self._no.setAccessibleDescription(said)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The button for yes may be where the one that asked was."""
        return event.type() == QEvent.Type.MouseButtonDblClick or super().eventFilter(watched, event)

    def _ask(self) -> None:
        self._asker.hide()
        self.show()
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)

    def _agree(self) -> None:
        self._leave()
        self.agreed.emit()

    def _leave(self) -> None:
        self.hide()
        self._asker.show()
        self._asker.setFocus(Qt.FocusReason.OtherFocusReason)
