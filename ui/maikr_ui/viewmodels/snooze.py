"""For how long protection may rest at a press."""

from __future__ import annotations

from typing import Final

from maikr_ui.viewmodels.wording import HOUR_S, MINUTE_S, translate

SNOOZE_MINUTES: Final = (5, 15, 60)


def span_text(minutes: int) -> str:
    """`5 min`, `1 h`."""
    if minutes * MINUTE_S >= HOUR_S:
        return translate("Snooze", "{count} h").format(count=minutes * MINUTE_S // HOUR_S)
    return translate("Snooze", "{count} min").format(count=minutes)


def spoken_text(minutes: int) -> str:
    """What a press does, in full."""
    return translate("Snooze", "Snooze for {count} minutes").format(count=minutes)
