"""The kinds of fields, each as strict as its JSON Schema says."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema

from maikr_lab.backend.accounts.emails import LONGEST, normal_email

RFC3339 = re.compile(
    r"\d{4}-\d\d-\d\d[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)", re.ASCII
)
HYPHENATED = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII | re.IGNORECASE)


class Body(BaseModel):
    """A body that is sent to us: exactly these fields, exactly of these types."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False)


class Answer(BaseModel):
    """A body that we send."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def _moment(data: object) -> datetime:
    if not isinstance(data, str) or not RFC3339.fullmatch(data):
        raise ValueError("not a moment in RFC 3339")
    try:
        return datetime.fromisoformat(data.upper()).astimezone(UTC)
    except OverflowError:
        raise ValueError("out of range") from None


def _uuid(data: object) -> UUID:
    if not isinstance(data, str) or not HYPHENATED.fullmatch(data):
        raise ValueError("not a UUID")
    return UUID(data)


def _address(data: object) -> IPv4Address | IPv6Address:
    if not isinstance(data, str) or "%" in data:
        raise ValueError("not an IP address")
    return ip_address(data)


def _whole(data: object) -> object:
    # To JSON Schema 1.0 is an integer (core specification, section 4.2.3), and some programs write it so.
    return int(data) if isinstance(data, float) and data.is_integer() else data


Whole = BeforeValidator(_whole)
LARGEST_WHOLE = 2**53 - 1  # what every JSON program counts exactly (RFC 7493, section 2.2)
Moment = Annotated[datetime, BeforeValidator(_moment), WithJsonSchema({"type": "string", "format": "date-time"})]
Uuid = Annotated[UUID, BeforeValidator(_uuid), WithJsonSchema({"type": "string", "format": "uuid"})]
Address = Annotated[
    IPv4Address | IPv6Address,
    BeforeValidator(_address),
    WithJsonSchema({"type": "string", "anyOf": [{"format": "ipv4"}, {"format": "ipv6"}]}),
]
Email = Annotated[
    str,
    Field(max_length=LONGEST),
    AfterValidator(normal_email),
    WithJsonSchema({"type": "string", "format": "email", "maxLength": LONGEST}),
]
Password = Annotated[str, Field(max_length=1024, json_schema_extra={"format": "password"})]
TypedCode = Annotated[str, Field(max_length=64, examples=["K7Q2M-9XW4R"])]
PublicKey = Annotated[
    str,
    Field(pattern=r"^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$", description="A WireGuard public key: 32 bytes in base64."),
]
Line = Annotated[str, Field(pattern=r"^[^\x00-\x1f\x7f]*$")]
