"""What a person calls each check. The same names for window and terminal."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from maikr_client.model.health import CheckKind

CHECK_NAMES: Final[Mapping[CheckKind, str]] = MappingProxyType(
    {
        CheckKind.DAEMON: "Background service",
        CheckKind.PROGRAMS: "Programs that Maikr needs",
        CheckKind.FIREWALL: "Firewall",
        CheckKind.ROUTES: "Routes and network devices",
        CheckKind.HANDSHAKES: "Last sign of life of a server",
        CheckKind.IPV4: "IPv4",
        CheckKind.IPV6: "IPv6",
        CheckKind.NAMES: "Names of sites",
        CheckKind.IPV4_LEAK: "IPv4 leak",
        CheckKind.IPV6_LEAK: "IPv6 leak",
        CheckKind.NAME_LEAK: "Leak of names",
        CheckKind.IN_THE_WAY: "Other programs",
        CheckKind.DISK: "Disk space",
        CheckKind.CLOCK: "Clock",
        CheckKind.KEYRING: "Safe place for the sign-in",
        CheckKind.BACKEND: "Maikr's service",
        CheckKind.ACCOUNT: "Account",
    }
)
