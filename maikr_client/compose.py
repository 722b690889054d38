"""Builds the whole. Nothing is loaded here that `maikr status` does not need: the rest comes when it is first used."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from maikr_client.daemon_link.select import peer_uid_of_this_system

if TYPE_CHECKING:
    from maikr_client.model.status import Status
    from maikr_client.session import Session
    from maikr_client.session.parts import Parts

DEFAULT_SOCKET = "/run/maikr/daemon.sock"
DEFAULT_API = "https://api.maikr.invalid"
DEFAULT_ACCOUNT_PAGE = "https://account.maikr.invalid/subscription"
"""No service of ours is public yet, so the defaults name one that can't exist (RFC 2606)."""


def open_session(environment: Mapping[str, str] = os.environ) -> Session:
    """This person's session. `MAIKR_API`, `MAIKR_CA` and `MAIKR_SOCKET` name another backend, its certificate
    authority's file, and another daemon's socket; `MAIKR_ACCOUNT_PAGE` is the account's page on the web, which another
    backend has none of unless it is named.
    """
    from maikr_client.daemon_link.link import SocketDaemon  # noqa: PLC0415 - see the module's docstring
    from maikr_client.session.live import LiveSession  # noqa: PLC0415 - the same

    daemon = SocketDaemon(_socket(environment), peer_uid_of_this_system())

    def load_parts() -> Parts:
        from maikr_client.desktop.paths import paths  # noqa: PLC0415 - see the module's docstring
        from maikr_client.session.parts import parts_of_this_machine  # noqa: PLC0415 - the same

        ca_file = Path(environment["MAIKR_CA"]) if environment.get("MAIKR_CA") else None
        return parts_of_this_machine(daemon, environment.get("MAIKR_API") or DEFAULT_API, ca_file, paths())

    return LiveSession(daemon, load_parts, _account_page(environment))


def status_now(environment: Mapping[str, str] = os.environ) -> Status:
    """What `Session.status` says, without a session and an event loop. Raises MaikrError."""
    from maikr_client.daemon_link.at_once import status_at_once  # noqa: PLC0415 - see the module's docstring

    return status_at_once(_socket(environment), peer_uid_of_this_system())


def _account_page(environment: Mapping[str, str]) -> str | None:
    of_ours = None if environment.get("MAIKR_API") else DEFAULT_ACCOUNT_PAGE
    return environment.get("MAIKR_ACCOUNT_PAGE") or of_ours


def _socket(environment: Mapping[str, str]) -> Path:
    return Path(environment.get("MAIKR_SOCKET") or DEFAULT_SOCKET)
