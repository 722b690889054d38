"""The seeds of preshared keys: one a device's key, made of a secret of ours, so that nothing of them is kept."""

from __future__ import annotations

import base64
import hmac
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Seeds:
    """Without a `secret` no preshared keys are offered."""

    secret: str | None = field(default=None, repr=False)

    def of(self, public_key: str) -> str | None:
        """32 bytes in base64, known to the key's owner and to us."""
        if self.secret is None:
            return None
        return base64.b64encode(hmac.digest(self.secret.encode(), public_key.encode(), "sha256")).decode()
