"""Who is signed in, and the way there: consent, sign-in or sign-up, mail code."""

from __future__ import annotations

import enum
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from maikr_client.errors import MaikrError
from maikr_client.model.account import Account, Policy, SignIn
from maikr_client.model.problem import Problem, ProblemCode
from maikr_ui.bridge import Bridge

if TYPE_CHECKING:
    from maikr_client.session import Session

T = TypeVar("T")

SIGN_IN_LOST = {ProblemCode.NOT_SIGNED_IN, ProblemCode.SIGN_IN_EXPIRED, ProblemCode.DEVICE_REVOKED}


class Stage(enum.StrEnum):
    """Where on the way a person is."""

    STARTING = "starting"
    CONSENT = "consent"
    SIGN_IN = "sign-in"
    SIGN_UP = "sign-up"
    VERIFY = "verify"
    FORGOT = "forgot"
    RESET = "reset"
    UNLOCK = "unlock"
    READY = "ready"


class AccountModel(QObject):
    """`changed`: any of the public attributes is new. `busy`: an answer is awaited. `leaving`: the person signs out, or
    removes the account; `left`: did; `stayed`: that came to nothing. `lost` carries why somebody has to sign in again
    though nobody left. `kept`: the service has the new particulars.
    """

    changed = Signal()
    leaving = Signal()
    left = Signal()
    lost = Signal(object)
    stayed = Signal()
    kept = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._agreed: str | None = None
        self._asked = 0
        self._credentials = ("", "")
        self.stage = Stage.STARTING
        self.busy = False
        self.problem: Problem | None = None
        self.policy: Policy | None = None
        self.sign_in_kept: SignIn | None = None
        self.account: Account | None = None

    def start(self) -> None:
        """Find out whether somebody is signed in; nobody is asked over the network for that."""
        self._do(lambda session: session.signed_in(), self._recognised)

    def load_policy(self) -> None:
        """Fetch the policy's text, to be agreed to."""
        self._do(lambda session: session.policy(), self._policy_arrived)

    def agree(self) -> None:
        """Agree to the policy shown. Recorded at once when signed in, else with the sign-in."""
        if self.policy is None:
            return
        version = self._agreed = self.policy.version
        if self.sign_in_kept is None:
            self._go(Stage.SIGN_IN)
        else:
            self._do(lambda session: session.consent(version), lambda _: self._go(Stage.READY))

    def sign_in(self, email: str, password: str) -> None:
        """Sign in; an unverified address leads to the code."""
        self._credentials = (email.strip(), password)
        self._do(lambda session: session.sign_in(email.strip(), password), self._signed_in, lasting=True)

    def sign_up(self, email: str, password: str, *, marketing: bool) -> None:
        """Ask for an account; then the mailed code is asked for."""
        self._credentials = (email.strip(), password)
        self._do(
            lambda session: session.sign_up(email.strip(), password, marketing=marketing),
            lambda _: self._go(Stage.VERIFY),
        )

    def verify(self, code: str) -> None:
        """Confirm the address, then sign in with what was typed before."""
        self._do(lambda session: session.verify(code.strip()), lambda _: self.sign_in(*self._credentials))

    def request_reset(self, email: str) -> None:
        """Ask for a code by mail, to set a new password with."""
        self._credentials = (email.strip(), "")
        self._do(lambda session: session.request_password_reset(email.strip()), lambda _: self._go(Stage.RESET))

    def reset_password(self, code: str, new: str) -> None:
        """Set the new password by the mailed code, then sign in with it."""
        email, _ = self._credentials
        self._do(lambda session: session.reset_password(code.strip(), new), lambda _: self.sign_in(email, new))

    def unlock(self, passphrase: str) -> None:
        """Open the file in which the sign-in is kept."""

        async def work(session: Session) -> SignIn | None:
            await session.unlock(passphrase)
            return await session.signed_in()

        self._do(work, self._recognised)

    def look_again(self) -> None:
        """The sign-in is kept elsewhere now."""
        self._bridge.call(lambda session: session.signed_in(), self._kept_elsewhere)

    @property
    def is_ready(self) -> bool:
        """Whether somebody is signed in."""
        return self.stage is Stage.READY

    def go(self, stage: Stage) -> None:
        """Another form was asked for: what the one before is answered is of no interest there, but for a sign-in."""
        self._asked += 1
        self.busy = False
        self._go(stage)

    def sign_out(self) -> None:
        """Disconnect and forget the sign-in."""
        self.leaving.emit()
        self._do(lambda session: session.sign_out(), lambda _: self._signed_out(), self._sign_out_failed)

    def lose(self, problem: Problem) -> None:
        """The service knows the sign-in no more. What is kept here of it stays until somebody signs in again."""
        self._signed_out()
        self.problem = problem
        self.changed.emit()
        self.lost.emit(problem)

    def edit(self, *, nickname: str | None = None, marketing: bool | None = None) -> None:
        """Change what is not None; an empty nickname takes it back. Without success all stays as the service has it."""
        self._do(lambda session: session.edit_account(nickname=nickname, marketing=marketing), self._edited)

    def delete(self, password: str) -> None:
        """Remove the account for good, and all that is kept here."""
        self.leaving.emit()
        self._do(lambda session: session.delete_account(password), lambda _: self._signed_out(), self._not_deleted)

    def load_account(self) -> None:
        """Fetch the account's particulars; without an answer the page shows what is kept here."""
        self._bridge.call(lambda session: session.account(), self._account_arrived)

    @property
    def email(self) -> str:
        """The address concerned: of the sign-in, else as typed."""
        return self.sign_in_kept.email if self.sign_in_kept else self._credentials[0]

    def _recognised(self, sign_in: SignIn | None) -> None:
        self.sign_in_kept = sign_in
        if sign_in is None:
            self._go(Stage.SIGN_IN if self._agreed else Stage.CONSENT)
            if self._agreed is None:
                self.load_policy()
        else:
            self._go(Stage.READY)
            self._bridge.call(_owed_consent, self._consent_checked)

    def _signed_in(self, sign_in: SignIn) -> None:
        self.sign_in_kept, self._credentials = sign_in, (sign_in.email, "")
        self._go(Stage.READY)
        agreed = self._agreed

        async def record(session: Session) -> Policy | None:
            owed = await _owed_consent(session)
            if owed is None or owed.version != agreed:
                return owed
            await session.consent(agreed)
            return None

        self._bridge.call(record, self._consent_checked)

    def _consent_checked(self, owed: Policy | None) -> None:
        if owed is not None:
            self.policy = owed
            self._go(Stage.CONSENT)

    def _policy_arrived(self, policy: Policy) -> None:
        self.policy = policy
        self.changed.emit()

    def _account_arrived(self, account: Account) -> None:
        if self.sign_in_kept is not None:
            self.account = account
            self.changed.emit()

    def _edited(self, account: Account) -> None:
        self._account_arrived(account)
        self.kept.emit()

    def _kept_elsewhere(self, sign_in: SignIn | None) -> None:
        if sign_in is not None:
            self.sign_in_kept = sign_in
            self.changed.emit()

    def _signed_out(self) -> None:
        self.sign_in_kept = self.account = None
        self._go(Stage.SIGN_IN)
        self.left.emit()

    def _sign_out_failed(self, problem: Problem) -> None:
        """What is kept here is erased even when the backend is away; look again rather than guess."""
        self._bridge.call(lambda session: session.signed_in(), self._after_sign_out)
        self._failed(problem)

    def _after_sign_out(self, sign_in: SignIn | None) -> None:
        if sign_in is None:
            self._signed_out()
        else:
            self.stayed.emit()

    def _not_deleted(self, problem: Problem) -> None:
        self.stayed.emit()
        self._failed(problem)

    def _go(self, stage: Stage) -> None:
        self.stage, self.problem = stage, None
        self.changed.emit()

    def _do(
        self,
        work: Callable[[Session], Awaitable[T]],
        done: Callable[[T], None],
        failed: Callable[[Problem], None] | None = None,
        *,
        lasting: bool = False,
    ) -> None:
        """What comes of `work` once another form was asked for counts only if it is `lasting`, and never a failure."""
        asked = self._asked

        def finished(result: T) -> None:
            if asked == self._asked or lasting:
                self.busy = False
                done(result)

        def refused(problem: Problem) -> None:
            if asked == self._asked:
                (failed or self._failed)(problem)

        self.busy, self.problem = True, None
        self.changed.emit()
        self._bridge.call(work, finished, refused)

    def _failed(self, problem: Problem) -> None:
        self.busy = False
        if problem.code is ProblemCode.EMAIL_UNVERIFIED:
            self.stage = Stage.VERIFY
        elif problem.code is ProblemCode.KEYRING_LOCKED and self.stage is Stage.STARTING:
            self.stage = Stage.UNLOCK
        else:
            self.problem = problem
        self.changed.emit()


async def _owed_consent(session: Session) -> Policy | None:
    """The policy that the account has not agreed to, None when all is well or nobody can be asked now."""
    try:
        account, policy = await session.account(), await session.policy()
    except MaikrError:
        return None
    return None if account.policy_version == policy.version else policy
