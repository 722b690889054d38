"""A handshake's first message (WireGuard whitepaper, 5.4.2 to 5.4.4)."""

from __future__ import annotations

import base64
import hashlib
import hmac
import struct
from typing import Final

from maikr_client.daemon.noise.aead import seal
from maikr_client.daemon.noise.x25519 import BASE, x25519
from maikr_client.model.keys import PrivateKey, PublicKey
from maikr_client.wire.handshake import INITIATION, mac1, proof_key

_CONSTRUCTION: Final = b"Noise_IKpsk2_25519_ChaChaPoly_BLAKE2s"
_IDENTIFIER: Final = b"WireGuard v1 zx2c4 Jason@zx2c4.com"
_TAI_OFFSET: Final = 0x400000000000000A
_MAC2: Final = bytes(16)


class Knocker:
    """Knocks at one server's door with one key: what does not change from knock to knock is worked out once."""

    def __init__(self, private_key: PrivateKey, server: PublicKey) -> None:
        self._private = base64.b64decode(private_key.reveal())
        self._public = x25519(self._private, BASE)
        self._server = base64.b64decode(str(server))
        self._shared = x25519(self._private, self._server)

    def message(self, index: int, ephemeral: bytes, at_s: float) -> bytes:
        """The message of a handshake with our `index`, a fresh `ephemeral` private key (32 random bytes), at a moment
        (Unix seconds) later than that of every one before: servers take no older one.
        """
        chain = _hash(_CONSTRUCTION)
        digest = _hash(_hash(chain + _IDENTIFIER) + self._server)
        public = x25519(ephemeral, BASE)
        chain = _derived(chain, public)[0]
        digest = _hash(digest + public)
        chain, key = _derived(chain, x25519(ephemeral, self._server))
        static = seal(key, self._public, digest)
        digest = _hash(digest + static)
        _, key = _derived(chain, self._shared)
        seconds = int(at_s)
        moment = seal(key, struct.pack("!QI", _TAI_OFFSET + seconds, int((at_s - seconds) * 1e9)), digest)
        body = struct.pack("<II", INITIATION, index) + public + static + moment
        return body + mac1(proof_key(self._server), body) + _MAC2

    @property
    def proof_key(self) -> bytes:
        """What the server's answers are told by (`wire.handshake`)."""
        return proof_key(self._public)


def _hash(text: bytes) -> bytes:
    return hashlib.blake2s(text).digest()


def _derived(chain: bytes, secret: bytes) -> tuple[bytes, bytes]:
    """The next chaining key, and a key to seal with."""
    root = hmac.digest(chain, secret, "blake2s")
    first = hmac.digest(root, b"\1", "blake2s")
    return first, hmac.digest(root, first + b"\2", "blake2s")
