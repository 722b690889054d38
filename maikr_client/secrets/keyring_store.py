"""The sign-in in the system's keyring: Secret Service, KWallet, macOS Keychain, Windows Credential Locker."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from maikr_client.errors import Failed, MaikrError, TimedOut
from maikr_client.model.account import SecretStorage
from maikr_client.model.problem import ProblemCode
from maikr_client.model.secret import SignInSecrets
from maikr_client.secrets.store import from_text, to_text

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

SERVICE = "Maikr"
RECORD = "sign-in"
TIMEOUT_S = 60.0
"""A keyring may ask the person for its password first."""
PAUSES_S = (0.1, 0.4)
_SAFE = frozenset(f"keyring.backends.{name}" for name in ("SecretService", "libsecret", "kwallet", "macOS", "Windows"))


class KeyringStore:
    """One record of the service "Maikr". `backend` finds the keyring, on a thread of its own, at each use.

    Methods raise Failed(NO_KEYRING), Failed(KEYRING_LOCKED), TimedOut(KEYRING_LOCKED) after `timeout_s` seconds.
    """

    def __init__(
        self,
        backend: Callable[[], KeyringBackend] | None = None,
        *,
        service: str = SERVICE,
        timeout_s: float = TIMEOUT_S,
        pauses_s: tuple[float, ...] = PAUSES_S,
    ) -> None:
        self._backend = backend or system_keyring
        self._service = service
        self._timeout_s = timeout_s
        self._pauses_s = pauses_s

    @property
    def storage(self) -> SecretStorage:
        """Always `KEYRING`."""
        return SecretStorage.KEYRING

    async def load(self) -> SignInSecrets | None:
        """What the keyring holds for us."""
        text = await self._run(lambda keyring: keyring.get_password(self._service, RECORD))
        return None if text is None else from_text(text, "keyring")

    async def save(self, secrets: SignInSecrets) -> None:
        """Keep it in place of the one before."""
        text = to_text(secrets)
        await self._run(lambda keyring: keyring.set_password(self._service, RECORD, text))

    async def erase(self) -> None:
        """Remove our record, if it is there."""
        await self._run(self._erase)

    def _erase(self, keyring: KeyringBackend) -> None:
        if keyring.get_password(self._service, RECORD) is not None:
            keyring.delete_password(self._service, RECORD)

    async def _run(self, use: Callable[[KeyringBackend], T]) -> T:
        try:
            async with asyncio.timeout(self._timeout_s):
                return await _on_daemon_thread(lambda: _translated(self._backend, use, self._pauses_s))
        except TimeoutError:
            raise TimedOut(ProblemCode.KEYRING_LOCKED, why="no answer") from None


def system_keyring() -> KeyringBackend:
    """The keyring that the person configured, or else the system's best; never one that writes plain files.

    Raises Failed(NO_KEYRING).
    """
    import keyring  # noqa: PLC0415 - looking for backends takes 40 ms that `maikr status` does not need
    from keyring.backends.chainer import ChainerBackend  # noqa: PLC0415 - the same

    configured = keyring.get_keyring()
    chained = configured.backends if isinstance(configured, ChainerBackend) else [configured]
    for each in chained:
        if type(each).__module__ in _SAFE:
            return each
    raise Failed(ProblemCode.NO_KEYRING, why="none found")


def _translated(
    backend: Callable[[], KeyringBackend], use: Callable[[KeyringBackend], T], pauses_s: Sequence[float]
) -> T:
    """A keyring that stumbles is asked again: who lost it for a moment must not be taken for signed out."""
    from keyring import errors  # noqa: PLC0415 - the same

    for pause_s in (*pauses_s, None):
        try:
            return use(backend())
        except MaikrError:
            raise
        except errors.KeyringLocked:
            if pause_s is None:
                raise Failed(ProblemCode.KEYRING_LOCKED) from None
            time.sleep(pause_s)
        except Exception as error:  # noqa: BLE001 - backends let their bus's and system's own errors through
            if pause_s is None or isinstance(error, errors.NoKeyringError):
                # Only the kind: a backend's words may quote what it was given.
                raise Failed(ProblemCode.NO_KEYRING, why=type(error).__name__) from None
            time.sleep(pause_s)
    raise Failed(ProblemCode.NO_KEYRING, why="none found")


async def _on_daemon_thread(work: Callable[[], T]) -> T:
    """`work()` on a thread that the process does not wait for at its end, unlike an executor's."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[T] = loop.create_future()

    def settle(give: Callable[[], None]) -> None:
        if not done.done():
            give()

    def run() -> None:
        try:
            give = partial(done.set_result, work())
        except BaseException as error:  # noqa: BLE001 - it is raised where the result is waited for
            give = partial(done.set_exception, error)
        with suppress(RuntimeError):  # the loop ended without waiting
            loop.call_soon_threadsafe(settle, give)

    threading.Thread(target=run, name="keyring", daemon=True).start()
    return await done
