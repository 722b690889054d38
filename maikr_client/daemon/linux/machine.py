"""What the rules need of a Linux machine."""

from __future__ import annotations

from maikr_client.daemon.linux.link_names import ResolvedLinks
from maikr_client.daemon.linux.runner import Runner
from maikr_client.daemon.posix.machine import posix_machine
from maikr_client.daemon.ruled_machine import Machine


def linux_machine() -> Machine:
    """This machine."""
    return posix_machine(ResolvedLinks(Runner()))
