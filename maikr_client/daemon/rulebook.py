"""The rules in force: a plan's document and lists, read from what clients gave, as a whole or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from maikr_client.daemon.policy import Directive, Judged, directive_of, judged
from maikr_client.daemon.steering import IpAddress
from maikr_client.errors import Failed, InvalidValue
from maikr_client.model.plan import TunnelPlan
from maikr_client.model.problem import ProblemCode
from maikr_client.model.rule import MAX_PORT, Anything, DestinationSet, ListReference, RuleList
from maikr_client.rules.canonical import read_canonical_document, read_canonical_list
from maikr_client.rules.compile import compile_rules, needed_lists
from maikr_client.rules.matcher import Matcher
from maikr_client.rules.ports import PortVerdict
from maikr_client.rules.spans import AddressSpan


@dataclass(frozen=True, slots=True, kw_only=True)
class Rulebook:
    """Rules without their names: these are the resolver's to match. `spans4` and `spans6` are what rules of addresses
    hold; `otherwise` is what becomes of the rest.
    """

    rules: RuleList
    lists: tuple[ListReference, ...] = ()
    spans4: tuple[AddressSpan, ...] = ()
    spans6: tuple[AddressSpan, ...] = ()
    otherwise: tuple[PortVerdict, ...] = (PortVerdict(first=0, last=MAX_PORT, rule=None),)

    @property
    def directives(self) -> tuple[Directive, ...]:
        """What the default line and the enabled rules say, each once."""
        enabled = (index for index, rule in enumerate(self.rules.rules) if rule.enabled)
        return tuple(dict.fromkeys(directive_of(self.rules, index) for index in (None, *enabled)))

    @property
    def targets(self) -> frozenset[str]:
        """The targets that enabled rules and the default line name."""
        return frozenset(each.action.target for each in self.directives if each.action.target is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judge:
    """The rules with their names: large, kept only while names that are mapped already are judged anew."""

    matcher: Matcher

    def judged(self, name: str, real: IpAddress) -> Judged:
        """What becomes of connections to `name` at `real`."""
        return judged(self.matcher.rules, self.matcher.verdicts(name, address=real))


@dataclass(frozen=True, slots=True, kw_only=True)
class Compiled:
    """Both, of one plan."""

    rulebook: Rulebook
    matcher: Matcher


def compile_plan(plan: TunnelPlan, blobs: Mapping[str, bytes]) -> Compiled:
    """The rules of `plan`, whose `blobs` are here by their SHA-256. Raises Failed(INVALID_VALUE) when they can't be in
    force as a whole.
    """
    try:
        document = RuleList() if plan.rules_sha256 is None else read_canonical_document(blobs[plan.rules_sha256])
        lists = {each.reference: read_canonical_list(blobs[each.sha256]) for each in plan.lists}
        return compiled(document, lists)
    except InvalidValue as error:
        raise Failed(ProblemCode.INVALID_VALUE, **dict(error.problem.fields)) from None


def compiled(rules: RuleList, lists: Mapping[ListReference, DestinationSet]) -> Compiled:
    """`rules` made ready. Raises InvalidValue when a list is missing or refused."""
    matcher = compile_rules(rules, lists)
    everything = frozenset(
        index for index, rule in enumerate(rules.rules) if rule.enabled and isinstance(rule.destination, Anything)
    )
    rulebook = Rulebook(
        rules=rules,
        lists=needed_lists(rules),
        spans4=_of_addresses(matcher.ipv4.spans, everything),
        spans6=_of_addresses(matcher.ipv6.spans, everything),
        otherwise=_otherwise(matcher, everything),
    )
    return Compiled(rulebook=rulebook, matcher=matcher)


def _of_addresses(spans: tuple[AddressSpan, ...], everything: frozenset[int]) -> tuple[AddressSpan, ...]:
    """Without those that only rules for anything hold: these don't mean private networks."""
    return tuple(span for span in spans if not _is_of_anything(span, everything))


def _is_of_anything(span: AddressSpan, everything: frozenset[int]) -> bool:
    return all(each.rule is None or each.rule in everything for each in span.verdicts)


def _otherwise(matcher: Matcher, everything: frozenset[int]) -> tuple[PortVerdict, ...]:
    spans = (*matcher.ipv4.spans, *matcher.ipv6.spans)
    found = next((span.verdicts for span in spans if _is_of_anything(span, everything)), None)
    return found or (PortVerdict(first=0, last=MAX_PORT, rule=None),)


NOTHING: Final = compiled(RuleList(), {})
"""No rules."""
