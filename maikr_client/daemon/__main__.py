"""`python -I -m maikr_client.daemon`: the daemon's command line. Exit codes as in `maikr_client.errors`.

`guard --state-dir DIR` is for the boot, before the network; `rescue --state-dir DIR` for people who are stranded. Both
take `--socket PATH` too, the daemon's.
"""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from maikr_client.daemon.authorize import Admission
from maikr_client.daemon.guard import guard
from maikr_client.daemon.run import Options, run
from maikr_client.daemon.select import System, this_system
from maikr_client.errors import MaikrError, NotPermitted
from maikr_client.model.problem import ProblemCode

SOCKET: Final = Path("/run/maikr/daemon.sock")


def main() -> int:
    """Run the daemon; what it says goes to stderr."""
    logging.basicConfig(level=logging.INFO, format="maikr-daemon: %(levelname)s %(message)s", stream=sys.stderr)
    logging.getLogger("asyncio").setLevel(logging.WARNING)
    try:
        match sys.argv[1:]:
            case ["guard", *rest]:
                guard(*_places("guard", rest), this_system())
            case ["rescue", *rest]:
                return _rescue(*_places("rescue", rest), this_system())
            case rest:
                run(_options(rest), this_system())
    except MaikrError as error:
        return _failed(str(error.problem), error.exit_code)
    except OSError as error:
        return _failed(str(error), 1)
    return 0


def _failed(why: str, exit_code: int) -> int:
    logging.getLogger(__name__).error("%s", why)
    return exit_code


def _rescue(state_dir: Path, socket: Path, system: System) -> int:
    said: list[str] = []

    def say(line: str) -> None:
        said.append(line)
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()

    if not system.is_root():
        raise NotPermitted(ProblemCode.NOT_PERMITTED, what="rescue", why="only root can do that")
    done = system.rescue(state_dir, socket, say)
    if done and not said:
        say("Nothing of Maikr's was left in this computer's network.")
    elif done:
        say("Your network is as it was before Maikr.")
    return 0 if done else 1


def _places(what: str, arguments: Sequence[str]) -> tuple[Path, Path]:
    """The state directory, and where clients look for the daemon."""
    parser = argparse.ArgumentParser(prog=f"maikr-daemon {what}")
    parser.add_argument("--state-dir", type=Path, required=True, help="what outlives the daemon; root only")
    parser.add_argument("--socket", type=Path, default=SOCKET, help="the daemon's, which need not be there")
    given = parser.parse_args(arguments)
    return given.state_dir, given.socket


def _options(arguments: Sequence[str]) -> Options:
    parser = argparse.ArgumentParser(
        prog="maikr-daemon", description="Makes the machine's network agree with the plan."
    )
    parser.add_argument("--socket", type=Path, required=True, help="the socket that clients connect to")
    parser.add_argument("--state-dir", type=Path, required=True, help="what outlives the daemon; root only")
    parser.add_argument("--pidfile", type=Path, help="where to write the process id")
    parser.add_argument(
        "--shutdown-file", type=Path, help="there while the computer shuts down: a stop leaves all as it is"
    )
    parser.add_argument("--group", default="maikr", help="whose members may control the daemon")
    parser.add_argument("--user", action="append", default=[], help="a user who may control the daemon; repeatable")
    given = parser.parse_args(arguments)
    admission = Admission(group=given.group, users=frozenset(given.user))
    return Options(
        socket=given.socket,
        state_dir=given.state_dir,
        pidfile=given.pidfile,
        admission=admission,
        shutdown_file=given.shutdown_file,
    )


if __name__ == "__main__":
    sys.exit(main())
