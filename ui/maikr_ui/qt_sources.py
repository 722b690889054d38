"""PySide6, without every module's source in memory.

After each import it looks into the module's source, whether it may switch PySide6's features (`from __feature__ import
snake_case`), and Python keeps each line that was read: 9 MiB, and a fifth of the time until the window is ready. None
of ours switches any, and nothing else of PySide6's goes by it.
"""

from __future__ import annotations

import sys

import PySide6.QtCore  # noqa: F401 - loads what looks

_LOOKS = "_mod_uses_pyside"


def leave_unread() -> None:
    """From the next import on. Where PySide6 has changed, it goes on looking."""
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, _LOOKS):
        setattr(feature, _LOOKS, lambda _module: False)
