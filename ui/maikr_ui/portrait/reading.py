"""Having a picture looked at, and writing one for the account."""

from __future__ import annotations

import asyncio
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage

from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode
from maikr_ui.portrait.limits import MAX_FILE_BYTES, MAX_WAIT_S, PIXEL_BYTES, SIDE

QUALITY: Final = 90
_KEPT: Final = ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT")


async def picture_in(file: Path) -> QImage:
    """The picture in that file. Raises Failed(PICTURE_REFUSED), Failed(INVALID_VALUE) for a file that can't be read."""
    return await picture_of(await asyncio.to_thread(_content, file))


async def picture_of(picture: bytes) -> QImage:
    """The square of a PNG or JPEG picture, which may be hostile. Raises Failed(PICTURE_REFUSED)."""
    try:
        async with asyncio.timeout(MAX_WAIT_S):
            pixels = await _pixels(picture)
    except (OSError, TimeoutError):
        pixels = b""
    if len(pixels) != PIXEL_BYTES:
        raise Failed(ProblemCode.PICTURE_REFUSED)
    return QImage(pixels, SIDE, SIDE, 3 * SIDE, QImage.Format.Format_RGB888).copy()


def as_jpeg(image: QImage) -> bytes:
    """As the account takes it: of the file that was chosen nothing is in it but the pixels."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", QUALITY)  # type: ignore[call-overload]  # - the stubs know the name of a format as bytes
    return bytes(kept.data())


def _content(file: Path) -> bytes:
    """What is no plain file is not even opened: a pipe would never end."""
    if file.exists() and not file.is_file():
        raise Failed(ProblemCode.PICTURE_REFUSED)
    try:
        with file.open("rb") as opened:
            content = opened.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        raise Failed(ProblemCode.INVALID_VALUE, what=str(file), why=str(error.strerror).lower()) from None
    if len(content) > MAX_FILE_BYTES:
        raise Failed(ProblemCode.PICTURE_REFUSED)
    return content


async def _pixels(picture: bytes) -> bytes:
    """What the process says of it, and no more than it may say."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-I", "-m", "maikr_ui.portrait"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env={name: os.environ[name] for name in _KEPT if name in os.environ},
    )
    try:
        if process.stdin is None or process.stdout is None:
            return b""
        with suppress(ConnectionError):
            process.stdin.write(picture)
            await process.stdin.drain()
        process.stdin.close()
        return await process.stdout.readexactly(PIXEL_BYTES)
    except asyncio.IncompleteReadError:
        return b""
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()
