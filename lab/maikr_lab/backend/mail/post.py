"""Hands letters to the mail server."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import formatdate, make_msgid

import aiosmtplib

from maikr_lab.backend.config import Smtp
from maikr_lab.backend.mail.letters import Letter

LOG = logging.getLogger(__name__)
TIMEOUT_S = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """The way to one mail server (RFC 5321); TLS where the server offers it."""

    smtp: Smtp

    async def send(self, letter: Letter) -> None:
        """Hand it over. What fails is noted without the address: the person can ask for another code."""
        try:
            await aiosmtplib.send(
                self._message(letter), hostname=self.smtp.host, port=self.smtp.port, timeout=TIMEOUT_S
            )
        except (aiosmtplib.SMTPException, OSError) as error:
            LOG.warning("a letter could not be sent: %s", type(error).__name__)

    def _message(self, letter: Letter) -> EmailMessage:
        message = EmailMessage()
        message["From"] = self.smtp.sender
        message["To"] = letter.to
        message["Subject"] = letter.subject
        message["Date"] = formatdate(usegmt=True)
        message["Message-ID"] = make_msgid(domain=self.smtp.sender.rpartition("@")[2])
        message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no holiday notes, please
        message.set_content(letter.text)
        return message
