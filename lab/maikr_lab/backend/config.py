"""What the backend is told when it starts: one JSON file."""

from __future__ import annotations

from dataclasses import dataclass, field
from ipaddress import IPv4Network, IPv6Network
from pathlib import Path
from typing import Annotated

from pydantic import ConfigDict, Field, TypeAdapter, ValidationError

from maikr_lab.backend.directory import Server

_STRICT = ConfigDict(extra="forbid")
DEVICE_POOL4, DEVICE_POOL6 = IPv4Network("10.72.0.0/16"), IPv6Network("fd72::/64")


@dataclass(frozen=True, slots=True, kw_only=True)
class Listen:
    """The addresses to listen on, each IPv4 or IPv6, and the one TCP port."""

    __pydantic_config__ = _STRICT

    address: Annotated[tuple[str, ...], Field(min_length=1)]
    port: Annotated[int, Field(gt=0, le=65535)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tls:
    """PEM files: the certificate chain and its private key."""

    __pydantic_config__ = _STRICT

    certificate: Path
    key: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Smtp:
    """The mail server that takes our letters, and the address they come from."""

    __pydantic_config__ = _STRICT

    host: str
    port: Annotated[int, Field(gt=0, le=65535)]
    sender: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SeededAccount:
    """An account that is there, verified, from the start."""

    __pydantic_config__ = _STRICT

    email: str
    password: str = field(repr=False)
    reports_required: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Hashing:
    """Argon2id's cost; the defaults are the OWASP password storage cheat sheet's for 19 MiB."""

    __pydantic_config__ = _STRICT

    time_cost: Annotated[int, Field(ge=1)] = 2
    memory_kib: Annotated[int, Field(ge=8)] = 19 * 1024
    parallelism: Annotated[int, Field(ge=1)] = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Tries:
    """How many tries pass within `window_s`: failed ones for passwords and codes, all of them for what sends a mail."""

    __pydantic_config__ = _STRICT

    window_s: Annotated[int, Field(ge=1)] = 900
    by_account: Annotated[int, Field(ge=1)] = 10
    by_address: Annotated[int, Field(ge=1)] = 60
    mails_by_account: Annotated[int, Field(ge=1)] = 5
    mails_by_address: Annotated[int, Field(ge=1)] = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """The whole. `database` is an SQLAlchemy URL; without `peers_socket` no server is told about keys, without
    `preshared_secret` (random, never changed) there are no preshared keys. `traffic_file` gets every decrypted byte,
    passwords too: for laboratories.
    """

    __pydantic_config__ = _STRICT

    database: str
    listen: Listen
    smtp: Smtp
    servers: tuple[Server, ...]
    tls: Tls | None = None
    accounts: tuple[SeededAccount, ...] = ()
    reports_file: Path | None = None
    traffic_file: Path | None = None
    peers_socket: Path | None = None
    device_pool4: IPv4Network = DEVICE_POOL4
    device_pool6: IPv6Network = DEVICE_POOL6
    device_limit: Annotated[int, Field(ge=1)] = 10
    preshared_secret: Annotated[str, Field(min_length=32)] | None = field(default=None, repr=False)
    hashing: Hashing = Hashing()
    tries: Tries = Tries()


def read_config(path: Path) -> Config:
    """The configuration in `path`. Raises OSError, or ValueError naming each field that is wrong, not what is in it."""
    try:
        return TypeAdapter(Config).validate_json(path.read_bytes())
    except ValidationError as error:
        wrong = [".".join(map(str, item["loc"])) + ": " + item["msg"] for item in error.errors(include_input=False)]
        raise ValueError(f"{path}: {'; '.join(wrong)}") from None
