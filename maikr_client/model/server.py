"""A VPN server as the directory describes it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from ipaddress import IPv4Address, IPv6Address

from maikr_client.errors import InvalidValue
from maikr_client.model.endpoint import Endpoint
from maikr_client.model.keys import PublicKey
from maikr_client.model.local_addresses import can_be_inside

NAME = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?")
COUNTRY_CODE = re.compile(r"[A-Z]{2}")
MAX_TEXT = 64
MAX_LATITUDE, MAX_LONGITUDE = 90.0, 180.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Coordinates:
    """Degrees, WGS 84: latitude -90..90, longitude -180..180."""

    latitude: float
    longitude: float

    def __post_init__(self) -> None:
        if not (abs(self.latitude) <= MAX_LATITUDE and abs(self.longitude) <= MAX_LONGITUDE):
            raise InvalidValue("coordinates", "not on this planet")


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """One server.

    `name` is its stable identifier (lower case letters, digits, hyphens), `country` its English name and `country_code`
    ISO 3166-1 alpha-2. `tunnel4`/`tunnel6` are its own addresses inside the tunnel, where its resolver answers on
    port 53 (see `can_be_inside`); `exit4`/`exit6` are those that sites see. At least one endpoint and one tunnel
    address are there.
    `load` is 0..1, None when unknown. `speed_url` is the speed endpoint inside the tunnel, None without one.
    Raises InvalidValue when a part can't be true.
    """

    name: str
    country: str
    country_code: str
    city: str
    coordinates: Coordinates
    public_key: PublicKey
    endpoint4: Endpoint | None
    endpoint6: Endpoint | None
    tunnel4: IPv4Address | None
    tunnel6: IPv6Address | None
    exit4: IPv4Address | None = None
    exit6: IPv6Address | None = None
    load: float | None = None
    speed_url: str | None = None

    def __post_init__(self) -> None:
        if not NAME.fullmatch(self.name):
            raise InvalidValue("server", "name is not letters, digits and hyphens")
        if not COUNTRY_CODE.fullmatch(self.country_code):
            raise InvalidValue(f"server {self.name}", "country code is not two capital letters")
        for text in (self.country, self.city):
            if not text or len(text) > MAX_TEXT or not text.isprintable():
                raise InvalidValue(f"server {self.name}", "country and city are short, printable texts")
        if self.endpoint4 is None and self.endpoint6 is None:
            raise InvalidValue(f"server {self.name}", "no endpoint")
        if self.endpoint4 is not None and not isinstance(self.endpoint4.address, IPv4Address):
            raise InvalidValue(f"server {self.name}", "endpoint4 is not IPv4")
        if self.endpoint6 is not None and not isinstance(self.endpoint6.address, IPv6Address):
            raise InvalidValue(f"server {self.name}", "endpoint6 is not IPv6")
        self._check_inside()
        if self.load is not None and not 0 <= self.load <= 1:
            raise InvalidValue(f"server {self.name}", "load is not within 0..1")

    def _check_inside(self) -> None:
        inside = [address for address in (self.tunnel4, self.tunnel6) if address is not None]
        if not inside:
            raise InvalidValue(f"server {self.name}", "no address inside the tunnel")
        if not all(can_be_inside(address) for address in inside):
            raise InvalidValue(f"server {self.name}", "an address inside the tunnel that no tunnel has")

    @property
    def place(self) -> str:
        """City and country, as a person would say it."""
        return f"{self.city}, {self.country}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Directory:
    """The servers; `fetched_at` is their age, `stale` that the backend could not be asked now."""

    servers: tuple[Server, ...]
    fetched_at: datetime
    stale: bool
