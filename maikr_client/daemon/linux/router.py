"""Policy routing, made so by one `ip -batch` per family."""

from __future__ import annotations

from maikr_client.daemon.linux.routes import wanted_routing
from maikr_client.daemon.linux.routing_state import current_routing
from maikr_client.daemon.linux.routing_values import Routing, batch
from maikr_client.daemon.linux.runner import Runner, all_of
from maikr_client.daemon.linux.sysctls import Sysctls, has_ipv6
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode

BOTH = (4, 6)


class LinuxRouter:
    """`Router` by `ip`: it reads what is there and changes the difference only, so a second `apply` does nothing."""

    def __init__(self, runner: Runner, sysctls: Sysctls) -> None:
        self._run = runner.run
        self._sysctls = sysctls

    async def apply(self, desired: DesiredNetwork) -> None:
        """Routes and routing rules are the desired ones. Raises Failed."""
        try:
            self._sysctls.apply()
        except OSError as error:
            raise Failed(ProblemCode.COMMAND_FAILED, tool="sysctl", why=error.strerror or "") from None
        await all_of(*(self._change(version, wanted_routing(desired, version)) for version in _versions()))

    async def clear(self) -> None:
        """Routing is as it was before us. Raises Failed."""
        await all_of(*(self._change(version, Routing()) for version in _versions()))
        try:
            self._sysctls.clear()
        except OSError as error:
            raise Failed(ProblemCode.COMMAND_FAILED, tool="sysctl", why=error.strerror or "") from None

    async def _change(self, version: int, wanted: Routing) -> None:
        try:
            changes = batch(current_routing(version), wanted)
        except OSError as error:
            raise Failed(ProblemCode.COMMAND_FAILED, tool="rtnetlink", why=error.strerror or "") from None
        if changes:
            await self._run("ip", f"-{version}", "-force", "-batch", "-", stdin=changes)


def _versions() -> tuple[int, ...]:
    return BOTH if has_ipv6() else BOTH[:1]
