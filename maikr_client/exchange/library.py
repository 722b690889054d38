"""The lists that rules name, from wherever they are: the user's files, bundles, the last good copies of URLs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from maikr_client.errors import InvalidValue
from maikr_client.exchange.bundles import Bundles
from maikr_client.exchange.collector import text_of
from maikr_client.exchange.lists import format_of, read_list
from maikr_client.exchange.remote import RemoteLists
from maikr_client.model.rule import DestinationSet, ListKind, ListReference, RuleList
from maikr_client.rules.compile import needed_lists
from maikr_client.rules.problems import RuleProblem, RuleProblemCode


@dataclass(frozen=True, slots=True, kw_only=True)
class GatheredLists:
    """`lists` as `compile_rules` wants them. `missing` are the rules' lines whose list can't be read: with any, the
    rules must not be put in force. `problems` are, by list, the lines in it that can't be honoured.
    """

    lists: Mapping[ListReference, DestinationSet]
    missing: tuple[RuleProblem, ...]
    problems: Mapping[ListReference, tuple[RuleProblem, ...]]


class ListLibrary:
    """Lists of a user: files in `folder`, `bundles`, and what `remote` has kept. Reads only; fetching is `remote`'s."""

    def __init__(self, folder: Path, bundles: Bundles, remote: RemoteLists) -> None:
        self._folder = folder
        self._bundles = bundles
        self._remote = remote

    def gather(self, rules: RuleList) -> GatheredLists:
        """All lists that the enabled rules name."""
        lists: dict[ListReference, DestinationSet] = {}
        problems: dict[ListReference, tuple[RuleProblem, ...]] = {}
        missing = []
        for reference in needed_lists(rules):
            try:
                lists[reference], problems[reference] = self._read(reference)
            except (InvalidValue, OSError) as error:
                missing += _missing(rules, reference, error)
        return GatheredLists(lists=lists, missing=tuple(missing), problems=problems)

    def _read(self, reference: ListReference) -> tuple[DestinationSet, tuple[RuleProblem, ...]]:
        match reference.kind:
            case ListKind.BUNDLE:
                return self._bundles.read(reference.where), ()
            case ListKind.URL:
                kept = self._remote.kept(reference)
                if kept is None:
                    raise InvalidValue("list", "it was not fetched yet")
                return kept.imported.destinations, kept.imported.problems
            case ListKind.FILE:
                text = text_of((self._folder / reference.where).read_bytes())
                imported = read_list(text, format_of(text, reference.format))
                return imported.destinations, imported.problems


def _missing(rules: RuleList, reference: ListReference, error: Exception) -> list[RuleProblem]:
    why = error.problem.field("why") if isinstance(error, InvalidValue) else "it can't be read"
    return [
        RuleProblem.at(rule.line or 1, 1, RuleProblemCode.BAD_LIST, why=f"{reference.where}: {why}")
        for rule in rules.rules
        if rule.enabled and rule.destination == reference
    ]
