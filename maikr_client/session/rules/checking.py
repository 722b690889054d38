"""What is wrong with rules, before anybody is surprised by it."""

from __future__ import annotations

from collections.abc import Sequence

from maikr_client.exchange.library import GatheredLists
from maikr_client.exchange.names import to_ascii
from maikr_client.exchange.suffixes import public_suffix_test
from maikr_client.model.rule import DestinationSet, ListReference, RuleList
from maikr_client.model.server import Server
from maikr_client.rules.compile import Lists, compile_rules, needed_lists
from maikr_client.rules.document import RuleDocument
from maikr_client.rules.lint import lint
from maikr_client.rules.order import most_specific_first
from maikr_client.rules.problems import RuleProblem, RuleProblemCode
from maikr_client.session.rules.marks import conflict_lines
from maikr_client.session.rules.planned import unknown_targets
from maikr_client.session.rules.port import Checked

_SORTABLE = frozenset({RuleProblemCode.SHADOWED})


def checked(document: RuleDocument, gathered: GatheredLists, servers: Sequence[Server] | None) -> Checked:
    """All that can be said of `document`; without `servers` nothing about its targets."""
    lists = _all_lists(document.rule_list, gathered.lists)
    warnings = lint(compile_rules(document.rule_list, lists), is_public_suffix=public_suffix_test())
    if servers is not None:
        warnings += unknown_targets(document.rule_list, servers)
    return Checked(
        document=document,
        problems=tuple(sorted((*document.problems, *gathered.missing), key=_place)),
        warnings=tuple(sorted(warnings, key=_place)),
        conflicts=conflict_lines(document.text),
        lists={reference: found for reference, found in gathered.problems.items() if found},
        sorted_helps=_sorted_helps(document, lists, warnings),
    )


def only_in(after: RuleDocument, before: RuleDocument) -> RuleList:
    """The enabled rules whose list `before` did not need."""
    known = frozenset(needed_lists(before.rule_list))
    return RuleList(rules=tuple(rule for rule in after.rules if rule.enabled and rule.destination not in known))


def _all_lists(rules: RuleList, lists: Lists) -> dict[ListReference, DestinationSet]:
    # a list that is missing is a problem of its own: the rest is looked at as if it were empty
    return {reference: lists.get(reference, DestinationSet()) for reference in needed_lists(rules)}


def _sorted_helps(document: RuleDocument, lists: Lists, warnings: tuple[RuleProblem, ...]) -> bool:
    before = sum(warning.code in _SORTABLE for warning in warnings)
    if not before:
        return False
    after = lint(compile_rules(most_specific_first(document, to_ascii).rule_list, lists))
    return sum(warning.code in _SORTABLE for warning in after) < before


def _place(problem: RuleProblem) -> tuple[int, int]:
    return problem.line, problem.column
