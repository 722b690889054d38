"""Sign-ins and their tokens: opened by a password, kept by rotation, ended by reuse (RFC 9700, section 4.14)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from maikr_lab.backend.accounts.hashing import Passwords
from maikr_lab.backend.accounts.sign_ups import find_account
from maikr_lab.backend.accounts.tokens import digest, new_token
from maikr_lab.backend.clock import Clock
from maikr_lab.backend.errors import Refusal, Refused
from maikr_lab.backend.storage.database import Sessions
from maikr_lab.backend.storage.tables import Account, SignIn, Token, TokenKind

ACCESS_LIFETIME_S = 3600
REFRESH_LIFETIME_S = 60 * 24 * 3600


@dataclass(frozen=True, slots=True, kw_only=True)
class Granted:
    """The tokens of a sign-in, the one time they are seen in clear."""

    access_token: str
    refresh_token: str
    signed_in_at: datetime


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
        return self._grant(session, sign_in)

    def prolong(self, refresh_token: str) -> Granted:
        """New tokens for a refresh token. Raises Refused (sign-in-expired).

        A token used twice was stolen by one of its users: nobody can say which, so the sign-in ends for both.
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
        if token.used or token.expires_at <= self.clock():
            session.execute(delete(SignIn).where(SignIn.sign_in_id == token.sign_in_id))
            return None
        token.used = True
        return self._grant(session, session.get_one(SignIn, token.sign_in_id))

    def _grant(self, session: Session, sign_in: SignIn) -> Granted:
        granted = Granted(access_token=new_token(), refresh_token=new_token(), signed_in_at=sign_in.signed_in_at)
        for kind, token, lifetime_s in (
            (TokenKind.ACCESS, granted.access_token, ACCESS_LIFETIME_S),
            (TokenKind.REFRESH, granted.refresh_token, REFRESH_LIFETIME_S),
        ):
            expires_at = self.clock() + timedelta(seconds=lifetime_s)
            session.add(Token(digest=digest(token), sign_in_id=sign_in.sign_in_id, kind=kind, expires_at=expires_at))
        return granted

    def recognise(self, access_token: str) -> Caller:
        """Who this is. Raises Refused: not-signed-in for an unknown token, sign-in-expired for an old one."""
        with self.sessions() as session:
            found = session.execute(
                select(Token.kind, Token.expires_at, SignIn.account_id, SignIn.sign_in_id)
                .join(SignIn, SignIn.sign_in_id == Token.sign_in_id)
                .where(Token.digest == digest(access_token))
            ).one_or_none()
        if found is None or found.kind is not TokenKind.ACCESS:
            raise Refused(Refusal.NOT_SIGNED_IN)
        if found.expires_at <= self.clock():
            raise Refused(Refusal.SIGN_IN_EXPIRED)
        return Caller(account_id=found.account_id, sign_in_id=found.sign_in_id)

    def end(self, caller: Caller) -> None:
        """End this sign-in with all its tokens."""
        with self.sessions.begin() as session:
            session.execute(delete(SignIn).where(SignIn.sign_in_id == caller.sign_in_id))


def end_sign_ins(session: Session, account_id: UUID, *, but: UUID | None = None) -> None:
    """End all sign-ins of an account, except perhaps one."""
    session.execute(delete(SignIn).where(SignIn.account_id == account_id, SignIn.sign_in_id != but))
