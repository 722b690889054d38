"""Networks as a person knows them: by kind and name, and by the router as it was when the network was trusted."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from maikr_client.errors import InvalidValue

LONGEST_NAME: Final = 256
MOST_BYTES: Final = 64
"""Of a name as it comes; an SSID has 32 at most (IEEE 802.11, 9.4.2.2)."""
_HARDWARE: Final = re.compile(r"[0-9a-f]{2}(:[0-9a-f]{2}){5}")
_ESCAPE: Final = re.compile(r"\\x[0-9a-f]{2}")
_GROUP: Final = 1
"""The bit of the first byte that makes an address one of many (IEEE 802, 8.2.2)."""
_COMMA_IN_LISTS: Final = r"\x2c"


class NetworkKind(enum.StrEnum):
    """How it is reached; `OTHER` (a phone's or a modem's, for example) has no router that could be recognised."""

    WIFI = "wifi"
    WIRED = "wired"
    OTHER = "other"


class OnTrusted(enum.StrEnum):
    """What is done on arrival at a network that is trusted."""

    NOTHING = "nothing"
    DISCONNECT = "disconnect"


class OnOther(enum.StrEnum):
    """What is done on arrival at any other."""

    NOTHING = "nothing"
    CONNECT = "connect"


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """`name` is readable: what of an SSID's bytes is no printable UTF-8, a backslash, and a space at an end stand there
    as `\\xNN`, so different bytes are different names. `router` is the router's hardware address, in small letters with
    colons; None where it isn't known. Neither is shown in logs. Raises InvalidValue.
    """

    kind: NetworkKind
    name: str = field(repr=False)
    router: str | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        readable = self.name.isprintable() and self.name == self.name.strip() and "\\" not in _ESCAPE.sub("", self.name)
        if not self.name or len(self.name) > LONGEST_NAME or not readable:
            raise InvalidValue("network", f"not a name of 1 to {LONGEST_NAME} printable characters")
        if self.router is not None and not is_hardware_address(self.router):
            raise InvalidValue("network", "not a router's hardware address such as 00:11:22:33:44:55")

    @classmethod
    def parse(cls, text: str) -> Network:
        """What `written` gives: `wifi 00:11:22:33:44:55 Name`. Raises InvalidValue."""
        kind, router, name = (*text.split(None, 2), "", "", "")[:3]
        if kind.lower() not in set(NetworkKind):
            raise InvalidValue("network", "not such as wifi 00:11:22:33:44:55 Name")
        return cls(
            kind=NetworkKind(kind.lower()), name=name.strip().replace(_COMMA_IN_LISTS, ","), router=router.lower()
        )

    @property
    def written(self) -> str:
        """As it stands in the settings, where commas part the networks. Its router must be known."""
        return f"{self.kind} {self.router} {self.name.replace(',', _COMMA_IN_LISTS)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """The computer is in `network`. After it slept, the same network is another `stay`."""

    network: Network
    stay: int = 0


class Absent(enum.StrEnum):
    """It is in none, or nobody here can tell."""

    OFFLINE = "offline"
    UNKNOWN = "unknown"


Whereabouts = Present | Absent


def readable_name(raw: bytes) -> str:
    """The bytes of a name (the first 64) as `Network` has them; empty for none."""
    text = raw[:MOST_BYTES].decode("utf-8", "surrogateescape")
    ends = {0, len(text) - 1}
    return "".join(_escaped(each) if _is_odd(each, at_end=place in ends) else each for place, each in enumerate(text))


def _is_odd(letter: str, *, at_end: bool) -> bool:
    return not letter.isprintable() or letter == "\\" or (at_end and letter == " ")


def is_hardware_address(text: str) -> bool:
    """Whether it is the address of one device, as `Network` has it: not of many, and not all zero."""
    return bool(_HARDWARE.fullmatch(text)) and not int(text[:2], 16) & _GROUP and text.strip("0:") != ""


def is_trusted(network: Network, trusted: Iterable[str]) -> bool:
    """Whether it is among `trusted` (each as `written`): kind, name and router all match. One whose router isn't known
    is not.
    """
    return network.router is not None and network.written in set(trusted)


def _escaped(letter: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in letter.encode("utf-8", "surrogateescape"))
