"""v2fly's text lists (https://github.com/v2fly/domain-list-community): `domain:`, `full:`, `keyword:`, `regexp:`,
`include:`, attributes `@cn` and affiliations `&list`.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from maikr_client.exchange.collector import Collector, checked, numbered_lines
from maikr_client.exchange.results import ImportedList
from maikr_client.rules.problems import Fault, RuleProblemCode

_NONE: Mapping[str, str] = MappingProxyType({})
MAX_INCLUDED = 4_096


def read_v2fly(text: str, *, includes: Mapping[str, str] = _NONE, attributes: tuple[str, ...] = ()) -> ImportedList:
    """`includes` are the other lists' texts by name. With `attributes` only entries that have them all are taken; one
    that begins with - must not be there. Problems of an included list carry its name in the field `file`.
    """
    reader = _Reader(includes)
    reader.read(text, file="", attributes=attributes, above=())
    return reader.collector.result()


class _Reader:
    def __init__(self, includes: Mapping[str, str]) -> None:
        self._includes = includes
        self._reads = 0
        self.collector = Collector()

    def read(self, text: str, *, file: str, attributes: tuple[str, ...], above: tuple[str, ...]) -> None:
        for number, line in numbered_lines(text):
            try:
                self._line(checked(line.partition("#")[0].strip()), attributes, above)
            except Fault as fault:
                named = Fault(fault.offset, fault.code, **fault.fields, **({"file": file} if file else {}))
                self.collector.problems.add(named.on_line(number))

    def _line(self, line: str, attributes: tuple[str, ...], above: tuple[str, ...]) -> None:
        if not line:
            return
        entry, *marks = line.split()
        kind, colon, value = entry.partition(":")
        kind = kind.lower()
        if any(mark[0] not in "@&" for mark in marks):
            raise Fault(len(entry) + 1, RuleProblemCode.MALFORMED, why="only @attributes and &lists follow an entry")
        own = {mark[1:] for mark in marks if mark[0] == "@"}
        if colon and kind == "include":
            self._include(value, tuple(own), attributes, above)
        elif all((each[1:] not in own) if each.startswith("-") else (each in own) for each in attributes):
            self._add(kind if colon else "domain", value if colon else entry)

    def _add(self, kind: str, value: str) -> None:
        kinds = {
            "domain": self.collector.tree,
            "full": self.collector.exact,
            "keyword": self.collector.keyword,
            "regexp": self.collector.pattern,
        }
        add = kinds.get(kind)
        if add is None:
            raise Fault(0, RuleProblemCode.NOT_SUPPORTED, what=kind[:40], why="no such kind of entry")
        try:
            add(value)
        except Fault as fault:
            raise fault.shifted(len(kind) + 1) from None

    def _include(self, name: str, wanted: tuple[str, ...], attributes: tuple[str, ...], above: tuple[str, ...]) -> None:
        text = self._includes.get(name)
        if name in above:
            raise Fault(0, RuleProblemCode.INCLUDE_CYCLE, name=name)
        if text is None:
            raise Fault(0, RuleProblemCode.INCLUDE_MISSING, name=name)
        self._reads += 1
        if self._reads > MAX_INCLUDED:
            raise Fault(0, RuleProblemCode.NOT_SUPPORTED, what=name, why=f"over {MAX_INCLUDED} inclusions")
        self.read(text, file=name, attributes=(*attributes, *wanted), above=(*above, name))
