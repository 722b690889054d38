"""How a figure is printed: median and spread, beside what it is compared with, with the machine it was measured on."""

from __future__ import annotations

import os
import platform
import shutil
import statistics
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """Repeated measurements of one thing in one `unit`."""

    name: str
    unit: str
    values: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle value."""
        return statistics.median(self.values)

    def __str__(self) -> str:
        low, high = min(self.values), max(self.values)
        quarters = statistics.quantiles(self.values, n=4) if len(self.values) > 1 else [low, low, high]
        return (
            f"{self.name}: median {self.median:.4g} {self.unit}"
            f" (quartiles {quarters[0]:.4g}..{quarters[2]:.4g}, range {low:.4g}..{high:.4g}, n={len(self.values)})"
        )


def ratio(ours: Sample, theirs: Sample) -> float:
    """Our median over theirs."""
    return ours.median / theirs.median


def paired_ratio(ours: Sample, theirs: Sample) -> float:
    """The median of ours over theirs in each round: what slows a whole round down falls out of it."""
    return statistics.median(a / b for a, b in zip(ours.values, theirs.values, strict=True))


def verdict(name: str, value: float, target: str, *, held: bool) -> str:
    """One closing line: the figure, its target, and whether it was reached."""
    return f"{name}: {value:.3g} (target {target}): {'reached' if held else 'NOT REACHED'}"


def machine(tools: Sequence[Sequence[str]] = ()) -> str:
    """Kernel, processor count, Python and the versions of `tools` (argument lists that print one)."""
    lines = [
        f"machine: {os.cpu_count()} cores, Linux {platform.release()}, Python {platform.python_version()}",
        *(f"tool: {_version(tool)}" for tool in tools if shutil.which(tool[0])),
    ]
    return "\n".join(lines)


def _version(tool: Sequence[str]) -> str:
    done = subprocess.run(tool, capture_output=True, text=True, timeout=10, check=False)
    text = (done.stdout or done.stderr).strip()
    return f"{tool[0]}: {text.splitlines()[0] if text else 'no version'}"
