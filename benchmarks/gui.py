"""The window: time to its first frame and to its button, memory, how fast a list of 5,000 servers moves, and whether
it sleeps while it is hidden.

`python -m benchmarks.gui [--runs N]`, on an X server of its own. Each run is a fresh process; a bare PySide6 window
and Maikr's take turns in the same minute. Time runs from the interpreter's start (/proc), with compiled modules as an
installed program has them; the session is one in memory, signed in.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from benchmarks.figures import Sample, machine, ratio, verdict
from tests.support.desktop import desktop

ROOT = Path(__file__).parents[1]
SERVERS, MANY = 500, 5000
KINDS = {
    "bare": "bare()",
    "maikr": f"window({SERVERS})",
    "connected": f"window({SERVERS}, connected=True)",
    "tray": f"tray({SERVERS})",
    "many": f"window({MANY})",
}
FRAME_MS, FIRST_FRAME_MS, PSS_MIB, MANY_PSS_MIB, TRAY_PSS_MIB = 16, 300, 80, 100, 50
HIDDEN_S = 10


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="maikr-pyc-") as compiled:
        apart = {
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",
            "PYTHONPYCACHEPREFIX": compiled,
            "PYTHONDONTWRITEBYTECODE": "",
        }
        with desktop(**apart) as place:
            told = {kind: [_told(call, place.environment)] for kind, call in KINDS.items()}
            for _ in range(options.runs):
                for kind, call in KINDS.items():
                    told[kind].append(_told(call, place.environment))
            rows = _told(f"rows({MANY})", place.environment)
            woken = _wake_ups(place.environment)
    print(machine())
    _say_start({kind: runs[1:] for kind, runs in told.items()})
    _say_rows(rows)
    print(verdict(f"wake-ups of the hidden window in {HIDDEN_S} s", woken, "0", held=woken == 0))


def _wake_ups(environment: Mapping[str, str]) -> int:
    """How often any thread of the program slept and was woken while its window was hidden (proc(5), status)."""
    argv = [sys.executable, "-c", f"from benchmarks import gui_subject as subject; subject.hidden({SERVERS})"]
    with subprocess.Popen(argv, env=environment, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        before = _switches(process.pid)
        time.sleep(HIDDEN_S)
        woken = _switches(process.pid) - before
        process.kill()
    return woken


def _switches(pid: int) -> int:
    statuses = (each.read_text("ascii") for each in Path(f"/proc/{pid}/task").glob("*/status"))
    return sum(int(re.findall(r"^voluntary_ctxt_switches:\s+(\d+)", text, re.MULTILINE)[0]) for text in statuses)


def _told(call: str, environment: Mapping[str, str]) -> dict[str, Any]:
    argv = [sys.executable, "-c", f"from benchmarks import gui_subject as subject; subject.{call}"]
    done = subprocess.run(argv, env=environment, cwd=ROOT, check=True, capture_output=True, text=True, timeout=60)
    return dict(json.loads(done.stdout))


def _say_start(told: Mapping[str, list[dict[str, Any]]]) -> None:
    samples = {
        (kind, what): Sample(
            name=f"{kind} {what}", unit=what.rpartition("_")[2], values=tuple(run[what] for run in runs)
        )
        for kind, runs in told.items()
        for what in ("first_frame_ms", "ready_ms", "pss_mib")
    }
    for sample in samples.values():
        print(sample)
    for what in ("first_frame_ms", "ready_ms", "pss_mib"):
        print(f"maikr / bare, {what}: {ratio(samples['maikr', what], samples['bare', what]):.2f}")
    frame, memory = samples["maikr", "first_frame_ms"].median, samples["maikr", "pss_mib"].median
    much, small = samples["many", "pss_mib"].median, samples["tray", "pss_mib"].median
    print(
        f"connected / not connected, pss_mib: {ratio(samples['connected', 'pss_mib'], samples['maikr', 'pss_mib']):.2f}"
    )
    print(verdict("first frame, ms", frame, f"<= {FIRST_FRAME_MS}", held=frame <= FIRST_FRAME_MS))
    print(verdict(f"PSS with {SERVERS} servers, MiB", memory, f"<= {PSS_MIB}", held=memory <= PSS_MIB))
    print(verdict(f"PSS with {MANY} servers, MiB", much, f"<= {MANY_PSS_MIB}", held=much <= MANY_PSS_MIB))
    print(verdict("PSS in the tray alone, MiB", small, f"<= {TRAY_PSS_MIB}", held=small <= TRAY_PSS_MIB))


def _say_rows(told: Mapping[str, Any]) -> None:
    for name, values in (("filter keystroke", told["key_ms"]), ("scroll step", told["scroll_ms"])):
        sample = Sample(name=f"{name}, {MANY} servers", unit="ms", values=tuple(values))
        late = statistics.quantiles(values, n=20)[-1]
        print(sample)
        print(verdict(f"{name}, 95th percentile, ms", late, f"<= {FRAME_MS}", held=late <= FRAME_MS))


if __name__ == "__main__":
    main()
