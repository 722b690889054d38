"""Which tries are limited, by account and by the caller's address."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from maikr_lab.backend import config
from maikr_lab.backend.errors import Refusal, Refused
from maikr_lab.backend.limits import TryMeter, site_of

WRONG = frozenset({Refusal.WRONG_CREDENTIALS, Refusal.WRONG_CODE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Tries:
    """Guards the calls that can be guessed at or that send mail. All raise Refused (too-many-tries)."""

    meter: TryMeter
    most: config.Tries

    @contextmanager
    def guess(self, what: str, caller: str, account: str | None = None) -> Iterator[None]:
        """Around a guess at a secret: counted before it is judged, given back unless it was wrong."""
        keys = [(f"{what} from {site_of(caller)}", self.most.by_address)]
        if account is not None:
            keys.append((f"{what} at {account}", self.most.by_account))
        self._take(keys)
        wrong = False
        try:
            yield
        except Refused as refused:
            wrong = refused.refusal in WRONG
            raise
        finally:
            if not wrong:
                for key, _ in keys:
                    self.meter.give_back(key)

    def mail(self, caller: str, email: str) -> None:
        """Before a mail is asked for; each counts."""
        self._take(
            [
                (f"mail from {site_of(caller)}", self.most.mails_by_address),
                (f"mail to {email}", self.most.mails_by_account),
            ]
        )

    def _take(self, keys: list[tuple[str, int]]) -> None:
        for key, most in keys:
            self.meter.take(key, most)
