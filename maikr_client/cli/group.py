"""The tree of commands. A module is loaded when its command is called: `maikr status` shall not wait for the others."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from types import MappingProxyType

import click

from maikr_client.cli.app import read_passphrase

_COMMANDS: Mapping[str, str] = MappingProxyType(
    {
        "signup": "signing:signup",
        "verify": "signing:verify",
        "login": "signing:login",
        "logout": "signing:logout",
        "account": "account:account",
        "servers": "servers:servers",
        "favourite": "servers:favourite",
        "connect": "tunnel:connect",
        "disconnect": "tunnel:disconnect",
        "portal": "portal:portal",
        "status": "status:status",
        "snooze": "snooze:snooze",
        "rules": "rules.group:rules",
        "latency": "latency:latency",
        "speedtest": "speedtest:speedtest",
        "usage": "usage:usage",
        "reports": "reports:reports",
        "settings": "settings:settings",
        "lockdown": "lockdown:lockdown",
        "rescue": "rescue:rescue",
        "policy": "policy:policy",
        "doctor": "doctor:doctor",
        "diagnostics": "diagnostics:diagnostics",
        "completion": "completion:completion",
    }
)


class CommandTree(click.Group):
    """A group that finds its commands by name, late."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """The names, in the order in which a newcomer meets them."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's
        """The command of that name, loaded now."""
        place = _COMMANDS.get(cmd_name)
        if place is None:
            return None
        module, _, name = place.partition(":")
        command = getattr(importlib.import_module(f"maikr_client.cli.{module}"), name)
        return command if isinstance(command, click.Command) else None


def _show_version(context: click.Context, _option: click.Parameter, wanted: bool) -> None:  # noqa: FBT001 - click's call
    if wanted and not context.resilient_parsing:
        from importlib.metadata import version  # noqa: PLC0415 - costs 20 ms that no other command needs

        click.echo(f"maikr {version('maikr-client')}")
        context.exit()


@click.group(cls=CommandTree, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option("--debug", is_flag=True, help="Show where an unexpected failure came from.")
@click.option("--passphrase-stdin", is_flag=True, help="Without a keyring: read the passphrase from the first line.")
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_show_version, help="Show it.")
@click.pass_context
def maikr(context: click.Context, *, debug: bool, passphrase_stdin: bool) -> None:  # noqa: ARG001 - main() looks for --debug
    """Maikr, a VPN that keeps what you do to yourself.

    New here? maikr signup YOU@EXAMPLE.COM, then maikr verify CODE, maikr login, maikr connect.
    """
    if passphrase_stdin:
        read_passphrase(context)
