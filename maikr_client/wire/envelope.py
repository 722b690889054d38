"""The envelope of a request as it goes out, and of its reply as it comes in (https://www.jsonrpc.org/specification)."""

from __future__ import annotations

from typing import TypeVar

from maikr_client.errors import InvalidValue
from maikr_client.model.problem import Problem
from maikr_client.wire.codec import MAX_INTEGER, Json, decode, encode
from maikr_client.wire.opening import Refused

R = TypeVar("R")


def envelope(number: int, verb: str, request: object) -> Json:
    """A request's envelope."""
    return {"jsonrpc": "2.0", "id": number, "method": verb, "params": encode(request)}


def decode_reply(message: dict[str, Json], kind: type[R]) -> tuple[int | None, R | Refused]:
    """A reply's number and content. Raises InvalidValue."""
    if "error" in message:
        expect_members(message, {"jsonrpc", "id", "error"})
        error = message["error"]
        if not isinstance(error, dict):
            raise InvalidValue("error", "not an object")
        number = None if message["id"] is None else number_of(message["id"])
        return number, Refused(problem=decode(Problem, error.get("data"), "error.data"))
    expect_members(message, {"jsonrpc", "id", "result"})
    return number_of(message["id"]), decode(kind, message["result"], "result")


def expect_members(message: dict[str, Json], members: set[str]) -> None:
    """Raises InvalidValue unless `message` has exactly these and is JSON-RPC 2.0."""
    if message.keys() != members or message["jsonrpc"] != "2.0":
        raise InvalidValue("message", "not a JSON-RPC 2.0 message of this contract")


def number_of(value: Json) -> int:
    """A request's number. Raises InvalidValue."""
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MAX_INTEGER:
        raise InvalidValue("id", "not a whole number")
    return value
