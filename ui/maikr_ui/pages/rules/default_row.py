"""The last line: where everything goes that no rule holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from maikr_client.model.rule import Action, ActionKind
from maikr_client.model.server import Server
from maikr_client.rules.render import action_text
from maikr_ui.pages.rules.rule_row import NUMBER_WIDTH
from maikr_ui.pages.rules.way_line import WayLine
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.rules.draft import Draft, judge
from maikr_ui.viewmodels.rules.words import action_choices, way_text
from maikr_ui.widgets.button import IconButton, button
from maikr_ui.widgets.label import label
from maikr_ui.widgets.segments import Segments
from maikr_ui.widgets.text_field import TextField


class DefaultRow(QFrame):
    """`chosen` carries the action as the line says it, nothing in it for no such line."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, servers: Callable[[], Sequence[Server] | None]) -> None:
        super().__init__()
        self.setObjectName("rule")
        self._servers = servers
        self._action = Action(kind=ActionKind.DEFAULT)
        self._kind = ActionKind.DEFAULT
        self._way = WayLine(theme, label(self.tr("Everything else"), "strong"))
        self._open = IconButton(theme, "pencil", self.tr("Edit where everything else goes"))
        self._kinds = Segments(
            self.tr("Where everything else goes"),
            [(ActionKind.DEFAULT, self.tr("Connected server")), *action_choices()],
        )
        self._target = TextField(theme, self.tr("Server or country"), hint=self.tr("Netherlands"))
        self._complaint, self._save = label(kind="complaint", wrap=True), button(self.tr("Save"), "primary")
        self._form = QWidget()
        self._form.hide()
        self._lay_out()
        self._open.clicked.connect(self._toggle)
        self._kinds.chosen.connect(self._choose)
        self._target.edit.textChanged.connect(self._judge)
        self._target.submitted.connect(self._try_to_save)
        self._save.clicked.connect(self._try_to_save)

    def show_action(self, action: Action) -> None:
        """What the line says now."""
        self._way.show_way(action.kind, way_text(action))
        if action != self._action:
            self._action = action
            self._form.hide()

    def _toggle(self) -> None:
        self._kind = self._action.kind
        self._kinds.choose(self._kind)
        self._target.edit.setText(self._action.target or "")
        self._form.setVisible(self._form.isHidden())
        self._judge()

    def _choose(self, value: str) -> None:
        self._kind = ActionKind(value)
        self._judge()

    def _judge(self) -> None:
        self._target.setVisible(self._kind is ActionKind.VIA)
        complaint, ready = self._judged()
        self._complaint.setText(complaint)
        self._complaint.setVisible(bool(complaint))
        self._target.mark(invalid=bool(complaint), why=complaint)
        self._save.setEnabled(ready)

    def _judged(self) -> tuple[str, bool]:
        if self._kind is not ActionKind.VIA:
            return "", True
        judged = judge(Draft(destination="any", target=self._target.text()), self._servers())
        return judged.complaint or "", judged.ready

    def _try_to_save(self) -> None:
        if not self._save.isEnabled():
            return
        target = self._target.text().strip() if self._kind is ActionKind.VIA else None
        action = Action(kind=self._kind, target=target)
        if action == self._action:
            self._form.hide()
        else:
            self.chosen.emit("" if action.kind is ActionKind.DEFAULT else action_text(action))

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(Space.XS)
        line.addSpacing(self._open.sizeHint().width() + NUMBER_WIDTH + 2 * Space.S)
        line.addLayout(self._way, 1)
        line.addWidget(self._open)
        line.addSpacing(self._open.sizeHint().width() + Space.XS)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, Space.S, 0, Space.S)
        form.setSpacing(Space.M)
        form.addWidget(self._kinds, 0, Qt.AlignmentFlag.AlignLeft)
        form.addWidget(self._target)
        form.addWidget(self._complaint)
        form.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, Space.S)
        column.addLayout(line)
        column.addWidget(self._form)
