"""What may stand on the link between the daemon and its pinger."""

from __future__ import annotations

import pytest

from maikr_client.errors import InvalidValue
from maikr_client.wire.codec import Json
from maikr_client.wire.pinging import (
    PATIENCE_S,
    Answers,
    Echoes,
    Knock,
    Shot,
    Times,
    decode_answers,
    decode_to_pinger,
    encode_message,
)

SHOT = Shot(pause_s=0.25, index=1, number=0)
ECHOES = Echoes(number=3, versions=(4, 6), shots=(SHOT, SHOT))
KNOCK = Knock(number=4, message=bytes(range(148)), proof_key=bytes(32))
ANSWERS = Answers(number=3, times=(Times(sent=2, rtts_ms=(1.5,)), Times(sent=0)))


def as_object(message: Echoes | Knock | Answers) -> dict[str, Json]:
    encoded = encode_message(message)
    assert isinstance(encoded, dict)
    return encoded


def test_what_is_said_is_what_is_heard() -> None:
    assert [decode_to_pinger(as_object(each)) for each in (ECHOES, KNOCK)] == [ECHOES, KNOCK]
    assert decode_answers(as_object(ANSWERS)) == ANSWERS


def test_a_question_tells_how_long_it_takes_and_how_many_sockets() -> None:
    assert (ECHOES.doors, ECHOES.lasts_s) == (2, 0.5 + PATIENCE_S)
    assert (KNOCK.doors, KNOCK.lasts_s) == (1, PATIENCE_S)


def shot(**changed: Json) -> dict[str, Json]:
    of: dict[str, Json] = {"pause_s": 0.1, "index": 0, "number": 0, **changed}
    return {"echoes": {"number": 1, "versions": [4], "shots": [of]}}


@pytest.mark.parametrize(
    "message",
    [
        shot(index=1),
        shot(index=-1),
        shot(pause_s=-0.1),
        shot(pause_s=1.5),
        shot(pause_s=float("nan")),
        shot(number=4096),
        {"echoes": {"number": 1, "versions": [], "shots": []}},
        {"echoes": {"number": 1, "versions": [5], "shots": []}},
        {"echoes": {"number": 1, "versions": [4] * 65, "shots": []}},
        {"knock": {"number": 1, "message": "", "proof_key": ""}},
        {"answers": {"number": 1, "times": []}},
        {**as_object(ECHOES), **as_object(KNOCK)},
        {},
    ],
)
def test_a_pinger_is_told_nothing_else(message: dict[str, Json]) -> None:
    with pytest.raises(InvalidValue):
        decode_to_pinger(message)
