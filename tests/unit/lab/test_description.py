"""What MAIKR_LAB names has the keys that other tests read; what a program in the client host finds around it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from maikr_client.model.keys import PrivateKey
from maikr_lab.description import describe
from maikr_lab.environment import client_environment, wayland_socket_of, x_cookie_of
from maikr_lab.files import LabFiles
from maikr_lab.plan import plan_lab
from maikr_lab.wireguard import public_key_of

PLAN, FILES = plan_lab(2), LabFiles()
SERVER_KEYS = {"name", "country", "city", "endpoint4", "endpoint6", "tunnel4", "tunnel6", "exit4", "exit6"}


@pytest.fixture
def description() -> dict[str, Any]:
    return dict(describe(PLAN, FILES, {s.name: public_key_of(PrivateKey.generate()) for s in PLAN.servers}))


def test_every_promised_key_is_there(description: dict[str, Any]) -> None:
    assert set(description["account"]) == {"email", "password"}
    assert {"api", "ca", "mailbox", "reports"} <= set(description)
    assert {"client", "router", "internet", "servers", "sites"} <= set(description["namespaces"])
    assert set(description["namespaces"]["servers"]) == {"uk-lon-1", "de-fra-1"}
    assert set(description["uplink"]) == {"client", "router"}
    assert set(description["daemon"]) == {"socket", "pidfile"}
    assert all(set(server) >= SERVER_KEYS for server in description["servers"])
    assert all(set(site) == {"name", "addresses"} for site in description["sites"])


def test_a_servers_exit_is_its_endpoints_address(description: dict[str, Any]) -> None:
    for server in description["servers"]:
        assert server["endpoint4"] == f"{server['exit4']}:51820"
        assert server["endpoint6"] == f"[{server['exit6']}]:51820"


def environment(**outer: str) -> dict[str, str]:
    return client_environment(PLAN, FILES, outer, Path("/venv/bin"), wayland="WAYLAND_DISPLAY" in outer)


def test_no_file_of_the_callers_is_named_in_the_environment() -> None:
    found = environment(
        HOME="/home/person", XDG_CONFIG_HOME="/home/person/.config", TMPDIR="/home/person/tmp", PATH="/usr/bin"
    )

    places = ("HOME", "TMPDIR", "MAIKR_STATE_DIR", *(name for name in found if name.startswith("XDG_")))
    assert len(places) == 8
    assert all(found[name].startswith("/run/maikr-lab/") for name in places)


def test_the_projects_programs_come_first() -> None:
    assert environment(PATH="/home/person/bin")["PATH"].startswith("/venv/bin:/home/person/bin:")


def test_the_display_stays_reachable() -> None:
    found = environment(DISPLAY=":0", WAYLAND_DISPLAY="wayland-0", LANG="de_DE.UTF-8")

    assert found["DISPLAY"] == ":0"
    assert found["XAUTHORITY"].startswith("/run/maikr-lab/")
    assert found["WAYLAND_DISPLAY"].startswith("/run/maikr-lab/")
    assert found["LANG"] == "de_DE.UTF-8"


def test_the_callers_display_is_found_where_desktops_keep_it() -> None:
    assert wayland_socket_of({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "/run/user/1"}) == Path(
        "/run/user/1/wayland-0"
    )
    assert wayland_socket_of({}) is None
    assert x_cookie_of({"HOME": "/home/person"}) == Path("/home/person/.Xauthority")
    assert x_cookie_of({"HOME": "/home/person", "XAUTHORITY": "/run/user/1/x"}) == Path("/run/user/1/x")
