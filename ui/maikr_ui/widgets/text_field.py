"""A labelled line of text, as forms use it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QToolButton, QVBoxLayout, QWidget

from maikr_ui.theme.icons import icon
from maikr_ui.theme.scale import grown
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Size, Space
from maikr_ui.widgets.label import label


class TextField(QWidget):
    """The label is the field's accessible name. A secret one can be looked at. `submitted`: Enter was pressed."""

    submitted = Signal()
    edited = Signal()

    def __init__(self, theme: Theme, name: str, *, secret: bool = False, hint: str = "") -> None:
        super().__init__()
        self._theme = theme
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(hint)
        self.edit.returnPressed.connect(self.submitted)
        self.edit.textEdited.connect(self.edited)
        self.setFocusProxy(self.edit)
        caption = label(name, "strong", wrap=True)
        caption.setBuddy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS + 2)
        column.addWidget(caption)
        column.addWidget(self.edit)
        self._look = self._add_look() if secret else None
        theme.changed.connect(self._grow)
        self._grow()

    def text(self) -> str:
        """What was typed."""
        return self.edit.text()

    def mark(self, *, invalid: bool, why: str = "") -> None:
        """Show it as wrong, or as right again; `why` is read aloud after its name."""
        self.edit.setAccessibleDescription(why if invalid else "")
        if bool(self.edit.property("invalid")) != invalid:
            self.edit.setProperty("invalid", invalid)
            self.edit.style().unpolish(self.edit)
            self.edit.style().polish(self.edit)

    def clear(self) -> None:
        """Forget what was typed."""
        self.edit.clear()

    def _grow(self) -> None:
        self.edit.setMinimumHeight(grown(Size.CONTROL))

    def _add_look(self) -> QAction:
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        look = QAction(self.tr("Show password"), self.edit)
        look.setCheckable(True)
        look.toggled.connect(self._reveal)
        self.edit.addAction(look, QLineEdit.ActionPosition.TrailingPosition)
        for each in self.edit.findChildren(QToolButton):
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._theme.changed.connect(self._colour)
        look.setIcon(icon("eye", self._theme.colours.muted, Size.ICON))
        return look

    def _reveal(self) -> None:
        if self._look is not None:
            shown = self._look.isChecked()
            self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
            self._look.setText(self.tr("Hide password") if shown else self.tr("Show password"))
            self._colour()

    def _colour(self) -> None:
        if self._look is not None:
            name = "eye-off" if self._look.isChecked() else "eye"
            self._look.setIcon(icon(name, self._theme.colours.muted, Size.ICON))
