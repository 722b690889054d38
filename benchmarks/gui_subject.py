"""What is measured, in a process of its own: Maikr's window, its tray alone, its list of servers, or a bare window."""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

# ruff: noqa: PLC0415 - loading is part of what is measured

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit, QListView

    from maikr_client.session import Session
    from maikr_ui.app import Application

SETTLE_MS = 1000
KIB_PER_MIB = 1024
QUERIES = ("san francisco", "germany", "zurich", "us-0")
SCROLL_STEPS, SCROLL_PX = 200, 160


def bare() -> None:
    """A window with nothing but a label."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QLabel

    class FirstPaint(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint and not told:
                told["first_frame_ms"] = 0.0
                QTimer.singleShot(0, note)
            return False

    told: dict[str, float] = {}

    def note() -> None:
        told["first_frame_ms"] = told["ready_ms"] = _age_ms()
        _tell_when_calm(told)

    watcher = FirstPaint()
    app = QApplication([])
    label = QLabel("Maikr")
    label.resize(980, 700)
    label.installEventFilter(watcher)
    label.show()
    app.exec()


def window(servers: int) -> None:
    """The whole window, signed in; ready means that home with its button has been painted."""
    from PySide6.QtCore import QTimer

    told: dict[str, float] = {}

    def prepare(application: Application) -> None:
        models = application.models

        def painted() -> None:
            QTimer.singleShot(0, lambda: told.setdefault("first_frame_ms", _age_ms()))

        def look() -> None:
            if models.directory.directory and models.tunnel.view.face == "disconnected" and "ready_ms" not in told:
                told["ready_ms"] = 0.0
                QTimer.singleShot(0, ready)

        def ready() -> None:
            application.window.repaint()
            told["ready_ms"] = _age_ms()
            _tell_when_calm(told)

        application.window.painted.connect(painted)
        models.directory.changed.connect(look)
        models.tunnel.changed.connect(look)
        application.start()

    _run(servers, prepare)


def tray(servers: int) -> None:
    """Started in the tray alone, before the window was ever shown."""
    from PySide6.QtCore import QTimer

    def prepare(application: Application) -> None:
        def note() -> None:
            told = {"first_frame_ms": _age_ms()}
            _tell_when_calm({**told, "ready_ms": told["first_frame_ms"]})

        application.start(hidden=True)
        QTimer.singleShot(0, note)

    _run(servers, prepare)


def rows(servers: int) -> None:
    """The list of servers: each keystroke in the search, and each step of scrolling, painted."""
    from PySide6.QtCore import QTimer

    from maikr_ui.shell.main_view import Place

    def prepare(application: Application) -> None:
        def look() -> None:
            if application.models.directory.directory:
                application.models.directory.changed.disconnect(look)
                application.window.go(Place.SERVERS)
                QTimer.singleShot(SETTLE_MS, lambda: _exercise(application))

        application.models.directory.changed.connect(look)
        application.start()

    _run(servers, prepare)


def _exercise(application: Application) -> None:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QLineEdit, QListView

    (view,) = application.window.findChildren(QListView)
    field = next(each for each in application.window.findChildren(QLineEdit) if each.isVisible())
    keys: list[float] = []
    for query in QUERIES:
        keys += [_timed_ms(partial(_type, field, letter, view)) for letter in query]
        field.clear()
        QCoreApplication.processEvents()
    steps = [_timed_ms(partial(_scroll, view)) for _ in range(SCROLL_STEPS)]
    print(json.dumps({"key_ms": keys, "scroll_ms": steps, "pss_mib": pss_mib()}), flush=True)
    os._exit(0)


def _type(field: QLineEdit, letter: str, view: QListView) -> None:
    from PySide6.QtTest import QTest

    QTest.keyClicks(field, letter)
    view.viewport().repaint()


def _scroll(view: QListView) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + SCROLL_PX)
    view.viewport().repaint()


def _run(servers: int, prepare: Callable[[Application], None]) -> None:
    from maikr_ui.app import Application, make_qt

    async def open_session() -> Session:
        """Loaded in the bridge's thread, as the real one is."""
        from tests.support.fake_servers import many_servers
        from tests.support.fake_session import FakeSession

        return await FakeSession(signed_in=True, servers=many_servers(servers)).open()

    qt = make_qt([])
    application = Application(qt, open_session)
    prepare(application)
    qt.exec()


def _tell_when_calm(told: dict[str, float]) -> None:
    from PySide6.QtCore import QTimer

    def tell() -> None:
        print(json.dumps({**told, "pss_mib": pss_mib()}), flush=True)
        os._exit(0)

    QTimer.singleShot(SETTLE_MS, tell)


def _timed_ms(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _age_ms() -> float:
    """How old this process is: field 22 of /proc/self/stat is its start in clock ticks since boot (proc(5))."""
    started_ticks = int(Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()[19])
    return (time.clock_gettime(time.CLOCK_BOOTTIME) - started_ticks / os.sysconf("SC_CLK_TCK")) * 1000


def pss_mib() -> float:
    """The proportional set size of this process."""
    found = re.search(r"^Pss:\s+(\d+) kB", Path("/proc/self/smaps_rollup").read_text(encoding="ascii"), re.MULTILINE)
    assert found
    return int(found[1]) / KIB_PER_MIB
