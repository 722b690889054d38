"""Every failure in the one form: `{"error": {"code", "message"}}`."""

from __future__ import annotations

import logging
import traceback
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from starlette.exceptions import HTTPException
from starlette.routing import Match
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from maikr_lab.backend.errors import Refusal, Refused

LOG = logging.getLogger(__name__)
METHODS = ("DELETE", "GET", "PATCH", "POST", "PUT")
HTTP_REFUSALS = {
    refusal.status: refusal
    for refusal in (Refusal.NOT_FOUND, Refusal.METHOD_NOT_ALLOWED, Refusal.TOO_LARGE, Refusal.UNSUPPORTED_MEDIA)
}


class ErrorDetail(BaseModel):
    """`code` is for programs, `message` for whoever reads along."""

    code: str
    message: str


class ErrorBody(BaseModel):
    """A failure."""

    error: ErrorDetail


def failure(refused: Refused) -> JSONResponse:
    """The answer that says no."""
    detail = ErrorDetail(code=refused.refusal.code, message=refused.message)
    headers = {}
    if refused.retry_after_s is not None:
        headers["Retry-After"] = str(refused.retry_after_s)
    if refused.refusal in {Refusal.NOT_SIGNED_IN, Refusal.SIGN_IN_EXPIRED}:
        headers["WWW-Authenticate"] = "Bearer"  # RFC 9110, section 11.6.1
    return JSONResponse(ErrorBody(error=detail).model_dump(), refused.refusal.status, headers)


def document(*refusals: Refusal) -> dict[int | str, dict[str, Any]]:
    """What OpenAPI says of these refusals."""
    texts: dict[int, list[str]] = {}
    for refusal in refusals:
        texts.setdefault(refusal.status, []).append(f"`{refusal.code}`")
    return {status: {"model": ErrorBody, "description": ", ".join(codes)} for status, codes in texts.items()}


def install_failures(app: FastAPI) -> None:
    """Put the one form on everything that can fail in `app`."""

    async def refused(_: Request, error: Exception) -> JSONResponse:
        return failure(error if isinstance(error, Refused) else Refused(Refusal.FAILED))

    async def invalid(_: Request, error: Exception) -> JSONResponse:
        # The fields' names and what is wrong with them, never what was in them.
        found = error.errors() if isinstance(error, RequestValidationError) else []
        places = {".".join(str(part) for part in item["loc"]) + ": " + item["type"] for item in found}
        return failure(Refused(Refusal.INVALID_VALUE, f"{Refusal.INVALID_VALUE.message} ({', '.join(sorted(places))})"))

    async def by_status(request: Request, error: Exception) -> JSONResponse:
        status = error.status_code if isinstance(error, HTTPException) else Refusal.FAILED.status
        answer = failure(Refused(HTTP_REFUSALS.get(status, Refusal.BAD_REQUEST)))
        if status == Refusal.METHOD_NOT_ALLOWED.status:
            answer.headers["Allow"] = ", ".join(sorted(_methods(app, request)))
        return answer

    app.add_exception_handler(Refused, refused)
    app.add_exception_handler(RequestValidationError, invalid)
    app.add_exception_handler(HTTPException, by_status)


def _methods(app: FastAPI, request: Request) -> set[str]:
    # Starlette names the methods of the first route at this path only; ours has one route a method.
    scopes = {method: {**request.scope, "method": method} for method in METHODS}
    return {
        method for method, scope in scopes.items() if any(route.matches(scope)[0] is Match.FULL for route in app.routes)
    }


class LastResort:
    """Around everything: an error nobody foresaw is noted by its kind and place, without its values, and answered."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See ASGI 3."""
        started = False

        async def watched(message: Message) -> None:
            nonlocal started
            started = started or message["type"] == "http.response.start"
            await send(message)

        try:
            await self._app(scope, receive, watched)
        except Exception as error:  # noqa: BLE001 - this is the last place that can keep its values out of the log
            place = traceback.extract_tb(error.__traceback__)[-1]
            LOG.error("%s in %s, line %s", type(error).__name__, place.name, place.lineno)  # noqa: TRY400 - see above
            if not started and scope["type"] == "http":
                await failure(Refused(Refusal.FAILED))(scope, receive, send)
