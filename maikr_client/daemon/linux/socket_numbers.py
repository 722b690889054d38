"""Linux's socket constants, written out: types are checked on systems whose `socket` module does not name them."""

from __future__ import annotations

from typing import Final

AF_UNIX: Final = 1
AF_NETLINK: Final = 16
IP_MTU: Final = 14
IPV6_MTU: Final = 24
SO_BINDTODEVICE: Final = 25
SO_MARK: Final = 36
SO_SNDBUFFORCE: Final = 32
SO_RCVBUFFORCE: Final = 33
SOL_NETLINK: Final = 270
NETLINK_CAP_ACK: Final = 10
SO_TIMESTAMPNS: Final = 35
SOL_RAW: Final = 255
ICMP_FILTER: Final = 1
SOL_ICMPV6: Final = 58
ICMPV6_FILTER: Final = 1
