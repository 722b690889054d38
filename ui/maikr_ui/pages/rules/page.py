"""Rules: which site goes where."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from maikr_client.model.server import Server
from maikr_ui.pages.page import ScrollingPage
from maikr_ui.pages.rules.bundles_card import BundlesCard
from maikr_ui.pages.rules.conflict_card import ConflictCard
from maikr_ui.pages.rules.default_row import DefaultRow
from maikr_ui.pages.rules.export_card import ExportCard
from maikr_ui.pages.rules.import_card import ImportCard
from maikr_ui.pages.rules.outcome import Outcome
from maikr_ui.pages.rules.record_card import RecordCard
from maikr_ui.pages.rules.rule_editor import RuleEditor
from maikr_ui.pages.rules.rule_list import RuleList
from maikr_ui.pages.rules.sharing_line import SharingLine
from maikr_ui.pages.rules.tools import Tool, Tools
from maikr_ui.pages.rules.where_box import WhereBox
from maikr_ui.text.client_words import sentence
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.directory import DirectoryModel
from maikr_ui.viewmodels.rules.changes import adding, defaulting
from maikr_ui.viewmodels.rules.draft import Draft
from maikr_ui.viewmodels.rules.models import RulesModels
from maikr_ui.viewmodels.rules.rows import WrongRow
from maikr_ui.widgets.button import button
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.empty import Empty
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice
from maikr_ui.widgets.scrolling import reveal


class RulesPage(ScrollingPage):
    """The first rule that holds a connection decides; the last line takes the rest."""

    def __init__(self, theme: Theme, models: RulesModels, directory: DirectoryModel) -> None:
        super().__init__(self.tr("Rules"))
        self._theme, self._models, self._directory = theme, models, directory
        self._rules = models.rules
        self._add = button(self.tr("Add a rule"), "primary")
        self._empty, self._card = Empty(theme), Card()
        self._halted = Notice(theme)
        self._where = WhereBox(theme, models.where)
        self._list = RuleList(theme, self._rules, self._servers)
        self._default = DefaultRow(theme, self._servers)
        self._sharing = SharingLine(theme, self._rules)
        self._tools = self._made_tools()
        self._new: RuleEditor | None = None
        self._adding: RuleEditor | None = None
        self._newcomer = QVBoxLayout()
        self.setFocusProxy(self._where)
        self._lay_out()
        self._add.clicked.connect(lambda: self.add())  # noqa: PLW0108 - the signal carries a bool
        self._empty.acted.connect(self._help)
        self._default.chosen.connect(self._set_default)
        self._rules.changed.connect(self._show)
        models.taking.taken.connect(self._tools.close_card)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Another device may have changed them."""
        super().showEvent(event)
        self._rules.load()

    def add(self, draft: Draft | None = None) -> None:
        """Open the fields of a new rule; pressed again they stay as they are."""
        if self._new is not None and draft is None:
            reveal(self._new)
            self._new.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._close_new()
        editor = self._new = RuleEditor(self._theme, draft or Draft(), self._servers, self.tr("Add rule"))
        editor.saved.connect(lambda line: self._keep_new(editor, line))
        editor.left.connect(self._leave_new)
        self._newcomer.addWidget(editor)
        self._show()
        editor.show()
        reveal(editor)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made_tools(self) -> Tools:
        tools, models = Tools(self._theme), self._models
        tools.offer(
            Tool.RECORD, self.tr("Record a site"), lambda: RecordCard(self._theme, models.recording, self._servers)
        )
        tools.offer(Tool.BUNDLES, self.tr("Bundles"), self._bundles_card)
        tools.offer(Tool.IMPORT, self.tr("Import"), lambda: ImportCard(self._theme, models.taking, self._servers))
        tools.offer(Tool.EXPORT, self.tr("Export"), self._export_card)
        return tools

    def _bundles_card(self) -> Card:
        made = BundlesCard(self._theme, self._models.bundles)
        made.wanted.connect(lambda destination: self.add(Draft(destination=destination)))
        self._models.bundles.load()
        return made

    def _export_card(self) -> Card:
        made = ExportCard(self._theme, self._models.giving)
        self._models.giving.show(self._models.giving.form)
        return made

    def _servers(self) -> Sequence[Server] | None:
        known = self._directory.directory
        return None if known is None else known.servers

    def _keep_new(self, editor: RuleEditor, line: str) -> None:
        if self._adding is editor:
            return
        self._adding, draft = editor, editor.draft()
        said = self.tr("Added: {line}.").format(line=line)
        self._rules.edit(adding((line,)), said, lambda: self._kept_new(editor, draft))

    def _kept_new(self, editor: RuleEditor, draft: Draft) -> None:
        """Those fields are done with, unless they were typed on; others that were opened meanwhile stay."""
        self._adding = None if self._adding is editor else self._adding
        if self._new is not editor:
            return
        if editor.draft() == draft:
            self._leave_new()
        else:
            editor.go_on(draft, self.tr("What you typed since is not saved; saved here it becomes another rule."))

    def _leave_new(self) -> None:
        self._close_new()
        self._show()
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_new(self) -> None:
        editor, self._new = self._new, None
        if editor is not None:
            self._newcomer.removeWidget(editor)
            editor.hide()
            editor.deleteLater()

    def _set_default(self, action: str) -> None:
        self._rules.edit(defaulting(action), self.tr("Where everything else goes is changed."))

    def _show(self) -> None:
        if self._rules.refused is not None or self._rules.document is None:
            self._adding = None
        self._default.show_action(self._rules.default)
        known, any_there = self._rules.document is not None, bool(self._rules.rows)
        writing = self._new is not None or self._list.editing
        listed = known and (any_there or writing or self._rules.default.kind != "default")
        self._card.setVisible(listed)
        self._empty.setVisible(not listed)
        self._where.setVisible(known)
        self._tools.setVisible(known)
        self._sharing.setVisible(known)
        self._add.setVisible(listed)
        wrong = any(isinstance(row, WrongRow) or row.complaint for row in self._rules.rows)
        said = self.tr("A line is wrong, so Maikr can’t put these rules in force. Mend or remove it.")
        self._halted.say(said if wrong else None)
        if not listed:
            self._say_why_empty()

    def _say_why_empty(self) -> None:
        if self._rules.problem is not None:
            told = sentence(self._rules.problem)
            self._empty.say("signpost", told.message, told.remedy, self.tr("Try again"))
        elif self._rules.document is None:
            self._empty.say("signpost", self.tr("Reading your rules…"), self.tr("This takes a moment."))
        else:
            self._empty.say("signpost", self.tr("Send each site its own way"), self._lesson(), self.tr("Add a rule"))

    def _lesson(self) -> str:
        said = self.tr("A rule sends a site through a country, direct, or nowhere, for every program on this computer.")
        rest = self.tr("What no rule holds goes through the server you are connected to.")
        example = self.tr("For example: {rule}").format(rule="example.com via Netherlands")
        return f"{said} {rest}\n\n{example}"

    def _help(self) -> None:
        if self._rules.problem is not None or self._rules.document is None:
            self._rules.load()
        else:
            self.add()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(self.tr("Your rules"), "large"))
        texts.addWidget(label(self.tr("The first that holds a connection decides."), "caption", wrap=True))
        head.addLayout(texts, 1)
        head.addWidget(self._add, 0, Qt.AlignmentFlag.AlignTop)
        self._card.column.addLayout(head)
        self._card.column.addWidget(self._halted)
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._list)
        column.addLayout(self._newcomer)
        column.addWidget(self._default)
        self._card.column.addWidget(rows)
        conflict = ConflictCard(self._theme, self._rules)
        for part in (conflict, self._where, self._empty, self._card, self._sharing, self._tools):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.column.addWidget(Outcome(self._theme, self._rules))  # below, so that no row moves away under the mouse
