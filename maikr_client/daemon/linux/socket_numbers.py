"""Linux's socket constants, written out: types are checked on systems whose `socket` module does not name them."""

from __future__ import annotations

from typing import Final

AF_UNIX: Final = 1
AF_NETLINK: Final = 16
SO_BINDTODEVICE: Final = 25
SO_MARK: Final = 36
