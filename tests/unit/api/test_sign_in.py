from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from maikr_client.api.sign_in import MARGIN, Attempt, End, Renew, Step, Use, next_step, renewed
from maikr_client.model.problem import ProblemCode
from maikr_client.model.secret import SignInSecrets
from tests.support.sign_ins import NOON, secrets_of, token, tokens_of

FRESH, OLD = Attempt(), secrets_of(lives=MARGIN)
FIRST, SECOND = token(1, "access"), token(2, "access")
RENEW_FIRST = Renew(refresh_token=token(1, "refresh"))


@pytest.mark.parametrize(
    ("what", "kept", "attempt", "step"),
    [
        ("nothing is kept", None, FRESH, End(code=ProblemCode.NOT_SIGNED_IN)),
        ("the token is fresh", secrets_of(), FRESH, Use(token=FIRST)),
        ("the token is about to end", OLD, FRESH, RENEW_FIRST),
        ("the fresh token was refused", secrets_of(), Attempt(refused=FIRST), RENEW_FIRST),
        ("another process renewed it", secrets_of(2), Attempt(refused=FIRST), Use(token=SECOND)),
        ("a renewed token lives shortly", OLD, Attempt(renewed=True), Use(token=FIRST)),
        (
            "the renewed token was refused",
            secrets_of(),
            Attempt(refused=FIRST, renewed=True),
            End(code=ProblemCode.SIGN_IN_EXPIRED),
        ),
    ],
)
def test_what_is_done_when(what: str, kept: SignInSecrets | None, attempt: Attempt, step: Step) -> None:
    assert next_step(kept, NOON, attempt) == step, what


def test_the_margin_is_measured_from_now() -> None:
    assert isinstance(next_step(secrets_of(), NOON + timedelta(hours=1) - 2 * MARGIN, FRESH), Use)
    assert isinstance(next_step(secrets_of(), NOON + timedelta(hours=1), FRESH), Renew)


def test_renewal_changes_the_tokens_only() -> None:
    later = NOON + timedelta(minutes=5)

    found = renewed(secrets_of(1), tokens_of(2), later)

    assert found == replace(secrets_of(2), access_expires_at=later + timedelta(hours=1))


def test_no_token_is_to_be_seen() -> None:
    seen = repr([secrets_of(), tokens_of(1), Attempt(refused=FIRST), Use(token=FIRST), RENEW_FIRST]) + str(FIRST)

    assert "access-1" not in seen
    assert "refresh-1" not in seen
    assert secrets_of().private_key.reveal() not in seen
