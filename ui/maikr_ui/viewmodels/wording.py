"""Numbers and moments as people say them."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
MINUTE_S, HOUR_S, DAY_S = 60, 3600, 86400
LIGHT_LOAD, HEAVY_LOAD = 0.4, 0.75
KIB = 1024


def duration_text(passed: timedelta) -> str:
    """`00:04:09`, and `2 d 03:00:00` from the first day on; never below zero."""
    total = max(0, int(passed.total_seconds()))
    days, rest = divmod(total, DAY_S)
    clock = f"{rest // HOUR_S:02}:{rest % HOUR_S // MINUTE_S:02}:{rest % MINUTE_S:02}"
    return translate("Wording", "{days} d {clock}").format(days=days, clock=clock) if days else clock


def age_text(then: datetime, now: datetime) -> str:
    """How long ago, roughly."""
    age_s = (now - then).total_seconds()
    if age_s < MINUTE_S:
        return translate("Wording", "just now")
    if age_s < HOUR_S:
        return translate("Wording", "{count} min ago").format(count=int(age_s // MINUTE_S))
    if age_s < DAY_S:
        return translate("Wording", "{count} h ago").format(count=int(age_s // HOUR_S))
    return translate("Wording", "{count} days ago").format(count=int(age_s // DAY_S))


def short_age_text(then: datetime, now: datetime) -> str:
    """The same where there is little room."""
    age_s = (now - then).total_seconds()
    if age_s < MINUTE_S:
        return translate("Wording", "now")
    if age_s < HOUR_S:
        return translate("Wording", "{count} min").format(count=int(age_s // MINUTE_S))
    if age_s < DAY_S:
        return translate("Wording", "{count} h").format(count=int(age_s // HOUR_S))
    return translate("Wording", "{count} d").format(count=int(age_s // DAY_S))


def time_text(moment: datetime) -> str:
    """The time of day in the person's own time zone: `14:05`."""
    return f"{moment.astimezone():%H:%M}"


def load_text(load: float | None) -> str:
    """A server's load (0..1) in words; None is unknown."""
    if load is None:
        return translate("Wording", "Load unknown")
    if load < LIGHT_LOAD:
        return translate("Wording", "Quiet")
    return translate("Wording", "Moderate") if load < HEAVY_LOAD else translate("Wording", "Busy")


def bytes_text(count: int) -> str:
    """`0 B`, `12.3 MiB`."""
    size, units = float(count), ["B", "KiB", "MiB", "GiB", "TiB"]
    while size >= KIB and len(units) > 1:
        size /= KIB
        units.pop(0)
    return f"{int(size)} B" if units[0] == "B" else f"{size:.1f} {units[0]}"
