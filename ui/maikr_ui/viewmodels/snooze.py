"""For how long protection may rest at a press."""

from __future__ import annotations

from typing import Final

from maikr_ui.viewmodels.wording import HOUR_S, MINUTE_S, counted

SNOOZE_MINUTES: Final = (5, 15, 60)


def span_text(minutes: int) -> str:
    """`5 min`, `1 h`."""
    if minutes * MINUTE_S >= HOUR_S:
        return counted("Snooze", "%Ln h", minutes * MINUTE_S // HOUR_S)
    return counted("Snooze", "%Ln min", minutes)


def spoken_text(minutes: int) -> str:
    """What a press does, in full."""
    return counted("Snooze", "Snooze for %Ln minutes", minutes)
