"""The one place where the link asks which system it runs on."""

from __future__ import annotations

import sys

from maikr_client.daemon_link.peer import PeerUid, linux_peer_uid, macos_peer_uid


def peer_uid_of_this_system() -> PeerUid:
    """How this system tells who listens on a local socket."""
    return macos_peer_uid if sys.platform == "darwin" else linux_peer_uid
