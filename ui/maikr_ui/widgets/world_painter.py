"""How the map is painted: the land once for each view of it, the marks each time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from maikr_ui.theme.fonts import font
from maikr_ui.theme.icons import icon_pixmap
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Size, Space, Type
from maikr_ui.viewmodels.map_places import Mark
from maikr_ui.widgets.camera import Camera
from maikr_ui.widgets.world_land import land_path

DOT, DISC = 6.0, 12.0
MARK_REACH: Final = 22.0
CHECK: Final = 14
Drawn = tuple[Camera, float, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What is to be seen."""

    camera: Camera
    marks: tuple[Mark, ...]
    current: Mark | None
    in_use: str | None
    focused: bool


class WorldPainter:
    """Reads the land when it is first painted."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._land: QPainterPath | None = None
        self._drawn: tuple[Drawn, QPixmap] | None = None
        self._count = font(Type.CAPTION, QFont.Weight.DemiBold)
        self._name = font(Type.CAPTION, QFont.Weight.DemiBold)

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """The whole of it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._world(scene.camera, painter.device().devicePixelRatio()))
        for mark in scene.marks:
            if mark != scene.current:
                self._paint_mark(painter, scene, mark)
        if scene.current is not None:
            self._paint_mark(painter, scene, scene.current)
            self._paint_name(painter, scene, scene.current)
        if scene.focused:
            self._paint_frame(painter, scene.camera)

    def _world(self, camera: Camera, ratio: float) -> QPixmap:
        colours = self._theme.colours
        wanted = (camera, ratio, colours.window)
        if self._drawn is None or self._drawn[0] != wanted:
            self._drawn = (wanted, self._draw_world(camera, ratio))
        return self._drawn[1]

    def _draw_world(self, camera: Camera, ratio: float) -> QPixmap:
        colours = self._theme.colours
        pixmap = QPixmap(round(camera.width * ratio), round(camera.height * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            card = QPainterPath()
            whole = QRectF(0.5, 0.5, camera.width - 1, camera.height - 1)
            card.addRoundedRect(whole, Size.RADIUS, Size.RADIUS)
            painter.fillPath(card, QColor(colours.surface))
            painter.setClipPath(card)
            painter.save()
            painter.translate(*camera.place(0, 0))
            painter.scale(camera.scale, camera.scale)
            painter.fillPath(self._path(), QColor(colours.line))
            painter.restore()
            painter.setClipping(False)
            painter.setPen(QColor(colours.line))
            painter.drawPath(card)
        return pixmap

    def _path(self) -> QPainterPath:
        if self._land is None:
            self._land = land_path()
        return self._land

    def _paint_mark(self, painter: QPainter, scene: Scene, mark: Mark) -> None:
        colours = self._theme.colours
        place = QPointF(*scene.camera.place(mark.x, mark.y))
        in_use, many = scene.in_use in mark.names, len(mark.names) > 1
        radius = DISC if many or in_use else DOT
        if mark == scene.current:
            painter.setPen(QPen(QColor(colours.text if scene.focused else colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(place, radius + 4, radius + 4)
        painter.setPen(QPen(QColor(colours.surface), 2))
        several = len(mark.cities) > 1
        painter.setBrush(QColor(colours.accent_soft if several and not in_use else colours.accent))
        if several:
            painter.setPen(QPen(QColor(colours.accent), 1.5))
        painter.drawEllipse(place, radius, radius)
        if in_use:
            check = icon_pixmap("check", colours.on_accent, CHECK, painter.device().devicePixelRatio())
            painter.drawPixmap(place - QPointF(CHECK / 2, CHECK / 2), check)
        elif many:
            self._paint_count(painter, place, len(mark.names), colours.accent if several else colours.on_accent)

    def _paint_count(self, painter: QPainter, place: QPointF, count: int, colour: str) -> None:
        text = str(count)
        face = QFont(self._count)
        if len(text) > 2:  # noqa: PLR2004 - what a disc has room for
            face.setPixelSize(Type.CAPTION - 3)
        painter.setFont(face)
        painter.setPen(QColor(colour))
        painter.drawText(
            QRectF(place.x() - DISC, place.y() - DISC, 2 * DISC, 2 * DISC), Qt.AlignmentFlag.AlignCenter, text
        )

    def _paint_name(self, painter: QPainter, scene: Scene, mark: Mark) -> None:
        """Above it, or below where there is no room, always within the map."""
        colours, camera = self._theme.colours, scene.camera
        left, top = camera.place(mark.x, mark.y)
        width = QFontMetricsF(self._name).horizontalAdvance(mark.title) + 2 * Space.M
        height = Type.CAPTION + 2 * Space.S
        x = min(max(left - width / 2, Space.S), max(Space.S, camera.width - width - Space.S))
        above = top - DISC - Space.M - height
        y = above if above > Space.S else top + DISC + Space.M
        place = QRectF(x, y, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.text))
        painter.drawRoundedRect(place, 6, 6)
        painter.setFont(self._name)
        painter.setPen(QColor(colours.window))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, mark.title)

    def _paint_frame(self, painter: QPainter, camera: Camera) -> None:
        painter.setPen(QPen(QColor(self._theme.colours.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(1, 1, camera.width - 2, camera.height - 2), Size.RADIUS, Size.RADIUS)
