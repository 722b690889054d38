"""Which command starts Maikr's window program, in the tray."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Final

PROGRAM: Final = "maikr-gui"
HIDDEN: Final = "--hidden"


def gui_command() -> tuple[str, ...]:
    """The installed program beside this interpreter, or on the path, or this interpreter itself; absolute."""
    if getattr(sys, "frozen", False):
        return (sys.executable, HIDDEN)
    beside = Path(sys.executable).with_name(PROGRAM)
    found = str(beside) if beside.exists() else shutil.which(PROGRAM)
    return (found, HIDDEN) if found else (sys.executable, "-m", "maikr_ui", HIDDEN)
