"""This device's WireGuard key pair: the private half is made here and never leaves but to keyring and daemon."""

from __future__ import annotations

import base64

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from maikr_client.model.keys import PrivateKey, PublicKey


def public_key_of(private_key: PrivateKey) -> PublicKey:
    """The half that the backend and the servers may know (Curve25519, RFC 7748)."""
    pair = X25519PrivateKey.from_private_bytes(base64.b64decode(private_key.reveal()))
    return PublicKey(base64.b64encode(pair.public_key().public_bytes_raw()).decode())
