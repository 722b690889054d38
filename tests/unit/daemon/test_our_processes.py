"""Which command lines are ours: what `rescue` ends, and nothing else."""

from __future__ import annotations

import pytest

from maikr_client.daemon.posix.our_processes import DAEMON, PINGER, RESOLVER, TUNNEL, kind_of


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (["/usr/bin/python3", "-I", "-m", "maikr_client.daemon", "--socket", "/run/maikr/daemon.sock"], DAEMON),
        (["/usr/bin/maikr-daemon", "--socket", "/run/maikr/daemon.sock"], DAEMON),
        (["/usr/bin/python3", "-I", "-m", "maikr_client.resolver", "--link", "9"], RESOLVER),
        (["/usr/bin/python3", "-I", "-m", "maikr_client.pinger", "--link", "9"], PINGER),
        (["/usr/bin/wireguard-go", "maikr0", ""], TUNNEL),
        (["/usr/bin/wireguard-go", "wg0", ""], None),
        (["/usr/bin/maikr-daemon", "rescue", "--state-dir", "/var/lib/maikr"], None),
        (["/usr/bin/python3", "-m", "maikr_client.pinger"], None),
        (["/usr/bin/python3", "-I", "-m", "maikr_client.cli"], None),
        (["", ""], None),
    ],
)
def test_a_command_line_is_ours_by_what_it_runs(words: list[str], kind: str | None) -> None:
    assert kind_of("\0".join(words).encode()) == kind
