"""Names that were looked up while a site was loaded, by site, and the rules that these may need. Nothing is kept."""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import AsyncGenerator, Callable, Iterable
from contextlib import aclosing
from dataclasses import dataclass

from maikr_client.daemon_link.port import Daemon
from maikr_client.exchange.suffixes import site_of_names
from maikr_client.wire.replies import NamesAsked, RecordingEnd

SHORTEST_BEGINNING, SHORTEST_PART = 3, 4
"""`githubassets.com` begins like `github.com`; `nyti.ms` is a part of `nytimes.com`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedSite:
    """A registrable `domain`, its `names` in the order in which they were first looked up, and how often in all."""

    domain: str
    names: tuple[str, ...]
    times: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """What was looked up so far, the site that came first first; `ended`: why there will be no more."""

    sites: tuple[RecordedSite, ...] = ()
    ended: RecordingEnd | None = None


class Kinship(enum.StrEnum):
    """What a domain is to the site that was loaded: itself, probably its own by its name, or not to be told: what the
    site needs, what follows its visitors, and other programs look alike.
    """

    OWN = "own"
    LIKELY = "likely"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A domain that a rule could name. `ruled`: a rule holds it already."""

    site: RecordedSite
    kinship: Kinship
    ruled: bool

    @property
    def is_advised(self) -> bool:
        """What a person who knows no more should take."""
        return self.kinship is not Kinship.OTHER and not self.ruled


class NameRecording:
    """Asks `daemon`. `own` are names of Maikr's service, which no rule moves."""

    def __init__(self, daemon: Daemon, own: frozenset[str]) -> None:
        self._daemon = daemon
        self._own = own

    async def record(self) -> AsyncGenerator[Recorded, None]:
        """See `Rules.record`."""
        tally = Tally(site_of_names())
        async with aclosing(_told(self._daemon)) as asked:
            async for told in asked:
                tally.add(name for name in told.names if name not in self._own)
                yield tally.now(told.ended)


class Tally:
    """What was counted so far. `site_of` tells the registrable domain of a name."""

    def __init__(self, site_of: Callable[[str], str]) -> None:
        self._site_of = site_of
        self._names: dict[str, Counter[str]] = {}

    def add(self, names: Iterable[str]) -> None:
        """These were looked up."""
        for name in names:
            self._names.setdefault(self._site_of(name), Counter())[name] += 1

    def now(self, ended: RecordingEnd | None = None) -> Recorded:
        """All of it."""
        sites = (
            RecordedSite(domain=domain, names=tuple(counted), times=counted.total())
            for domain, counted in self._names.items()
        )
        return Recorded(sites=tuple(sites), ended=ended)


def proposals(recorded: Recorded, site: str | None, is_ruled: Callable[[str], bool]) -> tuple[Proposal, ...]:
    """What rules could name, the site's own first. `site` is a canonical name, None if nobody said what was loaded."""
    own = None if site is None else site_of_names()(site)
    found = (
        Proposal(
            site=each,
            kinship=Kinship.OTHER if own is None else _kinship(own, each.domain),
            ruled=all(is_ruled(name) for name in each.names),
        )
        for each in recorded.sites
    )
    order = list(Kinship)
    return tuple(sorted(found, key=lambda each: order.index(each.kinship)))


def _kinship(own: str, domain: str) -> Kinship:
    if domain == own:
        return Kinship.OWN
    name, labels = own.partition(".")[0], domain.split(".")[:-1]
    begins = len(name) >= SHORTEST_BEGINNING and any(label.startswith(name) for label in labels)
    part = any(len(label) >= SHORTEST_PART and name.startswith(label) for label in labels)
    return Kinship.LIKELY if begins or part else Kinship.OTHER


async def _told(daemon: Daemon) -> AsyncGenerator[NamesAsked, None]:
    async for told in daemon.record():
        yield told
