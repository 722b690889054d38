"""Sign-ins and their tokens: opened by a password, kept by rotation, ended by reuse (RFC 9700, section 4.14).

An answer that got lost is given once more: as long as nobody used what a refresh token was exchanged for, the token
gives the very same successors again, within the life of the access token among them.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from maikr_lab.backend.accounts.hashing import Passwords
from maikr_lab.backend.accounts.sign_ups import find_account
from maikr_lab.backend.accounts.tokens import TOKEN_BYTES, digest, new_token, successor
from maikr_lab.backend.clock import Clock
from maikr_lab.backend.errors import Refusal, Refused
from maikr_lab.backend.storage.database import Sessions
from maikr_lab.backend.storage.tables import Account, Renewal, SignIn, Token, TokenKind

ACCESS_LIFETIME_S = 3600
REFRESH_LIFETIME_S = 60 * 24 * 3600


@dataclass(frozen=True, slots=True, kw_only=True)
class Granted:
    """The tokens of a sign-in, as only their owner sees them; the access token lives `expires_in_s` more."""

    access_token: str
    refresh_token: str
    signed_in_at: datetime
    expires_in_s: int = ACCESS_LIFETIME_S


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """Who a valid access token speaks for."""

    account_id: UUID
    sign_in_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIns:
    """Opens, prolongs, recognises and ends sign-ins."""

    sessions: Sessions
    passwords: Passwords
    clock: Clock

    def open(self, email: str, password: str) -> Granted:
        """Raises Refused: wrong-credentials (unknown addresses included, equally slowly) or email-unverified."""
        with self.sessions() as session:
            account = session.scalar(select(Account).where(Account.email == email))
        if not self.passwords.matches(account.password_hash if account else None, password) or account is None:
            raise Refused(Refusal.WRONG_CREDENTIALS)
        if not account.verified:
            raise Refused(Refusal.EMAIL_UNVERIFIED)
        rehashed = self.passwords.hash(password) if self.passwords.outdated(account.password_hash) else None
        with self.sessions.begin() as session:
            return self._open(session, account, rehashed)

    def _open(self, session: Session, judged: Account, rehashed: str | None) -> Granted:
        account = find_account(session, judged.email)
        if account is None or account.password_hash != judged.password_hash:
            raise Refused(Refusal.WRONG_CREDENTIALS)  # removed or changed while the password was being judged
        account.signed_in_at = self.clock()
        account.password_hash = rehashed or account.password_hash
        sign_in = SignIn(sign_in_id=uuid4(), account_id=account.account_id, signed_in_at=account.signed_in_at)
        session.add(sign_in)
        session.flush()
        granted = Granted(access_token=new_token(), refresh_token=new_token(), signed_in_at=sign_in.signed_in_at)
        self._note(session, sign_in, granted)
        return granted

    def prolong(self, refresh_token: str) -> Granted:
        """New tokens for a refresh token. Raises Refused (sign-in-expired).

        A token used again after what it was exchanged for was stolen by one of its users: nobody can say which, so the
        sign-in ends for both.
        """
        with self.sessions.begin() as session:
            granted = self._prolong(session, refresh_token)
        if granted is None:
            raise Refused(Refusal.SIGN_IN_EXPIRED)
        return granted

    def _prolong(self, session: Session, refresh_token: str) -> Granted | None:
        token = session.get(Token, digest(refresh_token), with_for_update=True)
        if token is None or token.kind is not TokenKind.REFRESH:
            return None
        sign_in = session.get_one(SignIn, token.sign_in_id)
        granted = self._granted_before(session, refresh_token, sign_in) if token.used else None
        if token.expires_at <= self.clock() or (token.used and granted is None):
            session.delete(sign_in)
            return None
        if granted is None:
            token.used = True
            granted = self._exchanged(session, refresh_token, sign_in)
        return granted

    def _exchanged(self, session: Session, refresh_token: str, sign_in: SignIn) -> Granted:
        renewal = Renewal(digest=digest(refresh_token), seed=secrets.token_bytes(TOKEN_BYTES), renewed_at=self.clock())
        session.add(renewal)
        granted = _successors(refresh_token, renewal.seed, sign_in)
        self._note(session, sign_in, granted)
        return granted

    def _granted_before(self, session: Session, refresh_token: str, sign_in: SignIn) -> Granted | None:
        """What this used token was exchanged for, if none of that was used and all of it still lives."""
        renewal = session.get(Renewal, digest(refresh_token))
        if renewal is None:
            return None
        left_s = ACCESS_LIFETIME_S - int((self.clock() - renewal.renewed_at).total_seconds())
        granted = _successors(refresh_token, renewal.seed, sign_in)
        rows = [session.get(Token, digest(each)) for each in (granted.access_token, granted.refresh_token)]
        if left_s <= 0 or any(row is None or row.used for row in rows):
            return None
        return replace(granted, expires_in_s=left_s)

    def _note(self, session: Session, sign_in: SignIn, granted: Granted) -> None:
        for kind, token, lifetime_s in (
            (TokenKind.ACCESS, granted.access_token, ACCESS_LIFETIME_S),
            (TokenKind.REFRESH, granted.refresh_token, REFRESH_LIFETIME_S),
        ):
            expires_at = self.clock() + timedelta(seconds=lifetime_s)
            session.add(Token(digest=digest(token), sign_in_id=sign_in.sign_in_id, kind=kind, expires_at=expires_at))

    def recognise(self, access_token: str) -> Caller:
        """Who this is. Raises Refused: not-signed-in for an unknown token, sign-in-expired for an old one."""
        with self.sessions() as session:
            found = session.execute(
                select(Token.kind, Token.expires_at, Token.used, SignIn.account_id, SignIn.sign_in_id)
                .join(SignIn, SignIn.sign_in_id == Token.sign_in_id)
                .where(Token.digest == digest(access_token))
            ).one_or_none()
        if found is None or found.kind is not TokenKind.ACCESS:
            raise Refused(Refusal.NOT_SIGNED_IN)
        if found.expires_at <= self.clock():
            raise Refused(Refusal.SIGN_IN_EXPIRED)
        if not found.used:
            self._mark_used(access_token)
        return Caller(account_id=found.account_id, sign_in_id=found.sign_in_id)

    def _mark_used(self, access_token: str) -> None:
        """The answer that brought it arrived: what it was exchanged for must not come again."""
        with self.sessions.begin() as session:
            session.execute(update(Token).where(Token.digest == digest(access_token)).values(used=True))

    def end(self, caller: Caller) -> None:
        """End this sign-in with all its tokens."""
        with self.sessions.begin() as session:
            session.execute(delete(SignIn).where(SignIn.sign_in_id == caller.sign_in_id))


def end_sign_ins(session: Session, account_id: UUID, *, but: UUID | None = None) -> None:
    """End all sign-ins of an account, except perhaps one."""
    session.execute(delete(SignIn).where(SignIn.account_id == account_id, SignIn.sign_in_id != but))


def _successors(refresh_token: str, seed: bytes, sign_in: SignIn) -> Granted:
    access, refresh = (successor(refresh_token, seed, kind.value) for kind in (TokenKind.ACCESS, TokenKind.REFRESH))
    return Granted(access_token=access, refresh_token=refresh, signed_in_at=sign_in.signed_in_at)
