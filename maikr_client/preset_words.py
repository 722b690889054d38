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
TITLES: Mapping[str, str] = MappingProxyType(
    {
        "leaving": "What may leave this computer:",
        "coming": "What may come in unasked:",
        "unled": "What your routing rules do not move:",
    }
)
_PARTS: Mapping[str, Callable[[Allowance], tuple[str, ...]]] = MappingProxyType(
    {"leaving": lambda each: each.leaving, "coming": lambda each: each.coming, "unled": lambda each: each.unled}
)


def rule_lines(preset: Coexistence, say: Callable[[str, str], str] = lambda _part, english: english) -> Iterator[str]:
    """The firewall's rules of `preset`, word for word, each part under its title as `say` says it."""
    allowance = allowance_of(preset)
    parts = [(part, rules(allowance)) for part, rules in _PARTS.items()]
    for number, (part, rules) in enumerate((part, rules) for part, rules in parts if rules):
        if number:
            yield ""
        yield say(part, TITLES[part])
        yield from (f"  {rule}" for rule in rules)
