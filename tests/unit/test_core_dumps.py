"""Whoever holds keys leaves no core dump, and neither do its children."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

LIMIT = "print(*resource.getrlimit(resource.RLIMIT_CORE))"
CHILD = f"import resource; {LIMIT}"
FORBID = "from maikr_client.core_dumps import forbid_core_dumps, forbid_inspection; forbid_core_dumps();"
DUMPABLE = "import ctypes; print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"


def said(program: str, *, limit: tuple[int, int] | None = None) -> str:
    before = (lambda: resource.setrlimit(resource.RLIMIT_CORE, limit)) if limit else None
    command = [sys.executable, "-c", program]
    return subprocess.run(command, preexec_fn=before, capture_output=True, text=True, check=True).stdout.strip()


def test_a_child_of_who_forbade_it_may_write_one_byte() -> None:
    program = f"import subprocess, sys; {FORBID} subprocess.run([sys.executable, '-c', {CHILD!r}], check=True)"

    assert said(program) == "1 1"


def test_a_limit_that_is_lower_already_stays() -> None:
    assert said(f"import resource; {FORBID} {LIMIT}", limit=(0, 0)) == "0 0"


def test_who_forbade_inspection_can_not_be_dumped() -> None:
    assert said(DUMPABLE) == "1"
    assert said(f"{FORBID} forbid_inspection(); {DUMPABLE}") == "0"


@pytest.mark.parametrize(("forbid", "files"), [("", 1), (FORBID, 0)])
def test_a_crash_leaves_no_file(tmp_path: Path, forbid: str, files: int) -> None:
    pattern = Path("/proc/sys/kernel/core_pattern").read_text().strip()
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    if pattern.startswith(("|", "/")) or hard == 0:
        # where dumps go elsewhere there is no file to be missed: the limits above are what holds then, too
        files = 0
    unlimited = (hard, hard)

    def unlimit() -> None:
        resource.setrlimit(resource.RLIMIT_CORE, unlimited)

    command = [sys.executable, "-c", f"import os; {forbid} os.abort()"]
    done = subprocess.run(command, cwd=tmp_path, preexec_fn=unlimit, env={**os.environ}, check=False)
    assert done.returncode == -signal.SIGABRT
    assert len(list(tmp_path.glob("core*"))) == files
