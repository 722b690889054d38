"""docs/security.md's tables as values."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

DOCUMENT = Path(__file__).resolve().parents[2] / "docs/security.md"
HEADER = "| state | from | protocol | to | passes |"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One promise."""

    state: str
    origin: str
    protocol: str
    to: str
    passes: str

    def __str__(self) -> str:
        return f"{self.state}: {self.origin}, {self.protocol}, {self.to}"


def rows() -> list[Row]:
    """Every row of every table of that form, those of one state together."""
    found = []
    for table in DOCUMENT.read_text().split(HEADER)[1:]:
        for line in table.splitlines()[2:]:
            if not line.startswith("|"):
                break
            state, origin, protocol, to, passes = (cell.strip() for cell in line.strip("|").split("|"))
            found.append(Row(state=state, origin=origin, protocol=protocol, to=to, passes=passes))
    return sorted(found, key=lambda row: row.state)
