"""`maikr settings`."""

from __future__ import annotations

import click

from maikr_client.cli.app import run
from maikr_client.cli.output import json_option, print_facts, print_json
from maikr_client.cli.setting_values import NAMES, changed, shown
from maikr_client.session import Session
from maikr_client.wire.codec import encode


@click.group()
def settings() -> None:
    """See and change your settings."""


@settings.command("list")
@json_option
def list_settings(*, as_json: bool) -> None:
    """All settings."""

    async def work(session: Session) -> None:
        present = await session.settings()
        if as_json:
            print_json(encode(present))
        else:
            print_facts((name, shown(present, name)) for name in NAMES)

    run(work)


@settings.command("get")
@click.argument("name", type=click.Choice(NAMES))
def get_setting(*, name: str) -> None:
    """One setting."""

    async def work(session: Session) -> None:
        click.echo(shown(await session.settings(), name))

    run(work)


@settings.command("set")
@click.argument("name", type=click.Choice(NAMES))
@click.argument("value")
def set_setting(*, name: str, value: str) -> None:
    """Change one: on or off, a number, or a word."""

    async def work(session: Session) -> None:
        new = changed(await session.settings(), name, value)
        await session.change_settings(new)
        click.echo(f"{name}: {shown(new, name)}")

    run(work)
