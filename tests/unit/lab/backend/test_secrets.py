"""Passwords, tokens and codes."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from maikr_lab.backend.accounts.hashing import Passwords
from maikr_lab.backend.accounts.tokens import ALPHABET, code_digest, digest, new_code, new_token
from maikr_lab.backend.config import Hashing

CHEAP = Hashing(time_cost=1, memory_kib=8, parallelism=1)


def test_a_password_matches_its_own_hash_only() -> None:
    passwords = Passwords(CHEAP)
    stored = passwords.hash("correct horse battery")

    assert stored.startswith("$argon2id$v=19$m=8,t=1,p=1$")
    assert stored != passwords.hash("correct horse battery")
    assert passwords.matches(stored, "correct horse battery")
    assert not passwords.matches(stored, "correct horse batterz")
    assert not passwords.matches("damaged", "correct horse battery")


def test_nobodys_password_is_judged_at_full_cost_and_never_right() -> None:
    passwords = Passwords(CHEAP)
    nobodys = vars(passwords)["_nobodys"]

    assert not passwords.outdated(nobodys)
    assert not passwords.matches(None, "correct horse battery")


def test_a_hash_made_at_another_cost_is_outdated() -> None:
    stored = Passwords(CHEAP).hash("correct horse battery")

    assert Passwords(Hashing(time_cost=2, memory_kib=8, parallelism=1)).outdated(stored)
    assert not Passwords(CHEAP).outdated(stored)


def test_tokens_are_43_characters_and_never_the_same() -> None:
    tokens = {new_token() for _ in range(100)}

    assert len(tokens) == 100
    assert all(re.fullmatch(r"[\w-]{43}", token) for token in tokens)
    assert len({digest(token) for token in tokens}) == 100


def test_codes_have_no_look_alikes() -> None:
    for _ in range(100):
        assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}", new_code())


@given(letters=st.text(ALPHABET, min_size=10, max_size=10), data=st.data())
def test_a_code_is_understood_however_it_is_typed(letters: str, data: st.DataObject) -> None:
    confused = {"0": "0oO", "1": "1iIlL"}
    typed = "".join(data.draw(st.sampled_from(confused.get(each, each + each.lower()))) for each in letters)

    assert code_digest(f" {typed[:5]}-{typed[5:]} ") == code_digest(letters)
