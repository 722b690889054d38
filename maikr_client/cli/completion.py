"""`maikr completion`: the script that teaches a shell our commands."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class


@click.command()
@click.argument("shell", metavar="bash|zsh|fish", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, *, shell: str) -> None:
    """Print a completion script.

    bash: eval "$(maikr completion bash)" in ~/.bashrc; zsh the same in ~/.zshrc; fish: maikr completion fish >
    ~/.config/fish/completions/maikr.fish
    """
    kind = get_completion_class(shell)
    if kind is None:
        raise click.UsageError(f"There is no completion for {shell}.")
    click.echo(kind(context.find_root().command, {}, "maikr", "_MAIKR_COMPLETE").source())
