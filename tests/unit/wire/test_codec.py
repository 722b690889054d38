"""The one validator: what is encoded comes back equal, and nothing else is believed."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maikr_client.errors import InvalidValue
from maikr_client.model.name_server import NameServer, Transport
from maikr_client.model.plan import PlannedList, TunnelPlan
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.rule import ListKind, ListReference
from maikr_client.model.status import ExitHealth, ExitStatus, Status, TunnelState, Usage
from maikr_client.wire.codec import MAX_BYTES, Json, decode, encode
from maikr_client.wire.opening import Hello
from maikr_client.wire.requests import Connect, StoreBlob
from tests.support.plans import AMSTERDAM, BERLIN, CAIRO, plan

TEXTS = st.text(st.characters(min_codepoint=0x20, exclude_characters="\x7f", exclude_categories=["Cs"]), max_size=40)
NUMBERS = st.integers(-(2**63) + 1, 2**63 - 1)
PROBLEMS = st.builds(
    Problem, code=st.sampled_from(ProblemCode), fields=st.lists(st.tuples(TEXTS, TEXTS), max_size=3).map(tuple)
)
MOMENTS = st.datetimes(timezones=st.just(UTC))
EXITS = st.builds(
    ExitStatus,
    server=TEXTS,
    health=st.sampled_from(ExitHealth),
    handshake_age_s=st.none() | st.floats(0, 1e6),
    bytes_up=NUMBERS,
    bytes_down=NUMBERS,
)
STATUSES = st.builds(
    Status,
    state=st.sampled_from(TunnelState),
    protected=st.booleans(),
    server=st.none() | TEXTS,
    exit_ip=st.none() | st.ip_addresses(v=4) | st.ip_addresses(v=6),
    since=st.none() | MOMENTS,
    exits=st.lists(EXITS, max_size=3).map(tuple),
    problem=st.none() | PROBLEMS,
    attempt=NUMBERS,
)
ANY_JSON: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=20,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One field of each kind."""

    text: str = ""
    whole: int = 0
    real: float = 0.0
    yes: bool = False
    moment: datetime | None = None
    v4: IPv4Address | None = None
    v6: IPv6Address | None = None
    pair: tuple[int, str] = (0, "")


def through_json(value: object) -> object:
    return json.loads(json.dumps(encode(value)))


@given(STATUSES)
def test_any_status_comes_back_equal(status: Status) -> None:
    assert decode(Status, through_json(status)) == status


def test_a_plan_comes_back_equal_with_its_key() -> None:
    whole = plan(AMSTERDAM, BERLIN, exits=(CAIRO,), lockdown=True)

    assert decode(TunnelPlan, through_json(whole)) == whole


@pytest.mark.parametrize("kind", [Status, TunnelPlan, Usage, Connect, Hello, Problem])
@given(data=ANY_JSON)
def test_anything_else_is_refused_by_name_and_never_crashes(kind: type, data: Json) -> None:
    with pytest.raises(InvalidValue):
        decode(kind, {"odd": data})
    if not isinstance(data, dict):
        with pytest.raises(InvalidValue):
            decode(kind, data)


@pytest.mark.parametrize(
    "data",
    [
        {"text": "a\0b"},
        {"text": "a\rb"},
        {"text": "a\nb"},
        {"text": "a\x7fb"},
        {"text": "x" * 1025},
        {"text": 1},
        {"text": None},
        {"whole": True},
        {"whole": 1.0},
        {"whole": "1"},
        {"whole": 2**63},
        {"whole": -(2**63)},
        {"whole": 10**400},
        {"real": 10**400},
        {"real": float("nan")},
        {"real": float("inf")},
        {"real": "1"},
        {"yes": 1},
        {"yes": "true"},
        {"moment": "2026-01-01T00:00:00"},
        {"moment": "soon"},
        {"v4": "1.2.3"},
        {"v4": "1.2.3.4/32"},
        {"v4": "::1"},
        {"v4": 16909060},
        {"v6": "fe80::1%eth0"},
        {"v6": "2001:db8::1%$(reboot)"},
        {"v6": "1.2.3.4"},
        {"pair": [1]},
        {"pair": [1, "a", "b"]},
        {"pair": "1a"},
        {"pair": {"0": 1, "1": "a"}},
        {"unknown": 1},
        [],
        "text",
        None,
    ],
)
def test_a_field_that_is_not_exactly_of_its_type_is_refused(data: Json) -> None:
    with pytest.raises(InvalidValue):
        decode(Sample, data)


def test_the_refusal_names_the_place() -> None:
    data = through_json(plan(AMSTERDAM, BERLIN))
    assert isinstance(data, dict)
    data["candidates"][1]["public_key"] = "short"

    with pytest.raises(InvalidValue) as refused:
        decode(TunnelPlan, data)
    assert refused.value.problem.field("what") == "TunnelPlan.candidates[1].public_key"


def test_a_missing_field_is_refused() -> None:
    with pytest.raises(InvalidValue, match="version"):
        decode(Hello, {})


def test_a_list_can_not_be_endless() -> None:
    with pytest.raises(InvalidValue):
        decode(Status, {"state": "connected", "protected": True, "exits": [1] * 5000})


def test_a_private_key_is_in_no_message_of_a_refusal() -> None:
    data = through_json(plan())
    assert isinstance(data, dict)
    secret = data["identity"]["private_key"]
    data["identity"]["private_key"] = secret[:-2]

    with pytest.raises(InvalidValue) as refused:
        decode(TunnelPlan, data)
    assert secret[:-2] not in str(refused.value)


def test_what_has_no_place_in_the_contract_is_not_encoded() -> None:
    with pytest.raises(TypeError):
        encode(object())


def test_bytes_come_back_equal_and_only_base64_of_a_part_is_believed() -> None:
    part = StoreBlob(sha256="0" * 64, total_bytes=MAX_BYTES, offset=0, data=bytes(range(256)) * (MAX_BYTES // 256))
    assert decode(StoreBlob, through_json(part)) == part
    for data in ("AAA", "AA\nAA", "AA==AA==", "\u00e9", 1, None, "A" * (MAX_BYTES * 2)):
        with pytest.raises(InvalidValue):
            decode(StoreBlob, {"sha256": "0" * 64, "total_bytes": 9, "offset": 0, "data": data})


def test_a_plan_comes_back_equal_with_its_rules() -> None:
    whole = replace(
        plan(AMSTERDAM, rules={"anywhere": (BERLIN, CAIRO)}),
        lists=(PlannedList(reference=ListReference(kind=ListKind.FILE, where="ads"), sha256="1" * 64),),
        dns=(NameServer(address=IPv4Address("192.0.2.53"), transport=Transport.TLS, tls_name="dns.example"),),
        keep_connections=True,
    )
    assert decode(TunnelPlan, through_json(whole)) == whole
    assert whole.blobs == {"0" * 64, "1" * 64}
