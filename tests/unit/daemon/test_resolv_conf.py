"""Whom the machine would ask for names."""

from __future__ import annotations

from ipaddress import ip_address
from pathlib import Path

from maikr_client.daemon.posix.resolv_conf import parse_resolv_conf, read_name_services


def test_servers_and_search_domains_are_read_and_odd_lines_passed_over() -> None:
    found = parse_resolv_conf(
        "# comment\nnameserver 192.168.1.1\nnameserver 2001:db8::53 # second\nnameserver nonsense\n"
        "nameserver fe80::1%eth0\nnameserver fd00::1%eth0\nnameserver\n"
        "search home.example bad..? corp.example\noptions edns0\n"
    )
    assert found.servers == (ip_address("192.168.1.1"), ip_address("2001:db8::53"))
    assert found.search == ("home.example", "corp.example")


def test_a_stub_on_this_machine_is_looked_behind(tmp_path: Path) -> None:
    (tmp_path / "stub").write_text("nameserver 127.0.0.53\n")
    (tmp_path / "real").write_text("nameserver 192.0.2.53\n")

    files = [tmp_path / "missing", tmp_path / "stub", tmp_path / "real"]
    assert read_name_services(files).servers == (ip_address("192.0.2.53"),)
    assert read_name_services(files[:2]).servers == ()
