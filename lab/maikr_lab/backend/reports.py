"""Usage reports: kept once each, and every body that was ever sent, for those who want to check."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy.exc import IntegrityError

from maikr_lab.backend.directory import Directory
from maikr_lab.backend.errors import Refusal, Refused
from maikr_lab.backend.storage.database import Sessions
from maikr_lab.backend.storage.tables import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A report whose form is right. `content` is the whole of it in JSON's types."""

    report_id: UUID
    maikr_ip: IPv4Address | IPv6Address
    servers: frozenset[str]
    content: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reports:
    """Takes reports about our servers only."""

    sessions: Sessions
    directory: Directory

    def keep(self, account_id: UUID, sent: Sent) -> bool:
        """Whether it is new. Raises Refused (invalid-value) for an address or a server that isn't ours."""
        if sent.maikr_ip not in self.directory.exits:
            raise Refused(Refusal.INVALID_VALUE, "maikr_ip is not an address of Maikr's servers.")
        if not sent.servers <= self.directory.names:
            raise Refused(Refusal.INVALID_VALUE, "A server is named that isn't Maikr's.")
        try:
            with self.sessions.begin() as session:
                if session.get(Report, (account_id, sent.report_id)) is not None:
                    return False
                session.add(Report(account_id=account_id, report_id=sent.report_id, content=sent.content))
        except IntegrityError:
            return False  # the same report came twice at the same moment
        return True


class Witness:
    """Appends each body as it came to a file, one JSON a line, before anybody judges it."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._lock = threading.Lock()

    def note(self, body: bytes) -> None:
        """Write it down. What is no JSON becomes a JSON text; what has several lines is put on one."""
        if self._path is not None:
            with self._lock, self._path.open("ab") as file:
                file.write(one_line(body) + b"\n")


def one_line(body: bytes) -> bytes:
    """`body` itself where it is one line of JSON."""
    text = body.decode("utf-8", "replace")
    try:
        value = json.loads(text)
    except ValueError:
        return json.dumps(text).encode()
    if b"\n" in body or b"\r" in body or "\ufffd" in text:
        return json.dumps(value).encode()
    return body
