"""What was heard of a site, to be ticked and made rules."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from maikr_client.session.rules.recording import Kinship, Proposal
from maikr_ui.pages.rules.action_choice import ActionChoice
from maikr_ui.pages.rules.rule_editor import Servers
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.rules.recording import RecordingModel
from maikr_ui.widgets.button import button
from maikr_ui.widgets.check_box import CheckBox
from maikr_ui.widgets.flow import FlowLayout
from maikr_ui.widgets.label import label
from maikr_ui.widgets.refill import refill


class ProposalList(QWidget):
    """Ticked at first is what surely or probably is the site's own."""

    def __init__(self, theme: Theme, recording: RecordingModel, servers: Servers) -> None:
        super().__init__()
        self._theme, self._recording = theme, recording
        self._shown: tuple[Proposal, ...] = ()
        self._boxes: dict[str, CheckBox] = {}
        self._title, self._rows = label(kind="strong", wrap=True), QVBoxLayout()
        self._action = ActionChoice(theme, servers)
        self._add, again = button(self.tr("Add rules"), "primary"), button(self.tr("Record again"))
        pressed = FlowLayout(gap=Space.S)
        pressed.addWidget(self._add)
        pressed.addWidget(again)
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._title)
        column.addLayout(self._rows)
        column.addWidget(self._action)
        column.addLayout(pressed)
        self._add.clicked.connect(self._make_rules)
        again.clicked.connect(recording.forget)
        self._action.changed.connect(self._judge)
        recording.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        proposals = self._recording.proposals
        if proposals != self._shown:
            self._shown = proposals
            self._boxes = {each.site.domain: self._box(each) for each in proposals}
            refill(self._rows, self._boxes.values())
        self._title.setText(
            self.tr("Which of these shall have a rule?")
            if proposals
            else self.tr("No names were looked up. Was the site loaded in a new private window?")
        )
        self._action.setVisible(bool(proposals))
        self._add.setVisible(bool(proposals))
        self._judge()

    def _box(self, proposal: Proposal) -> CheckBox:
        kin = {
            Kinship.OWN: self.tr("the site"),
            Kinship.LIKELY: self.tr("named like the site"),
            Kinship.OTHER: self.tr("can’t be told"),
        }[proposal.kinship]
        said = self.tr("has a rule") if proposal.ruled else kin
        box = CheckBox(self._theme, f"{proposal.site.domain} · {said}")
        box.setToolTip("\n".join(proposal.site.names))
        box.setChecked(proposal.is_advised)
        box.toggled.connect(self._judge)
        return box

    def _judge(self) -> None:
        self._add.setEnabled(bool(self._chosen()) and self._action.text is not None)

    def _chosen(self) -> list[str]:
        return [domain for domain, box in self._boxes.items() if box.checkState() is Qt.CheckState.Checked]

    def _make_rules(self) -> None:
        if self._action.text is not None:
            self._recording.add(self._chosen(), self._action.text)
