"""Qt's palette from the tokens, for what the style sheet does not reach."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from maikr_ui.theme.tokens import Colours


def palette(colours: Colours) -> QPalette:
    """A whole palette; disabled text is the muted one."""
    made = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, colours.window),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.hover),
        (role.Button, colours.surface),
        (role.ToolTipBase, colours.text),
        (role.ToolTipText, colours.window),
        (role.WindowText, colours.text),
        (role.Text, colours.text),
        (role.ButtonText, colours.text),
        (role.PlaceholderText, colours.muted),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
    ):
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.muted))
    return made
