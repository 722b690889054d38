"""The window's program holds no source of its own in memory."""

from __future__ import annotations

import subprocess
import sys

HELD = "import linecache, sys; {load}; print(sum(name.endswith('.py') for name in linecache.cache))"


def held_after(load: str) -> int:
    done = subprocess.run(
        [sys.executable, "-c", HELD.format(load=load)], capture_output=True, text=True, timeout=60, check=True
    )
    return int(done.stdout)


def test_loading_the_window_keeps_no_source() -> None:
    assert held_after("import maikr_ui.app") < 5


def test_pyside_alone_keeps_each() -> None:
    assert held_after("import PySide6.QtCore, http.client, email.message, uuid, json.tool") >= 5
