"""`maikr rules`: the tree of its commands."""

from __future__ import annotations

import click

from maikr_client.cli.rules.change import disable, enable, move, remove, sort
from maikr_client.cli.rules.changing import add, default
from maikr_client.cli.rules.editor import edit
from maikr_client.cli.rules.explain import explain
from maikr_client.cli.rules.porting import export, import_
from maikr_client.cli.rules.record import record
from maikr_client.cli.rules.sharing import resolve, sync
from maikr_client.cli.rules.show import bundles, check, list_rules


@click.group(context_settings={"max_content_width": 100}, short_help="Say which site leaves where.")
def rules() -> None:
    """Say which site leaves where: through a server, a country, outside every tunnel, or not at all.

    The first rule that holds a connection decides. Try it: maikr rules add example.com "via Netherlands", then maikr
    rules explain example.com
    """


for command in (
    *(list_rules, add, remove, move, enable, disable, default, explain, check, sort, bundles),
    *(edit, import_, export, sync, resolve),
    record,
):
    rules.add_command(command)
