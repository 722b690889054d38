"""`python -m benchmarks [NAME...]`: each in a fresh lab of its own, without delay on its links. Needs root."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SERVERS = {
    "connect": 1,
    "throughput": 1,
    "rules_throughput": 2,
    "footprint": 1,
    "repair": 1,
    "recover": 2,
    "switch": 2,
    "failover": 2,
    "roam": 1,
    "rotate": 1,
    "flows": 4,
    "soak": 2,
    "totals": 3,
    "latency": 1,
    "speed": 1,
    "speed_link": 1,
}
"""Those that run in the lab, and how many servers they need."""

ON_DEMAND = {"faults"}
"""Hours rather than minutes: only by its own name."""


def run(name: str) -> int:
    print(f"\n== {name}", flush=True)
    benchmark = [sys.executable, "-m", f"benchmarks.{name}"]
    servers = SERVERS.get(name)
    lab = [str(Path(sys.executable).with_name("maikr-lab")), "run", "--servers", str(servers), "--delay", "0", "--"]
    return subprocess.run([*(lab if servers else []), *benchmark], check=False).returncode


if __name__ == "__main__":
    known = [path.stem for path in sorted(Path(__file__).parent.glob("*.py")) if "__main__" in path.read_text()]
    wanted = sys.argv[1:] or [name for name in known if name not in {"__main__", *ON_DEMAND}]
    raise SystemExit(max(run(name) for name in wanted))
