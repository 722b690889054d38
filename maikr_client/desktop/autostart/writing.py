"""Replacing a small file in a folder that other programs use, too: its mode stays theirs."""

from __future__ import annotations

from pathlib import Path

from maikr_client.storage.files import naming


def write_whole(file: Path, data: bytes) -> None:
    """Afterwards it is whole, old or new. Raises NotPermitted, Failed(DISK_FULL)."""
    with naming(file):
        file.parent.mkdir(parents=True, exist_ok=True)
        new = file.with_name(f".{file.name}.new")
        new.write_bytes(data)
        new.chmod(0o644)
        new.replace(file)


def remove(file: Path) -> None:
    """It need not be there. Raises NotPermitted."""
    with naming(file):
        file.unlink(missing_ok=True)
