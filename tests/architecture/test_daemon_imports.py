"""The root daemon loads the standard library and ours, and of ours only what it may know."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ALLOWED = (
    "maikr_client.core_dumps",
    "maikr_client.daemon",
    "maikr_client.errors",
    "maikr_client.model",
    "maikr_client.rules",
    "maikr_client.wire",
)
DAEMON = "import maikr_client.daemon.__main__; from maikr_client.daemon.select import this_system; this_system()"
PINGER = "import maikr_client.pinger.__main__"
PROGRAM = """
import sys
before = set(sys.modules)
IMPORTS
print(*sorted(set(sys.modules) - before))
"""


def loaded(imports: str = DAEMON) -> set[str]:
    program = PROGRAM.replace("IMPORTS", imports)
    # from a directory that holds nothing, as a service manager would: what is loaded is what is installed
    done = subprocess.run([sys.executable, "-I", "-c", program], check=True, capture_output=True, text=True, cwd="/")
    return set(done.stdout.split())


def test_nothing_but_the_standard_library_and_ours_is_loaded() -> None:
    foreign = {name for name in loaded() if name.partition(".")[0] not in {*sys.stdlib_module_names, "maikr_client"}}

    assert not foreign


def test_of_ours_only_what_the_daemon_may_know_is_loaded() -> None:
    ours = {name for name in loaded() if name.startswith("maikr_client.")}

    assert {name for name in ours if not name.startswith(ALLOWED)} == set()
    assert "maikr_client.daemon.linux.platform" in ours or sys.platform != "linux"


def test_the_module_itself_starts_isolated() -> None:
    command = [sys.executable, "-I", "-m", "maikr_client.daemon", "--help"]
    shown = subprocess.run(command, check=True, capture_output=True, text=True, cwd="/").stdout

    for option in ("--socket", "--state-dir", "--pidfile", "--group", "--user"):
        assert option in shown


def test_the_pinger_loads_little_and_nothing_of_the_daemons() -> None:
    modules = loaded(PINGER)

    assert {name.partition(".")[0] for name in modules} <= {*sys.stdlib_module_names, "maikr_client"}
    assert not {"asyncio", "ssl", "subprocess", "maikr_client.daemon"} & modules
