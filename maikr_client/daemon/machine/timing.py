"""How long the machine waits for what, in seconds."""

from __future__ import annotations

from typing import Final

# WireGuard repeats a lost handshake message after 5 s plus at most a third (whitepaper, section 6.1). Each try of ours
# sends a new one, so it need not be waited for; but for a network that is slow itself, now and then there is time.
TRY_S: Final = 1.2
LAST_TRY_S: Final = 2.0
PATIENT_TRY_S: Final = 6.0
PATIENT_EVERY: Final = 4

CHECK_S: Final = 10.0
RECHECK_S: Final = 0.2
MISSES_UNTIL_LOST: Final = 2

LINGER_S: Final = 2.0
"""How long a former exit stays for answers that are on their way: longer than most round trips."""

TEARDOWN_S: Final = 10.0
GUARD_S: Final = 5.0
"""How long the firewall may take before protection counts as failed: on a busy machine some seconds."""

FIREWALL_RETRY_S: Final = 1.0
SENTINEL_S: Final = 60.0

FIRST_BACKOFF_S: Final = 1.0
LONGEST_BACKOFF_S: Final = 10.0


def last_try_s(failures: int) -> float:
    """How long the last endpoint of a round is waited for after that many rounds that failed."""
    return PATIENT_TRY_S if failures % PATIENT_EVERY == PATIENT_EVERY - 1 else LAST_TRY_S


def backoff_s(failures: int) -> float:
    """The pause after that many failures in a row (from 1): 1, 2, 4 ... 10 s."""
    return min(FIRST_BACKOFF_S * 2.0 ** min(failures - 1, 10), LONGEST_BACKOFF_S)
