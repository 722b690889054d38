"""Frozen dataclasses to JSON and back: the one validator of everything that crosses a process's border.

What is decoded is exactly of its type: unknown fields, missing fields, other types, control characters, over-long texts
and numbers that are not finite are refused with the field's path. Ranges belong to the dataclasses themselves.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import enum
import functools
import math
import re
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import datetime
from ipaddress import IPv4Address, IPv6Address
from typing import Any, NoReturn, TypeVar, cast
from uuid import UUID

from maikr_client.errors import InvalidValue
from maikr_client.model.endpoint import Endpoint
from maikr_client.model.keys import PrivateKey, PublicKey
from maikr_client.model.secret import SecretText

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
T = TypeVar("T")
_Encoder = Callable[[Any], Json]
_Decoder = Callable[[object, str], object]

MAX_TEXT = 1024
MAX_ITEMS = 4096
MAX_BYTES = 128 * 1024
"""Of one `bytes` field, before base64: one fits into a frame with its envelope."""
MAX_INTEGER = 2**63 - 1
_CONTROL = re.compile(r"[\x00-\x1f\x7f]").search


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


def encode(value: object) -> Json:
    """`value` as JSON: dataclasses by field name, tuples as lists, moments in RFC 3339, keys and addresses as text,
    bytes in base64.
    """
    return _encoder(type(value))(value)


def decode(kind: type[T], data: object, path: str = "") -> T:
    """`data` as a `kind`. `path` names the place in messages. Raises InvalidValue."""
    return cast("T", _decoder(kind)(data, path or kind.__name__))


def _encoder_of(kind: type) -> _Encoder:
    for kinds, encoder in _ENCODERS:
        if issubclass(kind, kinds):
            return encoder
    if kind in _TEXTUAL:
        return str
    if is_dataclass(kind):
        return functools.partial(_encode_fields, tuple(field.name for field in fields(kind)))
    raise TypeError(f"{kind.__name__} does not cross a process's border")


def _encode_fields(names: tuple[str, ...], value: object) -> Json:
    encoded: dict[str, Json] = {}
    for name in names:
        inner = getattr(value, name)
        encoded[name] = _encoder(type(inner))(inner)
    return encoded


_ENCODERS: tuple[tuple[tuple[type, ...], _Encoder], ...] = (
    ((PrivateKey, SecretText), lambda value: value.reveal()),
    ((datetime,), datetime.isoformat),
    ((enum.Enum,), lambda value: cast("Json", value.value)),
    ((type(None), bool, int, float, str), lambda value: value),
    ((bytes,), lambda value: base64.b64encode(value).decode()),
    ((tuple, list), lambda value: [encode(item) for item in value]),
)


def _decoder_of(kind: Any) -> _Decoder:  # noqa: ANN401 - a type form has no type before PEP 747
    origin = typing.get_origin(kind)
    if origin in {types.UnionType, typing.Union}:
        return _union_decoder(typing.get_args(kind))
    if origin is tuple:
        return _tuple_decoder(typing.get_args(kind))
    if kind in _TEXTUAL:
        return functools.partial(_from_text, _TEXTUAL[kind])
    if is_dataclass(kind):
        return _dataclass_decoder(cast("type", kind))
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return functools.partial(_from_text, kind)
    return _PLAIN.get(kind, _unknown)


def _union_decoder(kinds: tuple[Any, ...]) -> _Decoder:
    *others, last = (_decoder(kind) for kind in kinds if kind is not type(None))
    optional = type(None) in kinds

    def decode_one(data: object, path: str) -> object:
        if data is None and optional:
            return None
        for decoder in others:
            with contextlib.suppress(InvalidValue):
                return decoder(data, path)
        return last(data, path)

    return decode_one


def _tuple_decoder(kinds: tuple[Any, ...]) -> _Decoder:
    endless = len(kinds) == 2 and kinds[1] is Ellipsis  # noqa: PLR2004 - tuple[X, ...]
    decoders = tuple(_decoder(kind) for kind in (kinds[:1] if endless else kinds))

    def decode_all(data: object, path: str) -> object:
        if not isinstance(data, list) or len(data) > MAX_ITEMS:
            raise InvalidValue(path, f"not a list of at most {MAX_ITEMS}")
        if not endless and len(decoders) != len(data):
            raise InvalidValue(path, f"not {len(decoders)} items")
        each = decoders * len(data) if endless else decoders
        return tuple(decoder(item, f"{path}[{i}]") for i, (decoder, item) in enumerate(zip(each, data, strict=True)))

    return decode_all


def _dataclass_decoder(kind: type) -> _Decoder:
    hints = typing.get_type_hints(kind)
    layout = tuple((field.name, _decoder(hints[field.name]), _is_required(field)) for field in fields(kind))
    names = frozenset(hints)

    def decode_fields(data: object, path: str) -> object:
        if not isinstance(data, dict):
            raise InvalidValue(path, "not an object")
        if not data.keys() <= names:
            raise InvalidValue(path, "unknown field")
        values = {}
        for name, decoder, required in layout:
            if name in data:
                values[name] = decoder(data[name], f"{path}.{name}")
            elif required:
                raise InvalidValue(f"{path}.{name}", "missing")
        return kind(**values)

    return decode_fields


def _is_required(field: Field[Any]) -> bool:
    return field.default is MISSING and field.default_factory is MISSING


def _text(data: object, path: str) -> str:
    if not isinstance(data, str) or len(data) > MAX_TEXT:
        raise InvalidValue(path, f"not a text of at most {MAX_TEXT} characters")
    if _CONTROL(data):
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


def _boolean(data: object, path: str) -> object:
    if not isinstance(data, bool):
        raise InvalidValue(path, "not true or false")
    return data


def _nothing(data: object, path: str) -> object:
    return None if data is None else _unknown(data, path)


def _unknown(_data: object, path: str) -> NoReturn:
    raise InvalidValue(path, "not of a known type")


_PLAIN: Mapping[object, _Decoder] = {
    str: _text,
    bytes: _bytes,
    bool: _boolean,
    int: functools.partial(_number, int),
    float: functools.partial(_number, float),
    datetime: _moment,
    type(None): _nothing,
}


# a type's form never changes, and each frame holds dozens of values: how one is written and read is found out once
_encoder: Callable[[Any], _Encoder] = functools.cache(_encoder_of)
_decoder: Callable[[Any], _Decoder] = functools.cache(_decoder_of)
