"""Surge's rule sets (https://manual.nssurge.com/rule/ruleset.html)."""

from __future__ import annotations

import re
from functools import partial

from maikr_client.exchange.collector import Collector, checked, numbered_lines
from maikr_client.exchange.results import ImportedList
from maikr_client.exchange.typed_lines import add_typed

COMMENTS = ("#", ";", "//")
_INLINE_COMMENT = re.compile(r"\s//")


def read_rule_set(text: str) -> ImportedList:
    """TYPE,VALUE, one a line, without actions."""
    collector = Collector()
    for number, line in numbered_lines(text):
        stripped = without_comment(line)
        if stripped and not stripped.startswith(COMMENTS):
            collector.at(number, 0, partial(_typed, collector, stripped, number))
    return collector.result()


def _typed(collector: Collector, line: str, number: int) -> None:
    add_typed(collector, checked(line), number)


def without_comment(line: str) -> str:
    """`line`, stripped, up to the comment that follows a blank."""
    return _INLINE_COMMENT.split(line, maxsplit=1)[0].strip()


def read_domain_set(text: str) -> ImportedList:
    """Names, one a line: `.name` is the name and all below (mihomo means all below only), `name` itself."""
    collector = Collector()
    collector.each_line(text, lambda line: _domain(collector, without_comment(line)), comments=COMMENTS)
    return collector.result()


def _domain(collector: Collector, line: str) -> None:
    if line.startswith("."):
        collector.tree(line[1:])
    else:
        collector.exact(line)
