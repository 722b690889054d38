"""Which error an answer, or the lack of one, is."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from maikr_client.errors import Failed, MaikrError, NotPermitted, NotSignedIn, UsageError
from maikr_client.http import httpx
from maikr_client.model.problem import ProblemCode

_KIND_OF: Mapping[ProblemCode, type[MaikrError]] = MappingProxyType(
    {
        ProblemCode.NOT_SIGNED_IN: NotSignedIn,
        ProblemCode.SIGN_IN_EXPIRED: NotSignedIn,
        ProblemCode.WRONG_CREDENTIALS: NotSignedIn,
        ProblemCode.EMAIL_UNVERIFIED: NotSignedIn,
        ProblemCode.CONSENT_NEEDED: NotPermitted,
        ProblemCode.DEVICE_LIMIT: NotPermitted,
        ProblemCode.DEVICE_REVOKED: NotPermitted,
        ProblemCode.NOT_PERMITTED: NotPermitted,
        ProblemCode.WRONG_CODE: Failed,
        ProblemCode.TOO_MANY_TRIES: Failed,
        ProblemCode.WEAK_PASSWORD: Failed,
        ProblemCode.EMAIL_TAKEN: Failed,
        ProblemCode.CONFLICT: Failed,
    }
)
_CODE_OF_STATUS: Mapping[int, ProblemCode] = MappingProxyType(
    {
        401: ProblemCode.NOT_SIGNED_IN,
        403: ProblemCode.NOT_PERMITTED,
        404: ProblemCode.NOT_FOUND,
        409: ProblemCode.CONFLICT,
        413: ProblemCode.PICTURE_REFUSED,
        415: ProblemCode.PICTURE_REFUSED,
        422: ProblemCode.BAD_REQUEST,
        429: ProblemCode.TOO_MANY_TRIES,
    }
)
_SERVER_ERROR = 500


def failure_of(status: int, body: bytes, call: str) -> MaikrError:
    """The error in an answer of status 3xx to 5xx to `call` (the form `GET /v1/servers`, for the message)."""
    if status >= _SERVER_ERROR:
        return Failed(ProblemCode.BACKEND_FAILED, call=call, status=str(status))
    named = _named_code(body)
    if named is not None and named in _KIND_OF:
        return _KIND_OF[named](named, call=call)
    code = _CODE_OF_STATUS.get(status)
    if code is None:
        return nonsense(call, f"status {status}")
    if code is ProblemCode.BAD_REQUEST:
        return UsageError(code, call=call) if _says_why(body) else nonsense(call, f"status {status} without a code")
    return _KIND_OF.get(code, Failed)(code, call=call)


def nonsense(call: str, why: str) -> Failed:
    """An answer that no Maikr backend gives."""
    return Failed(ProblemCode.BACKEND_NONSENSE, call=call, why=why)


def unreachable(error: httpx.TransportError, call: str) -> Failed:
    """No answer came. Says whether the certificate was why; the rest of the system's words stay here."""
    why = "certificate" if "CERTIFICATE_VERIFY_FAILED" in str(error) else type(error).__name__
    return Failed(ProblemCode.BACKEND_UNREACHABLE, call=call, why=why)


def _says_why(body: bytes) -> bool:
    """It is the API's own refusal, by which something is given up for good, and nothing that came from in between."""
    return isinstance(_code_in(body), str)


def _named_code(body: bytes) -> ProblemCode | None:
    try:
        return ProblemCode(_code_in(body))
    except (ValueError, TypeError):
        return None


def _code_in(body: bytes) -> Any:  # noqa: ANN401 - whatever stands in somebody's JSON
    try:
        return json.loads(body)["error"]["code"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
