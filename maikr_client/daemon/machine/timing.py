"""How long the machine waits for what, in seconds."""

from __future__ import annotations

from typing import Final

# WireGuard repeats a lost handshake message after 5 s plus at most a third (whitepaper, section 6.1). While there is
# another endpoint to try, the machine does not wait that long; for the last one it does.
TRY_S: Final = 3.0
LAST_TRY_S: Final = 6.0

CHECK_S: Final = 10.0
RECHECK_S: Final = 1.0
MISSES_UNTIL_LOST: Final = 3

LINGER_S: Final = 2.0
"""How long a former exit stays for answers that are on their way: longer than most round trips."""

TEARDOWN_S: Final = 10.0
FIREWALL_RETRY_S: Final = 1.0
SENTINEL_S: Final = 60.0

FIRST_BACKOFF_S: Final = 1.0
LONGEST_BACKOFF_S: Final = 30.0


def backoff_s(failures: int) -> float:
    """The pause after that many failures in a row (from 1): 1, 2, 4 ... 30 s."""
    return min(FIRST_BACKOFF_S * 2.0 ** min(failures - 1, 10), LONGEST_BACKOFF_S)
