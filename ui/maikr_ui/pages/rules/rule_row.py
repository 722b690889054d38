"""One rule of the list: what it holds, where that goes, its switch, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from maikr_ui.pages.rules.hint_line import HintLine
from maikr_ui.pages.rules.way_line import WayLine
from maikr_ui.theme.direction import margins
from maikr_ui.theme.scale import scaled
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space, Tone
from maikr_ui.viewmodels.rules.hints import Fix, fix_text
from maikr_ui.viewmodels.rules.rows import RuleRow
from maikr_ui.widgets.button import IconButton
from maikr_ui.widgets.drag_handle import DragHandle
from maikr_ui.widgets.elided_label import ElidedLabel
from maikr_ui.widgets.folding import Folding
from maikr_ui.widgets.label import label
from maikr_ui.widgets.switch import Switch

NUMBER_WIDTH = 26


class RuleRowView(QFrame):
    """Shows one row after another: a list keeps its views. `fixed` carries the fix that was pressed."""

    switched = Signal(bool)
    edit_wanted = Signal()
    remove_wanted = Signal()
    fixed = Signal(Fix)
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    given_up = Signal()

    def __init__(self, theme: Theme, row: RuleRow) -> None:
        super().__init__()
        self.setObjectName("rule")
        self._theme = theme
        self.row = row
        self.handle = DragHandle(theme, "")
        self._number = label(kind="muted")
        self._destination = ElidedLabel("strong")
        self._way = WayLine(theme, self._destination)
        self.switch = Switch(theme)
        self._edit, self._remove = IconButton(theme, "pencil", ""), IconButton(theme, "trash-2", "")
        self._hints = QVBoxLayout()
        self._shown: RuleRow | None = None
        self._lay_out()
        self.switch.clicked.connect(self.switched)
        self._edit.clicked.connect(self.edit_wanted)
        self._remove.clicked.connect(self.remove_wanted)
        self.handle.dragged.connect(self.dragged)
        self.handle.dropped.connect(self.dropped)
        self.handle.given_up.connect(self.given_up)
        self.show_row(row)

    def show_row(self, row: RuleRow) -> None:
        """Another rule, or the same one changed."""
        if row == self._shown:
            self.switch.setChecked(row.enabled)
            return
        self.row = self._shown = row
        self._number.setText(str(row.index + 1))
        self._destination.setText(row.destination)
        off = "" if row.enabled else self.tr("Off")
        said = " · ".join(filter(None, (off, row.way, row.details)))
        self._way.show_way(row.kind, said, in_force=row.enabled)
        self.switch.setChecked(row.enabled)
        self._call()
        self._show_hints()

    def controls(self) -> tuple[QWidget, ...]:
        """What the focus goes through, in order."""
        return (self.handle, self.switch, self._edit, self._remove)

    def _call(self) -> None:
        named = {"number": self.row.index + 1, "rule": self.row.destination}
        self.setAccessibleName(self.tr("Rule {number}: {rule}").format(**named))
        self.setAccessibleDescription(self._way.said)
        self.handle.call(self.tr("Move rule {number}: {rule} (drag, or Alt and an arrow)").format(**named))
        self.switch.setAccessibleName(self.tr("Rule {number} in force: {rule}").format(**named))
        self.switch.setToolTip(self.tr("Switch this rule off") if self.row.enabled else self.tr("Switch this rule on"))
        self._edit.call(self.tr("Edit rule {number}: {rule}").format(**named))
        self._remove.call(self.tr("Remove rule {number}: {rule}").format(**named))

    def _show_hints(self) -> None:
        while (item := self._hints.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if self.row.complaint:
            self._hints.addWidget(HintLine(self._theme, self.row.complaint, tone=Tone.DANGER))
        for hint in self.row.hints:
            made = HintLine(self._theme, hint.text, fix_text(hint.fix), about=self.row.destination)
            made.fixed.connect(lambda fix=hint.fix: self.fixed.emit(fix))
            self._hints.addWidget(made)

    def _lay_out(self) -> None:
        self._number.setFixedWidth(scaled(NUMBER_WIDTH))
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line = QHBoxLayout()
        line.setSpacing(Space.XS)
        line.addWidget(self.handle)
        line.addWidget(self._number)
        line.addSpacing(Space.S)
        line.addLayout(self._way, 1)
        controls = QWidget()
        row = QHBoxLayout(controls)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        for control in self.controls()[1:]:
            row.addWidget(control)
        indent = self.handle.sizeHint().width() + scaled(NUMBER_WIDTH) + 2 * Space.S
        self._hints.setContentsMargins(margins(indent, 0, 0, 0))
        self._hints.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, Space.S)
        column.setSpacing(Space.XS)
        column.addWidget(Folding(line, controls))
        column.addLayout(self._hints)
