"""Where do the lab's servers pretend to stand?"""

from __future__ import annotations

from dataclasses import dataclass

from maikr_client.model.server import Coordinates


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A server's name, its city and country, and the round trip to it in milliseconds when nobody says otherwise."""

    name: str
    city: str
    country: str
    country_code: str
    coordinates: Coordinates
    rtt_ms: float


# The first four have three countries, one of them twice: "the best of a country" has a meaning in the smallest lab too.
_ROWS = """
uk-lon-1 11 GB United_Kingdom London 51.51 -0.13
de-fra-1 4 DE Germany Frankfurt 50.11 8.68
us-nyc-1 38 US United_States New_York 40.71 -74.01
uk-man-1 23 GB United_Kingdom Manchester 53.48 -2.24
jp-tyo-1 61 JP Japan Tokyo 35.68 139.69
us-lax-1 55 US United_States Los_Angeles 34.05 -118.24
nl-ams-1 3 NL Netherlands Amsterdam 52.37 4.90
de-ber-1 9 DE Germany Berlin 52.52 13.41
fr-par-1 7 FR France Paris 48.86 2.35
se-sto-1 17 SE Sweden Stockholm 59.33 18.07
ch-zrh-1 12 CH Switzerland Zurich 47.37 8.54
us-chi-1 42 US United_States Chicago 41.88 -87.63
ca-tor-1 40 CA Canada Toronto 43.65 -79.38
sg-sin-1 70 SG Singapore Singapore 1.35 103.82
au-syd-1 90 AU Australia Sydney -33.87 151.21
es-mad-1 19 ES Spain Madrid 40.42 -3.70
it-mil-1 15 IT Italy Milan 45.46 9.19
pl-waw-1 21 PL Poland Warsaw 52.23 21.01
no-osl-1 20 NO Norway Oslo 59.91 10.75
br-sao-1 80 BR Brazil São_Paulo -23.55 -46.63
in-bom-1 65 IN India Mumbai 19.08 72.88
za-jnb-1 75 ZA South_Africa Johannesburg -26.20 28.05
uk-lon-2 13 GB United_Kingdom London 51.51 -0.13
jp-osa-1 63 JP Japan Osaka 34.69 135.50
"""


def _place(row: str) -> Place:
    name, rtt, code, country, city, latitude, longitude = row.split()
    return Place(
        name=name,
        city=city.replace("_", " "),
        country=country.replace("_", " "),
        country_code=code,
        coordinates=Coordinates(latitude=float(latitude), longitude=float(longitude)),
        rtt_ms=float(rtt),
    )


def places() -> tuple[Place, ...]:
    """All places, in the order in which servers are opened."""
    return tuple(_place(row) for row in _ROWS.strip().splitlines())
