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


def window(servers: int, *, connected: bool = False) -> None:
    """The whole window, signed in; ready means that home with its button has been painted."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    told: dict[str, float] = {}

    def note_first() -> None:
        told.setdefault("first_frame_ms", _age_ms())

    def opened(application: Application) -> None:
        models, wanted = application.models, "connected" if connected else "disconnected"

        def look() -> None:
            if models.directory.directory and models.tunnel.view.face == wanted and "ready_ms" not in told:
                told["ready_ms"] = 0.0
                QTimer.singleShot(0, ready)

        def ready() -> None:
            application.window.repaint()
            told["ready_ms"] = _age_ms()
            _tell_when_calm(told)

        models.directory.changed.connect(look)
        models.tunnel.changed.connect(look)

    def started() -> None:
        (shown,) = (each for each in QApplication.topLevelWidgets() if hasattr(each, "painted"))
        shown.painted.connect(lambda: QTimer.singleShot(0, note_first))

    _run(servers, opened, started, connected=connected)


def tray(servers: int) -> None:
    """Started in the tray alone, before the window was ever shown."""
    from PySide6.QtCore import QTimer

    def note(_application: Application) -> None:
        def tell() -> None:
            told = {"first_frame_ms": _age_ms()}
            _tell_when_calm({**told, "ready_ms": told["first_frame_ms"]})

        QTimer.singleShot(0, tell)

    _run(servers, note, hidden=True)


def hidden(servers: int) -> None:
    """The window was seen, on the page of the servers, and is closed to the tray: says so, and goes on."""
    from PySide6.QtCore import QTimer

    from maikr_ui.shell.main_view import Place

    def opened(application: Application) -> None:
        def look() -> None:
            if application.models.directory.directory:
                application.models.directory.changed.disconnect(look)
                application.window.go(Place.SERVERS)
                QTimer.singleShot(SETTLE_MS, hide)

        def hide() -> None:
            application.window.close()
            QTimer.singleShot(SETTLE_MS, lambda: print(json.dumps({"pss_mib": pss_mib()}), flush=True))

        application.models.directory.changed.connect(look)

    _run(servers, opened)


def rows(servers: int) -> None:
    """The list of servers: each keystroke in the search, and each step of scrolling, painted."""
    from PySide6.QtCore import QTimer

    from maikr_ui.shell.main_view import Place
    from maikr_ui.viewmodels.settings import SettingsModel

    def opened(application: Application) -> None:
        settings: SettingsModel = application.models.settings

        def look() -> None:
            if application.models.directory.directory and settings.loaded:
                application.models.directory.changed.disconnect(look)
                application.window.go(Place.SERVERS)
                QTimer.singleShot(SETTLE_MS, lambda: _exercise(application))

        application.models.directory.changed.connect(look)

    _run(servers, opened, as_list=True)


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


def _run(
    servers: int,
    opened: Callable[[Application], None],
    started: Callable[[], None] | None = None,
    *,
    hidden: bool = False,
    connected: bool = False,
    as_list: bool = False,
) -> None:
    """The program as `maikr_ui.__main__` runs it; `opened` is called before anything has arrived."""
    from maikr_ui.opening import Opening, make_qt

    async def open_session() -> Session:
        """Loaded in the bridge's thread, as the real one is."""
        from benchmarks.gui_session import measured_session

        return await measured_session(servers, connected=connected, as_list=as_list).open()

    qt = make_qt([])
    opening = Opening(qt, open_session)
    opening.opened.connect(opened)
    opening.start(hidden=hidden)
    if started is not None:
        started()
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
