"""The handshake's parts by their standards' own vectors, and the whole as another implementation reads it."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import struct

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from maikr_client.daemon.noise.aead import block, poly1305, seal
from maikr_client.daemon.noise.knock import Knocker
from maikr_client.daemon.noise.x25519 import BASE, x25519
from maikr_client.model.keys import PrivateKey, PublicKey
from maikr_client.wire.handshake import is_answer

CLIENT, SERVER = X25519PrivateKey.generate(), X25519PrivateKey.generate()


def text_of(key: bytes) -> str:
    return base64.b64encode(key).decode()


@pytest.fixture
def knocker() -> Knocker:
    return Knocker(
        PrivateKey(text_of(CLIENT.private_bytes_raw())), PublicKey(text_of(SERVER.public_key().public_bytes_raw()))
    )


@pytest.mark.parametrize(
    ("scalar", "point", "shared"),
    [
        (
            "a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4",
            "e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c",
            "c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552",
        ),
        (
            "4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d",
            "e5210f12786811d3f4b7959d0538ae2c31dbe7106fc03c3efc4cd549c715a493",
            "95cbde9476e8907d7aade45cb4b873f88b595a68799fa152e6f8f7647aac7957",
        ),
    ],
)
def test_x25519_gives_rfc_7748s_answers(scalar: str, point: str, shared: str) -> None:
    assert x25519(bytes.fromhex(scalar), bytes.fromhex(point)).hex() == shared


def test_x25519_agrees_with_another_implementation() -> None:
    for _ in range(5):
        ours, theirs = os.urandom(32), X25519PrivateKey.generate()
        shared = theirs.exchange(X25519PublicKey.from_public_bytes(x25519(ours, BASE)))
        assert x25519(ours, theirs.public_key().public_bytes_raw()) == shared


def test_chacha20_gives_rfc_8439s_block() -> None:
    found = block(bytes(range(32)), 1, bytes.fromhex("000000090000004a00000000"))
    assert found.hex().startswith("10f1e7e4d13b5915500fdd1fa32071c4")


def test_poly1305_gives_rfc_8439s_tag() -> None:
    key = bytes.fromhex("85d6be7857556d337f4452fe42d506a80103808afb0db2fd4abff6af4149f51b")
    assert poly1305(key, b"Cryptographic Forum Research Group").hex() == "a8061dc1305136c6c22b8baf0c0127a9"


@pytest.mark.parametrize("length", [0, 12, 32, 64, 65])
def test_sealing_agrees_with_another_implementation(length: int) -> None:
    key, text, associated = os.urandom(32), os.urandom(length), os.urandom(33)
    assert seal(key, text, associated) == ChaCha20Poly1305(key).encrypt(bytes(12), text, associated)


def test_a_server_reads_who_knocks_and_when(knocker: Knocker) -> None:
    message = knocker.message(7, os.urandom(32), 1_800_000_000.5)

    assert len(message) == 148
    assert struct.unpack_from("<II", message) == (1, 7)
    server = SERVER.public_key().public_bytes_raw()
    ephemeral, static, moment = message[8:40], message[40:88], message[88:116]
    chain = hashlib.blake2s(b"Noise_IKpsk2_25519_ChaChaPoly_BLAKE2s").digest()
    digest = hashlib.blake2s(chain + b"WireGuard v1 zx2c4 Jason@zx2c4.com").digest()
    digest = hashlib.blake2s(hashlib.blake2s(digest + server).digest() + ephemeral).digest()
    chain = _next(chain, ephemeral)[0]
    chain, key = _next(chain, SERVER.exchange(X25519PublicKey.from_public_bytes(ephemeral)))
    who = ChaCha20Poly1305(key).decrypt(bytes(12), static, digest)
    assert who == CLIENT.public_key().public_bytes_raw()
    digest = hashlib.blake2s(digest + static).digest()
    _, key = _next(chain, SERVER.exchange(CLIENT.public_key()))
    seconds, nanoseconds = struct.unpack("!QI", ChaCha20Poly1305(key).decrypt(bytes(12), moment, digest))
    assert (seconds - 0x400000000000000A, nanoseconds) == (1_800_000_000, 500_000_000)
    mac_key = hashlib.blake2s(b"mac1----" + server).digest()
    assert message[116:132] == hashlib.blake2s(message[:116], key=mac_key, digest_size=16).digest()
    assert message[132:] == bytes(16)


def _next(chain: bytes, secret: bytes) -> tuple[bytes, bytes]:
    root = hmac.digest(chain, secret, "blake2s")
    first = hmac.digest(root, b"\1", "blake2s")
    return first, hmac.digest(root, first + b"\2", "blake2s")


def test_only_an_answer_to_this_knock_is_one(knocker: Knocker) -> None:
    body = struct.pack("<III", 2, 99, 7) + bytes(48)
    key = hashlib.blake2s(b"mac1----" + CLIENT.public_key().public_bytes_raw()).digest()
    answer = body + hashlib.blake2s(body, key=key, digest_size=16).digest() + bytes(16)

    message, key = knocker.message(7, os.urandom(32), 1.5), knocker.proof_key

    assert is_answer(answer, message, key)
    assert is_answer(struct.pack("<II", 3, 7) + bytes(56), message, key)
    for other in (b"", answer[:-1], answer[:60] + bytes(32), struct.pack("<II", 3, 8) + bytes(56), bytes(148)):
        assert not is_answer(other, message, key)
    assert not is_answer(answer, knocker.message(8, os.urandom(32), 2.5), key)
