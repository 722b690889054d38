"""A real SMTP server that keeps what it is given."""

from __future__ import annotations

import re
import secrets
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

PORTS = range(20_000, 32_000)
"""Below what systems take for whoever does not choose."""
READY_WITHIN_S = 60.0
CODE = re.compile(r"^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$", re.MULTILINE)


@dataclass  # no slots: aiosmtpd asks for every attribute, and Python 3.11.2's slotted dataclasses have a broken one
class MailSink:
    """The letters, oldest first."""

    port: int = 0
    letters: list[EmailMessage] = field(default_factory=list)

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd's name
        assert isinstance(envelope.content, bytes)
        self.letters.append(BytesParser(EmailMessage, policy=default).parsebytes(envelope.content))
        return "250 OK"

    def codes(self) -> list[str]:
        """The codes in all letters."""
        return [found[0] for letter in self.letters if (found := CODE.search(text_of(letter)))]

    def last_code(self) -> str:
        """The code in the newest letter, which has one."""
        found = CODE.search(self.last_text())
        assert found
        return found[0]

    def last_text(self) -> str:
        return text_of(self.letters[-1])


def text_of(letter: EmailMessage) -> str:
    """Its body, with Unix line ends."""
    body = letter.get_body()
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def free_port() -> int:
    """A TCP port of the loopback that nobody listens on now, and none that the system gives away by itself meanwhile:
    aiosmtpd can't say which one it was given.
    """
    while True:
        port = PORTS[secrets.randbelow(len(PORTS))]
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port


@contextmanager
def mail_sink() -> Iterator[MailSink]:
    """Listening on a port of its own."""
    sink = MailSink(port=free_port())
    controller = Controller(sink, hostname="127.0.0.1", port=sink.port, ready_timeout=READY_WITHIN_S)
    controller.start()
    try:
        yield sink
    finally:
        controller.stop()
