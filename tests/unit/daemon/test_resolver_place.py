"""Where every question for a name is led nobody else can listen, whether a resolver runs or not."""

from __future__ import annotations

import errno
import subprocess
import sys

import pytest

from maikr_client.daemon.posix.resolver_child import PORT

PROGRAM = """
import os, socket
if os.geteuid() == 0:
    os.setuid(65534)
for family, address in ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET, "0.0.0.0"), (socket.AF_INET6, "::1")):
    for kind in (socket.SOCK_DGRAM, socket.SOCK_STREAM):
        try:
            socket.socket(family, kind).bind((address, PORT))
            print(0)
        except OSError as error:
            print(error.errno)
"""


def outcomes(port: int) -> set[int]:
    program = [sys.executable, "-I", "-c", PROGRAM.replace("PORT", str(port))]
    done = subprocess.run(program, check=True, capture_output=True, text=True, cwd="/")
    return {int(line) for line in done.stdout.split()}


@pytest.mark.skipif(sys.platform != "linux", reason="on macOS anybody may bind any port of all addresses")
def test_an_unprivileged_program_can_not_listen_there() -> None:
    assert outcomes(PORT) == {errno.EACCES}


def test_elsewhere_it_could() -> None:
    assert outcomes(0) == {0}
