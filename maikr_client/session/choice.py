"""Which servers a person means. Pure."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Sequence

from maikr_client.errors import Failed, UsageError
from maikr_client.model.plan import MAX_CANDIDATES
from maikr_client.model.problem import ProblemCode
from maikr_client.model.server import Server

MAX_NEAR = 3


Rank = Callable[[Sequence[Server]], Sequence[Server]]
"""The servers, the best first."""


def choose(
    servers: Sequence[Server],
    target: str | None,
    *,
    last: str | None = None,
    fastest: bool = False,
    rank: Rank | None = None,
) -> tuple[Server, ...]:
    """The candidates, best first (1..16).

    A server's name means that server alone, a country's name or code all of its servers; no target means the `last`
    used server, else the best, and the others after it. Case does not matter. Best is what `rank` puts first, without
    it the least busy one; `fastest` passes over `last`. Raises Failed(NO_SERVERS), UsageError(NO_SUCH_SERVER) whose
    field `near` suggests.
    """
    if not servers:
        raise Failed(ProblemCode.NO_SERVERS)
    if target is None:
        return _from(servers, first=None if fastest else last, rank=rank)
    return _from(meant(servers, target), first=None, rank=rank)


def meant(servers: Sequence[Server], target: str) -> list[Server]:
    """The servers that `target` means. Raises UsageError(NO_SUCH_SERVER) whose field `near` suggests."""
    found = [server for server in servers if _is_meant(server, target.strip().casefold())]
    if not found:
        raise UsageError(ProblemCode.NO_SUCH_SERVER, server=_shown(target), near=", ".join(near_names(servers, target)))
    return found


def named(servers: Sequence[Server], name: str) -> Server:
    """The server called `name`, case does not matter. Raises UsageError(NO_SUCH_SERVER) whose field `near` suggests."""
    wanted = name.strip().casefold()
    for server in servers:
        if server.name == wanted:
            return server
    raise UsageError(ProblemCode.NO_SUCH_SERVER, server=_shown(name), near=", ".join(near_names(servers, name)))


def by_load(servers: Sequence[Server]) -> list[Server]:
    """The least busy first, those of unknown load last; by name where they are equal."""
    return sorted(servers, key=lambda server: (server.load is None, server.load or 0.0, server.name))


def _from(servers: Sequence[Server], *, first: str | None, rank: Rank | None) -> tuple[Server, ...]:
    ranked = sorted((rank or by_load)(servers), key=lambda server: server.name != first)
    return tuple(ranked[:MAX_CANDIDATES])


_SAID_AS = {"uk": "gb"}
"""ISO 3166-1 reserves UK for the United Kingdom, and everybody says so."""


def _is_meant(server: Server, wanted: str) -> bool:
    return wanted == server.name or _SAID_AS.get(wanted, wanted) in {
        server.country.casefold(),
        server.country_code.casefold(),
    }


def near_names(servers: Sequence[Server], target: str) -> list[str]:
    """Servers and countries whose names are like `target`, at most 3."""
    names = {server.name for server in servers}
    places = {server.country.casefold(): server.country for server in servers}
    found = difflib.get_close_matches(target.strip().casefold(), [*sorted(names), *sorted(places)], n=MAX_NEAR)
    return [places.get(each, each) for each in found]


def _shown(target: str) -> str:
    return "".join(character for character in target if character.isprintable())[:64]
