"""Passwords change: by the old one, or by a mailed code."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from maikr_lab.backend.accounts.codes import LIFETIMES_H, issue_code, use_code
from maikr_lab.backend.accounts.hashing import Passwords, check_password
from maikr_lab.backend.accounts.sign_ins import Caller, end_sign_ins
from maikr_lab.backend.accounts.sign_ups import find_account
from maikr_lab.backend.clock import Clock
from maikr_lab.backend.errors import Refusal, Refused
from maikr_lab.backend.mail.letters import Letter, changed_letter, reset_letter
from maikr_lab.backend.storage.database import Sessions
from maikr_lab.backend.storage.tables import Account, CodePurpose


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordChanges:
    """Each change answers with the letter that tells the account's owner."""

    sessions: Sessions
    passwords: Passwords
    clock: Clock

    def confirm(self, account_id: UUID, password: str) -> Account:
        """The caller's account, once more proven by its password. Raises Refused (wrong-credentials)."""
        with self.sessions() as session:
            account = session.get(Account, account_id)
        if not self.passwords.matches(account.password_hash if account else None, password) or account is None:
            raise Refused(Refusal.WRONG_CREDENTIALS, "This password is wrong.")
        return account

    def change(self, caller: Caller, old: str, new: str) -> Letter:
        """Other sign-ins end. Raises Refused: wrong-credentials, weak-password."""
        judged = self.confirm(caller.account_id, old)
        check_password(new, judged.email)
        hashed = self.passwords.hash(new)
        with self.sessions.begin() as session:
            account = find_account(session, judged.email)
            if account is None or account.password_hash != judged.password_hash:
                raise Refused(Refusal.WRONG_CREDENTIALS, "This password is wrong.")
            account.password_hash = hashed
            end_sign_ins(session, caller.account_id, but=caller.sign_in_id)
        return changed_letter(judged.email)

    def ask_reset(self, email: str) -> Letter | None:
        """The letter with a code, None for an unknown address."""
        with self.sessions.begin() as session:
            account = find_account(session, email)
            if account is None:
                return None
            code = issue_code(session, account.account_id, CodePurpose.RESET, self.clock())
        return reset_letter(email, code, LIFETIMES_H[CodePurpose.RESET])

    def reset(self, code: str, new: str) -> Letter:
        """All sign-ins end. Raises Refused: wrong-code, weak-password (the code can then be used again).

        Whoever has the code reads the account's mail, so the address counts as confirmed.
        """
        check_password(new, "")
        hashed = self.passwords.hash(new)
        with self.sessions.begin() as session:
            account = use_code(session, code, CodePurpose.RESET, self.clock())
            check_password(new, account.email)
            account.password_hash = hashed
            account.verified = True
            end_sign_ins(session, account.account_id)
        return changed_letter(account.email)
