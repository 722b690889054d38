"""Who puts the sign-in page before the internet, and takes it away when somebody has signed in?"""

from __future__ import annotations

from maikr_lab.commands import nft
from maikr_lab.plan import LabPlan
from maikr_lab.portal import PORTAL_PORT, Portal, PortalMode, portal_firewall


class RouterPortal:
    """The home router's, for every client of it."""

    def __init__(self, plan: LabPlan) -> None:
        self._plan = plan
        self.page = Portal(f"http://{plan.home.router4.ip}:{PORTAL_PORT}", self._open)

    async def set(self, mode: PortalMode) -> None:
        """From now on that. Raises LabError."""
        self.page.mode = mode
        self.page.requests.clear()
        await self._load(mode)

    async def _open(self) -> None:
        await self._load(PortalMode.OFF)

    async def _load(self, mode: PortalMode) -> None:
        await nft(self._plan.router_ns, portal_firewall(mode, self._plan.home.router_interface))
