"""“Record this site”: load it, see which names it looks up, take rules for them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from maikr_client.wire.replies import RecordingEnd
from maikr_ui.pages.rules.proposal_list import ProposalList
from maikr_ui.pages.rules.rule_editor import Servers
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space, Tone
from maikr_ui.viewmodels.rules.recording import RecordingModel, Step
from maikr_ui.viewmodels.telling import tell
from maikr_ui.widgets.button import button
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.folding import Folding
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice
from maikr_ui.widgets.text_field import TextField
from maikr_ui.widgets.text_view import TextView


class RecordCard(Card):
    """Asks which site, listens until told to stop, offers what was heard. Hidden, it listens no more."""

    def __init__(self, theme: Theme, recording: RecordingModel, servers: Servers) -> None:
        super().__init__(self.tr("Record a site"))
        self._recording = recording
        self._problem, self._ended = Notice(theme), Notice(theme)
        self._site = TextField(theme, self.tr("Which site will you load?"), hint="example.com")
        self._start, self._stop = button("", "primary"), button(self.tr("It is loaded"), "primary")
        self._heard, self._names = label(kind="strong", wrap=True), TextView(self.tr("Names looked up so far"))
        self._proposals = ProposalList(theme, recording, servers)
        self._asking, self._listening = QWidget(), QWidget()
        self._lay_out()
        self._site.submitted.connect(self._begin)
        self._start.clicked.connect(self._begin)
        self._stop.clicked.connect(recording.stop)
        recording.changed.connect(self._show)
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Whoever went elsewhere would not know that names are heard; a minimised window is still this one's."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._recording.forget()

    def _begin(self) -> None:
        self._recording.start(self._site.text())

    def _show(self) -> None:
        step = self._recording.step
        self._problem.say(tell(self._recording.problem))
        self._ended.say(self._why_ended(), Tone.NEUTRAL)
        self._asking.setVisible(step in {Step.READY, Step.STARTING})
        self._start.setText(self.tr("One moment…") if step is Step.STARTING else self.tr("Start recording"))
        self._listening.setVisible(step is Step.LISTENING)
        self._proposals.setVisible(step is Step.CHOOSING)
        names = [name for site in self._recording.recorded.sites for name in site.names]
        self._heard.setText(
            self.tr("Load the site now, in a new private window. Names so far: {count}").format(count=len(names))
        )
        if self._names.toPlainText() != (text := "\n".join(names)):
            self._names.setPlainText(text)

    def _why_ended(self) -> str | None:
        return {
            None: None,
            RecordingEnd.TIME: self.tr("That was the longest time for which names are recorded."),
            RecordingEnd.FULL: self.tr("Those were as many names as are recorded."),
            RecordingEnd.DISCONNECTED: self.tr("The tunnel was disconnected, so nothing more is recorded."),
        }[self._recording.ended]

    def _lay_out(self) -> None:
        said = self.tr(
            "See which names a site looks up while you load it, and make rules of them. Names of all programs on this"
            " computer are heard; they are kept nowhere and sent nowhere."
        )
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.addWidget(Folding(self._site, self._start, at=Qt.AlignmentFlag.AlignBottom))
        listening = QVBoxLayout(self._listening)
        listening.setContentsMargins(0, 0, 0, 0)
        listening.setSpacing(Space.M)
        listening.addWidget(self._heard)
        listening.addWidget(self._names)
        listening.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(label(said, "muted", wrap=True))
        for part in (self._problem, self._ended, self._asking, self._listening, self._proposals):
            self.column.addWidget(part)
