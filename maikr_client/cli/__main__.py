"""`maikr`: run one command, and turn whatever goes wrong into one line and the documented exit code."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Sequence

import click

from maikr_client.cli.app import App
from maikr_client.cli.group import maikr
from maikr_client.cli.streams import open_streams
from maikr_client.cli.trouble import exit_code_after
from maikr_client.compose import open_session, status_now
from maikr_client.core_dumps import forbid_core_dumps


def run(arguments: Sequence[str], app: App) -> int:
    """The exit code of `maikr ARGUMENTS`."""
    debug = "--debug" in arguments
    try:
        outcome = maikr.main(list(arguments), prog_name="maikr", standalone_mode=False, obj=app)
    except (click.exceptions.Exit, click.ClickException, click.Abort) as ended:
        return exit_code_after(ended, debug=debug)
    except Exception as error:  # noqa: BLE001 - the last border: whatever it is, the person gets one line
        return exit_code_after(error, debug=debug)
    return outcome if isinstance(outcome, int) else 0


def main() -> None:
    """The program."""
    if not sys.warnoptions:
        warnings.simplefilter("ignore")  # a library's advice to its caller is nothing to tell a person
    forbid_core_dumps()
    open_streams()
    sys.exit(run(sys.argv[1:], App(open_session=open_session, status_now=status_now)))


if __name__ == "__main__":
    main()
