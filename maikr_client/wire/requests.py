"""What a client may ask of the daemon: few, high-level verbs (at most 15), each a value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from maikr_client.errors import InvalidValue
from maikr_client.model.lockdown import Lockdown
from maikr_client.model.plan import MAX_LISTS, TunnelPlan
from maikr_client.model.rule import MAX_NAME, SHA256
from maikr_client.wire.measuring import Measure
from maikr_client.wire.opening import GetStatus, Hello, Role

MAX_BLOB_BYTES: Final = 64 * 1024 * 1024
MAX_SNOOZE_S: Final = 12 * 3600


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """The present `Status`, then each new one as a notification `status` until the connection ends."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Connect:
    """Make the machine agree with `plan`. Answered at once; progress is on the status stream."""

    plan: TunnelPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class Disconnect:
    """No tunnel is wanted any more. Answered at once; progress is on the status stream. With `snooze_s` (1..12 h) only
    for so long: then everything is as it was. While lockdown is on that takes `despite_lockdown`. Raises InvalidValue.
    """

    snooze_s: int | None = None
    despite_lockdown: bool = False

    def __post_init__(self) -> None:
        if self.snooze_s is not None and not 1 <= self.snooze_s <= MAX_SNOOZE_S:
            raise InvalidValue("snooze", f"not 1..{MAX_SNOOZE_S} seconds")


@dataclass(frozen=True, slots=True, kw_only=True)
class GetUsage:
    """What went through each server on each day, as `UsageReply`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EraseUsage:
    """Forget the totals (an account was removed)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FindMissing:
    """Which of these blobs (a rules document, lists) the daemon has yet to be given (at most 1 + MAX_LISTS)."""

    sha256s: tuple[str, ...]

    def __post_init__(self) -> None:
        if len(self.sha256s) > 1 + MAX_LISTS or not all(SHA256.fullmatch(each) for each in self.sha256s):
            raise InvalidValue("blobs", f"not at most {1 + MAX_LISTS} times 64 hexadecimal digits")


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreBlob:
    """A part of a blob, which has `total_bytes` (0..MAX_BLOB_BYTES) in all and this `sha256`. Parts come in order; the
    one at `offset` 0 starts it anew. When the last has come, the whole is kept if its hash is right.
    Raises InvalidValue.
    """

    sha256: str
    total_bytes: int
    offset: int
    data: bytes

    def __post_init__(self) -> None:
        if not SHA256.fullmatch(self.sha256):
            raise InvalidValue("blob", "a SHA-256 is 64 hexadecimal digits")
        if not 0 <= self.total_bytes <= MAX_BLOB_BYTES:
            raise InvalidValue("blob", f"not 0..{MAX_BLOB_BYTES} bytes")
        if not 0 <= self.offset <= self.offset + len(self.data) <= self.total_bytes:
            raise InvalidValue("blob", "a part beyond its end")


@dataclass(frozen=True, slots=True, kw_only=True)
class Explain:
    """What is done now with connections to `destination`: a name in `canonical_name`'s form, or an address."""

    destination: str

    def __post_init__(self) -> None:
        if not 0 < len(self.destination) <= MAX_NAME:
            raise InvalidValue("destination", f"not 1..{MAX_NAME} characters")


@dataclass(frozen=True, slots=True, kw_only=True)
class SetLockdown:
    """While no tunnel is wanted nothing may leave but what `lockdown` says; None: everything may."""

    lockdown: Lockdown | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordNames:
    """Which names programs ask for, as notifications `names` until the connection ends, or for as long as the daemon
    allows. It keeps none of them.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckUp:
    """Look at everything that can be wrong, now; takes some seconds. Answered by `CheckReply`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPortal:
    """Let this caller's process, and what it starts, reach the network's sign-in page, for a few minutes."""


Request = (
    Hello
    | GetStatus
    | Watch
    | Connect
    | Disconnect
    | GetUsage
    | EraseUsage
    | FindMissing
    | StoreBlob
    | Explain
    | SetLockdown
    | RecordNames
    | CheckUp
    | OpenPortal
    | Measure
)

VERBS: Mapping[str, type[Request]] = MappingProxyType(
    {
        "hello": Hello,
        "status": GetStatus,
        "watch": Watch,
        "connect": Connect,
        "disconnect": Disconnect,
        "usage": GetUsage,
        "erase-usage": EraseUsage,
        "find-missing": FindMissing,
        "store-blob": StoreBlob,
        "explain": Explain,
        "lockdown": SetLockdown,
        "record-names": RecordNames,
        "check": CheckUp,
        "portal": OpenPortal,
        "measure": Measure,
    }
)

NEEDED_ROLE: Mapping[type[Request], Role] = MappingProxyType(
    {
        Hello: Role.READ,
        GetStatus: Role.READ,
        Watch: Role.READ,
        Connect: Role.CONTROL,
        Disconnect: Role.CONTROL,
        GetUsage: Role.CONTROL,
        EraseUsage: Role.CONTROL,
        FindMissing: Role.CONTROL,
        StoreBlob: Role.CONTROL,
        Explain: Role.CONTROL,
        SetLockdown: Role.CONTROL,
        RecordNames: Role.CONTROL,
        CheckUp: Role.CONTROL,
        OpenPortal: Role.CONTROL,
        Measure: Role.CONTROL,
    }
)
