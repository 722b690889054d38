"""The rule list, kept as the person wrote it; a revision keeps two devices from overwriting each other."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select, update

from maikr_lab.backend.errors import Refusal, Refused
from maikr_lab.backend.storage.database import Sessions
from maikr_lab.backend.storage.tables import Account


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleList:
    """The text and how often it was written, from 0."""

    text: str
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleLists:
    """Every account's rule list."""

    sessions: Sessions

    def get(self, account_id: UUID) -> RuleList:
        """The present list. Raises Refused (not-signed-in) when the account is gone."""
        with self.sessions() as session:
            row = session.execute(
                select(Account.rules, Account.rules_revision).where(Account.account_id == account_id)
            ).one_or_none()
        if row is None:
            raise Refused(Refusal.NOT_SIGNED_IN)
        return RuleList(text=row.rules, revision=row.rules_revision)

    def put(self, account_id: UUID, made_from: RuleList) -> RuleList:
        """Replace the list. Raises Refused (conflict) when it is no longer at the revision it was made from."""
        written = RuleList(text=made_from.text, revision=made_from.revision + 1)
        with self.sessions.begin() as session:
            found = session.scalar(
                update(Account)
                .where(Account.account_id == account_id, Account.rules_revision == made_from.revision)
                .values(rules=written.text, rules_revision=written.revision)
                .returning(Account.account_id)
            )
        if found is None:
            raise Refused(Refusal.CONFLICT)
        return written
