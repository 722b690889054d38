"""Devices: keys, addresses, and the servers that must have heard of them."""

from __future__ import annotations

import asyncio
from pathlib import Path
from uuid import uuid4

import pytest

from tests.support.backend import Api, ClockInHand, World, code_of, new_key, world
from tests.support.mail_sink import MailSink
from tests.support.peer_board import PeerBoard


async def test_a_registered_key_is_accepted_by_the_servers_at_the_devices_addresses(here: World, ada: Api) -> None:
    key = new_key()

    answer = await ada("POST", "/v1/devices", {"public_key": key})

    device = answer.json()
    assert answer.status_code == 201
    assert set(device) == {"device_id", "public_key", "tunnel4", "tunnel6", "created_at"}
    assert device["public_key"] == key
    assert here.board.keys == {key: (device["tunnel4"], device["tunnel6"])}
    assert (await ada("GET", "/v1/devices")).json() == {"devices": [device]}


async def test_no_device_gets_a_servers_own_address(here: World, ada: Api) -> None:
    first = (await ada("POST", "/v1/devices", {"public_key": new_key()})).json()

    assert "10.72.0.2" in map(str, here.backend.directory.tunnels)
    assert (first["tunnel4"], first["tunnel6"]) == ("10.72.0.3", "fd72::3")


async def test_registering_a_key_again_tells_the_servers_again(here: World, ada: Api) -> None:
    key = {"public_key": new_key()}
    first = await ada("POST", "/v1/devices", key)
    here.board.keys.clear()

    again = await ada("POST", "/v1/devices", key)

    assert (again.status_code, again.json()) == (200, first.json())
    assert set(here.board.keys) == {key["public_key"]}


async def test_a_key_that_the_servers_did_not_hear_of_is_not_registered(here: World, ada: Api) -> None:
    here.board.away = True

    answer = await ada("POST", "/v1/devices", {"public_key": new_key()})

    assert code_of(answer) == (503, "backend-failed")
    assert (await ada("GET", "/v1/devices")).json() == {"devices": []}


async def test_another_accounts_key_can_not_be_taken(here: World, ada: Api) -> None:
    key = {"public_key": new_key()}
    await ada("POST", "/v1/devices", key)
    eve = await here.new_account("eve@maikr.test")

    assert code_of(await eve("POST", "/v1/devices", key)) == (409, "key-in-use")


async def test_an_account_has_ten_devices_at_most(ada: Api) -> None:
    answers = [await ada("POST", "/v1/devices", {"public_key": new_key()}) for _ in range(11)]

    assert [answer.status_code for answer in answers] == [201] * 10 + [409]
    assert code_of(answers[-1]) == (409, "device-limit")
    await ada("DELETE", f"/v1/devices/{answers[0].json()['device_id']}")
    assert (await ada("POST", "/v1/devices", {"public_key": new_key()})).status_code == 201


async def test_devices_registered_at_once_get_different_addresses(ada: Api) -> None:
    answers = await asyncio.gather(*(ada("POST", "/v1/devices", {"public_key": new_key()}) for _ in range(8)))

    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.json()["tunnel4"] for answer in answers}) == 8
    assert len({answer.json()["tunnel6"] for answer in answers}) == 8


async def test_a_revoked_device_is_gone_here_and_at_the_servers(here: World, ada: Api) -> None:
    device = (await ada("POST", "/v1/devices", {"public_key": new_key()})).json()

    assert (await ada("DELETE", f"/v1/devices/{device['device_id']}")).status_code == 204
    assert not here.board.keys
    assert (await ada("GET", "/v1/devices")).json() == {"devices": []}
    assert code_of(await ada("DELETE", f"/v1/devices/{device['device_id']}")) == (404, "not-found")


async def test_a_device_stays_while_the_servers_would_keep_its_key(here: World, ada: Api) -> None:
    device = (await ada("POST", "/v1/devices", {"public_key": new_key()})).json()
    here.board.away = True

    assert code_of(await ada("DELETE", f"/v1/devices/{device['device_id']}")) == (503, "backend-failed")
    assert (await ada("GET", "/v1/devices")).json() == {"devices": [device]}


async def test_both_keys_work_between_rotation_and_retirement(here: World, ada: Api) -> None:
    old, new = new_key(), new_key()
    device = (await ada("POST", "/v1/devices", {"public_key": old})).json()
    path = f"/v1/devices/{device['device_id']}"

    rotated = await ada("POST", f"{path}/rotate", {"public_key": new})

    assert (rotated.status_code, rotated.json()) == (200, {**device, "public_key": new})
    assert here.board.keys[old] == here.board.keys[new] == (device["tunnel4"], device["tunnel6"])
    assert (await ada("POST", f"{path}/retire", {})).status_code == 204
    assert set(here.board.keys) == {new}
    assert (await ada("POST", f"{path}/retire", {})).status_code == 204


async def test_rotating_twice_with_one_key_is_rotating_once(here: World, ada: Api) -> None:
    old, new = new_key(), new_key()
    device = (await ada("POST", "/v1/devices", {"public_key": old})).json()
    path = f"/v1/devices/{device['device_id']}/rotate"

    first, second = [await ada("POST", path, {"public_key": new}) for _ in range(2)]

    assert first.json() == second.json()
    assert set(here.board.keys) == {old, new}


async def test_a_second_rotation_ends_the_key_before_the_first(here: World, ada: Api) -> None:
    keys = [new_key() for _ in range(3)]
    device = (await ada("POST", "/v1/devices", {"public_key": keys[0]})).json()
    for key in keys[1:]:
        await ada("POST", f"/v1/devices/{device['device_id']}/rotate", {"public_key": key})

    assert set(here.board.keys) == set(keys[1:])


async def test_a_rotation_that_the_servers_missed_is_made_good_by_asking_again(here: World, ada: Api) -> None:
    device = (await ada("POST", "/v1/devices", {"public_key": new_key()})).json()
    path, new = f"/v1/devices/{device['device_id']}/rotate", new_key()
    here.board.away = True
    assert code_of(await ada("POST", path, {"public_key": new})) == (503, "backend-failed")
    here.board.away = False

    assert (await ada("POST", path, {"public_key": new})).status_code == 200
    assert new in here.board.keys


async def test_a_device_can_not_take_the_key_of_another_or_its_own_retiring_one(ada: Api) -> None:
    first, second, third = new_key(), new_key(), new_key()
    device = (await ada("POST", "/v1/devices", {"public_key": first})).json()
    await ada("POST", "/v1/devices", {"public_key": second})
    path = f"/v1/devices/{device['device_id']}/rotate"

    assert code_of(await ada("POST", path, {"public_key": second})) == (409, "key-in-use")
    await ada("POST", path, {"public_key": third})
    assert code_of(await ada("POST", path, {"public_key": first})) == (409, "key-in-use")
    assert code_of(await ada("POST", "/v1/devices", {"public_key": first})) == (409, "key-in-use")


async def test_nobody_reaches_anothers_device(here: World, ada: Api) -> None:
    device = (await ada("POST", "/v1/devices", {"public_key": new_key()})).json()
    eve = await here.new_account("eve@maikr.test")

    for device_id in (device["device_id"], str(uuid4()), "no-id", "%00"):
        path = f"/v1/devices/{device_id}"
        assert code_of(await eve("DELETE", path)) == (404, "not-found")
        assert code_of(await eve("POST", f"{path}/retire", {})) == (404, "not-found")
        assert code_of(await eve("POST", f"{path}/rotate", {"public_key": new_key()})) == (404, "not-found")
    assert len(here.board.keys) == 1


@pytest.mark.parametrize("key", ["", "A" * 44, "A" * 43, "A" * 42 + "B=", "A" * 42 + "A=\n", 7, None])
async def test_what_is_no_key_is_refused(ada: Api, key: object) -> None:
    assert code_of(await ada("POST", "/v1/devices", {"public_key": key})) == (422, "invalid-value")


async def test_a_new_key_is_announced_as_the_heir_of_the_old_one(here: World, ada: Api) -> None:
    old, new = new_key(), new_key()
    device = (await ada("POST", "/v1/devices", {"public_key": old})).json()
    await ada("POST", f"/v1/devices/{device['device_id']}/rotate", {"public_key": new})
    here.backend.devices.announce()

    heirs = {change["public_key"]: change.get("replaces") for change in here.board.told}
    assert heirs == {old: None, new: old}


async def test_without_a_secret_no_preshared_seed_is_offered(here: World, ada: Api) -> None:
    device = (await ada("POST", "/v1/devices", {"public_key": new_key()})).json()
    rotated = await ada("POST", f"/v1/devices/{device['device_id']}/rotate", {"public_key": new_key()})

    assert "preshared_seed" not in device
    assert "preshared_seed" not in rotated.json()
    assert not any("preshared_seed" in change for change in here.board.told)


async def test_each_key_has_a_preshared_seed_that_only_its_owner_and_the_servers_are_told(
    tmp_path: Path, mail: MailSink, board: PeerBoard, clock: ClockInHand
) -> None:
    secret = "a secret of thirty-two characters"
    async with world(f"sqlite:///{tmp_path / 'db'}", tmp_path, mail, board, clock, preshared_secret=secret) as here:
        ada = await here.api.signed_in()
        old, new = new_key(), new_key()
        first = (await ada("POST", "/v1/devices", {"public_key": old, "preshared": True})).json()
        path = f"/v1/devices/{first['device_id']}/rotate"
        second = (await ada("POST", path, {"public_key": new})).json()
        again = (await ada("POST", path, {"public_key": new})).json()
        listed = (await ada("GET", "/v1/devices")).text

    seeds = {change["public_key"]: change["preshared_seed"] for change in board.told}
    assert seeds == {old: first["preshared_seed"], new: second["preshared_seed"]}
    assert again == second
    assert len(set(seeds.values())) == 2
    assert "preshared" not in listed
    assert secret not in repr(here.config)


async def test_a_device_that_asked_for_no_preshared_key_never_has_one(
    tmp_path: Path, mail: MailSink, board: PeerBoard, clock: ClockInHand
) -> None:
    secret = "a secret of thirty-two characters"
    async with world(f"sqlite:///{tmp_path / 'db'}", tmp_path, mail, board, clock, preshared_secret=secret) as here:
        ada = await here.api.signed_in()
        device = (await ada("POST", "/v1/devices", {"public_key": new_key()})).json()
        rotated = (await ada("POST", f"/v1/devices/{device['device_id']}/rotate", {"public_key": new_key()})).json()
        here.backend.devices.announce()

    assert "preshared_seed" not in device | rotated
    assert not any("preshared_seed" in change for change in board.told)


async def test_servers_started_anew_hear_of_every_key(here: World, ada: Api) -> None:
    old, new = new_key(), new_key()
    device = (await ada("POST", "/v1/devices", {"public_key": old})).json()
    await ada("POST", f"/v1/devices/{device['device_id']}/rotate", {"public_key": new})
    here.board.keys.clear()

    here.backend.devices.announce()

    assert set(here.board.keys) == {old, new}
