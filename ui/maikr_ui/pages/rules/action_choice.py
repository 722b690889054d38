"""What is done with something: through a server or country, direct, or blocked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from maikr_client.model.rule import ActionKind
from maikr_ui.pages.rules.rule_editor import Servers
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.rules.draft import Draft, judge
from maikr_ui.viewmodels.rules.words import action_choices
from maikr_ui.widgets.label import label
from maikr_ui.widgets.segments import Segments
from maikr_ui.widgets.text_field import TextField


class ActionChoice(QWidget):
    """`changed`: it may be complete now. `text` is the action as rules say it, None while it is not complete."""

    changed = Signal()

    def __init__(self, theme: Theme, servers: Servers) -> None:
        super().__init__()
        self._servers = servers
        self._kind = ActionKind.VIA
        self._kinds = Segments(self.tr("Where they go"), action_choices())
        self._target = TextField(theme, self.tr("Server or country"), hint=self.tr("Netherlands"))
        self._complaint = label(kind="complaint", wrap=True)
        self.text: str | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._kinds, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._target)
        column.addWidget(self._complaint)
        self._kinds.chosen.connect(self._choose)
        self._target.edit.textChanged.connect(self._judge)
        self._judge()

    def _choose(self, value: str) -> None:
        self._kind = ActionKind(value)
        self._judge()

    def _judge(self) -> None:
        judged = judge(Draft(destination="any", kind=self._kind, target=self._target.text()), self._servers())
        self._target.setVisible(self._kind is ActionKind.VIA)
        self._target.mark(invalid=judged.complaint is not None, why=judged.complaint or "")
        self._complaint.setText(judged.complaint or "")
        self._complaint.setVisible(judged.complaint is not None)
        self.text = judged.draft.line.removeprefix("any ") if judged.ready else None
        self.changed.emit()
