"""How are the lab's servers written, for the backend (docs/api.md, `Server`) and for tests?"""

from __future__ import annotations

from collections.abc import Mapping

from maikr_client.model.keys import PublicKey
from maikr_lab.jsonlines import Json
from maikr_lab.plan import SPEED_PORT, LabPlan, ServerPlan


def _text(value: object) -> Json:
    return None if value is None else str(value)


def server_entry(server: ServerPlan, key: PublicKey, load: float) -> dict[str, Json]:
    """One server as the API's directory lists it; `load` is 0..1."""
    place, outer, tunnel = server.place, server.outer, server.tunnel
    where: dict[str, Json] = {"latitude": place.coordinates.latitude, "longitude": place.coordinates.longitude}
    return {
        "name": server.name,
        "country": place.country,
        "country_code": place.country_code,
        "city": place.city,
        "coordinates": where,
        "endpoint4": _text(server.endpoint(outer.v4)),
        "endpoint6": _text(server.endpoint(outer.v6)),
        "public_key": str(key),
        "tunnel4": _text(tunnel.v4),
        "tunnel6": _text(tunnel.v6),
        "exit4": _text(outer.v4),
        "exit6": _text(outer.v6),
        "load": load,
        "speed_url": f"http://{tunnel.v4}:{SPEED_PORT}",
    }


def directory(plan: LabPlan, keys: Mapping[str, PublicKey]) -> list[dict[str, Json]]:
    """All servers; their loads are made up, spread over 0.1..0.9, and the same in every lab."""
    loads = (round(0.1 + 0.8 * (index * 7 % 24) / 23, 2) for index in range(len(plan.servers)))
    return [server_entry(server, keys[server.name], load) for server, load in zip(plan.servers, loads, strict=True)]
