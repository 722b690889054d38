"""Takes links from elsewhere: asks before it connects, refuses what it does not know, and does nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from maikr_client.model.server import Server
from maikr_ui.theme.theme import Theme
from maikr_ui.viewmodels.account import Stage
from maikr_ui.viewmodels.links import wanted_server
from maikr_ui.viewmodels.models import Models

if TYPE_CHECKING:
    from maikr_ui.shell.link_question import LinkQuestion


class LinkDesk(QObject):
    """One link at a time: while one is asked about, or waits for what it needs, others are left out, and that is said.
    A web page may send as many as it likes, and no second question may come under a hand that answers the first.
    """

    def __init__(
        self, theme: Theme, models: Models, window: Callable[[], QWidget | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._models, self._window = theme, models, window
        self._waiting: str | None = None
        self._taken: str | None = None
        self._left_out = False
        self._question: LinkQuestion | None = None
        models.account.changed.connect(self._look)
        models.directory.changed.connect(self._look)

    def take(self, link: str) -> None:
        """A link was opened somewhere on this computer; trust nothing in it."""
        name = wanted_server(link)
        if self._question is not None or self._waiting is not None:
            self._leave_out(name)
            return
        self._taken, self._left_out = name, False
        if name is None:
            self._refuse(self.tr("It asks for something that Maikr doesn’t do. Nothing was changed."))
        else:
            self._waiting = name
            self._look()

    def _leave_out(self, name: str | None) -> None:
        """The same once more is no other: browsers open a link twice."""
        self._left_out = self._left_out or name != self._taken
        if self._question is not None and self._left_out:
            self._question.tell_of_another()

    def _look(self) -> None:
        """Answer what waits, as soon as that can be done."""
        account, directory = self._models.account, self._models.directory
        if self._waiting is None or account.stage is Stage.STARTING:
            return
        if account.stage is not Stage.READY:
            self._settle(None, self.tr("You are not signed in, so nothing was changed. Sign in, then open it again."))
        elif directory.directory is not None or directory.problem is not None:
            server = directory.server(self._waiting)
            self._settle(server, self.tr("It asks for a server that Maikr doesn’t know. Nothing was changed."))

    def _settle(self, server: Server | None, why_not: str) -> None:
        self._waiting = None
        if server is None:
            self._refuse(why_not)
            return
        title = self.tr("Connect to {place} ({name})?").format(place=server.place, name=server.name)
        said = self.tr(
            "A web page or another program asks for this. If you connect, all your traffic goes through that server."
        )
        self._ask(title, said, server)

    def _refuse(self, why: str) -> None:
        self._ask(self.tr("Maikr can’t follow this link"), why, None)

    def _ask(self, title: str, said: str, server: Server | None) -> None:
        from maikr_ui.shell.link_question import LinkQuestion  # noqa: PLC0415 - loaded when there is a link

        self._question = LinkQuestion(self._theme, title, said, server, self._window())
        self._question.agreed.connect(self._models.tunnel.connect_to)
        self._question.finished.connect(self._forget)
        if self._left_out:
            self._question.tell_of_another()
        self._question.show()
        self._question.raise_()
        self._question.activateWindow()

    def _forget(self) -> None:
        self._question = None
