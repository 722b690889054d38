"""The last good copy of each remote list, on disk."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from maikr_client.exchange.results import ListFormat


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptList:
    """A list's bytes as they were fetched, and the server's name for that version (ETag), if it gave one. `form` is
    what it looked like at first, where no rule said what it is.
    """

    body: bytes
    fetched_at: datetime
    etag: str | None
    form: ListFormat | None = None

    @property
    def sha256(self) -> str:
        """Of the body, in hexadecimal."""
        return hashlib.sha256(self.body).hexdigest()


class ListCache:
    """One file a list in `folder`, written whole or not at all. A damaged file counts as none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self, url: str) -> KeptList | None:
        """The last good copy, None without one."""
        try:
            head, _, body = self._path(url).read_bytes().partition(b"\n")
            facts = json.loads(head)
            form = facts.get("form")
            kept = KeptList(
                body=body,
                fetched_at=datetime.fromisoformat(facts["fetched_at"]),
                etag=facts["etag"],
                form=None if form is None else ListFormat(form),
            )
            return kept if facts["url"] == url and facts["sha256"] == kept.sha256 else None
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def keep(self, url: str, kept: KeptList) -> None:
        """Put `kept` in the place of what was there. Raises OSError."""
        facts = {
            "url": url,
            "fetched_at": kept.fetched_at.isoformat(),
            "etag": kept.etag,
            "sha256": kept.sha256,
            "form": kept.form,
        }
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, temporary = tempfile.mkstemp(dir=self._folder, suffix=".new")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(json.dumps(facts).encode() + b"\n" + kept.body)
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).replace(self._path(url))
        except OSError:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()
            raise

    def _path(self, url: str) -> Path:
        return self._folder / f"{hashlib.sha256(url.encode()).hexdigest()}.list"
