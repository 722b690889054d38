"""Makes the daemon's configurations ready, one after the other, while questions go on being answered by the old one."""

from __future__ import annotations

import asyncio
import contextlib
import os
from typing import Final

from maikr_client.errors import InvalidValue
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.rule import IpAddress
from maikr_client.resolver.answers import Answers
from maikr_client.resolver.configuration import Configuration, configuration
from maikr_client.resolver.link import Link, NotMappedNow
from maikr_client.resolver.recording import Recording
from maikr_client.rules.canonical import read_canonical_document, read_canonical_list
from maikr_client.wire.resolving import Configure, Configured, ConfigureFailed

MAX_TEXT_BYTES: Final = 64 * 1024 * 1024
_READ_BYTES = 1 << 20


class Configurator:
    """See `link.Listener`."""

    def __init__(self, answers: Answers, link: Link, recording: Recording) -> None:
        self._answers = answers
        self._link = link
        self._recording = recording
        self._waiting: tuple[Configure, tuple[int, ...]] | None = None
        self._work: asyncio.Task[None] | None = None

    def configure(self, wanted: Configure, descriptors: tuple[int, ...]) -> None:
        """A new configuration, with its descriptors, which are closed here. One that still waits is passed over."""
        if self._waiting is not None:
            self._refuse(*self._waiting)
        self._waiting = (wanted, descriptors)
        self._answers.expect()
        if self._work is None:
            self._work = asyncio.get_running_loop().create_task(self._run())

    def forget(self, synthetic: tuple[IpAddress, ...]) -> None:
        """These are no longer mapped."""
        self._answers.forget(synthetic)

    def record(self, *, on: bool) -> None:
        """Whether to tell which names are asked for."""
        self._recording.switch(on=on)

    def close(self) -> None:
        """No more."""
        if self._work is not None:
            self._work.cancel()

    def _refuse(self, wanted: Configure, descriptors: tuple[int, ...]) -> None:
        for descriptor in descriptors:
            os.close(descriptor)
        superseded = InvalidValue("configuration", "another came before this one was read")
        self._link.tell(ConfigureFailed(generation=wanted.generation, problem=superseded.problem))

    async def _run(self) -> None:
        while self._waiting is not None:
            (wanted, descriptors), self._waiting = self._waiting, None
            await self._make(wanted, descriptors)
        self._work = None

    async def _make(self, wanted: Configure, descriptors: tuple[int, ...]) -> None:
        made: Configuration | None = None
        reply: Configured | ConfigureFailed = Configured(generation=wanted.generation)
        try:
            made = await asyncio.to_thread(_compiled, wanted, descriptors)
        except InvalidValue as refused:
            reply = ConfigureFailed(generation=wanted.generation, problem=refused.problem)
        except (OSError, MemoryError, RuntimeError, RecursionError) as fault:
            problem = Problem.of(ProblemCode.INTERNAL, what="rules", why=type(fault).__name__)
            reply = ConfigureFailed(generation=wanted.generation, problem=problem)
        self._answers.put_in_force(made)
        with contextlib.suppress(NotMappedNow):  # the daemon is gone, and this process with it
            self._link.tell(reply)


def _compiled(wanted: Configure, descriptors: tuple[int, ...]) -> Configuration:
    try:
        document, *lists = [_content(descriptor) for descriptor in descriptors]
    finally:
        for descriptor in descriptors:
            os.close(descriptor)
    sets = {reference: read_canonical_list(data) for reference, data in zip(wanted.lists, lists, strict=True)}
    return configuration(wanted, read_canonical_document(document), sets)


def _content(descriptor: int) -> bytes:
    """All of a file, from its beginning. Raises InvalidValue."""
    data = bytearray()
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        while part := os.read(descriptor, _READ_BYTES):
            data += part
            if len(data) > MAX_TEXT_BYTES:
                raise InvalidValue("rules", f"over {MAX_TEXT_BYTES} bytes")
        return bytes(data)
    except OSError:
        raise InvalidValue("rules", "not to be read") from None
