"""One check: its verdict by word and shape, when it was made, what was found and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.checks import CheckView
from maikr_ui.widgets.folding import Folding
from maikr_ui.widgets.icon_label import IconLabel
from maikr_ui.widgets.label import label


class CheckRow(QWidget):
    """A screen reader hears it as one sentence."""

    def __init__(self, theme: Theme, check: CheckView) -> None:
        super().__init__()
        self.setAccessibleName(f"{check.name}: {check.word}, {check.time}. {check.found} {check.remedy}".strip())
        picture = IconLabel(theme)
        picture.show_icon(check.icon, check.tone)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(check.name, "strong", wrap=True))
        for said, kind in ((check.found, "muted" if check.remedy else "caption"), (check.remedy, "body")):
            if said:
                texts.addWidget(label(said, kind, wrap=True))
        verdict = label(f"{check.word} · {check.time}", "caption")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.XS, 0, Space.XS)
        row.setSpacing(Space.M)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Folding(texts, verdict, at=Qt.AlignmentFlag.AlignTop), 1)
