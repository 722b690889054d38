"""A coexistence preset in a person's words, and its very rules. The same ones for window and terminal. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from maikr_client.model.coexistence import Allowance, Coexistence, allowance_of

PRESET_WORDS: Mapping[Coexistence, str] = MappingProxyType(
    {
        Coexistence.DOCKER: "This computer and its own Docker containers may reach each other, also while access to "
        "the local network is off. Containers reach the internet through the tunnel with or without this.",
        Coexistence.LIBVIRT: "This computer and its own virtual machines (libvirt) may reach each other, also while "
        "access to the local network is off. Their way to the internet is the tunnel with or without this.",
        Coexistence.TAILSCALE: "Your tailnet may be reached past the tunnel. Tailscale's own encrypted packets leave "
        "outside the tunnel, so your network's operator sees that you use Tailscale and with whom.",
        Coexistence.WORK_VPN: "Private addresses may be reached through your work's VPN (OpenVPN, openconnect, Cisco, "
        "GlobalProtect). Its own packets go through Maikr's tunnel; public addresses never go through it.",
    }
)
_PARTS: tuple[tuple[str, Callable[[Allowance], tuple[str, ...]]], ...] = (
    ("What may leave this computer:", lambda each: each.leaving),
    ("What may come in unasked:", lambda each: each.coming),
    ("What your routing rules do not move:", lambda each: each.unled),
)


def rule_lines(preset: Coexistence) -> Iterator[str]:
    """The firewall's rules of `preset`, word for word, each part under its title."""
    allowance = allowance_of(preset)
    parts = [(title, part(allowance)) for title, part in _PARTS]
    for number, (title, rules) in enumerate((title, rules) for title, rules in parts if rules):
        if number:
            yield ""
        yield title
        yield from (f"  {rule}" for rule in rules)
