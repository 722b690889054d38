"""`python -I -m maikr_client.pinger`: the pinger's command line. Exit codes as in `maikr_client.errors`."""

from __future__ import annotations

import argparse
import socket
import sys

from maikr_client.errors import MaikrError
from maikr_client.pinger.clockwork import Clockwork
from maikr_client.pinger.posix.calls import allow_few
from maikr_client.pinger.run import Pinger
from maikr_client.resolver.posix.confine import confine


def main() -> int:
    """Ask what the daemon wants asked until it is gone."""
    given = _parser().parse_args()
    try:
        link = socket.socket(fileno=given.link)
        clockwork = Clockwork()
        confine(given.uid, given.gid, allow_few)
        Pinger(link, clockwork).serve()
    except MaikrError as error:
        return _failed(str(error.problem), error.exit_code)
    except OSError as error:
        return _failed(str(error), 1)
    return 0


def _failed(why: str, exit_code: int) -> int:
    sys.stderr.write(f"maikr-pinger: {why}\n")
    return exit_code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="maikr-pinger", description="Measures how long servers take to answer.")
    parser.add_argument("--link", type=int, required=True, help="descriptor of the socket to the daemon")
    parser.add_argument("--uid", type=int, help="whom to become when started by root")
    parser.add_argument("--gid", type=int, help="whose group to become when started by root")
    return parser


if __name__ == "__main__":
    sys.exit(main())
