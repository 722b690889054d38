"""What a rule list means, as plainly as it can be said: the engine is held to this (and so are real packets)."""

import re
from collections.abc import Mapping

from maikr_client.model import rule as m

Lists = Mapping[m.ListReference, m.DestinationSet]


def reference_rule(rules: m.RuleList, lists: Lists, name: str | None, at: m.IpAddress | None, port: int) -> int | None:
    """The index of the first rule that holds the connection, None for the default. Port 0 is traffic without ports."""
    held = (n for n, rule in enumerate(rules.rules) if rule.enabled and _holds(rule, lists, name, at, port))
    return next(held, None)


def _holds(rule: m.Rule, lists: Lists, name: str | None, at: m.IpAddress | None, port: int) -> bool:
    if rule.ports and not any(each.first <= port <= each.last for each in rule.ports):
        return False
    match rule.destination:
        case m.Anything():
            return True
        case m.Network():
            return _within(rule.destination, at)
        case m.Domain(name=own, scope=scope):
            below = name is not None and name.endswith(f".{own}")
            return (scope != "below" and name == own) or (scope != "exact" and below)
    held = lists[rule.destination]
    return (name is not None and _in_list(held, name)) or any(_within(each, at) for each in held.networks)


def _within(net: m.Network, at: m.IpAddress | None) -> bool:
    return at is not None and net.first.version == at.version and int(net.first) <= int(at) <= int(net.last)


def _in_list(held: m.DestinationSet, name: str) -> bool:
    shapes = [(r"(.+\.)?%s", held.trees), (r".+\.%s", held.below), (r"[^.]+\.%s", held.children), ("%s", held.exact)]
    found = [re.fullmatch(shape % re.escape(each), name) for shape, names in shapes for each in names]
    return any(found) or any(each in name for each in held.keywords) or any(re.search(p, name) for p in held.patterns)
