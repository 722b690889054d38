"""The daemon's program version, equal to the project's."""

from typing import Final

DAEMON_VERSION: Final = "0.1.0"
