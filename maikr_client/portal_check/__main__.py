"""`python -I -m maikr_client.portal_check`: one question on a socket that the daemon made; one word on stdout."""

from __future__ import annotations

import argparse
import socket
import sys
from ipaddress import ip_address

from maikr_client.portal_check.answer import told
from maikr_client.portal_check.asking import PORT, ask
from maikr_client.resolver.posix.confine import confine


def main() -> int:
    """Ask, and print what the answer means."""
    given = _parser().parse_args()
    asking = socket.socket(fileno=given.socket)
    confine(given.uid, given.gid)
    sys.stdout.write(f"{told(ask(asking, given.address, PORT))}\n")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="maikr-portal-check", description="Asks whether a sign-in page is in the way."
    )
    parser.add_argument("--socket", type=int, required=True, help="descriptor of the socket to ask on")
    parser.add_argument("--address", type=ip_address, required=True, help="the server to ask")
    parser.add_argument("--uid", type=int, help="whom to become when started by root")
    parser.add_argument("--gid", type=int, help="whose group to become when started by root")
    return parser


if __name__ == "__main__":
    sys.exit(main())
