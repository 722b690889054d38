"""What the person agreed to, before anything is reported: asked of the backend each time: a new policy counts."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from maikr_client.errors import Failed, NotPermitted
from maikr_client.model.account import Account, Policy
from maikr_client.model.problem import ProblemCode


class Consent:
    """`account` and `policy` ask the backend. Methods raise what asking does, too."""

    def __init__(self, account: Callable[[], Awaitable[Account]], policy: Callable[[], Awaitable[Policy]]) -> None:
        self._account = account
        self._policy = policy

    async def require(self) -> None:
        """The present policy is agreed to. Raises Failed(CONSENT_NEEDED) when none is, or an older one."""
        agreed = (await self._account()).policy_version
        if agreed is None or agreed != (await self._policy()).version:
            raise Failed(ProblemCode.CONSENT_NEEDED)

    async def may_be_silent(self) -> None:
        """The account may go without reports. Raises NotPermitted(REPORTS_REQUIRED)."""
        if (await self._account()).reports_required:
            raise NotPermitted(ProblemCode.REPORTS_REQUIRED)
