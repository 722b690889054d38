"""The rules in their order: moved by drag or keyboard, edited where they stand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from maikr_ui.pages.rules.rule_editor import RuleEditor, Servers
from maikr_ui.pages.rules.rule_row import RuleRowView
from maikr_ui.pages.rules.wrong_row import WrongRowView
from maikr_ui.theme.theme import Theme
from maikr_ui.viewmodels.rules.changes import adding, moving, removing, replacing, rewriting, sorting, switching
from maikr_ui.viewmodels.rules.draft import Draft
from maikr_ui.viewmodels.rules.hints import Fix
from maikr_ui.viewmodels.rules.model import RulesModel
from maikr_ui.viewmodels.rules.rows import Row, RuleRow, WrongRow
from maikr_ui.viewmodels.wording import counted
from maikr_ui.widgets.button import button
from maikr_ui.widgets.scrolling import reveal

AT_ONCE = 100
"""Rows that are made before somebody asks for more: a list taken in from elsewhere may have thousands."""

OURS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_F2, Qt.Key.Key_Delete})

RowView = RuleRowView | WrongRowView


class RuleList(QWidget):
    """Up and Down go from rule to rule, Alt with them moves the rule, F2 edits and Delete removes it."""

    def __init__(self, theme: Theme, rules: RulesModel, servers: Servers) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Rules in their order"))
        self._theme, self._rules, self._servers = theme, rules, servers
        self._views: list[RowView] = []
        self._limit = AT_ONCE
        self._editor: RuleEditor | None = None
        self._edited: RuleRow | None = None
        self._saving = False
        self._wanted: RuleRow | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._more = button("", "quiet")
        self._more.clicked.connect(self._show_more)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._mark = QFrame(self)
        self._mark.setObjectName("dropLine")
        self._mark.hide()
        self._add_shortcuts()
        rules.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the rules as they are; views stay, so that the focus does."""
        rows = self._rules.rows
        for place, row in enumerate(rows[: self._limit]):
            self._show_at(place, row)
        while len(self._views) > min(len(rows), self._limit):
            self._drop(self._views.pop())
        left = len(rows) - len(self._views)
        self._more.setVisible(left > 0)
        self._more.setText(counted("RuleList", "Show %Ln more", min(left, AT_ONCE)))
        self._keep_editor()

    def views(self) -> list[RuleRowView]:
        """Those of rules."""
        return [view for view in self._views if isinstance(view, RuleRowView)]

    @property
    def editing(self) -> bool:
        """Whether the fields of a rule are open."""
        return self._editor is not None

    def edit(self, view: RuleRowView) -> None:
        """Open the fields in the rule's place, unless something was typed in those of another: once that is kept."""
        if self._saving:
            self._wanted = view.row
            return
        if self._editor is not None and self._editor.changed:
            self._editor.complain(self.tr("Save this rule first, or cancel."))
            reveal(self._editor)
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._close_editor()
        self._edited, self._wanted = view.row, None
        editor = self._editor = RuleEditor(self._theme, view.row.draft, self._servers, self.tr("Save rule"))
        editor.saved.connect(self._save)
        editor.left.connect(lambda: self._leave_editor(view.row.index))
        self._column.insertWidget(self._column.indexOf(view) + 1, editor)
        view.hide()
        editor.show()
        reveal(editor)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_at(self, place: int, row: Row) -> None:
        kind = RuleRowView if isinstance(row, RuleRow) else WrongRowView
        if place < len(self._views):
            view = self._views[place]
            if isinstance(view, RuleRowView) and isinstance(row, RuleRow):
                view.show_row(row)
                return
            if isinstance(view, kind) and view.row == row:
                return
            self._drop(self._views.pop(place))
        made = self._made(row)
        made.setProperty("first", place == 0)
        self._views.insert(place, made)
        before = self._column.indexOf(self._views[place - 1]) + 1 if place else 0
        self._column.insertWidget(before, made)

    def _made(self, row: Row) -> RowView:
        if isinstance(row, WrongRow):
            wrong = WrongRowView(self._theme, row)
            wrong.rewritten.connect(lambda line: self._rules.edit(rewriting(row, line), self.tr("The line is mended.")))
            return wrong
        view = RuleRowView(self._theme, row)
        view.switched.connect(lambda on: self._switch(view, on=on))
        view.edit_wanted.connect(lambda: self.edit(view))
        view.remove_wanted.connect(lambda: self._remove(view))
        view.fixed.connect(lambda fix: self._fix(view, fix))
        view.dragged.connect(self._show_mark)
        view.dropped.connect(lambda place: self._drop_at(view, place))
        view.given_up.connect(self._mark.hide)
        return view

    def _drop(self, view: RowView) -> None:
        self._column.removeWidget(view)
        view.hide()
        view.deleteLater()

    def _show_more(self) -> None:
        self._limit += AT_ONCE
        self.refresh()

    # what is done with a rule
    def _switch(self, view: RuleRowView, *, on: bool) -> None:
        said = self.tr("{rule} is on.") if on else self.tr("{rule} is off.")
        self._rules.edit(switching(view.row, on=on), said.format(rule=view.row.destination), ahead=True)

    def _remove(self, view: RuleRowView) -> None:
        said = self.tr("Removed {rule}.").format(rule=view.row.destination)
        index = view.row.index
        self._rules.edit(removing(view.row), said, lambda: self._focus(index, number=-1), ahead=True)

    def _fix(self, view: RuleRowView, fix: Fix) -> None:
        match fix:
            case Fix.SORT:
                self._rules.edit(sorting, self.tr("The most specific rules come first now."))
            case Fix.REMOVE:
                self._remove(view)
            case Fix.EDIT:
                self.edit(view)

    def _move(self, view: RuleRowView, to: int) -> None:
        last = len([row for row in self._rules.rows if isinstance(row, RuleRow)]) - 1
        if to == view.row.index or not 0 <= to <= last:
            return
        said = self.tr("{rule} is rule {number} of {count} now.")
        named = {"rule": view.row.destination, "number": to + 1, "count": last + 1}
        control = next((each for each in view.controls() if each.hasFocus()), view.handle)
        number = view.controls().index(control)
        self._rules.edit(moving(view.row, to), said.format(**named), lambda: self._focus(to, number=number), ahead=True)

    def _focus(self, index: int, *, number: int) -> None:
        """To that control of that rule, or of the last one when there are fewer."""
        views = [view for view in self.views() if view.row.index <= index]
        if views:
            views[-1].controls()[number].setFocus(Qt.FocusReason.OtherFocusReason)

    # the editor
    def _save(self, line: str) -> None:
        editor = self._editor
        if self._saving or editor is None:
            return
        self._saving, draft, row = True, editor.draft(), self._edited
        if row is not None:
            said, change, index = self.tr("Kept: {line}."), replacing(row, line), row.index
        else:
            said, change, index = self.tr("Added: {line}."), adding((line,)), len(self._rules.rows)
        kept = f"off {line}" if row is not None and not row.enabled else line
        self._rules.edit(change, said.format(line=line), lambda: self._kept(editor, draft, kept, index))

    def _kept(self, editor: RuleEditor, draft: Draft, line: str, index: int) -> None:
        """Those fields are done with, unless they were typed on; others that were opened meanwhile stay."""
        if self._editor not in {None, editor}:
            return
        if self._editor is None or editor.draft() == draft:
            self._leave_editor(index)
        else:
            self._saving, self._wanted = False, None
            self._edited = self._row_of(line, index) or self._edited
            editor.go_on(draft, self.tr("What you typed since is not saved yet."))
            self._keep_editor()

    def _row_of(self, line: str, index: int) -> RuleRow | None:
        """The rule that was kept as `line`, the nearest to that place."""
        rows = [row for row in self._rules.rows if isinstance(row, RuleRow) and row.line == line]
        return min(rows, key=lambda row: abs(row.index - index), default=None)

    def _leave_editor(self, index: int) -> None:
        self._close_editor()
        wanted, self._wanted = self._wanted, None
        views = [view for view in self.views() if wanted is not None and view.row.line == wanted.line]
        if wanted is not None and views:
            self.edit(min(views, key=lambda view: abs(view.row.index - wanted.index)))
        else:
            self._focus(index, number=2)

    def _close_editor(self) -> None:
        editor, self._editor, self._edited, self._saving = self._editor, None, None, False
        if editor is not None:
            self._column.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
        for view in self._views:
            view.show()

    def _keep_editor(self) -> None:
        """The editor stands in its rule's place, wherever that is; without the rule it goes, if nothing was typed."""
        if self._rules.refused is not None or self._rules.document is None:
            self._saving, self._wanted = False, None
        if self._editor is None or self._edited is None or self._rules.document is None:
            return
        edited = self._edited
        for view in self._views:
            view.setVisible(not (isinstance(view, RuleRowView) and view.row.line == edited.line))
        if self._saving or not all(view.isVisibleTo(self) for view in self._views):
            return
        if not self._editor.changed:
            self._close_editor()
        else:
            self._edited = None
            said = self.tr("This rule was changed or removed meanwhile. What you save here is added as a new one.")
            self._editor.remark(said)

    # dragging
    def _show_mark(self, place: QPoint) -> None:
        views = self.views()
        gap = self._gap(place)
        top = views[gap].geometry().top() if gap < len(views) else views[-1].geometry().bottom()
        self._mark.setGeometry(0, max(0, top - 1), self.width(), 3)
        self._mark.raise_()
        self._mark.show()
        reveal(views[min(gap, len(views) - 1)])

    def _drop_at(self, view: RuleRowView, place: QPoint) -> None:
        self._mark.hide()
        gap = self._gap(place)
        self._move(view, gap - 1 if gap > view.row.index else gap)

    def _gap(self, place: QPoint) -> int:
        """Before which of the rules' views that place on the screen is."""
        height = self.mapFromGlobal(place).y()
        return sum(view.geometry().center().y() < height for view in self.views())

    # the keyboard
    def event(self, event: QEvent) -> bool:
        """The keys below are for rules: in a field where something is typed they mean what they do in any."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() in OURS
            and self._focused() is None
        ):
            event.accept()
            return True
        return super().event(event)

    def _add_shortcuts(self) -> None:
        keys: dict[str, Callable[[RuleRowView], None]] = {
            "Alt+Up": lambda view: self._move(view, view.row.index - 1),
            "Alt+Down": lambda view: self._move(view, view.row.index + 1),
            "Up": lambda view: self._go(view, -1),
            "Down": lambda view: self._go(view, 1),
            "F2": self.edit,
            "Delete": self._remove,
        }
        for key, act in keys.items():
            made = QShortcut(QKeySequence(key), self, lambda act=act: self._with_focused(act))
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _with_focused(self, act: Callable[[RuleRowView], None]) -> None:
        view = self._focused()
        if view is not None:
            act(view)

    def _focused(self) -> RuleRowView | None:
        focused = QApplication.focusWidget()
        found = (view for view in self.views() if focused is not None and view.isAncestorOf(focused))
        return next(found, None)

    def _go(self, view: RuleRowView, step: int) -> None:
        views = self.views()
        there = views.index(view) + step
        if 0 <= there < len(views):
            number = next((n for n, each in enumerate(view.controls()) if each.hasFocus()), 0)
            views[there].controls()[number].setFocus(Qt.FocusReason.TabFocusReason)
