"""Sixteen exits at once beside the default one."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.many_exits import EXITS

pytestmark = pytest.mark.own_world
LAB = str(Path(sys.executable).with_name("maikr-lab"))
ROOT = Path(__file__).resolve().parents[2]


def test_sixteen_rules_leave_by_sixteen_exits_and_a_dead_one_disturbs_no_other() -> None:
    argv = [LAB, "run", "--servers", str(EXITS + 1), "--delay", "0", "--no-backend", "--"]
    command = [sys.executable, "-m", "tests.support.many_exits"]
    done = subprocess.run([*argv, *command], cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)

    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert (said["exits"], said["wrong"], said["exits_after"]) == (EXITS + 1, [], 1)
