"""What a person looks at on the Servers page: one server, or the servers of a place."""

from __future__ import annotations

from dataclasses import dataclass

from maikr_client.model.server import Server
from maikr_ui.viewmodels.server_rows import PlaceRow, ServerRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """One server, or several of one place; `target` is what to connect to for it, where that is certain."""

    title: str
    names: tuple[str, ...]
    country_code: str | None
    target: str | None = None


def subject_of(row: PlaceRow | ServerRow) -> Subject:
    """What a row of the list is about."""
    if isinstance(row, ServerRow):
        return server_subject(row.server)
    title = f"{row.city}, {row.country}" if row.city else row.country
    target = None if row.city else row.country_code
    return Subject(title=title, names=row.names, country_code=row.country_code, target=target)


def server_subject(server: Server) -> Subject:
    """One server."""
    return Subject(
        title=f"{server.place} ({server.name})",
        names=(server.name,),
        country_code=server.country_code,
        target=server.name,
    )
