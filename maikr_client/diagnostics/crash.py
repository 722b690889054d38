"""A fault of the program itself as a text that tells nothing of its person: what, and where in the program."""

from __future__ import annotations

import traceback
from collections.abc import Iterator, Mapping
from pathlib import PurePath
from typing import Final

from maikr_client.diagnostics.redact import Known, redact

INTRODUCTION: Final = "Maikr met a fault in itself. Names, addresses, keys and paths are left out."
DEEPEST, LONGEST_MESSAGE = 40, 500


def crash_report(error: BaseException, versions: Mapping[str, str], known: Known) -> str:
    """The error, those that led to it, and the program's own places on the way; no values, and messages redacted."""
    lines = [INTRODUCTION, "", *(f"{name}: {version}" for name, version in versions.items())]
    for each in _chain(error):
        message = redact(str(each)[:LONGEST_MESSAGE], known)
        lines += ["", f"{type(each).__name__}: {message}" if message else type(each).__name__, *_places(each)]
    return "\n".join(lines) + "\n"


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    at: BaseException | None = error
    while at is not None and id(at) not in seen:
        seen.add(id(at))
        yield at
        at = at.__cause__ or (None if at.__suppress_context__ else at.__context__)


def _places(error: BaseException) -> list[str]:
    frames = traceback.extract_tb(error.__traceback__)[-DEEPEST:]
    return [f"  {_module(frame.filename)} line {frame.lineno} in {frame.name}" for frame in frames]


def _module(file: str) -> str:
    """From the package's name on; of what is not ours, the file's name alone."""
    parts = PurePath(file).parts
    start = next((number for number, part in enumerate(parts) if part.startswith("maikr_")), len(parts) - 1)
    return ".".join(parts[start:]).removesuffix(".py")
