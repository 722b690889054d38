"""The link between the daemon and its pinger: what to send when, on which sockets; and how long answers took.

Sockets go beside the messages (SCM_RIGHTS), connected by the daemon: the pinger opens none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from maikr_client.errors import InvalidValue
from maikr_client.wire.codec import Json, encode
from maikr_client.wire.members import decode_member

MAX_DOORS: Final = 64
MAX_SHOTS: Final = 4096
ECHO_BYTES: Final = 56
"""An echo's payload, as ping(8) sends it."""
INITIATION_BYTES: Final = 148
PROOF_KEY_BYTES: Final = 32
PATIENCE_S: Final = 1.0
"""How long after the last packet answers are awaited."""
LONGEST_PAUSE_S: Final = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """Wait for `pause_s`, then ask the server at `index`, for the time `number` (from 0). Raises InvalidValue."""

    pause_s: float
    index: int
    number: int

    def __post_init__(self) -> None:
        if not (0 <= self.pause_s <= LONGEST_PAUSE_S and 0 <= self.index < MAX_DOORS and 0 <= self.number < MAX_SHOTS):
            raise InvalidValue("shot", "out of range")


@dataclass(frozen=True, slots=True, kw_only=True)
class Echoes:
    """Daemon to pinger: an echo for each shot. `versions` (4 or 6) are those of the raw sockets that come with it, by
    `index`. Answered by `Answers`. Raises InvalidValue.
    """

    number: int
    versions: tuple[int, ...]
    shots: tuple[Shot, ...]

    def __post_init__(self) -> None:
        if not 1 <= len(self.versions) <= MAX_DOORS or not set(self.versions) <= {4, 6}:
            raise InvalidValue("versions", f"not 1..{MAX_DOORS} of 4 and 6")
        if len(self.shots) > MAX_SHOTS or any(each.index >= len(self.versions) for each in self.shots):
            raise InvalidValue("shots", "at no socket")

    @property
    def doors(self) -> int:
        """How many sockets come with it."""
        return len(self.versions)

    @property
    def lasts_s(self) -> float:
        """How long it takes, answers included, if nothing is late."""
        return sum(each.pause_s for each in self.shots) + PATIENCE_S


@dataclass(frozen=True, slots=True, kw_only=True)
class Knock:
    """Daemon to pinger: a handshake's first `message`, made by the daemon, once, on the one datagram socket that comes
    with it. `proof_key` is what answers are told by; no key of anybody can be found from either. Answered by `Answers`
    about one socket. Raises InvalidValue.
    """

    number: int
    message: bytes
    proof_key: bytes

    def __post_init__(self) -> None:
        if len(self.message) != INITIATION_BYTES or len(self.proof_key) != PROOF_KEY_BYTES:
            raise InvalidValue("knock", "not of its length")

    @property
    def doors(self) -> int:
        """How many sockets come with it."""
        return 1

    @property
    def lasts_s(self) -> float:
        """How long it takes, if nothing is late."""
        return PATIENCE_S


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """Of one socket: packets that the kernel took, and each answered one's round trip."""

    sent: int
    rtts_ms: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """Pinger to daemon: what came of the question `number`, in the order of its sockets."""

    number: int
    times: tuple[Times, ...]


ToPinger = Echoes | Knock
_TO_PINGER: Mapping[str, type[ToPinger]] = {"echoes": Echoes, "knock": Knock}
_TO_DAEMON: Mapping[str, type[Answers]] = {"answers": Answers}
_NAMES = {kind: name for name, kind in (*_TO_PINGER.items(), *_TO_DAEMON.items())}


def encode_message(message: ToPinger | Answers) -> Json:
    """As it goes into a frame."""
    return {_NAMES[type(message)]: encode(message)}


def decode_to_pinger(message: dict[str, Json]) -> ToPinger:
    """What the daemon said. Raises InvalidValue."""
    return decode_member(_TO_PINGER, message)


def decode_answers(message: dict[str, Json]) -> Answers:
    """What the pinger said. Raises InvalidValue."""
    return decode_member(_TO_DAEMON, message)
