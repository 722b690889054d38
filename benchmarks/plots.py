"""The window's own plots beside pyqtgraph's, and what Home's live curve costs.

`python -m benchmarks.plots [FOLDER]`, on an X server of its own. FOLDER holds pyqtgraph and numpy, which Maikr does not
need (`pip install --target FOLDER pyqtgraph`); without it only ours is measured. Each run is a fresh process.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from benchmarks.figures import Sample, machine, ratio, verdict
from tests.support.desktop import desktop

ROOT = Path(__file__).parents[1]
RUNS = 9
MOST_CPU_PERCENT = 2.0


def main() -> None:
    folder = sys.argv[1] if len(sys.argv) > 1 else ""
    kinds = {"ours": "own_plot()", **({"pyqtgraph": "pyqtgraph_plot()"} if folder else {})}
    with tempfile.TemporaryDirectory(prefix="maikr-pyc-") as compiled:
        apart = {
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",
            "PYTHONPYCACHEPREFIX": compiled,
            "PYTHONDONTWRITEBYTECODE": "",
            "PYTHONPATH": folder,
        }
        with desktop(**apart) as place:
            told = {kind: [_told(call, place.environment)] for kind, call in kinds.items()}
            for _ in range(RUNS):
                for kind, call in kinds.items():
                    told[kind].append(_told(call, place.environment))
            home = {how: _told(f"home({how!r})", place.environment) for how in ("seen", "elsewhere", "hidden", "off")}
    print(machine())
    _say_plots({kind: runs[1:] for kind, runs in told.items()})
    for how, found in home.items():
        print(f"home {how}: {found['cpu_percent']:.2f} % of a core, {found['wakes_per_s']:.1f} wake-ups a second")
    seen = home["seen"]["cpu_percent"]
    print(verdict("live curve, % of a core", seen, f"<= {MOST_CPU_PERCENT}", held=seen <= MOST_CPU_PERCENT))


def _told(call: str, environment: Mapping[str, str]) -> dict[str, Any]:
    argv = [sys.executable, "-c", f"from benchmarks import plots_subject as subject; subject.{call}"]
    done = subprocess.run(argv, env=environment, cwd=ROOT, check=True, capture_output=True, text=True, timeout=90)
    return dict(json.loads(done.stdout))


def _say_plots(told: Mapping[str, list[dict[str, Any]]]) -> None:
    for what, unit in (("import_ms", "ms"), ("first_ms", "ms"), ("redraw_ms", "ms"), ("pss_mib", "MiB")):
        samples = {
            kind: Sample(name=f"{kind} {what}", unit=unit, values=tuple(run[what] for run in runs))
            for kind, runs in told.items()
        }
        for sample in samples.values():
            print(sample)
        if "pyqtgraph" in samples:
            print(f"ours / pyqtgraph, {what}: {ratio(samples['ours'], samples['pyqtgraph']):.2f}")


if __name__ == "__main__":
    main()
