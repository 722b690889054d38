"""The facade: all that the window and the command line see of Maikr, besides the model.

Its names come when they are asked for: whoever needs one module of it does not load the others.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from maikr_client.model.account import SecretStorage, SignIn
    from maikr_client.model.report import LedgerEntry, ReportState
    from maikr_client.model.server import Directory
    from maikr_client.session.port import Session

__all__ = ["Directory", "LedgerEntry", "ReportState", "SecretStorage", "Session", "SignIn"]

_PLACES = {
    "Directory": "maikr_client.model.server",
    "LedgerEntry": "maikr_client.model.report",
    "ReportState": "maikr_client.model.report",
    "SecretStorage": "maikr_client.model.account",
    "Session": "maikr_client.session.port",
    "SignIn": "maikr_client.model.account",
}


def __getattr__(name: str) -> object:
    if name not in _PLACES:
        raise AttributeError(name)
    return getattr(import_module(_PLACES[name]), name)
