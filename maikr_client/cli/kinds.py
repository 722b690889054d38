"""What may stand for an argument or an option, and what is said when something else does: callbacks for click."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import click

LONGEST_NICKNAME = 64
LONGEST_NUMBER = 9
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")
_NICKNAME = re.compile(rf"[^\x00-\x1f\x7f-\x9f\ud800-\udfff]{{0,{LONGEST_NICKNAME}}}")


def whole(least: int, most: int | None = None) -> Callable[[click.Context, click.Parameter, str | None], int | None]:
    """A whole number from `least` on, to `most` if there is one."""
    meant = f"{least} or more" if most is None else f"from {least} to {most}"

    def convert(_context: click.Context, _parameter: click.Parameter, text: str | None) -> int | None:
        if text is None:
            return None
        readable = text.isascii() and text.isdecimal() and len(text) <= LONGEST_NUMBER
        if not readable or int(text) < least or (most is not None and int(text) > most):
            raise click.BadParameter(f"it is a whole number, {meant}.")
        return int(text)

    return convert


def email(_context: click.Context, _parameter: click.Parameter, text: str | None) -> str | None:
    """What may be an e-mail address; only a mail to it can tell."""
    if text is not None and not (text.isprintable() and _EMAIL.fullmatch(text)):
        raise click.BadParameter("it is an e-mail address, such as you@example.com.")
    return text


def nickname(_context: click.Context, _parameter: click.Parameter, text: str | None) -> str | None:
    """What a person may be called; empty: nothing."""
    if text is not None and not _NICKNAME.fullmatch(text):
        raise click.BadParameter(f"it is at most {LONGEST_NICKNAME} characters on one line.")
    return text


def day(_context: click.Context, _parameter: click.Parameter, text: str | None) -> date | None:
    """A day, as `2026-03-01`."""
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError:
        raise click.BadParameter("it is a day, written like 2026-03-01.") from None
