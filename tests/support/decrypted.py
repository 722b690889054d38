"""What the lab's backend was sent, out of TLS: bytes, and the requests in them."""

from __future__ import annotations

import base64
import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request as it came; header names in lower case, in their order."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    raw: bytes

    def header(self, name: str) -> str | None:
        """The header called `name`."""
        return dict(self.headers).get(name)


class Decrypted:
    """What came into the file from now on."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._begin = file.stat().st_size if file.exists() else 0

    def requests(self) -> list[Request]:
        """All requests since then, in the order in which their connections began."""
        with self._file.open("rb") as file:
            file.seek(self._begin)
            pieces = [json.loads(line) for line in file]
        streams: dict[int, bytearray] = defaultdict(bytearray)
        for piece in pieces:
            streams[piece["connection"]] += base64.b64decode(piece["data"])
        return [request for stream in streams.values() for request in _requests(bytes(stream))]


def _requests(stream: bytes) -> list[Request]:
    """Nothing of the stream is passed over: what is no request of HTTP/1.1 with a known length fails."""
    found = []
    while stream:
        head, separator, rest = stream.partition(b"\r\n\r\n")
        assert separator, head
        first, *lines = head.decode("ascii").split("\r\n")
        method, target, version = first.split(" ")
        assert version == "HTTP/1.1"
        pairs = tuple((name.lower(), value.strip()) for name, _, value in (line.partition(":") for line in lines))
        length = int(dict(pairs).get("content-length", "0"))
        body, stream = rest[:length], rest[length:]
        assert len(body) == length
        raw = head + separator + body
        found.append(Request(method=method, target=target, headers=pairs, body=body, raw=raw))
    return found
