"""From nothing to a confirmed account."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from maikr_lab.backend.accounts.codes import LIFETIMES_H, issue_code, use_code
from maikr_lab.backend.accounts.emails import normal_email
from maikr_lab.backend.accounts.hashing import Passwords, check_password
from maikr_lab.backend.clock import Clock
from maikr_lab.backend.config import SeededAccount
from maikr_lab.backend.mail.letters import Letter, taken_letter, verify_letter
from maikr_lab.backend.storage.database import Sessions
from maikr_lab.backend.storage.tables import Account, CodePurpose


@dataclass(frozen=True, slots=True, kw_only=True)
class SignUps:
    """Asks for accounts and confirms them. From outside a taken address looks like a free one, in time as well."""

    sessions: Sessions
    passwords: Passwords
    clock: Clock

    def ask(self, email: str, password: str, *, marketing: bool) -> Letter:
        """The letter for this address. Raises Refused (weak-password).

        Who asks again before confirming starts afresh: the last password counts, and the last code.
        """
        check_password(password, email)
        hashed = self.passwords.hash(password)
        with self.sessions.begin() as session:
            account = self._unconfirmed(session, email, hashed, marketing=marketing)
            if account is None:
                return taken_letter(email)
            code = issue_code(session, account.account_id, CodePurpose.VERIFY, self.clock())
        return verify_letter(email, code, LIFETIMES_H[CodePurpose.VERIFY])

    def confirm(self, code: str) -> None:
        """Confirm the address that got `code`. Raises Refused (wrong-code)."""
        with self.sessions.begin() as session:
            use_code(session, code, CodePurpose.VERIFY, self.clock()).verified = True

    def seed(self, accounts: tuple[SeededAccount, ...]) -> None:
        """Create confirmed accounts that are not there yet. Raises ValueError for what is no address."""
        for seeded in accounts:
            email = normal_email(seeded.email)
            with self.sessions() as session:
                if find_account(session, email) is not None:
                    continue
            hashed = self.passwords.hash(seeded.password)
            with self.sessions.begin() as session:
                account = self._unconfirmed(session, email, hashed, marketing=False)
                if account is not None:
                    account.verified = True
                    account.reports_required = seeded.reports_required

    def _unconfirmed(self, session: Session, email: str, hashed: str, *, marketing: bool) -> Account | None:
        account = find_account(session, email) or self._new(session, email, hashed)
        if account.verified:
            return None
        account.password_hash = hashed
        account.marketing = marketing
        return account

    def _new(self, session: Session, email: str, hashed: str) -> Account:
        account = Account(email=email, password_hash=hashed, verified=False, marketing=False, created_at=self.clock())
        try:
            with session.begin_nested():
                session.add(account)
        except IntegrityError:
            # Somebody signed up with it at the same moment, at this backend or another.
            return session.scalars(select(Account).where(Account.email == email).with_for_update()).one()
        return account


def find_account(session: Session, email: str) -> Account | None:
    """The account of an address in its normal form, locked until the transaction ends."""
    return session.scalar(select(Account).where(Account.email == email).with_for_update())
