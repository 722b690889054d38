"""Numbers and moments as people say them."""

from __future__ import annotations

from datetime import datetime

_STEP = 1000
_UNITS = ("B", "kB", "MB", "GB", "TB", "PB")
_MINUTE_S, _HOUR_S, _DAY_S = 60, 3600, 86400


def size(count: int) -> str:
    """Bytes in decimal units: `999 B`, `1.2 MB`."""
    value, unit = float(count), _UNITS[0]
    for unit in _UNITS:
        if value < _STEP or unit == _UNITS[-1]:
            break
        value /= _STEP
    return f"{count} B" if unit == "B" else f"{value:.1f} {unit}"


def span(seconds: float) -> str:
    """A duration in its two largest parts: `42 s`, `3 min 12 s`, `2 h 5 min`, `4 d 3 h`."""
    whole = max(0, int(seconds))
    if whole < _MINUTE_S:
        return f"{whole} s"
    if whole < _HOUR_S:
        return f"{whole // _MINUTE_S} min {whole % _MINUTE_S} s"
    if whole < _DAY_S:
        return f"{whole // _HOUR_S} h {whole % _HOUR_S // _MINUTE_S} min"
    return f"{whole // _DAY_S} d {whole % _DAY_S // _HOUR_S} h"


def clock(moment: datetime) -> str:
    """A moment in the person's own time zone: `2026-03-01 14:05`."""
    return moment.astimezone().strftime("%Y-%m-%d %H:%M")


def milliseconds(value: float | None) -> str:
    """`12.3 ms`, `250 ms`; nothing of None."""
    if value is None:
        return ""
    return f"{value:.0f} ms" if value >= 100 else f"{value:.1f} ms"  # noqa: PLR2004 - three digits say enough
