"""Frozen dataclasses to JSON and back: the one validator of everything that crosses a process's border.

What is decoded is exactly of its type: unknown fields, missing fields, other types, control characters, over-long texts
and numbers that are not finite are refused with the field's path. Ranges belong to the dataclasses themselves.
"""

from __future__ import annotations

import base64
import binascii
import enum
import functools
import math
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import datetime
from ipaddress import IPv4Address, IPv6Address
from typing import Any, TypeVar, cast
from uuid import UUID

from maikr_client.errors import InvalidValue
from maikr_client.model.endpoint import Endpoint
from maikr_client.model.keys import PrivateKey, PublicKey
from maikr_client.model.secret import SecretText

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
T = TypeVar("T")

MAX_TEXT = 1024
MAX_ITEMS = 4096
MAX_BYTES = 128 * 1024
"""Of one `bytes` field, before base64: one fits into a frame with its envelope."""
MAX_INTEGER = 2**63 - 1


def _unzoned(text: str) -> IPv6Address:
    # a zone names an interface of one machine, and would carry any text to wherever the address is written
    address = IPv6Address(text)
    if address.scope_id is not None:
        raise InvalidValue("address", "a zone has no meaning on another machine")
    return address


_TEXTUAL: Mapping[type, Callable[[str], object]] = {
    IPv4Address: IPv4Address,
    IPv6Address: _unzoned,
    UUID: UUID,
    PublicKey: PublicKey,
    PrivateKey: PrivateKey,
    SecretText: SecretText,
    Endpoint: Endpoint.parse,
}


# a type's form never changes, and each frame asks for it dozens of times
_origin: Callable[[Any], Any] = functools.cache(typing.get_origin)
_args: Callable[[Any], Any] = functools.cache(typing.get_args)


def encode(value: object) -> Json:  # noqa: PLR0911 - one case a line
    """`value` as JSON: dataclasses by field name, tuples as lists, moments in RFC 3339, keys and addresses as text,
    bytes in base64.
    """
    match value:
        case PrivateKey() | SecretText():
            return value.reveal()
        case datetime():
            return value.isoformat()
        case enum.Enum():
            return cast("str", value.value)
        case None | bool() | int() | float() | str():
            return value
        case bytes():
            return base64.b64encode(value).decode()
        case tuple() | list():
            return [encode(item) for item in value]
        case _ if type(value) in _TEXTUAL:
            return str(value)
        case _ if is_dataclass(value):
            return {field.name: encode(getattr(value, field.name)) for field in fields(value)}
        case _:
            raise TypeError(f"{type(value).__name__} does not cross a process's border")


def decode(kind: type[T], data: object, path: str = "") -> T:
    """`data` as a `kind`. `path` names the place in messages. Raises InvalidValue."""
    return cast("T", _decode(kind, data, path or kind.__name__))


def _decode(kind: Any, data: object, path: str) -> object:  # noqa: ANN401 - a type form has no type before PEP 747
    origin = _origin(kind)
    if origin in {types.UnionType, typing.Union}:
        return _decode_union(_args(kind), data, path)
    if origin is tuple:
        return _decode_tuple(_args(kind), data, path)
    if kind is bytes:
        return _bytes(data, path)
    if kind in _TEXTUAL:
        return _from_text(_TEXTUAL[kind], data, path)
    if is_dataclass(kind):
        return _decode_dataclass(cast("type", kind), data, path)
    return _decode_plain(kind, data, path)


def _decode_plain(kind: Any, data: object, path: str) -> object:  # noqa: ANN401 - a type form has no type before PEP 747
    if kind is str:
        return _text(data, path)
    if kind is bool:
        if not isinstance(data, bool):
            raise InvalidValue(path, "not true or false")
        return data
    if kind in {int, float}:
        return _number(kind, data, path)
    if kind is datetime:
        return _moment(data, path)
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return _from_text(kind, data, path)
    if kind is type(None) and data is None:
        return None
    raise InvalidValue(path, "not of a known type")


def _text(data: object, path: str) -> str:
    if not isinstance(data, str) or len(data) > MAX_TEXT:
        raise InvalidValue(path, f"not a text of at most {MAX_TEXT} characters")
    if any(ord(character) < 0x20 or ord(character) == 0x7F for character in data):  # noqa: PLR2004 - ASCII
        raise InvalidValue(path, "control characters")
    return data


def _bytes(data: object, path: str) -> bytes:
    # the length first: nothing large is decoded to be refused
    if not isinstance(data, str) or len(data) > (MAX_BYTES + 2) // 3 * 4:
        raise InvalidValue(path, f"not at most {MAX_BYTES} bytes in base64")
    try:
        return base64.b64decode(data, validate=True)
    except (binascii.Error, ValueError):
        raise InvalidValue(path, "not base64") from None


def _number(kind: Callable[[Any], object], data: object, path: str) -> object:
    if isinstance(data, bool) or not isinstance(data, int if kind is int else (int, float)):
        raise InvalidValue(path, "not a number of its kind")
    if abs(data) > MAX_INTEGER or not math.isfinite(data):
        raise InvalidValue(path, "out of range")
    return kind(data)


def _moment(data: object, path: str) -> datetime:
    try:
        moment = datetime.fromisoformat(_text(data, path))
    except ValueError:
        raise InvalidValue(path, "not a moment in RFC 3339") from None
    if moment.tzinfo is None:
        raise InvalidValue(path, "a moment without its time zone")
    return moment


def _from_text(parse: Callable[[str], object], data: object, path: str) -> object:
    text = _text(data, path)
    try:
        return parse(text)
    except InvalidValue as error:
        raise InvalidValue(path, error.problem.field("why")) from None
    except ValueError:
        raise InvalidValue(path, "not one of its kind") from None


def _decode_union(kinds: tuple[Any, ...], data: object, path: str) -> object:
    if data is None and type(None) in kinds:
        return None
    error = InvalidValue(path, "missing")
    for kind in kinds:
        if kind is not type(None):
            try:
                return _decode(kind, data, path)
            except InvalidValue as refused:
                error = refused
    raise error


def _decode_tuple(kinds: tuple[Any, ...], data: object, path: str) -> tuple[object, ...]:
    if not isinstance(data, list) or len(data) > MAX_ITEMS:
        raise InvalidValue(path, f"not a list of at most {MAX_ITEMS}")
    if len(kinds) == 2 and kinds[1] is Ellipsis:  # noqa: PLR2004 - tuple[X, ...]
        return tuple(_decode(kinds[0], item, f"{path}[{index}]") for index, item in enumerate(data))
    if len(kinds) != len(data):
        raise InvalidValue(path, f"not {len(kinds)} items")
    return tuple(_decode(kind, item, f"{path}[{i}]") for i, (kind, item) in enumerate(zip(kinds, data, strict=True)))


@functools.cache
def _layout(kind: type) -> tuple[tuple[Field[Any], Any], ...]:
    hints = typing.get_type_hints(kind)
    return tuple((field, hints[field.name]) for field in fields(kind))


def _decode_dataclass(kind: type, data: object, path: str) -> object:
    if not isinstance(data, dict):
        raise InvalidValue(path, "not an object")
    layout = _layout(kind)
    unknown = data.keys() - {field.name for field, _ in layout}
    if unknown:
        raise InvalidValue(path, "unknown field")
    values = {}
    for field, hint in layout:
        if field.name in data:
            values[field.name] = _decode(hint, data[field.name], f"{path}.{field.name}")
        elif field.default is MISSING and field.default_factory is MISSING:
            raise InvalidValue(f"{path}.{field.name}", "missing")
    return kind(**values)
