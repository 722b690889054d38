"""`python -m benchmarks [NAME...]`: each in a fresh lab of its own, without delay on its links. Needs root."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

IN_THE_LAB = ("connect", "throughput", "footprint", "repair")


def run(name: str) -> int:
    print(f"\n== {name}", flush=True)
    benchmark = [sys.executable, "-m", f"benchmarks.{name}"]
    lab = [str(Path(sys.executable).with_name("maikr-lab")), "run", "--servers", "1", "--delay", "0", "--"]
    return subprocess.run([*(lab if name in IN_THE_LAB else []), *benchmark], check=False).returncode


if __name__ == "__main__":
    known = [path.stem for path in sorted(Path(__file__).parent.glob("*.py")) if "__main__" in path.read_text()]
    wanted = sys.argv[1:] or [name for name in known if name != "__main__"]
    raise SystemExit(max(run(name) for name in wanted))
