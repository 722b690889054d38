"""The facade: all that the window and the command line see of Maikr, besides the model."""

from maikr_client.model.account import SecretStorage, SignIn
from maikr_client.model.report import LedgerEntry, ReportState
from maikr_client.model.server import Directory
from maikr_client.session.port import Session

__all__ = ["Directory", "LedgerEntry", "ReportState", "SecretStorage", "Session", "SignIn"]
