"""What routes ask of a request: the backend, where the caller is, and who they are."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from maikr_lab.backend.accounts.sign_ins import Caller
from maikr_lab.backend.compose import Backend
from maikr_lab.backend.errors import Refusal, Refused

_bearer = HTTPBearer(auto_error=False, scheme_name="AccessToken", description="The access token of a sign-in.")


def _backend(request: Request) -> Backend:
    backend = request.app.state.backend
    if not isinstance(backend, Backend):
        raise TypeError("the app was made without its backend")
    return backend


def _address(request: Request) -> str:
    return request.client.host if request.client else ""


Here = Annotated[Backend, Depends(_backend)]
CallerAddress = Annotated[str, Depends(_address)]


def _caller(here: Here, presented: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)]) -> Caller:
    if presented is None:
        raise Refused(Refusal.NOT_SIGNED_IN)
    return here.sign_ins.recognise(presented.credentials)


Signed = Annotated[Caller, Depends(_caller)]

SIGNED = (Refusal.NOT_SIGNED_IN, Refusal.SIGN_IN_EXPIRED)
BODY = (Refusal.BAD_REQUEST, Refusal.TOO_LARGE, Refusal.INVALID_VALUE)
