"""The window's start and size beside a bare PySide6 window's: time to the first painted frame and PSS, medians.

    QT_QPA_PLATFORM=xcb python benchmarks/gui.py [--runs N] [--servers N]

Each run is a process of its own; both kinds take turns in the same minute. The window is Maikr's whole one over a
session in memory, signed in, with that many servers; the time runs from the interpreter's start (from /proc).
"""

from __future__ import annotations

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
SETTLE_MS = 1000
KIB_PER_MIB = 1024


def main() -> None:
    """Measure, or be measured when called with a kind."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--servers", type=int, default=500)
    parser.add_argument("--be", choices=("maikr", "maikr-tray", "bare"))
    options = parser.parse_args()
    if options.be:
        _be(options.be, options.servers)
        return
    results = _measure(("bare", "maikr", "maikr-tray"), options.runs, options.servers)
    for kind, (first_frame_ms, pss_mib) in results.items():
        print(f"{kind:<11} first frame {first_frame_ms:6.0f} ms   PSS {pss_mib:6.1f} MiB")
    ratios = (results["maikr"][part] / results["bare"][part] for part in (0, 1))
    print("maikr / bare: first frame {:.2f}, PSS {:.2f}".format(*ratios))


def _measure(kinds: tuple[str, ...], runs: int, servers: int) -> dict[str, tuple[float, float]]:
    seen: dict[str, list[tuple[float, float]]] = {kind: [] for kind in kinds}
    for _ in range(runs + 1):
        for kind in kinds:
            argv = (sys.executable, __file__, "--be", kind, "--servers", str(servers))
            environment = {**os.environ, "PYTHONPATH": str(ROOT)}
            told = subprocess.run(argv, check=True, capture_output=True, text=True, env=environment).stdout
            seen[kind].append(tuple(json.loads(told)))
    return {kind: _medians(values[1:]) for kind, values in seen.items()}


def _medians(values: list[tuple[float, float]]) -> tuple[float, float]:
    return statistics.median(value[0] for value in values), statistics.median(value[1] for value in values)


def _be(kind: str, servers: int) -> None:
    from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: PLC0415 - loading Qt is part of what is measured
    from PySide6.QtWidgets import QApplication, QLabel  # noqa: PLC0415 - the same

    class FirstPaint(QObject):
        """Notes when a widget was first painted, then waits for calm and tells."""

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint and not hasattr(self, "painted_ms"):
                self.painted_ms = 0.0
                QTimer.singleShot(0, self.note)
            return False

        def note(self) -> None:
            self.painted_ms = _age_ms()
            QTimer.singleShot(SETTLE_MS, self.tell)

        def tell(self) -> None:
            print(json.dumps((self.painted_ms, _pss_mib())))
            QApplication.quit()

    watcher = FirstPaint()
    if kind == "bare":
        app = QApplication([])
        label = QLabel("Maikr")
        label.resize(980, 700)
        label.installEventFilter(watcher)
        label.show()
        app.exec()
        return
    _be_maikr(watcher, servers, window=kind == "maikr")


def _be_maikr(watcher: object, servers: int, *, window: bool) -> None:
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - the same

    from maikr_ui.app import Application, make_qt  # noqa: PLC0415 - loading it is part of what is measured
    from tests.support.fake_servers import many_servers  # noqa: PLC0415 - the same
    from tests.support.fake_session import FakeSession  # noqa: PLC0415 - the same

    qt = make_qt([])
    application = Application(qt, FakeSession(signed_in=True, servers=many_servers(servers)).open)
    if window:
        application.window.installEventFilter(watcher)  # type: ignore[arg-type]  # a QObject made where Qt is loaded
        application.start()
    else:
        application.models.start()
        QTimer.singleShot(0, watcher.note)  # type: ignore[attr-defined]  # the same
    qt.exec()


def _age_ms() -> float:
    """How old this process is: field 22 of /proc/self/stat is its start in clock ticks since boot (proc(5))."""
    started_ticks = int(Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()[19])
    return (time.clock_gettime(time.CLOCK_BOOTTIME) - started_ticks / os.sysconf("SC_CLK_TCK")) * 1000


def _pss_mib() -> float:
    found = re.search(r"^Pss:\s+(\d+) kB", Path("/proc/self/smaps_rollup").read_text(encoding="ascii"), re.MULTILINE)
    assert found
    return int(found[1]) / KIB_PER_MIB


if __name__ == "__main__":
    main()
