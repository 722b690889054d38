"""Asking by HTTP loads nothing that only a terminal needs."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = "import sys, maikr_client.http; print(*sorted({'rich', 'pygments', 'click'} & {*sys.modules}))"


def test_httpx_comes_without_its_command_line() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == ""
