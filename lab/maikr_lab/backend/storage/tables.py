"""The tables. Tokens and codes are kept as digests only; no column holds a caller's address or anything of a host."""

from __future__ import annotations

import enum
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import JSON, BigInteger, DateTime, Dialect, Enum, ForeignKey, LargeBinary, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator


class Moment(TypeDecorator[datetime]):
    """A moment in UTC; SQLite forgets the zone, so it is put back."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """To UTC."""
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """In UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Table(DeclarativeBase):
    """The root of the tables."""

    type_annotation_map = {datetime: Moment, dict[str, Any]: JSON}  # noqa: RUF012 - SQLAlchemy reads it off the class


class Account(Table):
    """One person. `signed_in_at` is the last sign-in: an account that nobody uses is pruned by it."""

    __tablename__ = "accounts"

    account_id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    email: Mapped[str] = mapped_column(String(254), unique=True)
    password_hash: Mapped[str] = mapped_column(Text)
    verified: Mapped[bool]
    marketing: Mapped[bool]
    created_at: Mapped[datetime]
    signed_in_at: Mapped[datetime | None]
    nickname: Mapped[str | None] = mapped_column(String(64))
    policy_version: Mapped[str | None] = mapped_column(String(64))
    avatar: Mapped[bytes | None] = mapped_column(LargeBinary, deferred=True)
    avatar_kind: Mapped[str | None] = mapped_column(String(16))
    reports_required: Mapped[bool] = mapped_column(default=False)
    rules: Mapped[str] = mapped_column(Text, default="")
    rules_revision: Mapped[int] = mapped_column(BigInteger, default=0)


class CodePurpose(enum.Enum):
    """What a mailed code is good for."""

    VERIFY = "verify"
    RESET = "reset"


class Code(Table):
    """A mailed code, until it is used or `expires_at`."""

    __tablename__ = "codes"

    digest: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey(Account.account_id, ondelete="CASCADE"), index=True)
    purpose: Mapped[CodePurpose] = mapped_column(Enum(CodePurpose, native_enum=False, length=16))
    expires_at: Mapped[datetime]


class SignIn(Table):
    """One sign-in; it ends by being deleted, its tokens with it."""

    __tablename__ = "sign_ins"

    sign_in_id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    account_id: Mapped[UUID] = mapped_column(ForeignKey(Account.account_id, ondelete="CASCADE"), index=True)
    signed_in_at: Mapped[datetime]


class TokenKind(enum.Enum):
    """What a token opens."""

    ACCESS = "access"
    REFRESH = "refresh"


class Token(Table):
    """A token by its digest. A used refresh token is remembered, so that a second use is noticed; `used` of an access
    token says that it arrived.
    """

    __tablename__ = "tokens"

    digest: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    sign_in_id: Mapped[UUID] = mapped_column(ForeignKey(SignIn.sign_in_id, ondelete="CASCADE"), index=True)
    kind: Mapped[TokenKind] = mapped_column(Enum(TokenKind, native_enum=False, length=16))
    expires_at: Mapped[datetime]
    used: Mapped[bool] = mapped_column(default=False)


class Renewal(Table):
    """A used refresh token: from when its successors are, and what they are derived from, together with the token."""

    __tablename__ = "renewals"

    digest: Mapped[bytes] = mapped_column(ForeignKey(Token.digest, ondelete="CASCADE"), primary_key=True)
    seed: Mapped[bytes] = mapped_column(LargeBinary(32))
    renewed_at: Mapped[datetime]


class Device(Table):
    """A registered key; `slot` is its place in the address pools, `previous_key` works until it is retired. It uses
    preshared keys if `preshared`.
    """

    __tablename__ = "devices"

    device_id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    account_id: Mapped[UUID] = mapped_column(ForeignKey(Account.account_id, ondelete="CASCADE"), index=True)
    public_key: Mapped[str] = mapped_column(String(44), unique=True)
    previous_key: Mapped[str | None] = mapped_column(String(44), unique=True)
    slot: Mapped[int] = mapped_column(BigInteger, unique=True)
    created_at: Mapped[datetime]
    preshared: Mapped[bool] = mapped_column(default=False)


class Pool(Table):
    """One row. Whoever hands out a slot or a key locks it; `last_slot` makes a freed address rest longest."""

    __tablename__ = "pool"

    pool_id: Mapped[int] = mapped_column(primary_key=True)
    last_slot: Mapped[int] = mapped_column(BigInteger)


class Report(Table):
    """A usage report: the closed list, and the number that makes it arrive once. No moment of arrival."""

    __tablename__ = "reports"

    account_id: Mapped[UUID] = mapped_column(ForeignKey(Account.account_id, ondelete="CASCADE"), primary_key=True)
    report_id: Mapped[UUID] = mapped_column(primary_key=True)
    content: Mapped[dict[str, Any]]
