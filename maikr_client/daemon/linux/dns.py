"""Where names are asked for: in the kernel, whatever a program or its configuration says."""

from __future__ import annotations

from maikr_client.daemon.ports import DesiredNetwork


class TableDns:
    """`Dns` that is a part of the firewall's table (`nft_dns`), so that no moment has one without the other.

    There is nothing to do beside it: port 53 of this machine and those behind it is translated to the default exit's
    resolver, or refused without one. /etc/resolv.conf and systemd-resolved are left as they are.
    """

    async def apply(self, desired: DesiredNetwork) -> None:
        """Nothing more than the firewall did."""

    async def clear(self) -> None:
        """Nothing more than the firewall does."""
