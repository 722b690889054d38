"""Thousands of connections at once through several exits, each held open and asked again where it comes from."""

from __future__ import annotations

import asyncio
import json
import resource
from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

AT_ONCE = 200
ANSWER_S = 5.0
HTTP_PORT = 80


@dataclass(slots=True)
class _Flow:
    name: str
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def source(self) -> str:
        """Who the site says is asking, on this connection. Raises OSError, EOFError, TimeoutError."""
        async with asyncio.timeout(ANSWER_S):
            self.writer.write(f"GET / HTTP/1.1\r\nHost: {self.name}\r\n\r\n".encode())
            head = await self.reader.readuntil(b"\r\n\r\n")
            length = next(int(line[15:]) for line in head.lower().splitlines() if line.startswith(b"content-length:"))
            return str(json.loads(await self.reader.readexactly(length))["source"])


class FlowLoad:
    """`exits`: for each name the addresses that its site may see. `wrong` are the answers that told of another."""

    def __init__(self, exits: Mapping[str, frozenset[str]]) -> None:
        self._exits = exits
        self._flows: list[_Flow] = []
        self.answers: Counter[str] = Counter()
        self.wrong: list[str] = []
        self.lost = 0

    def __len__(self) -> int:
        return len(self._flows)

    async def have(self, count: int) -> None:
        """As many connections, as far as they can be made: the same number to each name."""
        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
        each = Counter(flow.name for flow in self._flows)
        share = count // len(self._exits)
        turns = asyncio.Semaphore(AT_ONCE)
        missing = [name for name in self._exits for _ in range(share - each[name])]
        await asyncio.gather(*(self._open(name, turns) for name in missing))

    async def ask_all(self) -> None:
        """Ask on every connection; those that are dead are gone afterwards."""
        turns = asyncio.Semaphore(AT_ONCE)
        alive = await asyncio.gather(*(self._ask(flow, turns) for flow in self._flows))
        self.lost += alive.count(False)
        self._flows = [flow for flow, is_alive in zip(self._flows, alive, strict=True) if is_alive]

    async def close(self) -> None:
        """None any more."""
        for flow in self._flows:
            flow.writer.close()
        self._flows = []

    async def _open(self, name: str, turns: asyncio.Semaphore) -> None:
        async with turns:
            with suppress(OSError, TimeoutError):
                async with asyncio.timeout(ANSWER_S):
                    self._flows.append(_Flow(name, *await asyncio.open_connection(name, HTTP_PORT)))

    async def _ask(self, flow: _Flow, turns: asyncio.Semaphore) -> bool:
        async with turns:
            try:
                source = await flow.source()
            except (OSError, EOFError, TimeoutError):
                flow.writer.close()
                return False
        self.answers[flow.name] += 1
        if source not in self._exits[flow.name]:
            self.wrong.append(f"{flow.name} from {source}")
        return True
