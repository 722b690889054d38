"""The way to the first frame stays short: what only the session needs is loaded after it."""

from __future__ import annotations

import json
import subprocess
import sys

LATER = ("asyncio", "httpx", "ssl", "cryptography", "keyring", "yaml", "PySide6.QtNetwork")
LATER_OF_OURS = (
    *("maikr_client.api", "maikr_client.session", "maikr_client.exchange", "maikr_client.rules"),
    *("maikr_client.model.settings", "maikr_ui.app", "maikr_ui.viewmodels", "maikr_ui.pages"),
)
PROGRAM = """
import json, sys
import maikr_ui.__main__, maikr_ui.opening, maikr_ui.shell.curtain
print(json.dumps(sorted(sys.modules)))
"""


def test_the_first_frame_waits_for_no_library_of_the_session() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, timeout=60)

    loaded = json.loads(done.stdout)

    assert [name for name in loaded if name in LATER or name.startswith(LATER_OF_OURS)] == []
