"""Writing one rule, in the list: its fields, and at each letter what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from maikr_client.model.rule import ActionKind, Fallback
from maikr_client.model.server import Server
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.rules.draft import Draft, Field, Judged, judge
from maikr_ui.viewmodels.rules.words import action_choices
from maikr_ui.widgets.announcing import announce
from maikr_ui.widgets.button import button
from maikr_ui.widgets.completer import Completer
from maikr_ui.widgets.label import label
from maikr_ui.widgets.segments import Segments
from maikr_ui.widgets.text_field import TextField

Servers = Callable[[], Sequence[Server] | None]


class RuleEditor(QFrame):
    """`saved` carries the line; `left`: it was given up. Enter saves, Escape leaves."""

    saved = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, draft: Draft, servers: Servers, save_text: str) -> None:
        super().__init__()
        self.setObjectName("editor")
        self.setAccessibleName(self.tr("Rule"))
        self._servers, self._before = servers, draft
        self._judged = Judged(draft=draft, ready=False)
        self._destination = TextField(theme, self.tr("Site or address"), hint="example.com")
        self._target = TextField(theme, self.tr("Server or country"), hint=self.tr("Netherlands"))
        self._ports = TextField(theme, self.tr("Ports"), hint=self.tr("all"))
        self._comment = TextField(theme, self.tr("Note to yourself"))
        self._kind = Segments(self.tr("Where it goes"), action_choices())
        self._fallback = Segments(self.tr("While the server is not available"), self._fallbacks())
        self._line, self._complaint = label(kind="caption", wrap=True), label(kind="complaint", wrap=True)
        self._remark = label(kind="strong", wrap=True)
        self._remark.hide()
        self._save, self._more = button(save_text, "primary"), button(self.tr("More options"), "quiet")
        self._options = QWidget()
        self.setFocusProxy(self._destination)
        self._lay_out()
        self._fill(draft)
        self._connect()
        self._judge()

    def draft(self) -> Draft:
        """What was typed."""
        return Draft(
            destination=self._destination.text(),
            kind=self._chosen_kind,
            target=self._target.text(),
            ports=self._ports.text(),
            fallback=self._chosen_fallback,
            comment=self._comment.text(),
        )

    @property
    def changed(self) -> bool:
        """Whether something was typed that would be lost."""
        return self.draft() != self._before

    def complain(self, text: str) -> None:
        """Say why it can't be left so, until something is typed."""
        self._complaint.setText(text)
        self._complaint.show()

    def remark(self, text: str) -> None:
        """Say what became of the rule: it stays said."""
        self._remark.setText(text)
        self._remark.show()

    def go_on(self, kept: Draft, remark: str) -> None:
        """`kept` was kept, and something else was typed since."""
        self._before = kept
        self.remark(remark)
        announce(self, remark)

    def _fallbacks(self) -> list[tuple[str, str]]:
        return [
            (Fallback.BLOCK, self.tr("Block")),
            (Fallback.DEFAULT, self.tr("Like the rest")),
            (Fallback.DIRECT, self.tr("Direct")),
        ]

    def _fill(self, draft: Draft) -> None:
        self._destination.edit.setText(draft.destination)
        self._target.edit.setText(draft.target)
        self._ports.edit.setText(draft.ports)
        self._comment.edit.setText(draft.comment)
        self._chosen_kind, self._chosen_fallback = draft.kind, draft.fallback
        self._kind.choose(draft.kind)
        self._fallback.choose(draft.fallback)
        self._show_options(bool(draft.ports or draft.comment or draft.fallback is not Fallback.BLOCK))

    def _connect(self) -> None:
        for field in (self._destination, self._target, self._ports, self._comment):
            field.edit.textChanged.connect(self._judge)
            field.submitted.connect(self._try_to_save)
        self._kind.chosen.connect(self._choose_kind)
        self._fallback.chosen.connect(self._choose_fallback)
        self._more.clicked.connect(lambda: self._show_options(self._options.isHidden()))
        self._save.clicked.connect(self._try_to_save)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.left.emit)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._target.edit.setCompleter(self._completer())

    def _completer(self) -> Completer:
        servers = self._servers() or ()
        return Completer([*(each.country for each in servers), *(each.name for each in servers)], self._target.edit)

    def _choose_kind(self, value: str) -> None:
        self._chosen_kind = ActionKind(value)
        self._judge()

    def _choose_fallback(self, value: str) -> None:
        self._chosen_fallback = Fallback(value)
        self._judge()

    def _show_options(self, shown: bool) -> None:  # noqa: FBT001 - of a toggle
        self._options.setVisible(shown)
        self._more.setText(self.tr("Fewer options") if shown else self.tr("More options"))

    def _judge(self) -> None:
        self._judged = judge(self.draft(), self._servers())
        via = self._chosen_kind is ActionKind.VIA
        self._target.setVisible(via)
        self._fallback_row.setVisible(via)
        self._complaint.setText(self._judged.complaint or "")
        self._complaint.setVisible(bool(self._judged.complaint))
        self._line.setText(self.tr("Will be kept as: {line}").format(line=self._judged.draft.line))
        self._line.setVisible(self._judged.ready)
        self._save.setEnabled(self._judged.ready)
        for name, field in self._by_field().items():
            field.mark(invalid=self._judged.field is name, why=self._judged.complaint or "")

    def _by_field(self) -> dict[Field, TextField]:
        return {Field.DESTINATION: self._destination, Field.TARGET: self._target, Field.PORTS: self._ports}

    def _try_to_save(self) -> None:
        if self._judged.ready:
            self.saved.emit(self._judged.draft.line)
        elif self._judged.complaint is None:
            (self._target if self._destination.text().strip() else self._destination).setFocus()

    def _lay_out(self) -> None:
        where = QVBoxLayout()
        where.setSpacing(Space.XS + 2)
        where.addWidget(label(self.tr("Where it goes"), "strong"))
        where.addWidget(self._kind, 0, Qt.AlignmentFlag.AlignLeft)
        first = QHBoxLayout()
        first.setSpacing(Space.L)
        first.addLayout(where)
        first.addWidget(self._target, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self._remark)
        column.addWidget(self._destination)
        column.addLayout(first)
        column.addWidget(self._laid_out_options())
        column.addWidget(self._complaint)
        column.addWidget(self._line)
        column.addLayout(self._buttons())

    def _laid_out_options(self) -> QWidget:
        self._fallback_row = QWidget()
        fallback = QVBoxLayout(self._fallback_row)
        fallback.setContentsMargins(0, 0, 0, 0)
        fallback.setSpacing(Space.XS + 2)
        fallback.addWidget(label(self.tr("While the server is not available"), "strong", wrap=True))
        fallback.addWidget(self._fallback, 0, Qt.AlignmentFlag.AlignLeft)
        texts = QHBoxLayout()
        texts.setSpacing(Space.L)
        texts.addWidget(self._ports, 1)
        texts.addWidget(self._comment, 2)
        column = QVBoxLayout(self._options)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(texts)
        column.addWidget(self._fallback_row)
        return self._options

    def _buttons(self) -> QHBoxLayout:
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.left)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._save)
        row.addWidget(cancel)
        row.addStretch(1)
        row.addWidget(self._more)
        return row
