from __future__ import annotations

import base64
from dataclasses import replace

import pytest

from maikr_client.daemon.linux.wg_conf import configuration, is_configured, new_keys, parse_dump
from maikr_client.errors import Failed
from maikr_client.model.keys import PrivateKey
from tests.support.linux_wishes import IDENTITY, PRIVATE, PUBLIC, an_exit

SEED = PrivateKey(base64.b64encode(bytes(range(32))).decode())
SEEDED = replace(IDENTITY, preshared_seed=SEED)
DEVICE = f"{PRIVATE}\t{PUBLIC}\t51820\t0x50000001\n"


def test_a_configuration_holds_all_that_the_device_needs() -> None:
    assert configuration(an_exit(endpoint="[2001:db8::1]:51820"), IDENTITY) == (
        "[Interface]\n"
        f"PrivateKey = {PRIVATE}\n"
        "FwMark = 0x50000001\n"
        "[Peer]\n"
        f"PublicKey = {PUBLIC}\n"
        "AllowedIPs = 0.0.0.0/0, ::/0\n"
        "PersistentKeepalive = 25\n"
        "Endpoint = [2001:db8::1]:51820\n"
    )


def test_a_preshared_key_is_the_servers_own() -> None:
    own = SEED.for_server("server0").reveal()

    assert f"PresharedKey = {own}\n" in configuration(an_exit(), SEEDED)
    assert own not in {SEED.reveal(), SEED.for_server("uk2").reveal()}


def test_new_keys_touch_neither_socket_nor_mark_nor_endpoint_and_the_handshake_begins_when_all_are_there() -> None:
    assert new_keys(an_exit(), SEEDED) == (
        f"[Peer]\nPublicKey = {PUBLIC}\nPresharedKey = {SEED.for_server('server0').reveal()}\n",
        f"[Interface]\nPrivateKey = {PRIVATE}\n",
    )
    assert new_keys(an_exit(), IDENTITY) == (f"[Interface]\nPrivateKey = {PRIVATE}\n",)


@pytest.mark.parametrize(("v4", "v6", "allowed"), [(True, False, "0.0.0.0/0"), (False, True, "::/0")])
def test_a_family_that_the_server_has_not_is_not_allowed_in(*, v4: bool, v6: bool, allowed: str) -> None:
    assert f"AllowedIPs = {allowed}\n" in configuration(an_exit(v4=v4, v6=v6), IDENTITY)


def test_a_dump_is_read() -> None:
    peer = f"{PUBLIC}\t(none)\t192.0.2.1:51820\t0.0.0.0/0,::/0\t1700000000\t2048\t1024\t25\n"

    counters = parse_dump(DEVICE + peer, slot=3)

    assert (counters.slot, counters.bytes_up, counters.bytes_down) == (3, 1024, 2048)
    assert counters.handshake_at == 1_700_000_000


def test_before_the_first_handshake_there_is_no_time_of_it() -> None:
    peer = f"{PUBLIC}\t(none)\t192.0.2.1:51820\t0.0.0.0/0\t0\t0\t148\t25\n"

    assert parse_dump(DEVICE + peer, slot=0).handshake_at is None


def test_a_device_without_a_peer_counts_nothing() -> None:
    assert parse_dump(DEVICE, slot=0).bytes_up == 0


@pytest.mark.parametrize("line", ["nonsense", "a\tb\tc\td\tsoon\t1\t2\t25", "a\tb\tc\td\t1\t2"])
def test_another_form_of_dump_is_refused(line: str) -> None:
    with pytest.raises(Failed):
        parse_dump(f"{DEVICE}{line}\n", slot=0)


def test_a_device_that_a_process_before_us_configured_needs_no_word() -> None:
    exit_ = an_exit()
    device = f"{PRIVATE}\t{PUBLIC}\t51820\t0x50000001\n"
    peer = f"{PUBLIC}\t(none)\t{exit_.endpoint}\t::/0,0.0.0.0/0\t1700000000\t2048\t1024\t25\n"

    assert is_configured(device + peer, exit_, IDENTITY)
    assert not is_configured(device, exit_, IDENTITY)
    assert not is_configured(device + peer + peer, exit_, IDENTITY)
    assert not is_configured(device + peer.replace(str(exit_.endpoint), "192.0.2.99:1"), exit_, IDENTITY)
    assert not is_configured(device.replace("0x50000001", "off") + peer, exit_, IDENTITY)
    assert not is_configured(device + peer, exit_, SEEDED)
    own = SEED.for_server(exit_.server.name).reveal()
    assert is_configured(device + peer.replace("(none)", own), exit_, SEEDED)
