"""Two devices changed the same rules: both versions, and the choice."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from maikr_client.session.rules.marks import Conflict, Version
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space, Tone
from maikr_ui.viewmodels.rules.model import RulesModel
from maikr_ui.widgets.button import button
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.flow import FlowLayout
from maikr_ui.widgets.folding import Folding
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice
from maikr_ui.widgets.refill import refill


class ConflictCard(Card):
    """Shown while there is a conflict."""

    def __init__(self, theme: Theme, rules: RulesModel) -> None:
        super().__init__(self.tr("Two devices changed the same rules"))
        self._rules = rules
        self._shown: tuple[Conflict, ...] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.M)
        said = self.tr("Both versions are kept, and the first is in force until you choose.")
        notice = Notice(theme)
        self.column.addWidget(notice)
        notice.say(said, Tone.WARNING)
        self.column.addLayout(self._rows)
        choice = FlowLayout(gap=Space.S)
        for version, text in (
            (Version.FIRST, self.tr("Keep the first")),
            (Version.SECOND, self.tr("Keep the second")),
            (Version.BOTH, self.tr("Keep both")),
        ):
            choice.addWidget(self._choice(version, text))
        self.column.addLayout(choice)
        rules.changed.connect(self._show)
        self._show()

    def _choice(self, version: Version, text: str) -> QWidget:
        made = button(text)
        made.clicked.connect(lambda: self._rules.settle(version))
        return made

    def _show(self) -> None:
        conflicts = self._rules.conflicts
        self.setVisible(bool(conflicts))
        if conflicts != self._shown:
            self._shown = conflicts
            refill(self._rows, [self._side_by_side(each) for each in conflicts])

    def _side_by_side(self, conflict: Conflict) -> QWidget:
        versions = []
        for title, lines in (
            (self.tr("The first"), conflict.first),
            (self.tr("The second"), conflict.second),
        ):
            versions.append(QWidget())
            column = QVBoxLayout(versions[-1])
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            column.addWidget(label(title, "caption"))
            column.addWidget(label("\n".join(lines) or self.tr("without this line"), "strong", wrap=True))
            column.addStretch(1)
        return Folding(*versions, gap=Space.XL, at=Qt.AlignmentFlag.AlignTop)
