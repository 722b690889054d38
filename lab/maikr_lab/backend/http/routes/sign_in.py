"""Sign-up, verification, sign-in, its prolonging and its end."""

from __future__ import annotations

from fastapi import APIRouter, BackgroundTasks

from maikr_lab.backend.accounts.sign_ins import Granted
from maikr_lab.backend.errors import Refusal
from maikr_lab.backend.http.asking import BODY, SIGNED, CallerAddress, Here, Signed
from maikr_lab.backend.http.bodies.account import (
    Empty,
    Nothing,
    RefreshBody,
    SignInBody,
    SignUpBody,
    TokensAnswer,
    VerifyBody,
)
from maikr_lab.backend.http.failures import document

router = APIRouter(tags=["sign-in"])


def _tokens(granted: Granted) -> TokensAnswer:
    return TokensAnswer(
        access_token=granted.access_token,
        refresh_token=granted.refresh_token,
        expires_in_s=granted.expires_in_s,
        signed_in_at=granted.signed_in_at,
    )


@router.post("/v1/sign-up", status_code=202, responses=document(*BODY, Refusal.WEAK_PASSWORD, Refusal.TOO_MANY_TRIES))
def sign_up(body: SignUpBody, here: Here, caller: CallerAddress, later: BackgroundTasks) -> Nothing:
    """Ask for an account; a code comes by mail. An address that is taken is not told apart here."""
    here.tries.mail(caller, body.email)
    later.add_task(here.post.send, here.sign_ups.ask(body.email, body.password, marketing=body.marketing))
    return Nothing()


@router.post("/v1/verify", status_code=204, responses=document(*BODY, Refusal.WRONG_CODE, Refusal.TOO_MANY_TRIES))
def verify(body: VerifyBody, here: Here, caller: CallerAddress) -> None:
    """Confirm the address by its code."""
    with here.tries.guess("verify", caller):
        here.sign_ups.confirm(body.code)


@router.post(
    "/v1/sign-in",
    responses=document(*BODY, Refusal.WRONG_CREDENTIALS, Refusal.EMAIL_UNVERIFIED, Refusal.TOO_MANY_TRIES),
)
def sign_in(body: SignInBody, here: Here, caller: CallerAddress) -> TokensAnswer:
    """Sign in."""
    with here.tries.guess("sign-in", caller, body.email):
        return _tokens(here.sign_ins.open(body.email, body.password))


@router.post("/v1/token/refresh", responses=document(*BODY, Refusal.SIGN_IN_EXPIRED))
def refresh(body: RefreshBody, here: Here) -> TokensAnswer:
    """New tokens; the old refresh token ends. Using it again gives the same tokens until one of them was used, an hour
    at most; after that it ends the whole sign-in.
    """
    return _tokens(here.sign_ins.prolong(body.refresh_token))


@router.post("/v1/sign-out", status_code=204, responses=document(*SIGNED, *BODY))
def sign_out(_: Empty, here: Here, signed: Signed) -> None:
    """End this sign-in; both tokens end."""
    here.sign_ins.end(signed)
