"""What is measured of plots, in a process of its own: a plot of two lines of 120 points, or Home with its curve."""

from __future__ import annotations

import json
import math
import os
import resource
import statistics
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from benchmarks.gui_subject import pss_mib

# ruff: noqa: PLC0415 - loading is part of what is measured

if TYPE_CHECKING:
    from maikr_client.session import Session
    from tests.support.fake_session import FakeSession

POINTS, REDRAWS, WATCH_S, SETTLE_S = 120, 50, 20.0, 3.0


def own_plot() -> None:
    """Maikr's."""
    from PySide6.QtWidgets import QApplication

    from maikr_ui.theme.theme import Theme

    app = QApplication([])
    theme = Theme(app)
    begun = time.perf_counter()
    from maikr_ui.viewmodels.chart import Chart, Point, Series, Stroke
    from maikr_ui.widgets.plot import Plot

    imported = time.perf_counter()

    def chart(shift: float) -> Chart:
        lines = tuple(
            Series(
                name=stroke.value,
                stroke=stroke,
                points=tuple(Point(x=x, y=y, said="") for x, y in _wave(shift + number)),
            )
            for number, stroke in enumerate(Stroke)
        )
        return Chart(name="", summary="", unit="Mbit/s", series=lines, begin=0, end=POINTS, ticks=(), marks=False)

    plot = Plot(theme)
    plot.resize(640, 240)
    plot.show_chart(chart(0))
    plot.show()
    _measure(plot, lambda shift: plot.show_chart(chart(shift)), begun, imported)


def pyqtgraph_plot() -> None:
    """The same lines by pyqtgraph, with its antialiasing."""
    from PySide6.QtWidgets import QApplication

    from maikr_ui.theme.theme import Theme

    Theme(QApplication([]))
    begun = time.perf_counter()
    import pyqtgraph  # type: ignore[import-not-found]  # - measured where it is, needed nowhere

    imported = time.perf_counter()
    pyqtgraph.setConfigOptions(antialias=True)
    plot = pyqtgraph.PlotWidget()
    curves = [plot.plot(*zip(*_wave(number), strict=True), pen=pen) for number, pen in enumerate(("g", "w"))]
    plot.resize(640, 240)
    plot.show()

    def change(shift: float) -> None:
        for number, curve in enumerate(curves):
            curve.setData(*map(list, zip(*_wave(shift + number), strict=True)))

    _measure(plot, change, begun, imported)


def home(how: str) -> None:
    """Home of a tunnel that carries bytes: `seen`, with another page in front (`elsewhere`), `hidden`, or `off`: hidden
    and without a tunnel.
    """
    from PySide6.QtCore import QTimer

    from maikr_ui.app import Application
    from maikr_ui.opening import make_qt
    from maikr_ui.shell.main_view import Place

    async def open_session() -> Session:
        from tests.support.fake_session import FakeSession, connected

        session = FakeSession(signed_in=True)
        if how != "off":
            session.show(connected(session.servers[0]))
            _feed(session)
        return await session.open()

    qt = make_qt([])
    application = Application(qt, open_session)
    application.start()

    def look() -> None:
        if how == "elsewhere":
            application.window.go(Place.PRIVACY)
        elif how != "seen":
            application.window.hide()
        QTimer.singleShot(round(SETTLE_S * 1000), begin)

    def begin() -> None:
        before = _spent()
        QTimer.singleShot(round(WATCH_S * 1000), lambda: _tell_spent(before))

    QTimer.singleShot(round(SETTLE_S * 1000), look)
    qt.exec()


def _feed(session: FakeSession) -> None:
    """A status a second, as the service tells while bytes flow."""
    import asyncio
    from dataclasses import replace

    async def feed() -> None:
        for number in range(10_000):
            (only,) = session.now.exits
            more = 100_000 + round(80_000 * math.sin(number / 5))
            exits = (replace(only, bytes_down=only.bytes_down + more, bytes_up=only.bytes_up + more // 5),)
            session.show(replace(session.now, exits=exits))
            await asyncio.sleep(1)

    session.feeding = asyncio.get_running_loop().create_task(feed())  # type: ignore[attr-defined]  # - only to hold it


def _measure(plot: Any, change: Callable[[float], None], begun: float, imported: float) -> None:  # noqa: ANN401 - either's
    from PySide6.QtCore import QCoreApplication

    plot.grab()
    first = time.perf_counter()
    times = []
    for number in range(REDRAWS):
        start = time.perf_counter()
        change(number / 10)
        plot.grab()
        times.append((time.perf_counter() - start) * 1000)
    QCoreApplication.processEvents()
    told = {
        "import_ms": (imported - begun) * 1000,
        "first_ms": (first - begun) * 1000,
        "redraw_ms": statistics.median(times),
        "pss_mib": pss_mib(),
    }
    print(json.dumps(told), flush=True)
    os._exit(0)


def _wave(shift: float) -> list[tuple[float, float]]:
    return [(float(x), 100 + 50 * math.sin(x / 9 + shift)) for x in range(POINTS)]


def _spent() -> tuple[float, float, int]:
    """Now, processor seconds, and how often a thread of ours went to sleep."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return time.monotonic(), used.ru_utime + used.ru_stime, used.ru_nvcsw


def _tell_spent(before: tuple[float, float, int]) -> None:
    passed, used, slept = (now - then for now, then in zip(_spent(), before, strict=True))
    print(json.dumps({"cpu_percent": 100 * used / passed, "wakes_per_s": slept / passed}), flush=True)
    os._exit(0)
