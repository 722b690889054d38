"""The big round button: an icon and a word for what it does, a ring for how things are."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QEasingCurve, QPointF, QPropertyAnimation, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from maikr_ui.theme.fonts import font
from maikr_ui.theme.icons import icon_pixmap
from maikr_ui.theme.scale import scale, scaled
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Size, Tone, Type, tone_background, tone_colour

PROGRESS_MS = 12_000
NEARLY = 0.94
STILL = 0.25
"""The ring while one waits, where nothing is to move."""
RING, GAP, ICON = 5, 20, 44
CHORD = 0.84
"""How much of the disc's width its words may take, where they stand."""
IN_LINES = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
FULL_CIRCLE = 360 * 16
TOP = 90 * 16
KEYBOARD = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How the button shows one state. `filled`: painted in the tone; `busy`: a ring fills while one waits."""

    icon: str
    tone: Tone
    filled: bool = False
    busy: bool = False


class ConnectButton(QAbstractButton):
    """Its text is its accessible name. The ring's animation ends by itself short of full."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look = Look(icon="power", tone=Tone.NEUTRAL)
        self._progress = 0.0
        self._animation = QPropertyAnimation(self, b"progress", self)
        self._animation.setDuration(PROGRESS_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutQuart)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._focus_seen = False
        self._grow()
        theme.changed.connect(self._grow)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Half as much larger as the text is: its word still fits."""
        side = round(Size.CONNECT * (1 + scale()) / 2)
        return QSize(side, side)

    def show_look(self, look: Look, text: str) -> None:
        """Another state; `text` is what a press does, empty when it does nothing now."""
        self.setText(text)
        self.setAccessibleName(text)
        self.setEnabled(bool(text))
        if look.busy and not self._look.busy:
            self._fill()
        elif not look.busy:
            self._animation.stop()
        self._look = look
        self.update()

    def _grow(self) -> None:
        self.setFixedSize(self.sizeHint())
        if self._look.busy and not self._theme.animates:
            self._fill()
        self.update()

    def _fill(self) -> None:
        if not self._theme.animates:
            self._animation.stop()
            self._set_progress(STILL)
            return
        self._animation.setStartValue(0.04)
        self._animation.setEndValue(NEARLY)
        self._animation.start()

    def _get_progress(self) -> float:
        return self._progress

    def _set_progress(self, progress: float) -> None:
        self._progress = progress
        self.update()

    progress = Property(float, _get_progress, _set_progress)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """The ring is for those who came by keyboard; the window gives this button the focus when it opens."""
        self._focus_seen = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter presses like the space bar; any key shows where the focus is."""
        self._focus_seen = True
        self.update()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Halo, disc, ring, icon and word, in this order."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_halo(painter)
            self._paint_disc(painter)
            self._paint_words(painter)
            if self.hasFocus() and self._focus_seen:
                self._paint_focus(painter)

    def _paint_halo(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone_background(self._theme.colours, self._look.tone)))
        inset = 4.0 if self.underMouse() and self.isEnabled() else 8.0
        painter.drawEllipse(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))

    def _paint_disc(self, painter: QPainter) -> None:
        colours = self._theme.colours
        tone = tone_colour(colours, self._look.tone)
        disc = self._disc()
        painter.setBrush(QColor(tone if self._look.filled else colours.surface))
        quiet = self._look.tone is Tone.NEUTRAL or self._look.busy
        painter.setPen(QPen(QColor(colours.line if quiet else tone), RING))
        painter.drawEllipse(disc)
        if self._look.busy:
            painter.setPen(QPen(QColor(tone), RING, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(disc, TOP, -round(FULL_CIRCLE * self._progress))

    def _paint_words(self, painter: QPainter) -> None:
        colour = self._ink()
        middle = QRectF(self.rect()).center()
        face = font(Type.LARGE, QFont.Weight.DemiBold)
        width = self._disc().width() * CHORD
        whole = QFontMetricsF(face).boundingRect(QRectF(0, 0, width, self.height()), IN_LINES, self.text())
        height = max(scaled(24), whole.height())
        lift = height * 0.58 if self.text() else 0
        pixmap = icon_pixmap(self._look.icon, colour, ICON, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(middle.x() - ICON / 2, middle.y() - ICON / 2 - lift), pixmap)
        painter.setPen(QColor(colour))
        painter.setFont(face)
        words = QRectF(middle.x() - width / 2, middle.y() + ICON / 2 - lift + 8, width, height)
        painter.drawText(words, IN_LINES, self.text())

    def _paint_focus(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.colours.text), 2))
        painter.drawEllipse(QRectF(self.rect()).adjusted(2, 2, -2, -2))

    def _ink(self) -> str:
        colours = self._theme.colours
        if self._look.filled:
            return colours.on_danger if self._look.tone is Tone.DANGER else colours.on_accent
        if self._look.tone is Tone.NEUTRAL:
            return colours.accent if self.isEnabled() else colours.muted
        return tone_colour(colours, self._look.tone)

    def _disc(self) -> QRectF:
        return QRectF(self.rect()).adjusted(GAP, GAP, -GAP, -GAP)
