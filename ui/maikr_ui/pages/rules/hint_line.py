"""One remark about a rule, and the press that mends it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space, Tone
from maikr_ui.widgets.button import button
from maikr_ui.widgets.folding import Folding
from maikr_ui.widgets.icon_label import IconLabel
from maikr_ui.widgets.label import label

PICTURE = 16


class HintLine(QWidget):
    """`fixed`: the button was pressed; without `fix` there is none. A wrong one is in the tone of danger."""

    fixed = Signal()

    def __init__(self, theme: Theme, text: str, fix: str = "", *, about: str = "", tone: Tone = Tone.WARNING) -> None:
        super().__init__()
        picture = IconLabel(theme, PICTURE)
        picture.show_icon("triangle-alert" if tone is Tone.WARNING else "circle-alert", tone)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        said = label(text, "hint" if tone is Tone.WARNING else "complaint", wrap=True)
        if not fix:
            row.addWidget(said, 1)
        else:
            mend = button(fix, "quiet")
            mend.setAccessibleName(f"{fix}: {about}" if about else fix)
            mend.clicked.connect(self.fixed)
            row.addWidget(Folding(said, mend), 1)
