"""Changing a password, and setting a new one by mail."""

from __future__ import annotations

from fastapi import APIRouter, BackgroundTasks

from maikr_lab.backend.errors import Refusal
from maikr_lab.backend.http.asking import BODY, SIGNED, CallerAddress, Here, Signed
from maikr_lab.backend.http.bodies.account import Nothing, PasswordChangeBody, ResetBody, ResetRequestBody
from maikr_lab.backend.http.failures import document

router = APIRouter(prefix="/v1/password", tags=["passwords"])


@router.post(
    "/change",
    status_code=204,
    responses=document(*SIGNED, *BODY, Refusal.WRONG_CREDENTIALS, Refusal.WEAK_PASSWORD, Refusal.TOO_MANY_TRIES),
)
def change(body: PasswordChangeBody, here: Here, caller: CallerAddress, signed: Signed, later: BackgroundTasks) -> None:
    """Change it; other sign-ins end."""
    with here.tries.guess("password", caller, str(signed.account_id)):
        later.add_task(here.post.send, here.passwords.change(signed, body.old_password, body.new_password))


@router.post("/reset-request", status_code=202, responses=document(*BODY, Refusal.TOO_MANY_TRIES))
def reset_request(body: ResetRequestBody, here: Here, caller: CallerAddress, later: BackgroundTasks) -> Nothing:
    """Ask for a code by mail. An unknown address is not told apart here."""
    here.tries.mail(caller, body.email)
    letter = here.passwords.ask_reset(body.email)
    if letter is not None:
        later.add_task(here.post.send, letter)
    return Nothing()


@router.post(
    "/reset",
    status_code=204,
    responses=document(*BODY, Refusal.WRONG_CODE, Refusal.WEAK_PASSWORD, Refusal.TOO_MANY_TRIES),
)
def reset(body: ResetBody, here: Here, caller: CallerAddress, later: BackgroundTasks) -> None:
    """Set a new password by the mailed code; all sign-ins end."""
    with here.tries.guess("reset", caller):
        later.add_task(here.post.send, here.passwords.reset(body.code, body.new_password))
