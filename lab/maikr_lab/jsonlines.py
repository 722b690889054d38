"""How do the lab's Unix sockets speak? One JSON object a line, one answer to each."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

from maikr_client.errors import InvalidValue
from maikr_lab.errors import LabError

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
Request = Mapping[str, Json]
Handler = Callable[[Request], Awaitable[Json]]


async def serve_lines(path: Path, handler: Handler) -> asyncio.Server:
    """Listen at this path. A handler's result is answered as `{"ok": true, "result": ...}`, its LabError or
    InvalidValue as `{"ok": false, "error": TEXT}`.
    """

    async def converse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while line := await reader.readline():
                writer.write(json.dumps(await _answer(line, handler)).encode() + b"\n")
                await writer.drain()
        except OSError:
            return
        finally:
            writer.close()

    return await asyncio.start_unix_server(converse, path)


async def _answer(line: bytes, handler: Handler) -> Json:
    try:
        request = json.loads(line)
        if not isinstance(request, dict):
            return {"ok": False, "error": "not a JSON object"}
        return {"ok": True, "result": await handler(request)}
    except (LabError, InvalidValue, json.JSONDecodeError) as error:
        return {"ok": False, "error": str(error)}


def text_of(request: Request, key: str) -> str:
    """A field that is text. Raises LabError."""
    value = request.get(key)
    if not isinstance(value, str):
        raise LabError(f"{key} is not a text")
    return value


def number_of(request: Request, key: str) -> float:
    """A field that is a number. Raises LabError."""
    value = request.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise LabError(f"{key} is not a number")
    return float(value)


def flag_of(request: Request, key: str) -> bool:
    """A field that is true or false. Raises LabError."""
    value = request.get(key)
    if not isinstance(value, bool):
        raise LabError(f"{key} is neither true nor false")
    return value
