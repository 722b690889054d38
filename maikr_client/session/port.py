"""The facade: all that the window and the command line see of Maikr, besides the model.

Every method may raise MaikrError; none blocks the event loop.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import datetime
from typing import Protocol

from maikr_client.model.account import Account, Device, Policy, SignIn
from maikr_client.model.health import Check
from maikr_client.model.network import Whereabouts
from maikr_client.model.problem import Problem
from maikr_client.model.report import LedgerEntry, UsageReport
from maikr_client.model.server import Directory, Server
from maikr_client.model.settings import Settings
from maikr_client.model.status import Status, Usage
from maikr_client.session.measuring.port import Measuring
from maikr_client.session.portal import Visit
from maikr_client.session.rules.port import Rules


class Session(Protocol):
    """One person's Maikr on this machine."""

    # the account
    async def sign_up(self, email: str, password: str, *, marketing: bool = False) -> None:
        """Ask for an account; a code comes by mail. An address that is taken is not told apart."""

    async def verify(self, code: str) -> None:
        """Confirm the mail address by its code."""

    async def pending_email(self) -> str | None:
        """The address signed up with here that waits for its code, if one does."""

    async def sign_in(self, email: str, password: str) -> SignIn:
        """Sign in, make this device's key and register it."""

    async def sign_out(self) -> None:
        """Disconnect, end the sign-in, revoke this device. What is kept here is erased even if the backend is away."""

    async def signed_in(self) -> SignIn | None:
        """The present sign-in, from what is kept here; asks nobody."""

    async def account(self) -> Account:
        """The account as the backend has it."""

    async def edit_account(self, *, nickname: str | None = None, marketing: bool | None = None) -> Account:
        """Change what is given; the rest stays. An empty nickname takes it back."""

    async def avatar(self) -> bytes | None:
        """The person's picture as the backend has it, PNG or JPEG if it is honest; None without one."""

    async def set_avatar(self, picture: bytes | None) -> None:
        """Have that picture, PNG or JPEG of at most 256 KiB, or none. It is sent as it is: what a file says beside its
        pixels is the caller's to take out. Raises Failed(PICTURE_REFUSED).
        """

    async def change_password(self, old: str, new: str) -> None:
        """Change it; other sign-ins end."""

    async def request_password_reset(self, email: str) -> None:
        """Ask for a code by mail."""

    async def reset_password(self, code: str, new: str) -> None:
        """Set a new password by the mailed code."""

    async def delete_account(self, password: str) -> None:
        """Remove the account, then everything kept here: every file of Maikr's, the sign-in, the daemon's totals. What
        could not be erased is in `notices`.
        """

    async def devices(self) -> tuple[Device, ...]:
        """The account's devices; this one is `current`."""

    async def revoke_device(self, device_id: str) -> None:
        """End a device's key."""

    async def rotate_key(self, *, if_due: bool = False) -> bool:
        """Give this device a new key, or finish what a process before began, without a break in the tunnel; with
        `if_due` only when the key is old, and nothing when this session asked nobody for anything yet. True when the
        old key is ended; False: later, by whoever comes next.
        """

    async def keep_key_fresh(self) -> None:
        """Do that for as long as this runs: a task for a client that stays open."""

    async def account_page(self) -> str | None:
        """The https address of the account's page on the web, to be opened in a browser; None: this service has none.
        Nothing of the person is in it. Raises InvalidValue for one that was set to something else.
        """

    async def policy(self) -> Policy:
        """The present privacy policy."""

    async def consent(self, policy_version: str) -> None:
        """Agree to that version."""

    # servers
    async def directory(self, *, refresh: bool = False) -> Directory:
        """The servers: kept ones when fresh (5 minutes) or when the backend is away."""

    # the tunnel
    async def connect(self, target: str | None = None, *, fastest: bool = False) -> tuple[Server, ...]:
        """Ask the daemon for a tunnel to a server's name, or the best of a country (name or code), or, without a
        target, the last used or else the best. Returns the candidates, best first, when the daemon has the wish;
        progress is on `watch`.
        """

    async def disconnect(self) -> None:
        """No tunnel is wanted any more. Returns when the daemon has the wish."""

    async def snooze(self, seconds: int, *, despite_lockdown: bool = False) -> None:
        """Let all traffic out in clear for so long; then the daemon returns to what it does now."""

    async def lock_down(self, *, on: bool) -> None:
        """Let nothing leave this computer without a tunnel, or let it."""

    async def status(self) -> Status:
        """The machine's state now."""

    def watch(self) -> AsyncIterator[Status]:
        """The state now and each new one. Ends with DaemonUnreachable when the daemon goes."""

    async def visit_portal(self, opened: Callable[[datetime], None], command: tuple[str, ...] = ()) -> Visit:
        """Open the network's sign-in page in a browser of its own, which alone reaches it, or start `command` in its
        place; `opened` is told until when at most. Returns when the program ended, or ends it when the tunnel is up
        or the time is over.
        """

    async def usage(self) -> tuple[Usage, ...]:
        """Bytes by server and day."""

    async def check_up(self) -> tuple[Check, ...]:
        """Everything that can be wrong, looked at now, in the order of `CheckKind`. Raises nothing: what can't be
        looked at is left out or says why.
        """

    async def erase_usage(self) -> None:
        """Forget the totals; what was not reported of them never is."""

    # rules
    @property
    def rules(self) -> Rules:
        """The person's routing rules."""

    # measuring
    @property
    def measuring(self) -> Measuring:
        """How far servers are, and how fast."""

    # reports
    async def next_reports(self) -> tuple[UsageReport, ...]:
        """What would be reported now; writes and sends nothing."""

    async def send_reports(self) -> tuple[LedgerEntry, ...]:
        """Write what is due into the ledger, then send all that is pending. What can't be sent stays pending, and the
        reason is raised.
        """

    async def keep_reporting(self) -> None:
        """Report hourly and at each session's end for as long as this runs: a task for a client that stays open."""

    async def reports(self, limit: int | None = None) -> tuple[LedgerEntry, ...]:
        """The ledger, newest first: all of it, or `limit` reports at most."""

    async def find_reports(self, number: str) -> tuple[LedgerEntry, ...]:
        """Reports whose id begins with `number`; two of them at most, which is one too many."""

    # settings
    async def settings(self) -> Settings:
        """The person's settings."""

    async def change_settings(self, settings: Settings) -> None:
        """Keep them, all or nothing. Raises NotPermitted(REPORTS_REQUIRED) for reports turned off against what the
        account has agreed.
        """

    def watch_network(self) -> AsyncIterator[Whereabouts]:
        """Which network the computer is in now, and each change. Ends, after `Absent.UNKNOWN`, when nobody can tell."""

    async def diagnostics(self) -> str:
        """The problem report, redacted: what `maikr diagnostics` writes, to the letter. It is sent nowhere."""

    async def unlock(self, passphrase: str) -> None:
        """Keep the sign-in in a file encrypted by `passphrase` (creating it, or opening it) without a keyring."""

    def notices(self) -> tuple[Problem, ...]:
        """What was met beside the way since the last call, such as a damaged file that was set aside."""

    async def aclose(self) -> None:
        """Let go of connections; the tunnel stays."""
