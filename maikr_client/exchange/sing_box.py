"""sing-box's rule sets in source form, versions 1 to 4 (https://sing-box.sagernet.org/configuration/rule-set/source-format/).

A headless rule holds where any of its destinations *and* every other field does, so a rule with other fields is
refused as a whole: without them it would hold for more. `domain_suffix` is as since sing-box 1.9: `x` with all below,
`.x` below only.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import cast

from maikr_client.errors import InvalidValue
from maikr_client.exchange.collector import MAX_LIST_BYTES, Collector, checked
from maikr_client.exchange.results import ImportedList
from maikr_client.rules.problems import Fault, RuleProblem, RuleProblemCode

VERSIONS = (1, 2, 3, 4)
MAX_DEPTH = 8
_RULES = re.compile(r'(?<!\\)"rules"\s*:\s*\[')
_WHY_NOT_ONLY = "the rule holds for it only, and a list can't say so"
_WHY_NOTHING = "it holds no destination"
_BETWEEN = re.compile(r"[\s,]*")


def read_sing_box(text: str) -> ImportedList:
    """A rule set; lines are those on which rules begin, `where` names the place in one. Raises InvalidValue."""
    rules = _rules_of(text)
    collector = Collector()
    for rule, line in zip(rules, _lines(text), strict=False):
        _Rule(collector, line).read(rule, "", 0)
    return collector.result()


def _rules_of(text: str) -> list[object]:
    if len(text) > MAX_LIST_BYTES:
        raise InvalidValue("rule set", f"over {MAX_LIST_BYTES} bytes")
    try:
        document = json.loads(text)
    except json.JSONDecodeError as error:
        raise InvalidValue("rule set", f"line {error.lineno}: {error.msg}") from None
    except (ValueError, RecursionError):
        raise InvalidValue("rule set", "line 1: numbers too long, or too deep") from None
    if not isinstance(document, dict) or not isinstance(document.get("rules"), list):
        raise InvalidValue("rule set", "line 1: no rules")
    if document.get("version") not in VERSIONS:
        raise InvalidValue("rule set", f"line 1: not of version {VERSIONS[0]} to {VERSIONS[-1]}")
    return cast("list[object]", document["rules"])


def _lines(text: str) -> Iterator[int]:
    """The lines on which the rules of a valid text begin."""
    start = _RULES.search(text)
    place = start.end() if start is not None else len(text)
    decoder = json.JSONDecoder()
    line, counted = 1, 0
    while True:
        place = cast("re.Match[str]", _BETWEEN.match(text, place)).end()
        line += text.count("\n", counted, place)
        counted = place
        yield line
        if text[place : place + 1] != "{":
            continue
        _, place = decoder.raw_decode(text, place)


class _Rule:
    def __init__(self, collector: Collector, line: int) -> None:
        self._collector = collector
        self._line = line
        self._adders: dict[str, Callable[[str], None]] = {
            "domain": collector.exact,
            "domain_suffix": _suffix(collector),
            "domain_keyword": collector.keyword,
            "domain_regex": collector.pattern,
            "ip_cidr": collector.network,
        }

    def read(self, rule: object, where: str, depth: int) -> None:
        if not isinstance(rule, dict) or depth > MAX_DEPTH:
            self._refuse(where or "rule", "not a rule, or too deep")
        elif rule.get("invert"):
            self._refuse(f"{where}invert", "a list can't hold what something is not")
        elif rule.get("type") == "logical":
            self._logical(rule, where, depth)
        elif rule.get("type", "default") not in {"", "default"}:
            self._refuse(f"{where}type", "Maikr has no such rule")
        else:
            self._default(rule, where)

    def _logical(self, rule: dict[str, object], where: str, depth: int) -> None:
        inner = rule.get("rules")
        if rule.get("mode") != "or" or not isinstance(inner, list):
            self._refuse(f"{where}mode", "only rules joined by or can be one list")
            return
        other = [key for key in rule if key not in {"type", "mode", "rules", "invert"}]
        if other or not inner:
            self._refuse(f"{where}{other[0]}" if other else where or "rule", _WHY_NOT_ONLY if other else _WHY_NOTHING)
            return
        for place, each in enumerate(inner):
            self.read(each, f"{where}rules[{place}].", depth + 1)

    def _default(self, rule: dict[str, object], where: str) -> None:
        other = [key for key in rule if key not in {*self._adders, "type", "invert"}]
        if other:
            self._refuse(f"{where}{other[0]}", _WHY_NOT_ONLY)
            return
        if not any(rule.get(key) for key in self._adders):
            self._refuse(where or "rule", _WHY_NOTHING)
        for key, add in self._adders.items():
            values = rule.get(key, [])
            for place, value in enumerate(values if isinstance(values, list) else [values]):
                self._value(add, value, f"{where}{key}[{place}]")

    def _value(self, add: Callable[[str], None], value: object, where: str) -> None:
        try:
            add(checked(_text(value)))
        except Fault as fault:
            self._collector.problems.add(RuleProblem.at(self._line, 1, fault.code, **{**fault.fields, "where": where}))

    def _refuse(self, what: str, why: str) -> None:
        self._collector.problems.add(RuleProblem.at(self._line, 1, RuleProblemCode.NOT_SUPPORTED, what=what, why=why))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise Fault(0, RuleProblemCode.MALFORMED, why="not a text")
    return value


def _suffix(collector: Collector) -> Callable[[str], None]:
    return lambda value: collector.below(value[1:]) if value.startswith(".") else collector.tree(value)
