"""Messages between the daemon and its children: an object with one member, whose name says what it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from maikr_client.errors import InvalidValue
from maikr_client.wire.codec import Json, decode

T = TypeVar("T")


def decode_member(kinds: Mapping[str, type[T]], message: dict[str, Json]) -> T:
    """The one member, as the kind of its name. Raises InvalidValue."""
    if len(message) != 1:
        raise InvalidValue("message", "not one member")
    name, body = next(iter(message.items()))
    if name not in kinds:
        raise InvalidValue("message", "unknown")
    return decode(kinds[name], body, name)
