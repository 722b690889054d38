"""Frames: cut anywhere they come out whole; nonsense ends the stream."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maikr_client.errors import InvalidValue
from maikr_client.wire.codec import Json
from maikr_client.wire.framing import MAX_FRAME_BYTES, FrameReader, frame

MESSAGES: st.SearchStrategy[list[dict[str, Json]]] = st.lists(
    st.dictionaries(st.text(max_size=8), st.none() | st.integers(-9, 9) | st.text(max_size=30), max_size=4), max_size=6
)


def raw(body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + body


@given(messages=MESSAGES, sizes=st.lists(st.integers(1, 50), min_size=1))
def test_messages_come_out_in_order_however_the_stream_is_cut(
    messages: list[dict[str, Json]], sizes: list[int]
) -> None:
    stream = b"".join(frame(each) for each in messages)
    reader, received, turn = FrameReader(), [], 0
    while stream:
        size = sizes[turn % len(sizes)]
        received += reader.feed(stream[:size])
        stream, turn = stream[size:], turn + 1

    assert received == messages
    assert not reader.unfinished


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"null",
        b'"text"',
        b"{",
        b"{}{}",
        b'{"a":NaN}',
        b'{"a":Infinity}',
        b'{"a":1,"a":2}',
        b'{"a":"\xff"}',
        b"\xff\xfe{\x00}\x00",
        b"[" * 100_000,
        b'{"a":' * 50_000,
        b'{"a":' + b"9" * 5000 + b"}",
        b"\0" * 16,
    ],
)
def test_what_is_no_object_in_json_and_utf_8_is_refused(body: bytes) -> None:
    with pytest.raises(InvalidValue):
        FrameReader().feed(raw(body))


def test_a_frame_too_long_is_refused_by_its_length_alone() -> None:
    with pytest.raises(InvalidValue):
        FrameReader().feed(struct.pack(">I", MAX_FRAME_BYTES + 1))


def test_nothing_too_long_is_sent() -> None:
    with pytest.raises(InvalidValue):
        frame({"a": "x" * MAX_FRAME_BYTES})


@given(st.binary(max_size=200))
def test_garbage_never_crashes_the_reader(data: bytes) -> None:
    try:
        messages = FrameReader().feed(data)
    except InvalidValue:
        return
    assert all(isinstance(each, dict) for each in messages)
