"""Lines of TYPE,VALUE as Clash, mihomo and Surge write them.

What differs between the programs: a `*` in DOMAIN-WILDCARD is any text with dots in it, in a mihomo domain list it is
one label. Both are kept as they are meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from maikr_client.exchange.collector import Collector
from maikr_client.exchange.results import Problems
from maikr_client.rules.problems import Fault, RuleProblemCode

_WHY_CHANGED = {
    "no-resolve": "an address rule of Maikr also holds for names that resolve to the address",
    "extended-matching": "Maikr looks into no packet",
}
_WHY_DOT = "programs differ in what it means"
_HARMLESS = frozenset({"", "dns-failed", "pre-matching"})
_HARMLESS_SETTINGS = ("update-interval=", "notification-")
_SOURCE = "src"
_REGEX_TYPES = frozenset({"DOMAIN-REGEX"})
_BOTH = re.compile(r"AND\s*,\s*\(\s*\(([^()]*)\)\s*,\s*\(([^()]*)\)\s*\)\s*,(.*)", re.IGNORECASE)
_WHY = {
    "GEOIP": "it needs a database of countries",
    "GEOSITE": "it needs v2fly's lists; name one as a list",
    "IP-ASN": "it needs a database of networks",
    "PROCESS-NAME": "a rule of Maikr holds for every program",
    "PROCESS-PATH": "a rule of Maikr holds for every program",
    "USER-AGENT": "Maikr looks into no packet",
    "URL-REGEX": "Maikr looks into no packet",
    "NETWORK": "a rule of Maikr holds for TCP and UDP alike",
    "PROTOCOL": "a rule of Maikr holds for every protocol",
    "AND": "a rule of Maikr has one destination",
    "OR": "a rule of Maikr has one destination",
    "NOT": "a rule of Maikr has one destination",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedLine:
    """`rest` are the fields after the value; `offset` is where the value begins."""

    kind: str
    value: str
    rest: tuple[str, ...]
    offset: int


def split_typed(line: str) -> TypedLine:
    """`line` by its commas. Raises Fault."""
    kind, comma, after = line.partition(",")
    if not comma:
        raise Fault(0, RuleProblemCode.MALFORMED, why="not TYPE,VALUE")
    upper = kind.strip().upper()
    offset = len(kind) + 1 + len(after) - len(after.lstrip())
    if upper in {"AND", "OR", "NOT"}:
        return TypedLine(kind=upper, value=after.strip(), rest=(), offset=offset)
    value, *rest = after.split(",")
    return TypedLine(kind=upper, value=value.strip(), rest=tuple(each.strip() for each in rest), offset=offset)


def add_typed(collector: Collector, line: str, number: int) -> None:
    """Take `line`, which is line `number`, of a list: no action belongs there. Raises Fault."""
    typed = split_typed(line)
    if typed.kind in _REGEX_TYPES:
        typed = TypedLine(kind=typed.kind, value=line[typed.offset :].strip(), rest=(), offset=typed.offset)
    foreign = next((each for each in typed.rest if not _is_option(each)), None)
    if foreign is not None and foreign.lower() != _SOURCE:
        raise Fault(line.rindex(foreign), RuleProblemCode.ACTION_IN_LIST, action=foreign)
    refuse_options(typed.rest, line)
    try:
        add_destination(collector, typed)
    except Fault as fault:
        raise fault.shifted(typed.offset) from None
    tell_changed(collector.problems, typed.rest, number)


def _is_option(text: str) -> bool:
    lowered = text.lower()
    return lowered in _WHY_CHANGED or lowered in _HARMLESS or lowered.startswith(_HARMLESS_SETTINGS)


def refuse_options(options: Iterable[str], line: str) -> None:
    """Each of `options` leaves a rule's meaning as it is, or nearly. Raises Fault: `src` makes it one of senders."""
    for each in options:
        if not _is_option(each):
            what = each[:40]
            raise Fault(line.rindex(each), RuleProblemCode.NOT_SUPPORTED, what=what, why="Maikr has no such rule")


def tell_changed(problems: Problems, options: Iterable[str], number: int) -> None:
    """Add a problem for each of `options`, on line `number`, that Maikr honours in part."""
    for each in map(str.lower, options):
        if each in _WHY_CHANGED:
            problems.changed(number, each, _WHY_CHANGED[each])


def split_both(line: str) -> tuple[TypedLine, TypedLine, tuple[str, ...]] | None:
    """The two rules that `line` joins by AND, and what follows them; None when it is no such line."""
    both = _BOTH.fullmatch(line)
    if both is None or "," not in both[1] or "," not in both[2]:
        return None
    first, second = (
        replace(typed, offset=typed.offset + both.start(group))
        for group, typed in ((1, split_typed(both[1])), (2, split_typed(both[2])))
    )
    return first, second, tuple(each.strip() for each in both[3].split(","))


def add_destination(collector: Collector, typed: TypedLine) -> None:
    """Take what `typed` names. Raises Fault, its place counted from the value."""
    match typed.kind:
        case "DOMAIN" | "HOST":
            collector.exact(typed.value)
        case "DOMAIN-SUFFIX" | "HOST-SUFFIX":
            if typed.value.startswith("."):
                raise Fault(0, RuleProblemCode.NOT_SUPPORTED, what=typed.value[:80], why=_WHY_DOT)
            collector.tree(typed.value)
        case "DOMAIN-KEYWORD" | "HOST-KEYWORD":
            collector.keyword(typed.value)
        case "DOMAIN-REGEX":
            collector.pattern(typed.value)
        case "DOMAIN-WILDCARD" | "HOST-WILDCARD":
            add_wildcard(collector, typed.value)
        case "IP-CIDR" | "IP-CIDR6" | "IP6-CIDR":
            collector.network(typed.value)
        case _:
            raise not_supported(typed.kind)


def add_wildcard(collector: Collector, value: str) -> None:
    """`*` is any text, dots included, `?` one character. Raises Fault."""
    bare = value.removeprefix("*.")
    if not {"*", "?"} & set(bare):
        (collector.exact if bare == value else collector.below)(bare)
        return
    collector.pattern("^" + re.escape(value).replace(r"\*", ".*").replace(r"\?", ".") + "$")


def not_supported(kind: str) -> Fault:
    """The fault of a type that Maikr has no rule for; its place is the line's beginning when not shifted."""
    return Fault(0, RuleProblemCode.NOT_SUPPORTED, what=kind[:40], why=_WHY.get(kind, "Maikr has no such rule"))
