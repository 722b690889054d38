"""The question before a link from elsewhere has its way, or why it has none."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from maikr_client.model.server import Server
from maikr_ui.theme.scale import scaled
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Size, Space
from maikr_ui.widgets.button import button
from maikr_ui.widgets.label import label


class LinkQuestion(QDialog):
    """Says nothing of the link's own text. `agreed`: connect to that server; Escape does nothing."""

    agreed = Signal(str)

    def __init__(self, theme: Theme, title: str, said: str, server: Server | None, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A link for Maikr"))
        self.setFixedWidth(scaled(Size.COLUMN))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(label(title, "heading", wrap=True))
        column.addWidget(label(said, "muted", wrap=True))
        column.addSpacing(Space.S)
        if server is not None:
            connect = button(self.tr("Connect"), "primary")
            connect.clicked.connect(lambda: self._agree(server.name))
            column.addWidget(connect)
        self._leave = button(self.tr("Do nothing") if server else self.tr("Close"))
        self._leave.clicked.connect(self.reject)
        column.addWidget(self._leave)
        self._another = label(
            self.tr("Another link came meanwhile and was left out. Open it again if you want it."), wrap=True
        )
        self._another.hide()
        column.addWidget(self._another)
        column.addStretch(1)
        self._leave.setDefault(True)
        self._leave.setFocus()

    def tell_of_another(self) -> None:
        """One came meanwhile, and nothing was done with it. Said below the buttons: none moves under a hand."""
        self._another.show()
        self.adjustSize()

    def _agree(self, name: str) -> None:
        self.accept()
        self.agreed.emit(name)
