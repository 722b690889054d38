"""Numbers as people say them, in the language spoken. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

translate = QCoreApplication.translate
MINUTE_S, HOUR_S, DAY_S = 60, 3600, 86400
LIGHT_LOAD, HEAVY_LOAD = 0.4, 0.75
KIB = 1024
MINUTES = re.compile(r"(\W?)mm")
"""In a form of time, with what stands before them."""


def counted(context: str, text: str, count: int) -> str:
    """`text` in the grammatical number that `count` asks for, which stands in the place of its `%Ln`."""
    return QCoreApplication.translate(context, text, None, count)


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
        return counted("Wording", "%Ln min ago", int(age_s // MINUTE_S))
    if age_s < DAY_S:
        return counted("Wording", "%Ln h ago", int(age_s // HOUR_S))
    return counted("Wording", "%Ln days ago", int(age_s // DAY_S))


def short_age_text(then: datetime, now: datetime) -> str:
    """The same where there is little room."""
    age_s = (now - then).total_seconds()
    if age_s < MINUTE_S:
        return translate("Wording", "now")
    if age_s < HOUR_S:
        return counted("Wording", "%Ln min", int(age_s // MINUTE_S))
    if age_s < DAY_S:
        return counted("Wording", "%Ln h", int(age_s // HOUR_S))
    return counted("Wording", "%Ln d", int(age_s // DAY_S))


def time_text(moment: datetime) -> str:
    """The time of day in the person's own time zone: `14:05`."""
    return QLocale().toString(_local(moment).time(), QLocale.FormatType.ShortFormat)


def exact_time_text(moment: datetime) -> str:
    """The same with seconds: `14:05:09`, `2:05:09 PM`."""
    form = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    exact = form if "s" in form else MINUTES.sub(r"\1mm\1ss", form)
    return QLocale().toString(_local(moment).time(), exact)


def moment_text(moment: datetime) -> str:
    """Day and time in the person's own time zone: `2 Mar 2026, 14:05`."""
    day = QLocale().toString(_local(moment).date(), translate("Wording", "d MMM yyyy", "how Qt writes a day"))
    return translate("Wording", "{day}, {time}").format(day=day, time=time_text(moment))


def day_text(moment: datetime) -> str:
    """The day alone: `2 Mar`."""
    return QLocale().toString(_local(moment).date(), translate("Wording", "d MMM", "how Qt writes a day"))


def number_text(value: float, decimals: int = 0) -> str:
    """`94.2`, in German `94,2`."""
    return QLocale().toString(round(float(value), decimals), "f", decimals)


def percent_text(part: float) -> str:
    """`20 %`."""
    return translate("Speed", "{number} %").format(number=round(part * 100))


def load_text(load: float | None) -> str:
    """A server's load (0..1) in words; None is unknown."""
    if load is None:
        return translate("Wording", "Load unknown")
    if load < LIGHT_LOAD:
        return translate("Wording", "Quiet")
    return translate("Wording", "Moderate") if load < HEAVY_LOAD else translate("Wording", "Busy")


def bytes_text(count: int) -> str:
    """`0 B`, `12.3 MiB`, in French `12,3 Mio`."""
    if count < KIB:
        return translate("Wording", "{count} B").format(count=count)
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeIecFormat)


def listed(texts: Iterable[str]) -> str:
    """`a, b, c`, with the comma of the language."""
    return translate("Wording", ", ", "between the parts of a list").join(texts)


def _local(moment: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))


def initials(nickname: str | None, email: str) -> str:
    """Of a person's first two names, else of their address."""
    names = (nickname or "").split()[:2] or [email]
    return "".join(name[:1].upper() for name in names)
