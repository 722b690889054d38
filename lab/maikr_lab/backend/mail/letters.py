"""What we write to people. A code stands alone on its line, so that it can be found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One mail in plain text."""

    to: str
    subject: str
    text: str


def verify_letter(to: str, code: str, hours: int) -> Letter:
    """The code that confirms the address."""
    return Letter(
        to=to,
        subject="Confirm your e-mail address for Maikr",
        text=f"Welcome to Maikr.\n\nType this code in the program to confirm your address:\n\n{code}\n\n"
        f"It works once and for {hours} hours. If you did not ask for an account, do nothing: there will be none.\n",
    )


def taken_letter(to: str) -> Letter:
    """Somebody asked for an account that exists."""
    return Letter(
        to=to,
        subject="You have a Maikr account already",
        text="Somebody, probably you, asked for a Maikr account with this address. There is one already, so nothing "
        "changed.\n\nSign in with your password; if you forgot it, ask for a new one in the program.\n",
    )


def reset_letter(to: str, code: str, hours: int) -> Letter:
    """The code that lets its owner set a new password."""
    return Letter(
        to=to,
        subject="Set a new Maikr password",
        text=f"Type this code in the program to set a new password:\n\n{code}\n\n"
        f"It works once and for {hours} hour(s). If you did not ask for it, do nothing: your password stays.\n",
    )


def changed_letter(to: str) -> Letter:
    """The password is another one now."""
    return Letter(
        to=to,
        subject="Your Maikr password was changed",
        text="The password of your Maikr account was changed and other sign-ins have ended.\n\nIf it was not you, ask "
        "for a new password in the program at once.\n",
    )
