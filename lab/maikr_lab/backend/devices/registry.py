"""Registering, rotating and revoking keys. A key is never kept that the servers were not told of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Self
from uuid import UUID, uuid4

from sqlalchemy import delete, func, or_, select, update
from sqlalchemy.orm import Session

from maikr_lab.backend.clock import Clock
from maikr_lab.backend.devices.addresses import Addresses, AddressPool
from maikr_lab.backend.devices.peers import Peer, Peers
from maikr_lab.backend.devices.preshared import Seeds
from maikr_lab.backend.errors import Refusal, Refused
from maikr_lab.backend.storage.database import Sessions
from maikr_lab.backend.storage.tables import Device, Pool


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered:
    """A device as its owner sees it. `fresh`: it was not there before; `preshared`: it uses preshared keys."""

    device_id: UUID
    public_key: str
    addresses: Addresses
    created_at: datetime
    preshared: bool
    fresh: bool = False

    @classmethod
    def of(cls, row: Device, pool: AddressPool, *, fresh: bool = False) -> Self:
        """From its row."""
        return cls(
            device_id=row.device_id,
            public_key=row.public_key,
            addresses=pool.at(row.slot),
            created_at=row.created_at,
            preshared=row.preshared,
            fresh=fresh,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Devices:
    """All accounts' devices. Methods that need the servers raise Refused (503) when they can't be told."""

    sessions: Sessions
    peers: Peers
    pool: AddressPool
    limit: int
    clock: Clock
    seeds: Seeds

    def of(self, account_id: UUID) -> tuple[Registered, ...]:
        """The account's devices, oldest first."""
        with self.sessions() as session:
            rows = session.scalars(
                select(Device).where(Device.account_id == account_id).order_by(Device.created_at, Device.slot)
            )
            return tuple(Registered.of(row, self.pool) for row in rows)

    def register(self, account_id: UUID, public_key: str, *, preshared: bool) -> Registered:
        """The device with that key, made if need be; one that was there stays as it is. Raises Refused: device-limit,
        key-in-use.
        """
        with self.sessions.begin() as session:
            device = self._register(session, account_id, public_key, preshared=preshared)
        try:
            self.peers.add(self._peer(public_key, device.addresses, preshared=device.preshared))
        except Refused:
            if device.fresh:
                self._drop(device.device_id)
            raise
        return device

    def _register(self, session: Session, account_id: UUID, public_key: str, *, preshared: bool) -> Registered:
        pool = _locked_pool(session)
        row = _holder(session, public_key)
        if row is not None:
            if row.account_id != account_id or row.public_key != public_key:
                raise Refused(Refusal.KEY_IN_USE)
            return Registered.of(row, self.pool)
        row = Device(
            device_id=uuid4(),
            account_id=account_id,
            public_key=public_key,
            slot=self._slot(session, account_id, pool.last_slot),
            created_at=self.clock(),
            preshared=preshared,
        )
        pool.last_slot = row.slot
        session.add(row)
        return Registered.of(row, self.pool, fresh=True)

    def _slot(self, session: Session, account_id: UUID, last: int) -> int:
        owned = session.scalar(select(func.count()).select_from(Device).where(Device.account_id == account_id))
        taken = set(session.scalars(select(Device.slot)))
        slot = self.pool.next_slot(last, taken)
        if (owned or 0) >= self.limit or slot is None:
            raise Refused(Refusal.DEVICE_LIMIT)
        return slot

    def rotate(self, account_id: UUID, device_id: UUID, public_key: str) -> Registered:
        """Give the device a new key at the same addresses; the old one works until `retire`. The addresses are the new
        one's from its first handshake on.

        A key still waiting to be retired ends. Asking twice changes nothing. Raises Refused: not-found, key-in-use.
        """
        with self.sessions() as session:
            row = _owned(session, account_id, device_id)
        if row.public_key != public_key:
            if row.previous_key is not None:
                self.peers.remove(row.previous_key)
            row = self._rotate(account_id, device_id, public_key)
        self.peers.add(self._heir(row))
        return Registered.of(row, self.pool)

    def _rotate(self, account_id: UUID, device_id: UUID, public_key: str) -> Device:
        with self.sessions.begin() as session:
            _locked_pool(session)
            row = _owned(session, account_id, device_id)
            if _holder(session, public_key) not in {None, row} or public_key == row.previous_key:
                raise Refused(Refusal.KEY_IN_USE)
            if row.public_key != public_key:
                row.previous_key, row.public_key = row.public_key, public_key
            return row

    def retire(self, account_id: UUID, device_id: UUID) -> None:
        """End the key before the last rotation, if there is one. Raises Refused (not-found)."""
        with self.sessions() as session:
            retired = _owned(session, account_id, device_id).previous_key
        if retired is None:
            return
        self.peers.remove(retired)
        with self.sessions.begin() as session:
            session.execute(update(Device).where(Device.previous_key == retired).values(previous_key=None))

    def revoke(self, account_id: UUID, device_id: UUID) -> None:
        """End the device. Raises Refused (not-found)."""
        with self.sessions() as session:
            row = _owned(session, account_id, device_id)
        self._end(row)

    def revoke_all(self, account_id: UUID) -> None:
        """End all of an account's devices."""
        with self.sessions() as session:
            rows = session.scalars(select(Device).where(Device.account_id == account_id)).all()
        for row in rows:
            self._end(row)

    def announce(self) -> None:
        """Tell the servers every key: they may have been started anew."""
        with self.sessions() as session:
            rows = session.scalars(select(Device)).all()
        for row in rows:
            if row.previous_key is not None:
                self.peers.add(self._peer(row.previous_key, self.pool.at(row.slot), preshared=row.preshared))
            self.peers.add(self._heir(row))

    def _heir(self, row: Device) -> Peer:
        addresses = self.pool.at(row.slot)
        return self._peer(row.public_key, addresses, preshared=row.preshared, replaces=row.previous_key)

    def _peer(self, public_key: str, addresses: Addresses, *, preshared: bool, replaces: str | None = None) -> Peer:
        seed = self.seeds.of(public_key) if preshared else None
        return Peer(public_key=public_key, addresses=addresses, replaces=replaces, preshared_seed=seed)

    def _end(self, row: Device) -> None:
        for key in filter(None, (row.previous_key, row.public_key)):
            self.peers.remove(key)
        self._drop(row.device_id)

    def _drop(self, device_id: UUID) -> None:
        with self.sessions.begin() as session:
            session.execute(delete(Device).where(Device.device_id == device_id))


def _locked_pool(session: Session) -> Pool:
    return session.get_one(Pool, 1, with_for_update=True)


def _holder(session: Session, public_key: str) -> Device | None:
    return session.scalar(select(Device).where(or_(Device.public_key == public_key, Device.previous_key == public_key)))


def _owned(session: Session, account_id: UUID, device_id: UUID) -> Device:
    row = session.get(Device, device_id)
    if row is None or row.account_id != account_id:
        raise Refused(Refusal.NOT_FOUND, "There is no such device.")
    return row
