"""Everything of a person's in Maikr's own directories, gone."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path


def erase_directories(directories: Iterable[Path]) -> tuple[Path, ...]:
    """Remove the directories with all that is in them; what is left in the end. Links are removed, not followed."""
    directories = tuple(dict.fromkeys(directories))
    for directory in directories:
        _erase_content(directory)
        if not directory.is_symlink():
            shutil.rmtree(directory, ignore_errors=True)
    return tuple(left for directory in directories for left in _files_in(directory))


def _erase_content(directory: Path) -> None:
    """One by one: the directory itself may be a link that the person made, to another disk."""
    for child in _children(directory):
        if child.is_dir() and not child.is_symlink():
            shutil.rmtree(child, ignore_errors=True)
        else:
            _unlink(child)


def _unlink(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return  # it is told as left


def _children(directory: Path) -> tuple[Path, ...]:
    try:
        return tuple(directory.iterdir())
    except OSError:
        return ()


def _files_in(directory: Path) -> tuple[Path, ...]:
    return tuple(path for path in directory.rglob("*") if path.is_symlink() or not path.is_dir())
