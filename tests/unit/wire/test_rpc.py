"""Envelopes: every verb and reply survives its envelope; any other envelope is refused."""

from __future__ import annotations

import json
from typing import Any

import pytest

from maikr_client.errors import InvalidValue
from maikr_client.model.coexistence import Coexistence
from maikr_client.model.lockdown import Lockdown
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.status import Status, TunnelState, Usage
from maikr_client.wire.codec import Json
from maikr_client.wire.envelope import decode_reply
from maikr_client.wire.opening import GetStatus, Hello, HelloReply, Refused, Role, StatusReply
from maikr_client.wire.replies import Accepted, Reply, UsageReply
from maikr_client.wire.requests import (
    MAX_SNOOZE_S,
    NEEDED_ROLE,
    VERBS,
    Connect,
    Disconnect,
    EraseUsage,
    GetUsage,
    Request,
    SetLockdown,
    Watch,
)
from maikr_client.wire.rpc import Call, decode_call, decode_notification, encode_call, encode_notification, encode_reply
from tests.support.plans import plan

MOST_VERBS = 15
STATUS = Status(state=TunnelState.CONNECTED, protected=True, server="a")
CALLS: list[Request] = [
    Hello(version=1),
    GetStatus(),
    Watch(),
    Connect(plan=plan()),
    Disconnect(),
    GetUsage(),
    EraseUsage(),
]
CALLS += [Disconnect(snooze_s=60, despite_lockdown=True), SetLockdown(lockdown=None)]
CALLS += [SetLockdown(lockdown=Lockdown(allow_lan=True, coexist=(Coexistence.WORK_VPN,)))]
REPLIES = [
    HelloReply(version=1, daemon_version="1", role=Role.CONTROL),
    StatusReply(status=STATUS),
    UsageReply(usage=(Usage(server="a", day="2026-01-01", bytes_up=1, bytes_down=2),)),
    Accepted(),
]


def sent(message: Json) -> dict[str, Any]:
    received = json.loads(json.dumps(message))
    assert isinstance(received, dict)
    return received


@pytest.mark.parametrize("request_", CALLS, ids=lambda each: type(each).__name__)
def test_every_request_survives(request_: Request) -> None:
    call = Call(number=7, request=request_)

    assert decode_call(sent(encode_call(call))) == call


@pytest.mark.parametrize("reply", REPLIES, ids=lambda each: type(each).__name__)
def test_every_reply_survives(reply: Reply) -> None:
    assert decode_reply(sent(encode_reply(7, reply)), type(reply)) == (7, reply)


@pytest.mark.parametrize("number", [None, 7])
def test_a_refusal_survives_whatever_was_expected(number: int | None) -> None:
    refused = Refused(problem=Problem.of(ProblemCode.NO_SUCH_SERVER, server="x"))

    assert decode_reply(sent(encode_reply(number, refused)), Accepted) == (number, refused)


def test_a_notification_survives_and_is_told_from_a_reply() -> None:
    assert decode_notification(sent(encode_notification(STATUS))) == STATUS
    assert decode_notification(sent(encode_reply(1, Accepted()))) is None


GOOD: dict[str, Json] = {"jsonrpc": "2.0", "id": 1, "method": "status", "params": {}}


@pytest.mark.parametrize(
    "change",
    [
        {"jsonrpc": "1.0"},
        {"id": None},
        {"id": "1"},
        {"id": True},
        {"id": -1},
        {"id": 2**63},
        {"method": "reboot"},
        {"method": None},
        {"method": ["status"]},
        {"params": []},
        {"params": None},
        {"params": {"argv": "x"}},
        {"extra": 1},
    ],
)
def test_an_envelope_that_is_not_exactly_ours_is_refused(change: dict[str, Json]) -> None:
    decode_call(dict(GOOD))
    with pytest.raises(InvalidValue):
        decode_call({**GOOD, **change})


@pytest.mark.parametrize("missing", sorted(GOOD))
def test_an_envelope_without_a_member_is_refused(missing: str) -> None:
    with pytest.raises(InvalidValue):
        decode_call({name: value for name, value in GOOD.items() if name != missing})


def test_there_are_few_verbs_and_each_needs_a_role() -> None:
    assert len(VERBS) <= MOST_VERBS
    assert set(NEEDED_ROLE) == set(VERBS.values())


@pytest.mark.parametrize("seconds", [0, -1, MAX_SNOOZE_S + 1])
def test_nobody_snoozes_for_no_time_or_for_days(seconds: int) -> None:
    with pytest.raises(InvalidValue):
        Disconnect(snooze_s=seconds)


def test_a_client_names_presets_and_never_a_device() -> None:
    message = sent(encode_call(Call(number=1, request=SetLockdown(lockdown=Lockdown()))))
    message["params"]["lockdown"]["coexist"] = ["eth0"]

    with pytest.raises(InvalidValue):
        decode_call(message)
