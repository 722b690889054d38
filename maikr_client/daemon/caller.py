"""One connection: greeted, then served request by request, until it ends, says nonsense, idles, or does not read."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Final

from maikr_client.daemon.authorize import allows
from maikr_client.daemon.limits import Pace
from maikr_client.daemon.ownership import Asking
from maikr_client.daemon.service import Peer, Service
from maikr_client.errors import InvalidValue, MaikrError
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.status import Status
from maikr_client.wire.codec import Json
from maikr_client.wire.framing import FrameReader, frame
from maikr_client.wire.opening import Hello, Refused, Role, StatusReply
from maikr_client.wire.replies import NamesAsked, Reply
from maikr_client.wire.requests import RecordNames, Watch
from maikr_client.wire.rpc import Call, decode_call, encode_notification, encode_reply

CHUNK_BYTES: Final = 16 * 1024
MAX_UNREAD_BYTES: Final = 256 * 1024
SMALL_BYTES: Final = 2048
HELLO_TIMEOUT_S: Final = 5.0
IDLE_TIMEOUT_S: Final = 60.0
FRAME_TIMEOUT_S: Final = 10.0
_log = logging.getLogger(__name__)


class Caller:
    """Who is connected. `asking` is who that is; `watching`, whether it is told every status."""

    def __init__(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        service: Service,
        asking: Asking,
        peer: Peer,
        pace: Pace,
        watch_began: Callable[[], None],
    ) -> None:
        self.asking = asking
        self.watching = False
        self._reader = reader
        self._writer = writer
        self._service = service
        self._peer = peer
        self._pace = pace
        self._watch_began = watch_began
        self._frames = FrameReader()
        self._greeted = False
        self._unweighed_bytes = 0
        self._told: Status | None = None
        self._end_recording: Callable[[], None] | None = None

    async def serve(self) -> None:
        """Until the connection ends."""
        try:
            # who asked too much is not even read meanwhile, on no new connection either
            await asyncio.sleep(self._pace.wait_s(0))
            while (message := await self._next()) is not None:
                await asyncio.sleep(self._pace.wait_s(self._weight()))
                if not await self._answer(message):
                    return
        except InvalidValue as error:
            self._send(encode_reply(None, Refused(problem=error.problem)))
        except TimeoutError:
            return
        finally:
            self._record_no_more()

    def tell(self, status: Status) -> None:
        """A new status, unless this caller would see no difference."""
        if status != self._told:
            self._told = status
            self._send(encode_notification(status))

    async def _next(self) -> dict[str, Json] | None:
        """The next message; None at the end. Raises InvalidValue for nonsense, TimeoutError."""
        if (message := self._frames.take()) is not None:
            return message
        begun = self._frames.unfinished
        async with asyncio.timeout(self._patience_s()) as limit:
            while data := await self._reader.read(CHUNK_BYTES):
                self._frames.push(data)
                self._unweighed_bytes += len(data)
                if (message := self._frames.take()) is not None:
                    return message
                if not begun and self._greeted:
                    limit.reschedule(asyncio.get_running_loop().time() + FRAME_TIMEOUT_S)
                    begun = True
        return None

    def _weight(self) -> float:
        """As how many requests a message counts: whoever may only look has no reason to say much, and to read a large
        plan takes longer than all else.
        """
        large = 0.0 if allows(self.asking.role, Role.CONTROL) else self._unweighed_bytes / SMALL_BYTES
        self._unweighed_bytes = 0
        return max(1.0, large)

    def _patience_s(self) -> float | None:
        """How long the whole of the next message may take."""
        if not self._greeted:
            return HELLO_TIMEOUT_S
        if self._frames.unfinished:
            return FRAME_TIMEOUT_S
        return None if self.watching or self._end_recording else IDLE_TIMEOUT_S

    async def _answer(self, message: dict[str, Json]) -> bool:
        """Answer one message; whether the conversation goes on."""
        try:
            call = decode_call(message)
        except InvalidValue as error:
            self._send(encode_reply(_number_of(message), Refused(problem=error.problem)))
            return False
        reply = await self._reply(call)
        self._send(encode_reply(call.number, reply))
        if isinstance(call.request, Watch) and isinstance(reply, StatusReply):
            self._watch(reply.status)
        return self._greeted

    async def _reply(self, call: Call) -> Reply | Refused:
        if not self._greeted and not isinstance(call.request, Hello):
            return Refused(problem=Problem.of(ProblemCode.BAD_REQUEST, why="hello comes first"))
        try:
            reply = await self._service.answer(call.request, self.asking, self._peer)
            if isinstance(call.request, RecordNames):
                self._record()
        except MaikrError as error:
            return Refused(problem=error.problem)
        except Exception:  # noqa: BLE001 - our own mistake in one answer is no reason to end every other caller's
            _log.exception("request")
            return Refused(problem=Problem.of(ProblemCode.INTERNAL))
        self._greeted = True
        return reply

    def _record(self) -> None:
        """Tell names, after the answer to this. Raises Failed."""
        self._record_no_more()
        self._end_recording = self._service.record(self._tell_names)

    def _record_no_more(self) -> None:
        if self._end_recording is not None:
            self._end_recording()
            self._end_recording = None

    def _tell_names(self, names: NamesAsked) -> None:
        self._send(encode_notification(names))

    def _watch(self, told: Status) -> None:
        self.watching = True
        self._told = told
        self._watch_began()

    def _send(self, message: Json) -> None:
        transport = self._writer.transport
        if transport.is_closing():
            return
        self._writer.write(frame(message))
        if transport.get_write_buffer_size() > MAX_UNREAD_BYTES:
            transport.abort()


def _number_of(message: dict[str, Json]) -> int | None:
    number = message.get("id")
    return number if isinstance(number, int) and not isinstance(number, bool) and number >= 0 else None
