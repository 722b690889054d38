"""JSON-RPC 2.0 envelopes around requests, replies and the status notification (https://www.jsonrpc.org/specification)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from maikr_client.errors import InvalidValue
from maikr_client.model.problem import Problem
from maikr_client.model.status import Status
from maikr_client.wire.codec import MAX_INTEGER, Json, decode, encode
from maikr_client.wire.replies import Refused, Reply
from maikr_client.wire.requests import VERBS, Request

R = TypeVar("R", bound=Reply)

STATUS_NOTIFICATION = "status"
_SERVER_ERROR = -32000
_VERB_OF = {kind: verb for verb, kind in VERBS.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One request and its number."""

    number: int
    request: Request


def encode_call(call: Call) -> Json:
    """The request's envelope."""
    verb = _VERB_OF[type(call.request)]
    return {"jsonrpc": "2.0", "id": call.number, "method": verb, "params": encode(call.request)}


def decode_call(message: dict[str, Json]) -> Call:
    """A request's envelope opened. Raises InvalidValue for any member that is not as `encode_call` writes it."""
    _exactly(message, {"jsonrpc", "id", "method", "params"})
    verb = message["method"]
    kind = VERBS.get(verb) if isinstance(verb, str) else None
    if kind is None:
        raise InvalidValue("method", "unknown")
    return Call(number=_number(message["id"]), request=decode(kind, message["params"], "params"))


def encode_reply(number: int | None, reply: Reply | Refused) -> Json:
    """The answer to request `number` (None when the request could not be read)."""
    if isinstance(reply, Refused):
        error: Json = {"code": _SERVER_ERROR, "message": str(reply.problem.code), "data": encode(reply.problem)}
        return {"jsonrpc": "2.0", "id": number, "error": error}
    return {"jsonrpc": "2.0", "id": number, "result": encode(reply)}


def encode_notification(status: Status) -> Json:
    """A status that nobody asked for just now."""
    return {"jsonrpc": "2.0", "method": STATUS_NOTIFICATION, "params": encode(status)}


def decode_notification(message: dict[str, Json]) -> Status | None:
    """The status in a notification, None when `message` is a reply. Raises InvalidValue."""
    if "id" in message:
        return None
    _exactly(message, {"jsonrpc", "method", "params"})
    if message["method"] != STATUS_NOTIFICATION:
        raise InvalidValue("method", "unknown")
    return decode(Status, message["params"], "params")


def decode_reply(message: dict[str, Json], kind: type[R]) -> tuple[int | None, R | Refused]:
    """A reply's number and content. Raises InvalidValue."""
    if "error" in message:
        _exactly(message, {"jsonrpc", "id", "error"})
        error = message["error"]
        if not isinstance(error, dict):
            raise InvalidValue("error", "not an object")
        number = None if message["id"] is None else _number(message["id"])
        return number, Refused(problem=decode(Problem, error.get("data"), "error.data"))
    _exactly(message, {"jsonrpc", "id", "result"})
    return _number(message["id"]), decode(kind, message["result"], "result")


def _exactly(message: dict[str, Json], members: set[str]) -> None:
    if message.keys() != members or message["jsonrpc"] != "2.0":
        raise InvalidValue("message", "not a JSON-RPC 2.0 message of this contract")


def _number(value: Json) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MAX_INTEGER:
        raise InvalidValue("id", "not a whole number")
    return value
