"""When a key is due, and what follows what."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from maikr_client.model.keys import PrivateKey
from maikr_client.session.rotation_steps import Make, Move, Register, Rest, next_step
from tests.support.sign_ins import NOON, secrets_of

DAY = timedelta(hours=24)
KEPT = secrets_of()
NEXT = PrivateKey.generate()


@pytest.mark.parametrize("age", [timedelta(), timedelta(hours=23, minutes=59)])
def test_a_young_key_rests(age: timedelta) -> None:
    assert next_step(KEPT, NOON + age, DAY, wanted=False) == Rest()


@pytest.mark.parametrize("age", [DAY, timedelta(days=400), -timedelta(seconds=1)])
def test_an_old_key_and_one_from_the_future_are_due(age: timedelta) -> None:
    assert next_step(KEPT, NOON + age, DAY, wanted=False) == Make()


def test_a_keys_age_counts_from_the_last_rotation() -> None:
    kept = replace(KEPT, key_made_at=NOON + timedelta(days=9))

    assert next_step(kept, NOON + timedelta(days=9, hours=1), DAY, wanted=False) == Rest()


def test_who_wants_a_new_key_gets_one_at_any_age() -> None:
    assert next_step(KEPT, NOON, DAY, wanted=True) == Make()


@pytest.mark.parametrize("wanted", [True, False])
def test_what_was_begun_is_finished_before_anything_else(*, wanted: bool) -> None:
    begun = replace(KEPT, next_key=NEXT)
    assert next_step(begun, NOON, DAY, wanted=wanted) == Register(device_id=KEPT.device_id, key=NEXT)

    registered = replace(KEPT, private_key=NEXT, retiring=True)
    assert next_step(registered, NOON, DAY, wanted=wanted) == Move(device_id=KEPT.device_id)
