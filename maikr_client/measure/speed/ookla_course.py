"""How far a test by speedtest-cli is, from what its process says meanwhile. Pure."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from maikr_client.measure.speed.curve import Curve
from maikr_client.model.speed import SpeedPhase, SpeedProgress

PHASE_S: Final = 10.0
"""So long a direction takes at most."""
_BEGUN: Final = {SpeedPhase.IDLE: 0.0, SpeedPhase.DOWNLOAD: 0.1, SpeedPhase.UPLOAD: 0.55}
_SHARE: Final = 0.45


def _begun() -> Curve:
    return Curve(begun_s=0.0, points=[(0.0, 0)])


@dataclass(slots=True)
class Course:
    """`max_bytes` bounds both directions together. What makes no sense is passed over: it is a curve, and no figure."""

    max_bytes: int
    phase: SpeedPhase = SpeedPhase.IDLE
    _before: int = 0
    _curve: Curve = field(default_factory=_begun)

    @property
    def used(self) -> int:
        """Bytes so far, of the direction under way, too."""
        return self._before + self._moved

    def heard(self, line: Mapping[str, Any], bytes_used: int) -> SpeedProgress | None:
        """What one sees by now, if the line says so. `bytes_used` are those of directions that are over."""
        if line.get("phase") in set(SpeedPhase):
            self.phase = SpeedPhase(str(line["phase"]))
            self._before, self._curve = bytes_used, _begun()
            return self._point()
        if "moved" not in line or not self._takes(line["moved"], line.get("at_s")):
            return None
        self._curve.add(float(line["at_s"]), int(line["moved"]))
        return self._point()

    @property
    def _moved(self) -> int:
        return self._curve.points[-1][1]

    @property
    def _at_s(self) -> float:
        return self._curve.points[-1][0]

    def _takes(self, moved: object, at_s: object) -> bool:
        counted = isinstance(moved, int) and moved >= self._moved
        return counted and isinstance(at_s, float) and math.isfinite(at_s) and at_s >= self._at_s

    def _point(self) -> SpeedProgress:
        part = min(1.0, max(self._at_s / PHASE_S, 2 * self._moved / self.max_bytes))
        begun = _BEGUN[self.phase]
        return SpeedProgress(
            phase=self.phase,
            done=begun if self.phase is SpeedPhase.IDLE else begun + _SHARE * part,
            mbps=self._curve.recent_mbps(),
            latency_ms=None,
            bytes_used=self.used,
        )
