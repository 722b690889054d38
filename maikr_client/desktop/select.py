"""The one place where the unprivileged side asks who it runs as."""

from __future__ import annotations

import os


def may_change_the_network() -> bool:
    """This process runs as root. Systems without users of that kind say yes, and refuse later what they must."""
    geteuid = getattr(os, "geteuid", None)
    return geteuid is None or geteuid() == 0
