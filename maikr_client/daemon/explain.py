"""What is done now with connections to one destination: by the kernel's steering and the names' addresses."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from ipaddress import ip_address

from maikr_client.daemon.ports import DesiredNetwork, Translations
from maikr_client.daemon.ruling import Ruling
from maikr_client.daemon.steering import IpAddress, Outcome, OutcomeKind, Span, Steering, Translation, Treatment
from maikr_client.errors import MaikrError
from maikr_client.model.status import ExitHealth, Status
from maikr_client.wire.replies import ExplainedAddress, ExplainReply, PortsWay, WayKind

_KINDS = {OutcomeKind.EXIT: WayKind.TUNNEL, OutcomeKind.DIRECT: WayKind.DIRECT, OutcomeKind.BLOCK: WayKind.BLOCK}


async def explain(destination: str, ruling: Ruling, translations: Translations, status: Status) -> ExplainReply:
    """Of a name the addresses that it was given, of an address the span that holds it."""
    desired = ruling.steered
    if desired is None or desired.steering is None:
        return ExplainReply(enforced=False, problem=status.problem)
    words = _Words(desired, desired.steering, status)
    address = _address(destination)
    if address is None:
        held = await _held(translations)
        found = tuple(words.named(each, held) for each, _ in ruling.translator.pools.of_name(destination))
    else:
        found = (words.literal(address),)
    return ExplainReply(enforced=True, addresses=found, problem=ruling.problem or status.problem)


class _Words:
    def __init__(self, desired: DesiredNetwork, steering: Steering, status: Status) -> None:
        self._servers = {each.slot: each.server.name for each in desired.exits}
        self._steering = steering
        self._health = {each.server: each.health for each in status.exits}

    def named(self, pair: Translation, held: frozenset[Translation]) -> ExplainedAddress:
        return ExplainedAddress(
            address=pair.real,
            synthetic=pair.synthetic,
            loaded=pair in held,
            ways=self._ways(self._of_pool(pair.synthetic)),
        )

    def literal(self, address: IpAddress) -> ExplainedAddress:
        spans = self._steering.spans4 if address.version == 4 else self._steering.spans6  # noqa: PLR2004 - IP's version
        return ExplainedAddress(
            address=address, synthetic=None, loaded=True, ways=self._ways(self._of_spans(spans, int(address)))
        )

    def _of_pool(self, synthetic: IpAddress) -> Treatment:
        chunks = self._steering.chunks
        return next(
            (each.treatment for each in chunks if synthetic in each.prefix4 or synthetic in each.prefix6),
            self._steering.otherwise,
        )

    def _of_spans(self, spans: tuple[Span, ...], address: int) -> Treatment:
        place = bisect_right(spans, address, key=lambda span: span.first) - 1
        held = place >= 0 and spans[place].last >= address
        return spans[place].treatment if held else self._steering.otherwise

    def _ways(self, treatment: Treatment) -> tuple[PortsWay, ...]:
        return tuple(self._way(part.first, part.last, part.outcome) for part in treatment)

    def _way(self, first: int, last: int, outcome: Outcome) -> PortsWay:
        server = self._servers.get(outcome.slot)
        blocked = outcome.kind is OutcomeKind.EXIT and server is None
        return PortsWay(
            first=first,
            last=last,
            kind=WayKind.BLOCK if blocked else _KINDS[outcome.kind],
            server=server,
            health=self._health.get(server, ExitHealth.CONNECTING) if server is not None else None,
        )


def _address(text: str) -> IpAddress | None:
    try:
        return ip_address(text)
    except ValueError:
        return None


async def _held(translations: Translations) -> frozenset[Translation]:
    try:
        held: Iterable[Translation] = await translations.current()
    except (MaikrError, OSError):
        held = ()
    return frozenset(held)
