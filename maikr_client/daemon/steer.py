"""What is ordered, made whole: the rules in force, with the exits that there are, as the kernel's steering. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from maikr_client.daemon.machine.commands import ApplyNetwork
from maikr_client.daemon.policy import Directive, Policy, PortDirective, Situation, policy_of, situation
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.daemon.rulebook import Rulebook
from maikr_client.daemon.steering import (
    BLOCK,
    Chunk,
    Outcome,
    OutcomeKind,
    ResolverPlace,
    Span,
    Steering,
    Treatment,
    through,
)
from maikr_client.daemon.upstreams import BLOCK4, BLOCK6, NameServices, Upstreams, upstreams
from maikr_client.model.name_server import NameServer
from maikr_client.model.rule import MAX_PORT, Action, ActionKind, RuleList
from maikr_client.rules.ports import PortVerdict
from maikr_client.rules.spans import AddressSpan
from maikr_client.wire.resolving import Configure, Way

READY_POLICIES = 64
NO_RULES = Rulebook(rules=RuleList())


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """All that steering depends on beside the order: the rules in force, whom the user wants to be asked for names,
    whom the machine would ask, and where our resolver is.
    """

    rulebook: Rulebook
    custom: tuple[NameServer, ...] = ()
    own: NameServices = field(default_factory=NameServices)
    resolver: ResolverPlace | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Steered:
    """`configure` is what the resolver must know then, but for its generation."""

    desired: DesiredNetwork
    configure: Configure


def steer(order: ApplyNetwork, ground: Ground, chunks: Callable[[Situation], tuple[Chunk, ...]]) -> Steered:
    """`order` with the rules."""
    rulebook = ground.rulebook
    now = situation(rulebook.rules, order.desired.default_slot, order.leads)
    spans = _Spans(rulebook.rules, now)
    asked = upstreams(order.desired, ground.custom, ground.own)
    steering = Steering(
        otherwise=now.treatment(policy_of(rulebook.rules, rulebook.otherwise)),
        spans4=spans.of(rulebook.spans4),
        spans6=spans.of(rulebook.spans6),
        chunks=chunks(now),
        upstreams=asked.led,
        resolver=ground.resolver,
    )
    return Steered(
        desired=replace(order.desired, steering=steering), configure=_configure(order.desired, ground, now, asked)
    )


def ready_policies(rulebook: Rulebook) -> tuple[Policy, ...]:
    """What names will probably need: whatever one rule alone says."""
    useful = [each for each in rulebook.directives if each.action.kind is not ActionKind.BLOCK]
    return tuple((PortDirective(first=0, last=MAX_PORT, directive=directive),) for directive in useful[:READY_POLICIES])


class _Spans:
    """Equal verdicts give the same treatment object: there are far more spans than ways to treat them."""

    def __init__(self, rules: RuleList, now: Situation) -> None:
        self._rules = rules
        self._now = now
        self._known: dict[tuple[PortVerdict, ...], Treatment] = {}

    def of(self, spans: Iterable[AddressSpan]) -> tuple[Span, ...]:
        return tuple(Span(first=each.first, last=each.last, treatment=self._treatment(each)) for each in spans)

    def _treatment(self, span: AddressSpan) -> Treatment:
        known = self._known.get(span.verdicts)
        if known is None:
            known = self._known[span.verdicts] = self._now.treatment(policy_of(self._rules, span.verdicts))
        return known


def _configure(desired: DesiredNetwork, ground: Ground, now: Situation, asked: Upstreams) -> Configure:
    carries6 = {each.slot: each.server.tunnel6 is not None for each in desired.exits}
    ways = {
        (each.action, each.if_unavailable): _way(each, now, asked, carries6)
        for each in ground.rulebook.directives
        if each.action.kind is not ActionKind.BLOCK or each == Directive(action=ground.rulebook.rules.default)
    }
    return Configure(
        generation=0,
        upstreams=asked.asked,
        ways=tuple(ways.values()),
        block4=BLOCK4,
        block6=BLOCK6,
        lists=ground.rulebook.lists,
        split=asked.split,
        local=asked.local,
        search=ground.own.search,
    )


def _way(directive: Directive, now: Situation, asked: Upstreams, carries6: dict[int, bool]) -> Way:
    outcome = now.outcome(directive)
    # what is blocked by default still has names: rules for addresses may hold what these stand for
    asking = through(now.connected) if outcome == BLOCK and now.connected is not None else outcome
    return Way(
        action=directive.action,
        if_unavailable=directive.if_unavailable,
        upstream=None if _is_lost(directive.action, outcome, now) else asked.by_outcome.get(asking),
        ipv6=carries6.get(outcome.slot, True),
        blocked=False,
    )


def _is_lost(action: Action, outcome: Outcome, now: Situation) -> bool:
    """It leads into an exit that is down: asking by it would only take time."""
    lead = now.leads.get(action.target or "")
    return lead is not None and lead.failed and outcome.kind is OutcomeKind.EXIT and outcome.slot == lead.slot
