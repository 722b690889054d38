"""Other programs' chains and rules out of `nft --json --terse list ruleset` (libnftables-json(5)), read strictly.

What is not of the documented form is left out rather than guessed at: a rule that can't be read decides nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from maikr_client.daemon.linux.numbers import TABLE_NAME

MAX_OBJECTS: Final = 100_000
Place = tuple[str, str, str]
"""Family, table and name of a chain."""

Statement = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """One chain and its rules' statements. `hook` is empty for one that is only jumped to; `drops`: what reaches its
    end is dropped.
    """

    place: Place
    hook: str = ""
    drops: bool = False
    rules: tuple[tuple[Statement, ...], ...] = ()


def foreign_chains(text: str) -> Mapping[Place, Chain]:
    """All but ours. Empty for what is no JSON of nft's."""
    chains: dict[Place, dict[str, Any]] = {}
    rules: dict[Place, list[tuple[Statement, ...]]] = {}
    for kind, body in _objects(text):
        if kind == "chain" and (place := _place(body, "name")):
            chains[place] = body
        if kind == "rule" and (place := _place(body, "chain")):
            rules.setdefault(place, []).append(tuple(_statements(body)))
    return {place: _chain(place, body, rules.get(place, ())) for place, body in chains.items()}


def _chain(place: Place, body: dict[str, Any], rules: Iterable[tuple[Statement, ...]]) -> Chain:
    hook = body.get("hook")
    return Chain(
        place=place,
        hook=hook if isinstance(hook, str) else "",
        drops=body.get("policy") == "drop",
        rules=tuple(rules),
    )


def _objects(text: str) -> Iterator[tuple[str, dict[str, Any]]]:
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        return
    listed = told.get("nftables") if isinstance(told, dict) else None
    for each in listed[:MAX_OBJECTS] if isinstance(listed, list) else ():
        if isinstance(each, dict) and len(each) == 1:
            ((kind, body),) = each.items()
            if isinstance(body, dict):
                yield kind, body


def _place(body: dict[str, Any], name: str) -> Place | None:
    place = body.get("family"), body.get("table"), body.get(name)
    if not all(isinstance(each, str) for each in place) or place[:2] == ("inet", TABLE_NAME):
        return None
    family, table, chain = map(str, place)
    return family, table, chain


def _statements(body: dict[str, Any]) -> Iterator[Statement]:
    listed = body.get("expr")
    for each in listed if isinstance(listed, list) else ():
        yield each if isinstance(each, dict) else {}
