"""`python -I -m maikr_client.daemon_link.portal_entry`: becomes a program that reaches a network's sign-in page.

It asks the daemon for its own process, which then becomes the program (execve(2)). What came of asking is one line of
JSON on the descriptor `--report`.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
from pathlib import Path

from maikr_client.daemon_link.at_once import answer_at_once
from maikr_client.daemon_link.select import peer_uid_of_this_system
from maikr_client.errors import Failed, MaikrError
from maikr_client.model.problem import ProblemCode
from maikr_client.wire.codec import Json, encode
from maikr_client.wire.replies import PortalReply
from maikr_client.wire.requests import OpenPortal

ANSWER_S = 15.0


def main() -> int:
    """Only returns when it could not be done."""
    given = _parser().parse_args()
    os.set_inheritable(given.report, False)
    try:
        program = shutil.which(given.command[0])
        if program is None:
            raise Failed(ProblemCode.TOOL_MISSING, tool=given.command[0])
        opened = answer_at_once(
            given.socket, peer_uid_of_this_system(), "portal", OpenPortal(), PortalReply, timeout_s=ANSWER_S
        )
        _report(given.report, {"until": encode(opened.until)})
        os.execv(program, given.command)  # noqa: S606 - the person's own program, as themselves
    except MaikrError as error:
        _report(given.report, {"problem": encode(error.problem)})
        return error.exit_code
    except OSError as error:
        sys.stderr.write(f"maikr: {given.command[0]}: {error.strerror}\n")
        return 1


def _report(descriptor: int, what: Json) -> None:
    os.write(descriptor, json.dumps(what).encode() + b"\n")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="maikr-portal-entry", description="Becomes a program at a sign-in page.")
    parser.add_argument("--socket", type=Path, required=True, help="the daemon's socket")
    parser.add_argument("--report", type=int, required=True, help="descriptor to tell on what came of it")
    parser.add_argument("command", nargs="+", help="the program and its arguments")
    return parser


if __name__ == "__main__":
    sys.exit(main())
