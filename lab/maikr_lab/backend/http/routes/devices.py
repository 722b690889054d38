"""Devices: their keys and tunnel addresses."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response

from maikr_lab.backend.compose import Backend
from maikr_lab.backend.devices.registry import Registered
from maikr_lab.backend.errors import Refusal, Refused
from maikr_lab.backend.http.asking import BODY, SIGNED, Here, Signed
from maikr_lab.backend.http.bodies.account import Empty
from maikr_lab.backend.http.bodies.devices import DeviceAnswer, DevicesAnswer, KeyBody, RegisterBody, RegisteredAnswer
from maikr_lab.backend.http.failures import document

router = APIRouter(prefix="/v1/devices", tags=["devices"])


def _device_id(device_id: str) -> UUID:
    try:
        return UUID(device_id)
    except ValueError:
        raise Refused(Refusal.NOT_FOUND, "There is no such device.") from None


DeviceId = Annotated[UUID, Depends(_device_id)]


def _answer(device: Registered) -> DeviceAnswer:
    return DeviceAnswer(
        device_id=device.device_id,
        public_key=device.public_key,
        tunnel4=device.addresses.tunnel4,
        tunnel6=device.addresses.tunnel6,
        created_at=device.created_at,
    )


def _registered(device: Registered, here: Backend) -> RegisteredAnswer:
    seed = here.devices.seeds.of(device.public_key) if device.preshared else None
    return RegisteredAnswer(**_answer(device).model_dump(), preshared_seed=seed)


@router.get("", responses=document(*SIGNED))
def listing(here: Here, signed: Signed) -> DevicesAnswer:
    """The account's devices."""
    return DevicesAnswer(devices=tuple(_answer(device) for device in here.devices.of(signed.account_id)))


@router.post(
    "",
    status_code=201,
    response_model_exclude_none=True,
    responses={
        200: {"model": RegisteredAnswer, "description": "This account has the key already."},
        **document(*SIGNED, *BODY, Refusal.DEVICE_LIMIT, Refusal.KEY_IN_USE, Refusal.SERVERS_AWAY),
    },
)
def register(body: RegisterBody, here: Here, signed: Signed, response: Response) -> RegisteredAnswer:
    """Register a key; answers when every server accepts it."""
    device = here.devices.register(signed.account_id, body.public_key, preshared=body.preshared)
    response.status_code = 201 if device.fresh else 200
    return _registered(device, here)


@router.post(
    "/{device_id}/rotate",
    response_model_exclude_none=True,
    responses=document(*SIGNED, *BODY, Refusal.NOT_FOUND, Refusal.KEY_IN_USE, Refusal.SERVERS_AWAY),
)
def rotate(device_id: DeviceId, body: KeyBody, here: Here, signed: Signed) -> RegisteredAnswer:
    """Give the device a new key at the same addresses; both work until the old one is retired.

    On each server the addresses are the old key's until the new one shakes hands there.
    """
    return _registered(here.devices.rotate(signed.account_id, device_id, body.public_key), here)


@router.post(
    "/{device_id}/retire",
    status_code=204,
    responses=document(*SIGNED, *BODY, Refusal.NOT_FOUND, Refusal.SERVERS_AWAY),
)
def retire(device_id: DeviceId, _: Empty, here: Here, signed: Signed) -> None:
    """End the key before the last rotation."""
    here.devices.retire(signed.account_id, device_id)


@router.delete(
    "/{device_id}",
    status_code=204,
    responses=document(*SIGNED, Refusal.NOT_FOUND, Refusal.INVALID_VALUE, Refusal.SERVERS_AWAY),
)
def revoke(device_id: DeviceId, here: Here, signed: Signed) -> None:
    """Revoke the device: no server accepts its keys any more."""
    here.devices.revoke(signed.account_id, device_id)
