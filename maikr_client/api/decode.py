"""The API's JSON to values. A field that this version does not know is passed over; one it knows must be right."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import fields
from typing import Any, NoReturn, TypeVar

from maikr_client.api.values import LeftOut, RuleText, TakenKey
from maikr_client.errors import InvalidValue
from maikr_client.model.account import Device, Policy
from maikr_client.model.keys import PrivateKey
from maikr_client.model.server import Coordinates, Server
from maikr_client.wire.codec import MAX_INTEGER, decode

T = TypeVar("T")
Object = Mapping[str, Any]

MAX_LONG_TEXT = 1024 * 1024
MAX_SERVERS = 20_000
MAX_NAME = 32


def parse(body: bytes) -> Object:
    """The object in `body`. Raises InvalidValue."""
    try:
        data = json.loads(body, parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise InvalidValue("answer", "not JSON") from None
    if not isinstance(data, dict):
        raise InvalidValue("answer", "not an object")
    return data


def known(kind: type[T], data: object) -> T:
    """`data` as a `kind`, without the fields that `kind` has not. Raises InvalidValue."""
    return decode(kind, _picked(kind, data))


def device(data: object) -> Device:
    """A device; which one is this machine's is not the backend's to say. Raises InvalidValue."""
    picked = _picked(Device, data)
    picked.pop("current", None)
    return decode(Device, picked)


def taken_key(data: Object) -> TakenKey:
    """A device and its key's preshared seed. Raises InvalidValue."""
    seed = data.get("preshared_seed")
    return TakenKey(device=device(data), preshared_seed=None if seed is None else decode(PrivateKey, seed, "seed"))


def listed(data: Object, field: str) -> list[object]:
    """The list called `field`. Raises InvalidValue."""
    found = data.get(field)
    if not isinstance(found, list) or len(found) > MAX_SERVERS:
        raise InvalidValue(field, f"not a list of at most {MAX_SERVERS}")
    return found


def servers(data: Object) -> tuple[tuple[Server, ...], tuple[LeftOut, ...]]:
    """The directory's servers, and those that are malformed or named twice. Raises InvalidValue without a list."""
    good: dict[str, Server] = {}
    left_out = []
    for item in listed(data, "servers"):
        try:
            server = _server(item, taken=good)
            good[server.name] = server
        except InvalidValue as error:
            why = f"{error.problem.field('what')}: {error.problem.field('why')}"
            left_out.append(LeftOut(name=_name(item), why=why))
    return tuple(good.values()), tuple(left_out)


def policy(data: Object) -> Policy:
    """The policy; its text may have many lines. Raises InvalidValue."""
    short = {name: decode(str, data.get(name), name) for name in ("version", "date")}
    return Policy(version=short["version"], date=short["date"], text=_long_text(data.get("text")))


def rules(data: Object) -> RuleText:
    """The rule list. Raises InvalidValue."""
    revision = decode(int, data.get("revision"), "revision")
    if not 0 <= revision <= MAX_INTEGER:
        raise InvalidValue("revision", "negative")
    return RuleText(text=_long_text(data.get("text")), revision=revision)


def _server(data: object, *, taken: Collection[str]) -> Server:
    picked = _picked(Server, data)
    if isinstance(picked.get("coordinates"), dict):
        picked["coordinates"] = _picked(Coordinates, picked["coordinates"])
    server = decode(Server, picked)
    if server.name in taken:
        raise InvalidValue("server", "its name is there twice")
    return server


def _picked(kind: type[Any], data: object) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise InvalidValue(kind.__name__, "not an object")
    return {field.name: data[field.name] for field in fields(kind) if field.name in data}


def _name(data: object) -> str:
    name = data.get("name") if isinstance(data, dict) else None
    return name[:MAX_NAME] if isinstance(name, str) and name.isascii() and name.isprintable() else "?"


def _long_text(data: object) -> str:
    if not isinstance(data, str) or len(data) > MAX_LONG_TEXT:
        raise InvalidValue("text", "not a text, or too long")
    if any(not (character.isprintable() or character in "\n\r\t") for character in data):
        raise InvalidValue("text", "control characters")
    return data


def _refuse(_constant: str) -> NoReturn:
    raise ValueError
