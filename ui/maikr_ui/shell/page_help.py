"""`?` on each page: what it is for, in two sentences."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from maikr_ui.theme.direction import from_right, turned
from maikr_ui.theme.scale import scaled
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.wording import translate
from maikr_ui.widgets.announcing import announce
from maikr_ui.widgets.button import IconButton
from maikr_ui.widgets.label import label

WIDTH = 340


class PageHelp(IconButton):
    """Opens by a press, by `?` and by F1; closes by Escape or a press elsewhere. `said` is what it says."""

    def __init__(self, theme: Theme, page: QWidget, said: str) -> None:
        super().__init__(theme, "circle-help", translate("Help", "What is this page for?"))
        self._theme, self.said = theme, said
        self._opened: QFrame | None = None
        for keys in ("?", "F1"):
            shortcut = QShortcut(QKeySequence(keys), page, self.open)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.clicked.connect(self.open)

    def float_over(self, page: QWidget) -> None:
        """In the page's upper corner, beside nothing and moving nothing."""
        self.setParent(page)
        page.installEventFilter(self)
        self._theme.changed.connect(self._to_corner)
        self._to_corner()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The corner moves with the page's size."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self._to_corner()
        return super().eventFilter(watched, event)

    def _to_corner(self) -> None:
        page = self.parentWidget()
        if page is not None:
            self.adjustSize()
            corner = QRect(QPoint(page.width() - self.width() - Space.L, Space.L), self.size())
            self.move(turned(corner, page.rect()).topLeft())
            self.raise_()

    def open(self) -> None:
        """Say it, beside the button."""
        bubble = self._opened = QFrame(self, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        bubble.setObjectName("panel")
        bubble.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        bubble.setWindowTitle(self.accessibleName())
        bubble.setAccessibleName(self.said)
        bubble.setFixedWidth(min(scaled(WIDTH), self.window().width() - 2 * Space.L))
        column = QVBoxLayout(bubble)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.addWidget(label(self.said, wrap=True))
        bubble.adjustSize()
        start = 0 if from_right() else self.width() - bubble.width()
        corner = self.mapToGlobal(QPoint(start, self.height() + Space.XS))
        bubble.move(max(corner.x(), self.window().mapToGlobal(QPoint(Space.L, 0)).x()), corner.y())
        bubble.show()
        announce(bubble, self.said)


def help_text(page: str) -> str:
    """What that page, by its place's name, is for."""
    return {
        "HOME": translate(
            "Help",
            "The large button connects you through Maikr or ends it, and the words below say whether you are protected."
            " The place below it is where sites see you; press it to choose another.",
        ),
        "SERVERS": translate(
            "Help",
            "Every place you can appear from, with how busy its server is. Press Enter or double-click to connect, and "
            "the star keeps a place among your favourites.",
        ),
        "RULES": translate(
            "Help",
            "Rules send a site through a country, past the tunnel, or nowhere; the first that matches decides. Type an "
            "address above to see where it would go and why.",
        ),
        "SPEED": translate(
            "Help",
            "How far away each server is, and how fast your connection is through the tunnel. A test says what it will "
            "cost in data before it starts.",
        ),
        "PRIVACY": translate(
            "Help",
            "Checks whether your protection holds, and shows every report that Maikr gets about your use, word for "
            "word. A report holds six things and never which sites you visit.",
        ),
        "ACCOUNT": translate(
            "Help",
            "Who is signed in, and on which computers. Remove a computer that you no longer use, or sign out of this "
            "one.",
        ),
        "SETTINGS": translate(
            "Help",
            "How Maikr connects, what may leave without the tunnel, and how this window looks. A change holds at once; "
            "there is nothing to save.",
        ),
    }[page]
