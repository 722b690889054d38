"""The destination in what a person pastes: an address bar's content, an e-mail address, a host and port."""

from __future__ import annotations

import re
from dataclasses import dataclass

from maikr_client.errors import InvalidValue
from maikr_client.rules.destinations import parse_destination
from maikr_client.rules.names import NameEncoder, to_ascii
from maikr_client.rules.ports import parse_ports
from maikr_client.rules.problems import Fault

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_MAIL = re.compile(r"(?:mailto:)?[^\s/@:<>]+@([^\s/@:<>]+)", re.IGNORECASE)
_CIDR = re.compile(r"[0-9a-f.:]+/[0-9]+", re.IGNORECASE)
_WRAPPING = "<>\"'“”‘’«»()`,;"
_USUAL_PORTS = {"http": "80", "ws": "80", "https": "443", "wss": "443"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pasted:
    """`destination` as a rule takes it, and `port` (its text) when one was in what was pasted and is not the usual."""

    destination: str
    port: str | None = None


def destination_from(text: str, encode: NameEncoder = to_ascii) -> Pasted:
    """The destination in `text`: of `https://me@www.example.com:8443/a?b` www.example.com and port 8443. What already
    is a destination stays as it is. Raises InvalidValue when there is none.
    """
    trimmed = text.strip().strip(_WRAPPING).strip()
    for guess in (_as_it_is, _mail, _host):
        pasted = guess(trimmed)
        if pasted is not None and _is_destination(pasted.destination, encode):
            return pasted
    raise InvalidValue("destination", "neither a site nor an address")


def _as_it_is(text: str) -> Pasted | None:
    return None if _SCHEME.match(text) else Pasted(destination=text)


def _mail(text: str) -> Pasted | None:
    found = _MAIL.fullmatch(text)
    return Pasted(destination=found[1]) if found is not None else None


def _host(text: str) -> Pasted | None:
    scheme = _SCHEME.match(text)
    if scheme is None and _CIDR.fullmatch(text):
        return None  # one with a mistake in it: what stands before the stroke is not what was meant
    rest = text[scheme.end() :] if scheme is not None else text.removeprefix("//")
    authority = re.split(r"[/?#\\]", rest, maxsplit=1)[0].rpartition("@")[2]
    host, port = _host_and_port(authority)
    usual = _USUAL_PORTS.get(scheme[0].lower().removesuffix("://")) if scheme is not None else None
    if port is not None and not _is_port(port):
        return None
    return Pasted(destination=host, port=None if port == usual else port)


def _host_and_port(authority: str) -> tuple[str, str | None]:
    bracketed = re.fullmatch(r"\[([^\]]*)\](?::(\d+))?", authority)
    if bracketed is not None:
        return bracketed[1], bracketed[2]
    if authority.count(":") == 1:
        host, _, port = authority.partition(":")
        return host, port or None
    return authority, None


def _is_port(text: str) -> bool:
    try:
        return len(parse_ports(text)) == 1
    except Fault:
        return False


def _is_destination(text: str, encode: NameEncoder) -> bool:
    try:
        parse_destination(text, encode)
    except Fault:
        return False
    return True
