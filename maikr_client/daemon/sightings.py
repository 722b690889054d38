"""What the sentinel saw, and what it means: pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from maikr_client.model.problem import Problem, ProblemCode

VERSIONS: Final = (4, 6)
IN_A_ROW: Final = 2
"""A single packet that was lost is no news; nor is one that left while the firewall was being put back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """One look. `escaped`: IP versions of which a packet got out in clear; `silent`: those of which none came back
    through the default exit, although it has addresses of them; `nameless`: no name could be asked for.
    """

    escaped: frozenset[int] = frozenset()
    silent: frozenset[int] = frozenset()
    nameless: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """How often in a row what was seen. Nothing is wrong before it was seen IN_A_ROW times."""

    escaped: dict[int, int] = field(default_factory=dict)
    silent: dict[int, int] = field(default_factory=dict)
    nameless: int = 0

    def after(self, seen: Sighting) -> Outlook:
        """One look more."""
        return Outlook(
            escaped=_counted(self.escaped, seen.escaped),
            silent=_counted(self.silent, seen.silent),
            nameless=self.nameless + 1 if seen.nameless else 0,
        )

    @property
    def is_unsure(self) -> bool:
        """Something was seen that has to be seen once more, and soon."""
        counts = (*self.escaped.values(), *self.silent.values(), self.nameless)
        return any(0 < each < IN_A_ROW for each in counts)

    @property
    def leak(self) -> Problem | None:
        """Packets get past the firewall."""
        escaped = _settled(self.escaped)
        return Problem.of(ProblemCode.LEAK_SEEN, what=_versions(escaped)) if escaped else None

    @property
    def warning(self) -> Problem | None:
        """What does not work inside the tunnel. All of it silent is the tunnel's own loss, which is seen elsewhere."""
        silent = _settled(self.silent)
        if silent and len(silent) < len(VERSIONS):
            return Problem.of(ProblemCode.IP_VERSION_SILENT, what=_versions(silent))
        if self.nameless >= IN_A_ROW and not silent:
            return Problem.of(ProblemCode.NAMES_SILENT)
        return None


def _counted(before: dict[int, int], seen: frozenset[int]) -> dict[int, int]:
    return {each: before.get(each, 0) + 1 for each in sorted(seen)}


def _settled(counts: dict[int, int]) -> tuple[int, ...]:
    return tuple(each for each, times in counts.items() if times >= IN_A_ROW)


def _versions(versions: tuple[int, ...]) -> str:
    return " and ".join(f"IPv{each}" for each in versions)
