from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from maikr_client.errors import Failed, InvalidValue
from maikr_client.model.problem import ProblemCode
from maikr_client.model.secret import SecretText
from maikr_client.secrets.sealed import Cost, opened, seal

PASSPHRASE = SecretText("four words of mine")
TEXT = "the sign-in, whole"
SEALED = seal(TEXT, PASSPHRASE)


def test_the_passphrase_opens_what_it_sealed() -> None:
    assert opened(SEALED, PASSPHRASE) == TEXT


def test_nothing_of_the_text_or_passphrase_is_to_be_seen() -> None:
    assert TEXT.encode() not in SEALED
    assert PASSPHRASE.reveal().encode() not in SEALED


def test_no_two_seals_are_alike() -> None:
    assert seal(TEXT, PASSPHRASE) != SEALED


def test_another_passphrase_is_told_from_damage() -> None:
    with pytest.raises(Failed) as caught:
        opened(SEALED, SecretText("four words of yours"))

    assert caught.value.problem.code is ProblemCode.WRONG_PASSPHRASE


@settings(max_examples=12, deadline=None)
@given(st.integers(0, len(SEALED) - 1), st.integers(1, 255))
def test_one_changed_byte_anywhere_never_opens(position: int, change: int) -> None:
    damaged = bytearray(SEALED)
    damaged[position] ^= change

    with pytest.raises((Failed, InvalidValue)):
        opened(bytes(damaged), PASSPHRASE)


@pytest.mark.parametrize("length", [0, 5, 53, len(SEALED) - 1])
def test_a_file_cut_short_never_opens(length: int) -> None:
    with pytest.raises((Failed, InvalidValue)):
        opened(SEALED[:length], PASSPHRASE)


@pytest.mark.parametrize("cost", [(14, 8, 1), (21, 8, 1), (15, 1, 1), (15, 8, 17), (15, 8, 0)])
def test_a_header_that_asks_for_too_little_or_too_much_work_is_refused(cost: tuple[int, int, int]) -> None:
    log2_n, r, p = cost
    with pytest.raises(InvalidValue):
        Cost(log2_n=log2_n, r=r, p=p)
