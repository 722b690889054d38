"""Finding things in a window as a person does: by what is visible, its words and its role."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

W = TypeVar("W", bound=QWidget)


def texts(root: QWidget) -> list[str]:
    """Every visible label's and button's text."""
    kinds: tuple[type[QLabel | QAbstractButton], ...] = (QLabel, QAbstractButton)
    widgets = [widget for kind in kinds for widget in root.findChildren(kind)]
    return [widget.text().strip() for widget in widgets if widget.isVisible() and widget.text()]


def button(root: QWidget, name: str) -> QAbstractButton:
    """The visible button that is called `name`."""
    return _called(root, QAbstractButton, name, QAccessible.Role.Button)


def field(root: QWidget, name: str) -> QLineEdit:
    """The visible field that is called `name`."""
    return _called(root, QLineEdit, name, QAccessible.Role.EditableText)


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it."""
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name).strip()


def _called(root: QWidget, kind: type[W], name: str, role: QAccessible.Role) -> W:
    found = [widget for widget in root.findChildren(kind) if widget.isVisible() and name_of(widget) == name]
    assert found, f"nothing visible is called {name!r} in {texts(root)}"
    allowed = {role, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton}
    assert QAccessible.queryAccessibleInterface(found[0]).role() in allowed
    return found[0]
