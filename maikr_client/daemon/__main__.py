"""`python -I -m maikr_client.daemon`: the daemon's command line. Exit codes as in `maikr_client.errors`."""

from __future__ import annotations

import argparse
import logging
import sys
from pathlib import Path

from maikr_client.daemon.authorize import Admission
from maikr_client.daemon.run import Options, run
from maikr_client.daemon.select import this_system
from maikr_client.errors import MaikrError


def main() -> int:
    """Run the daemon; what it says goes to stderr."""
    logging.basicConfig(level=logging.INFO, format="maikr-daemon: %(levelname)s %(message)s", stream=sys.stderr)
    logging.getLogger("asyncio").setLevel(logging.WARNING)
    try:
        run(_options(), this_system())
    except MaikrError as error:
        return _failed(str(error.problem), error.exit_code)
    except OSError as error:
        return _failed(str(error), 1)
    return 0


def _failed(why: str, exit_code: int) -> int:
    logging.getLogger(__name__).error("%s", why)
    return exit_code


def _options() -> Options:
    parser = argparse.ArgumentParser(
        prog="maikr-daemon", description="Makes the machine's network agree with the plan."
    )
    parser.add_argument("--socket", type=Path, required=True, help="the socket that clients connect to")
    parser.add_argument("--state-dir", type=Path, required=True, help="what outlives the daemon; root only")
    parser.add_argument("--pidfile", type=Path, help="where to write the process id")
    parser.add_argument("--group", default="maikr", help="whose members may control the daemon")
    parser.add_argument("--user", action="append", default=[], help="a user who may control the daemon; repeatable")
    given = parser.parse_args()
    admission = Admission(group=given.group, users=frozenset(given.user))
    return Options(socket=given.socket, state_dir=given.state_dir, pidfile=given.pidfile, admission=admission)


if __name__ == "__main__":
    sys.exit(main())
