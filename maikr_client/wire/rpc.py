"""JSON-RPC 2.0 envelopes around requests, replies and notifications (https://www.jsonrpc.org/specification)."""

from __future__ import annotations

from dataclasses import dataclass

from maikr_client.errors import InvalidValue
from maikr_client.model.status import Status
from maikr_client.wire.codec import Json, decode, encode
from maikr_client.wire.envelope import envelope, expect_members, number_of
from maikr_client.wire.opening import Refused
from maikr_client.wire.replies import NamesAsked, Reply
from maikr_client.wire.requests import VERBS, Request

STATUS_NOTIFICATION = "status"
NAMES_NOTIFICATION = "names"
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
    return envelope(call.number, verb, call.request)


def decode_call(message: dict[str, Json]) -> Call:
    """A request's envelope opened. Raises InvalidValue for any member that is not as `encode_call` writes it."""
    expect_members(message, {"jsonrpc", "id", "method", "params"})
    verb = message["method"]
    kind = VERBS.get(verb) if isinstance(verb, str) else None
    if kind is None:
        raise InvalidValue("method", "unknown")
    return Call(number=number_of(message["id"]), request=decode(kind, message["params"], "params"))


def encode_reply(number: int | None, reply: Reply | Refused) -> Json:
    """The answer to request `number` (None when the request could not be read)."""
    if isinstance(reply, Refused):
        error: Json = {"code": _SERVER_ERROR, "message": str(reply.problem.code), "data": encode(reply.problem)}
        return {"jsonrpc": "2.0", "id": number, "error": error}
    return {"jsonrpc": "2.0", "id": number, "result": encode(reply)}


def encode_notification(told: Status | NamesAsked) -> Json:
    """What nobody asked for just now."""
    method = NAMES_NOTIFICATION if isinstance(told, NamesAsked) else STATUS_NOTIFICATION
    return {"jsonrpc": "2.0", "method": method, "params": encode(told)}


def decode_notification(message: dict[str, Json]) -> Status | NamesAsked | None:
    """What a notification tells, None when `message` is a reply. Raises InvalidValue."""
    if "id" in message:
        return None
    expect_members(message, {"jsonrpc", "method", "params"})
    if message["method"] == NAMES_NOTIFICATION:
        return decode(NamesAsked, message["params"], "params")
    if message["method"] != STATUS_NOTIFICATION:
        raise InvalidValue("method", "unknown")
    return decode(Status, message["params"], "params")
