"""A problem report as a file that only its owner can read."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from maikr_client.storage.files import naming


def write_report(file: Path, text: str, *, force: bool) -> bool:
    """For this person's eyes only; False when the file is there already, unless `force` replaces it. A symbolic link is
    never followed: it counts as being there, and is what `force` replaces. Raises what `naming` does; then there is no
    new file.
    """
    new = file.with_name(f".{file.name}.{secrets.token_hex(8)}") if force else file
    with naming(file):
        try:
            descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            return False
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as opened:
                opened.write(text)
            new.replace(file)
        except BaseException:
            new.unlink(missing_ok=True)
            raise
    return True
