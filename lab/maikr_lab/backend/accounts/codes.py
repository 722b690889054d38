"""Mailed codes: made, used once, and forgotten."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from maikr_lab.backend.accounts.tokens import code_digest, new_code
from maikr_lab.backend.errors import Refusal, Refused
from maikr_lab.backend.storage.tables import Account, Code, CodePurpose

LIFETIMES_H = {CodePurpose.VERIFY: 24, CodePurpose.RESET: 1}


def issue_code(session: Session, account_id: UUID, purpose: CodePurpose, now: datetime) -> str:
    """A new code; earlier ones for the same purpose end."""
    session.execute(delete(Code).where(Code.account_id == account_id, Code.purpose == purpose))
    code = new_code()
    expires_at = now + timedelta(hours=LIFETIMES_H[purpose])
    session.add(Code(digest=code_digest(code), account_id=account_id, purpose=purpose, expires_at=expires_at))
    return code


def use_code(session: Session, typed: str, purpose: CodePurpose, now: datetime) -> Account:
    """The account whose code this is; the code ends. Raises Refused (wrong-code)."""
    code = session.scalar(
        select(Code).where(Code.digest == code_digest(typed), Code.purpose == purpose).with_for_update()
    )
    if code is None or code.expires_at <= now:
        raise Refused(Refusal.WRONG_CODE)
    session.delete(code)
    return session.get_one(Account, code.account_id)
