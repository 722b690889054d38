"""What keeps an account safe: its password, its devices, and where the sign-in is kept."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from maikr_client.model.account import Device
from maikr_client.model.problem import Problem
from maikr_ui.bridge import Bridge

if TYPE_CHECKING:
    from maikr_client.session import Session
    from maikr_ui.worker import Call

T = TypeVar("T")


class SecurityModel(QObject):
    """`changed`: `devices`, `busy` or `problem` is new. `password_changed`, `kept_in_file`: it is done;
    `key_renewed`: too, and whether the old key is ended already.
    """

    changed = Signal()
    password_changed = Signal()
    kept_in_file = Signal()
    key_renewed = Signal(bool)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._reading: Call | None = None
        self.devices: tuple[Device, ...] | None = None
        self.busy = False
        self.problem: Problem | None = None

    def load_devices(self) -> None:
        """Ask for the devices; this one first, then the newest."""
        if not self.busy:
            self._stop_reading()
            self._reading = self._bridge.call(lambda session: session.devices(), self._read, self._unread)

    def forget(self) -> None:
        """Another person may come."""
        self._stop_reading()
        self.devices, self.problem = None, None
        self.changed.emit()

    def revoke(self, device: Device) -> None:
        """End that device's key."""

        async def work(session: Session) -> tuple[Device, ...]:
            await session.revoke_device(device.device_id)
            return await session.devices()

        self._do(work, self._devices_arrived)

    def renew_key(self) -> None:
        """Give this device a new key now, without a break in the tunnel."""

        async def work(session: Session) -> tuple[bool, tuple[Device, ...]]:
            return await session.rotate_key(), await session.devices()

        self._do(work, self._renewed)

    def change_password(self, old: str, new: str) -> None:
        """Change it; other sign-ins end."""
        self._do(lambda session: session.change_password(old, new), lambda _: self.password_changed.emit())

    def keep_in_file(self, passphrase: str) -> None:
        """Keep the sign-in in a file that the passphrase opens."""
        self._do(lambda session: session.unlock(passphrase), lambda _: self.kept_in_file.emit())

    def _do(self, work: Callable[[Session], Awaitable[T]], done: Callable[[T], None]) -> None:
        def finished(result: T) -> None:
            self.busy = False
            self.changed.emit()
            done(result)

        self._stop_reading()
        self.busy, self.problem = True, None
        self.changed.emit()
        self._bridge.call(work, finished, self._failed)

    def _stop_reading(self) -> None:
        """What was asked for before would come too late."""
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def _read(self, devices: tuple[Device, ...]) -> None:
        self._reading, self.problem = None, None
        self._devices_arrived(devices)

    def _unread(self, problem: Problem) -> None:
        self._reading, self.problem = None, problem
        self.changed.emit()

    def _devices_arrived(self, devices: tuple[Device, ...]) -> None:
        newest_first = sorted(devices, key=lambda device: device.created_at, reverse=True)
        self.devices = tuple(sorted(newest_first, key=lambda device: not device.current))
        self.changed.emit()

    def _renewed(self, came: tuple[bool, tuple[Device, ...]]) -> None:
        ended, devices = came
        self._devices_arrived(devices)
        self.key_renewed.emit(ended)

    def _failed(self, problem: Problem) -> None:
        self.busy, self.problem = False, problem
        self.changed.emit()
