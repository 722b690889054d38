"""What a person may look at and change in their account."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from maikr_lab.backend.errors import Refusal, Refused
from maikr_lab.backend.storage.database import Sessions
from maikr_lab.backend.storage.tables import Account

AVATAR_KINDS = {"image/png": b"\x89PNG\r\n\x1a\n", "image/jpeg": b"\xff\xd8\xff"}
LARGEST_AVATAR = 256 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Avatar:
    """A picture and its media type."""

    kind: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Profiles:
    """Reads and changes one account. Every method raises Refused (not-signed-in) when it is gone."""

    sessions: Sessions

    def show(self, account_id: UUID) -> Account:
        """The account."""
        with self.sessions() as session:
            return _account(session, account_id)

    def edit(self, account_id: UUID, changes: dict[str, str | bool | None]) -> Account:
        """Change the given ones of `nickname` and `marketing`."""
        with self.sessions.begin() as session:
            account = _account(session, account_id)
            for name in changes.keys() & {"nickname", "marketing"}:
                setattr(account, name, changes[name])
            return account

    def consent(self, account_id: UUID, version: str) -> None:
        """Note which policy was agreed to."""
        with self.sessions.begin() as session:
            _account(session, account_id).policy_version = version

    def set_avatar(self, account_id: UUID, avatar: Avatar | None) -> None:
        """Keep or drop the picture. Raises Refused (unsupported-media) for what is not the kind it says it is."""
        if avatar and not avatar.content.startswith(AVATAR_KINDS.get(avatar.kind, b"\0")):
            raise Refused(Refusal.UNSUPPORTED_MEDIA, "An avatar is a PNG or JPEG picture.")
        with self.sessions.begin() as session:
            account = _account(session, account_id)
            account.avatar = avatar.content if avatar else None
            account.avatar_kind = avatar.kind if avatar else None

    def avatar(self, account_id: UUID) -> Avatar:
        """The picture. Raises Refused (not-found) when there is none."""
        with self.sessions() as session:
            account = _account(session, account_id)
            if account.avatar is None or account.avatar_kind is None:
                raise Refused(Refusal.NOT_FOUND, "There is no avatar.")
            return Avatar(kind=account.avatar_kind, content=account.avatar)


def _account(session: Session, account_id: UUID) -> Account:
    account = session.get(Account, account_id)
    if account is None:
        raise Refused(Refusal.NOT_SIGNED_IN)
    return account
