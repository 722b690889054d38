"""The end of accounts: by their owner, or because nobody uses them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from maikr_lab.backend.clock import Clock
from maikr_lab.backend.devices.registry import Devices
from maikr_lab.backend.storage.database import Sessions
from maikr_lab.backend.storage.tables import Account, Code, SignIn, Token, TokenKind

UNCONFIRMED_DAYS = 7
INACTIVE_DAYS = 2 * 365


@dataclass(frozen=True, slots=True, kw_only=True)
class Removal:
    """Removes accounts whole. product.md lets address, hash, avatar and nickname stay; we keep none of them."""

    sessions: Sessions
    devices: Devices
    clock: Clock

    def remove(self, account_id: UUID) -> None:
        """End the devices, then everything. Raises Refused (503, nothing removed) when the servers can't be told."""
        self.devices.revoke_all(account_id)
        with self.sessions.begin() as session:
            session.execute(delete(Account).where(Account.account_id == account_id))

    def prune(self) -> None:
        """Forget what is over: codes, tokens, sign-ins, accounts never confirmed or long unused."""
        now = self.clock()
        with self.sessions.begin() as session:
            session.execute(delete(Code).where(Code.expires_at <= now))
            self._prune_sign_ins(session)
            unconfirmed = Account.created_at <= now - timedelta(days=UNCONFIRMED_DAYS)
            session.execute(delete(Account).where(Account.verified.is_(False), unconfirmed))
        last_used = func.coalesce(Account.signed_in_at, Account.created_at)
        with self.sessions() as session:
            unused = session.scalars(
                select(Account.account_id).where(last_used <= now - timedelta(days=INACTIVE_DAYS))
            ).all()
        for account_id in unused:
            self.remove(account_id)

    def _prune_sign_ins(self, session: Session) -> None:
        # Used refresh tokens stay as long as the sign-in can be prolonged: a second use must still be noticed.
        alive = select(Token.sign_in_id).where(Token.kind == TokenKind.REFRESH, Token.expires_at > self.clock())
        session.execute(delete(SignIn).where(SignIn.sign_in_id.not_in(alive)))
