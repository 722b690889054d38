"""What can go wrong, as a code and fields. Sentences are made in `maikr_client.problems`."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Self


class ProblemCode(enum.StrEnum):
    """Stable names of problems: they cross the IPC, `--json` and the tests."""

    INTERNAL = "internal"
    BAD_REQUEST = "bad-request"
    INVALID_VALUE = "invalid-value"
    TIMED_OUT = "timed-out"
    NOT_PERMITTED = "not-permitted"
    IN_USE_BY_OTHER = "in-use-by-other"

    # the account
    NOT_SIGNED_IN = "not-signed-in"
    WRONG_CREDENTIALS = "wrong-credentials"
    EMAIL_UNVERIFIED = "email-unverified"
    EMAIL_TAKEN = "email-taken"
    WRONG_CODE = "wrong-code"
    SIGN_IN_EXPIRED = "sign-in-expired"
    CONSENT_NEEDED = "consent-needed"
    DEVICE_REVOKED = "device-revoked"
    DEVICE_LIMIT = "device-limit"
    TOO_MANY_TRIES = "too-many-tries"
    WEAK_PASSWORD = "weak-password"  # noqa: S105 - a code, not a password
    CONFLICT = "conflict"
    NOT_FOUND = "not-found"
    PICTURE_REFUSED = "picture-refused"
    REPORTS_REQUIRED = "reports-required"

    # the backend
    BACKEND_UNREACHABLE = "backend-unreachable"
    BACKEND_FAILED = "backend-failed"
    BACKEND_NONSENSE = "backend-nonsense"

    # this machine
    DAEMON_UNREACHABLE = "daemon-unreachable"
    BLOCKED_SINCE_BOOT = "blocked-since-boot"
    DAEMON_SILENT = "daemon-silent"
    DAEMON_IMPOSTOR = "daemon-impostor"
    VERSION_SKEW = "version-skew"
    TOOL_MISSING = "tool-missing"
    COMMAND_FAILED = "command-failed"
    DISK_FULL = "disk-full"
    FILE_DAMAGED = "file-damaged"
    NOT_ERASED = "not-erased"
    NO_KEYRING = "no-keyring"
    KEYRING_LOCKED = "keyring-locked"
    WRONG_PASSPHRASE = "wrong-passphrase"  # noqa: S105 - a code, not a passphrase
    PLAN_UNREADABLE = "plan-unreadable"

    # the tunnel
    NO_SUCH_SERVER = "no-such-server"
    NO_SERVERS = "no-servers"
    SERVER_MALFORMED = "server-malformed"
    NO_HANDSHAKE = "no-handshake"
    NO_TRAFFIC = "no-traffic"
    NO_NETWORK = "no-network"
    TUNNEL_LOST = "tunnel-lost"
    NOT_CONNECTED = "not-connected"
    FIREWALL_FAILED = "firewall-failed"
    NOTHING_TO_SNOOZE = "nothing-to-snooze"
    LOCKED_DOWN = "locked-down"
    PROTECTION_FOUGHT = "protection-fought"
    PROTECTION_ALTERED = "protection-altered"
    LEAK_SEEN = "leak-seen"
    OTHER_VPN = "other-vpn"
    FIREWALL_IN_THE_WAY = "firewall-in-the-way"
    IP_VERSION_SILENT = "ip-version-silent"
    NAMES_SILENT = "names-silent"
    CLOCK_WRONG = "clock-wrong"
    DISK_LOW = "disk-low"
    CAPTIVE_PORTAL = "captive-portal"
    PORTAL_NOT_NEEDED = "portal-not-needed"
    PORTAL_UNAVAILABLE = "portal-unavailable"
    NO_BROWSER = "no-browser"

    # measuring
    MEASURING_OFF = "measuring-off"
    SPEED_NOT_CONNECTED = "speed-not-connected"
    NOT_DISCONNECTED = "not-disconnected"
    SPEED_NO_ENDPOINT = "speed-no-endpoint"
    SPEED_REFUSED = "speed-refused"
    SPEED_SILENT = "speed-silent"
    SPEED_NONSENSE = "speed-nonsense"
    SPEED_SHORT = "speed-short"
    SPEED_SLEPT = "speed-slept"
    SPEED_TUNNEL_LOST = "speed-tunnel-lost"
    SPEED_ENGINE_FAILED = "speed-engine-failed"

    # the rules
    RULE_REFUSED = "rule-refused"
    LIST_CHANGED = "list-changed"
    RULES_MISSING = "rules-missing"
    RULES_UNREADABLE = "rules-unreadable"
    RESOLVER_DOWN = "resolver-down"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One problem: its code and the fields its sentence needs (never an address or key of the user's).

    `fields` is sorted by name; names and values are short texts.
    """

    code: ProblemCode
    fields: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, code: ProblemCode, /, **fields: str) -> Self:
        """A problem with `fields` in their one order."""
        return cls(code=code, fields=tuple(sorted(fields.items())))

    def field(self, name: str, default: str = "") -> str:
        """The field called `name`, or `default`."""
        return dict(self.fields).get(name, default)

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value}" for name, value in self.fields)
        return f"{self.code} ({details})" if details else str(self.code)
