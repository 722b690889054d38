"""The server directory, and whether the backend is there."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Header, Response

from maikr_lab.backend.directory import ServerList
from maikr_lab.backend.errors import Refusal
from maikr_lab.backend.http.asking import Here
from maikr_lab.backend.http.bodies.account import Nothing
from maikr_lab.backend.http.failures import document

router = APIRouter(tags=["servers"])


@router.get(
    "/v1/servers",
    response_model=ServerList,
    responses={304: {"description": "What the caller has is still right."}, **document(Refusal.INVALID_VALUE)},
)
def servers(here: Here, if_none_match: Annotated[str | None, Header()] = None) -> Response:
    """All servers, with an ETag."""
    headers = {"ETag": here.directory.etag, "Cache-Control": "no-cache"}
    if _matches(if_none_match or "", here.directory.etag):
        return Response(status_code=304, headers=headers)
    return Response(here.directory.body, media_type="application/json", headers=headers)


@router.get("/v1/health")
def health() -> Nothing:
    """Answers when the backend does."""
    return Nothing()


def _matches(if_none_match: str, etag: str) -> bool:
    """RFC 9110, section 13.1.2: a list of validators, weak ones compared as strong ones, or `*`."""
    presented = {part.strip().removeprefix("W/") for part in if_none_match.split(",")}
    return bool(presented & {etag, "*"})
