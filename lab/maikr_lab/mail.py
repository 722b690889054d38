"""The mailbox: every mail that is sent in the lab becomes a file."""

from __future__ import annotations

import asyncio
import itertools
from pathlib import Path

from aiosmtpd.smtp import SMTP, Envelope, Session


class Mailbox:
    """An aiosmtpd handler that writes each mail as NUMBER.eml, whole or not at all, in the order of arrival."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._numbers = itertools.count(1)

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd's name
        """Take one mail."""
        content = envelope.content if isinstance(envelope.content, bytes) else b""
        await asyncio.to_thread(self._write, next(self._numbers), content)
        return "250 OK"

    def _write(self, number: int, content: bytes) -> None:
        part = self._directory / f"{number:04}.part"
        part.write_bytes(content)
        part.rename(part.with_suffix(".eml"))
