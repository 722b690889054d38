"""`maikr settings`. Lockdown is listed among them, but it is the computer's: its daemon says, and keeps, what it is."""

from __future__ import annotations

import click
from click.shell_completion import CompletionItem

from maikr_client.cli.app import run
from maikr_client.cli.lockdown import told
from maikr_client.cli.network_here import HERE, SETTING, trusting_here
from maikr_client.cli.output import json_option, print_facts, print_json
from maikr_client.cli.preview_words import preview_of
from maikr_client.cli.setting_values import COEXIST, NAMES, changed, shown, switch, words_of
from maikr_client.errors import DaemonUnreachable
from maikr_client.model.settings import Settings
from maikr_client.session import Session
from maikr_client.wire.codec import Json, encode

LOCKDOWN = "lockdown"
ALL_NAMES = (*NAMES, LOCKDOWN)
UNKNOWN = "not known: Maikr's background service is not running"


def complete_value(context: click.Context, _parameter: click.Parameter, begun: str) -> list[CompletionItem]:
    """The words that the setting named before takes."""
    name = context.params.get("name")
    words = ("on", "off") if name == LOCKDOWN else words_of(name) if name in NAMES else ()
    return [CompletionItem(each) for each in words if each.startswith(begun.lower())]


@click.group()
def settings() -> None:
    """See and change your settings."""


@settings.command("list")
@json_option
def list_settings(*, as_json: bool) -> None:
    """All settings."""

    async def work(session: Session) -> None:
        present, locked = await session.settings(), await _locked_down(session)
        if as_json:
            print_json(_form(encode(present), locked))
        else:
            print_facts([*((name, shown(present, name)) for name in NAMES), (LOCKDOWN, _shown(locked))])

    run(work)


@settings.command("get")
@click.argument("name", metavar="NAME", type=click.Choice(ALL_NAMES))
def get_setting(*, name: str) -> None:
    """One setting. `maikr settings list` has their names."""

    async def work(session: Session) -> None:
        if name == LOCKDOWN:
            click.echo(_shown((await session.status()).lockdown))
        else:
            click.echo(shown(await session.settings(), name))

    run(work)


@settings.command("set")
@click.argument("name", metavar="NAME", type=click.Choice(ALL_NAMES))
@click.argument("value", shell_complete=complete_value)
def set_setting(*, name: str, value: str) -> None:
    """Change one: on or off, a number, or a word. `maikr settings list` has their names."""

    async def work(session: Session) -> None:
        if name == LOCKDOWN:
            on = switch(name, value.strip().lower())
            await session.lock_down(on=on)
            click.echo(told(on=on, status=await session.status()))
            return
        new = await _changed(session, name, value)
        await session.change_settings(new)
        click.echo(f"{name}: {shown(new, name)}")

    run(work)


@settings.command("preview", short_help="Which packets a coexist setting would let pass.")
@click.argument("name", metavar="NAME", type=click.Choice(tuple(COEXIST)))
def preview(*, name: str) -> None:
    """Which packets coexist.NAME would let pass beside the tunnel, rule by rule."""
    for line in preview_of(COEXIST[name]):
        click.echo(line)


async def _changed(session: Session, name: str, value: str) -> Settings:
    present = await session.settings()
    if name == SETTING and value.strip().lower() == HERE:
        return await trusting_here(session, present)
    return changed(present, name, value)


async def _locked_down(session: Session) -> bool | None:
    try:
        return (await session.status()).lockdown
    except DaemonUnreachable:
        return None


def _shown(locked: bool | None) -> str:  # noqa: FBT001 - None is a third value
    if locked is None:
        return UNKNOWN
    return "on" if locked else "off"


def _form(present: Json, locked: bool | None) -> Json:  # noqa: FBT001 - the same
    return {**present, LOCKDOWN: locked} if isinstance(present, dict) else present
