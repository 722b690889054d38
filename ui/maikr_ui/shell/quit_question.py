"""The question on quitting while a tunnel is wanted: shall it stay?"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from maikr_client.model.problem import Problem
from maikr_ui.theme.scale import scaled
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Size, Space
from maikr_ui.viewmodels.telling import tell
from maikr_ui.viewmodels.tunnel import TunnelModel
from maikr_ui.widgets.button import button
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice


class QuitQuestion(QDialog):
    """`kept`: quit and leave the tunnel as it is; `ended`: disconnect, then quit. Escape does neither. Once there is no
    tunnel to keep any more it promises none.
    """

    kept = Signal()
    ended = Signal()

    def __init__(self, theme: Theme, tunnel: TunnelModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Quit Maikr"))
        self.setFixedWidth(scaled(Size.COLUMN))
        self._tunnel = tunnel
        self._title, self._said = label(kind="heading", wrap=True), label(kind="muted", wrap=True)
        self._problem = Notice(theme)
        self._keep, self._end = button("", "primary"), button(self.tr("Disconnect and quit"))
        self._cancel = button(self.tr("Cancel"), "quiet")
        self._keep.clicked.connect(self.kept)
        self._end.clicked.connect(self._ask_end)
        self._cancel.clicked.connect(self.reject)
        self._lay_out()
        self._keep.setDefault(True)
        self._keep.setFocus()
        tunnel.changed.connect(self._show)
        self._show()

    def complain(self, problem: Problem) -> None:
        """Disconnecting did not work."""
        self._end.setEnabled(True)
        self._problem.say(tell(problem))

    def _ask_end(self) -> None:
        self._end.setEnabled(False)
        self.ended.emit()

    def _show(self) -> None:
        """Another program may end the tunnel meanwhile, or a later wish take the place of ours."""
        wanted = self._tunnel.is_wanted
        self._end.setVisible(wanted or not self._end.isEnabled())
        if wanted:
            self._end.setEnabled(True)
        self._title.setText(self.tr("Keep the tunnel when Maikr quits?") if wanted else self.tr("Quit Maikr"))
        self._keep.setText(self.tr("Quit and stay protected") if wanted else self.tr("Quit"))
        self._said.setText(
            self.tr(
                "The tunnel can go on without this program: your traffic stays protected, and Maikr’s service "
                "reconnects by itself. Start Maikr again to change anything."
            )
            if wanted
            else f"{self._tunnel.view.title}\n{self._tunnel.view.detail}"
        )
        self.adjustSize()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self._title)
        column.addWidget(self._said)
        column.addWidget(self._problem)
        column.addSpacing(Space.S)
        for each in (self._keep, self._end, self._cancel):
            column.addWidget(each)
