"""Bodies about the account: sign-up, sign-in, passwords, profile."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import Field

from maikr_lab.backend.http.bodies.fields import Answer, Body, Email, Line, Password, TypedCode


class Empty(Body):
    """Nothing: `{}`."""


class Nothing(Answer):
    """Nothing: `{}`."""


class SignUpBody(Body):
    """Asks for an account. A password has 10 to 128 characters and is not the address."""

    email: Email
    password: Password
    marketing: bool


class VerifyBody(Body):
    """The mailed code."""

    code: TypedCode


class SignInBody(Body):
    """Address and password."""

    email: Email
    password: Password


class RefreshBody(Body):
    """The last refresh token."""

    refresh_token: Annotated[str, Field(max_length=128)]


class PasswordChangeBody(Body):
    """The present password and the one that follows."""

    old_password: Password
    new_password: Password


class ResetRequestBody(Body):
    """Whose password is forgotten."""

    email: Email


class ResetBody(Body):
    """The mailed code and the new password."""

    code: TypedCode
    new_password: Password


class ProfileBody(Body):
    """What changes; a field left out stays as it is. A nickname of null is none."""

    nickname: Annotated[Line, Field(min_length=1, max_length=64)] | None = None
    marketing: bool = Field(default=False, description="Left out, it stays as it is.")


class ConsentBody(Body):
    """Which policy is agreed to."""

    policy_version: Annotated[Line, Field(max_length=64)]


class DeleteBody(Body):
    """The password, once more."""

    password: Password


class TokensAnswer(Answer):
    """A sign-in's tokens: opaque, 43 characters."""

    access_token: str
    refresh_token: str
    expires_in_s: int = Field(description="How long the access token lives.")
    signed_in_at: datetime


class AccountAnswer(Answer):
    """The account."""

    email: str
    verified: bool
    nickname: str | None
    marketing: bool
    policy_version: str | None
    has_avatar: bool
    reports_required: bool = Field(description="What was agreed leaves no choice about usage reports.")
