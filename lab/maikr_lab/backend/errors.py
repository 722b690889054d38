"""How the backend says no: one refusal a code, as docs/api.md lists them."""

from __future__ import annotations

import enum


class Refusal(enum.Enum):
    """Each reason to refuse: HTTP status, code, and the sentence for whoever reads the answer by eye."""

    BAD_REQUEST = (400, "bad-request", "This request can't be understood.")
    WRONG_CODE = (400, "wrong-code", "This code is wrong, used or expired.")
    NOT_SIGNED_IN = (401, "not-signed-in", "Sign in first.")
    SIGN_IN_EXPIRED = (401, "sign-in-expired", "This sign-in has ended.")
    WRONG_CREDENTIALS = (401, "wrong-credentials", "E-mail address or password is wrong.")
    EMAIL_UNVERIFIED = (403, "email-unverified", "Confirm your e-mail address first, by the code we mailed.")
    NOT_FOUND = (404, "not-found", "There is no such thing here.")
    METHOD_NOT_ALLOWED = (405, "method-not-allowed", "This can't be done to that.")
    CONFLICT = (409, "conflict", "This was changed from elsewhere in the meantime; get it again.")
    CONSENT_NEEDED = (409, "consent-needed", "This is not the present version of the policy.")
    DEVICE_LIMIT = (409, "device-limit", "This account has as many devices as it may have; revoke one first.")
    KEY_IN_USE = (409, "key-in-use", "This key is registered already; make a new one.")
    TOO_LARGE = (413, "too-large", "This is larger than accepted here.")
    UNSUPPORTED_MEDIA = (415, "unsupported-media", "This is not of a kind accepted here.")
    INVALID_VALUE = (422, "invalid-value", "A field is missing, unknown or out of its range.")
    WEAK_PASSWORD = (422, "weak-password", "This password is too weak.")
    TOO_MANY_TRIES = (429, "too-many-tries", "Too many tries; wait a while.")
    FAILED = (500, "backend-failed", "Something went wrong on our side.")
    SERVERS_AWAY = (503, "backend-failed", "The VPN servers can't be told now; try again.")

    def __init__(self, status: int, code: str, message: str) -> None:
        self.status = status
        self.code = code
        self.message = message


class Refused(Exception):
    """The request is refused. `message` replaces the refusal's own sentence; `retry_after_s` says when to come back."""

    def __init__(self, refusal: Refusal, message: str | None = None, *, retry_after_s: int | None = None) -> None:
        super().__init__(refusal.code)
        self.refusal = refusal
        self.message = message or refusal.message
        self.retry_after_s = retry_after_s
