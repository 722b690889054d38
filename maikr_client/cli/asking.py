"""Asking the person: unseen on a terminal, lines of stdin for scripts; nothing secret in argv or environment."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import click

from maikr_client.cli.trouble import FAILED


def can_ask() -> bool:
    """A person sits at a terminal."""
    return sys.stdin.isatty()


def line_of_stdin(what: str) -> str:
    """The next line of stdin, without its end. Raises click.UsageError when there is none."""
    line = sys.stdin.readline()
    if not line:
        raise click.UsageError(f"There is no {what} on standard input.")
    return line.rstrip("\r\n")


def ask_secret(prompt: str, *, twice: bool = False) -> str:
    """A secret typed unseen. Raises click.UsageError without a terminal."""
    if not can_ask():
        raise click.UsageError("There is no terminal to ask on; use --password-stdin.")
    with _interruptible():
        return str(click.prompt(prompt, hide_input=True, confirmation_prompt=twice, err=True))


def ask(prompt: str, default: str | None = None) -> str:
    """What the person types; `default` when they type nothing."""
    with _interruptible():
        return str(click.prompt(prompt, default=default, err=True))


def confirm(question: str, *, default: bool = False, abort: bool = False) -> bool:
    """Whether the person says yes. With `abort` a no ends the command, as one that did not do its work."""
    with _interruptible():
        yes = click.confirm(question, default=default, err=True)
    if abort and not yes:
        click.echo("Nothing was done.", err=True)
        raise click.exceptions.Exit(FAILED)
    return yes


@contextmanager
def _interruptible() -> Iterator[None]:
    """Ctrl-C ends the question: in an event loop it would only cancel what awaits, and reading a line does not."""
    before = signal.getsignal(signal.SIGINT)
    if threading.current_thread() is not threading.main_thread() or before is None:
        yield
        return
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def password(*, from_stdin: bool, prompt: str = "Password", twice: bool = False) -> str:
    """The password, from where the person wants to give it."""
    return line_of_stdin("password") if from_stdin else ask_secret(prompt, twice=twice)


password_stdin = click.option(
    "--password-stdin", is_flag=True, help="Read the password from the first line of standard input."
)
