"""What a sign-in's tokens ask to be done next. Decisions only; `authorized` carries them out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from maikr_client.api.values import Tokens
from maikr_client.model.problem import ProblemCode
from maikr_client.model.secret import SecretText, SignInSecrets

MARGIN = timedelta(seconds=60)
"""An access token this near to its end is renewed before it is used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """What this call has met so far: the access token that was refused, and whether one was renewed for it."""

    refused: SecretText | None = None
    renewed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """Call with this access token."""

    token: SecretText


@dataclass(frozen=True, slots=True, kw_only=True)
class Renew:
    """Exchange this refresh token for new ones, keep them, and look again."""

    refresh_token: SecretText


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """There is no sign-in that holds."""

    code: ProblemCode


Step = Use | Renew | End


def next_step(kept: SignInSecrets | None, now: datetime, attempt: Attempt) -> Step:
    """What to do with the sign-in as it is kept at `now`. A refused token is never used again."""
    if kept is None:
        return End(code=ProblemCode.NOT_SIGNED_IN)
    if kept.access_token != attempt.refused and (attempt.renewed or kept.access_expires_at - now > MARGIN):
        return Use(token=kept.access_token)
    if attempt.renewed:
        return End(code=ProblemCode.SIGN_IN_EXPIRED)
    return Renew(refresh_token=kept.refresh_token)


def renewed(kept: SignInSecrets, tokens: Tokens, now: datetime) -> SignInSecrets:
    """The record after `tokens` came at `now`."""
    return replace(
        kept,
        access_token=tokens.access_token,
        refresh_token=tokens.refresh_token,
        access_expires_at=now + timedelta(seconds=tokens.expires_in_s),
        signed_in_at=tokens.signed_in_at,
    )
