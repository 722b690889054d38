"""Rule providers of Clash and mihomo, as YAML with a `payload` or as text (https://wiki.metacubex.one/config/rule-providers/content)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial

from maikr_client.errors import InvalidValue
from maikr_client.exchange.collector import Collector, checked, numbered_lines
from maikr_client.exchange.results import ImportedList
from maikr_client.exchange.typed_lines import add_typed
from maikr_client.exchange.yaml_nodes import compose, member, scalars
from maikr_client.rules.problems import Fault, RuleProblemCode

_PAYLOAD = re.compile(r"^payload\s*:", re.MULTILINE)


def read_domain(text: str) -> ImportedList:
    """`name` itself, `+.name` with all below, `.name` all below, `*` one label."""
    return _read(text, lambda collector, item, _line: _domain(collector, item))


def read_ipcidr(text: str) -> ImportedList:
    """Addresses and CIDRs."""
    return _read(text, lambda collector, item, _line: collector.network(item))


def read_classical(text: str) -> ImportedList:
    """TYPE,VALUE without actions."""
    return _read(text, add_typed)


def _read(text: str, add: Callable[[Collector, str, int], None]) -> ImportedList:
    collector = Collector()
    for line, item in _items(text):
        collector.at(line, 0, partial(_checked, add, collector, item, line))
    return collector.result()


def _checked(add: Callable[[Collector, str, int], None], collector: Collector, item: str, line: int) -> None:
    add(collector, checked(item), line)


def _items(text: str) -> Iterator[tuple[int, str]]:
    if _PAYLOAD.search(text) is None:
        for number, line in numbered_lines(text):
            stripped = line.strip()
            if stripped and not stripped.startswith(("#", "//")):
                yield number, stripped
        return
    payload = member(compose(text), "payload")
    if payload is None:
        raise InvalidValue("list", "no payload")
    yield from scalars(payload)


def _domain(collector: Collector, item: str) -> None:
    if item.startswith("+."):
        collector.tree(item[2:])
    elif item.startswith("."):
        collector.below(item[1:])
    elif "*" not in item:
        collector.exact(item)
    elif item.startswith("*.") and "*" not in item[2:]:
        collector.children(item[2:])
    elif any("*" in label and label != "*" for label in item.split(".")):
        raise Fault(0, RuleProblemCode.NOT_SUPPORTED, what=item, why="it is a part of a name")
    else:
        labels = [r"[^.]+" if label == "*" else re.escape(label) for label in item.split(".")]
        collector.pattern("^" + r"\.".join(labels) + "$")
