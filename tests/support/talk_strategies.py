"""Anything that a client could say to the daemon: mostly wrong, by every kind of wrong that there is."""

from __future__ import annotations

import json
import struct
from dataclasses import fields

from hypothesis import strategies as st

from maikr_client.wire.codec import Json
from maikr_client.wire.framing import MAX_FRAME_BYTES
from maikr_client.wire.requests import VERBS
from maikr_client.wire.version import PROTOCOL_VERSION

ODD = st.sampled_from(
    ["", "\0", "a\r\nb", "../../etc/passwd", "a" * 2000, "f" * 64, "10.0.0.1", "fe80::1%eth0", "AAAA", "1", "-1"]
)
NUMBERS = st.one_of(st.integers(), st.sampled_from([0, 1, -1, 2**31, 2**63, 2**200, 1.5, -0.0, 1e308]))
NAMES = st.one_of(
    st.sampled_from(sorted({field.name for kind in VERBS.values() for field in fields(kind)})), st.text(max_size=8)
)
JSON: st.SearchStrategy[Json] = st.recursive(
    st.one_of(st.none(), st.booleans(), NUMBERS, ODD, st.text(max_size=20)),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(NAMES, inner, max_size=4)),
    max_leaves=8,
)


def framed(body: bytes, length: int | None = None) -> bytes:
    """A frame, whose length need not be right."""
    return struct.pack(">I", len(body) if length is None else length) + body


def written(message: object) -> bytes:
    """A frame of any JSON."""
    return framed(json.dumps(message).encode())


@st.composite
def parameters(draw: st.DrawFn, verb: str) -> Json:
    """The fields that `verb` has, some of them, of any type; now and then another one, or no object at all."""
    kind = VERBS.get(verb)
    known = {field.name: JSON for field in fields(kind)} if kind else {}
    told = draw(st.fixed_dictionaries({}, optional=known))
    if draw(st.integers(0, 5)) == 0:
        return draw(JSON)
    return told | (draw(st.dictionaries(NAMES, JSON, max_size=1)) if draw(st.booleans()) else {})


@st.composite
def calls(draw: st.DrawFn) -> bytes:
    """A verb, there or not, in an envelope that is right or lacks something."""
    verb = draw(st.one_of(st.sampled_from(sorted(VERBS)), st.sampled_from(["exec", "__init__", "Status", "status\0"])))
    message: dict[str, Json] = {"jsonrpc": "2.0", "id": draw(st.integers(0, 99)), "method": verb}
    message["params"] = draw(parameters(verb))
    if draw(st.integers(0, 7)) == 0:
        message[draw(st.sampled_from(["jsonrpc", "id", "method", "params", "more"]))] = draw(JSON)
    if draw(st.integers(0, 15)) == 0:
        del message[draw(st.sampled_from(["jsonrpc", "id", "method", "params"]))]
    return written(message)


def greeting(version: Json = PROTOCOL_VERSION) -> bytes:
    """What every conversation begins with."""
    return written({"jsonrpc": "2.0", "id": 1, "method": "hello", "params": {"version": version}})


QUESTIONS = st.sampled_from(["status", "watch", "usage"]).map(
    lambda verb: written({"jsonrpc": "2.0", "id": 7, "method": verb, "params": {}})
)
NESTED = st.sampled_from([10, 1_000, 100_000]).flatmap(
    lambda depth: st.sampled_from([b"[" * depth + b"]" * depth, b'{"a":' * depth + b"1" + b"}" * depth])
)
OVERSIZE = st.integers(MAX_FRAME_BYTES + 1, 2**32 - 1).map(lambda length: framed(b"{", length))
LARGEST = st.integers(8, 10).map(lambda spare: framed(b'{"x":"' + b"a" * (MAX_FRAME_BYTES - spare) + b'"}'))
PIECES = st.one_of(
    st.just(greeting()),
    st.just(greeting()),
    QUESTIONS,
    QUESTIONS,
    calls(),
    calls(),
    calls(),
    JSON.map(greeting),
    JSON.map(written),
    NESTED.map(framed),
    OVERSIZE,
    LARGEST,
    st.binary(max_size=300).map(framed),
    st.tuples(st.binary(max_size=50), st.integers(0, 80)).map(lambda both: framed(*both)),
    st.binary(max_size=300),
)
