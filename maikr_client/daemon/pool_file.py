"""The pools on disk: every address that was given, written before it is answered, so that no restart loses one.

Lines are added as addresses are given; the file is written anew at the start and each hour. It says where names lie,
not how they are treated: that is judged by the rules.
"""

from __future__ import annotations

import contextlib
import errno
import json
import logging
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address
from pathlib import Path
from typing import Final

from maikr_client.daemon.cells import CELLS, FIRST_CELL, LARGEST_BLOCK, SMALLEST_BLOCK, Block, Cell
from maikr_client.daemon.pools import Pools
from maikr_client.daemon.private_files import PrivateFiles
from maikr_client.daemon.steering import Translation
from maikr_client.errors import InvalidValue
from maikr_client.model.rule import MAX_NAME
from maikr_client.wire.codec import decode, encode

POOL_FILE: Final = "names.log"
MAX_FILE_BYTES: Final = 64 * 1024 * 1024
_ENCODER: Final = json.JSONEncoder(separators=(",", ":"))
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptBlock:
    """A block's place. Raises InvalidValue."""

    start: int
    size: int

    def __post_init__(self) -> None:
        whole = self.size in {1 << bits for bits in range(CELLS.bit_length())} and self.start % max(self.size, 1) == 0
        fits = FIRST_CELL <= self.start <= self.start + self.size <= CELLS
        if not (whole and fits and SMALLEST_BLOCK <= self.size <= LARGEST_BLOCK):
            raise InvalidValue("block", "not within the pools")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptCell:
    """A cell's content. Raises InvalidValue."""

    place: int
    name: str
    real4: IPv4Address | None
    real6: IPv6Address | None
    used_at: float

    def __post_init__(self) -> None:
        if not 0 < len(self.name) <= MAX_NAME or not FIRST_CELL <= self.place < CELLS:
            raise InvalidValue("cell", "not within the pools")


class PoolFile:
    """The file at `path`. A full disk is no reason to answer nothing: it is written when there is room again."""

    def __init__(self, path: Path, files: PrivateFiles) -> None:
        self._path = path
        self._files = files
        self._written: set[int] = set()
        self._behind = False
        self._end: int | None = None

    def load(self) -> Pools:
        """What an earlier process gave; what can't be read is nobody's."""
        blocks: dict[int, Block] = {}
        cells: dict[int, Cell] = {}
        for kept in self._lines():
            if isinstance(kept, KeptBlock):
                blocks[kept.start] = Block(start=kept.start, size=kept.size, policy=(), version=0)
            else:
                cells[kept.place] = Cell(
                    name=kept.name, policy=(), used_at=kept.used_at, real4=kept.real4, real6=kept.real6
                )
        pools = Pools()
        pools.restore(blocks.values(), cells.items())
        if cells:
            self.rewrite(pools)
        return pools

    def add(self, pools: Pools, fresh: Iterable[Translation]) -> None:
        """Note what was given just now."""
        if self._behind:
            self.rewrite(pools)
            return
        lines: list[KeptBlock | KeptCell] = []
        for each in fresh:
            block, place, cell = pools.cell_at(each.synthetic)
            if block.start not in self._written:
                lines.append(KeptBlock(start=block.start, size=block.size))
                self._written.add(block.start)
            lines.append(_kept(place, cell))
        with self._forgiven():
            self._append(lines)

    def rewrite(self, pools: Pools) -> None:
        """Write all of it anew."""
        blocks, cells = pools.record
        lines: list[KeptBlock | KeptCell] = [KeptBlock(start=each.start, size=each.size) for each in blocks]
        lines += [_kept(place, cell) for place, cell in cells]
        new = self._path.with_suffix(".new")
        with self._forgiven():
            with os.fdopen(self._files.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), "wb") as file:
                file.write(_text(lines))
            new.replace(self._path)
            self._close()
            self._written = {each.start for each in blocks}
            self._behind = False

    def _append(self, lines: Iterable[KeptBlock | KeptCell]) -> None:
        if self._end is None:
            self._end = self._files.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        text = _text(lines)
        if os.write(self._end, text) != len(text):
            raise OSError(errno.ENOSPC, "written in part")

    def _close(self) -> None:
        if self._end is not None:
            os.close(self._end)
        self._end = None

    @contextlib.contextmanager
    def _forgiven(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            self._behind = True
            _log.warning("names: can't be written: %s", type(error).__name__)

    def _lines(self) -> Iterator[KeptBlock | KeptCell]:
        damaged = 0
        for line in self._content().splitlines():
            try:
                yield _line(json.loads(line))
            except (InvalidValue, ValueError, RecursionError):
                damaged += 1  # a line that a crash cut off was never answered
        if damaged:
            _log.warning("names: damaged lines: %d", damaged)

    def _content(self) -> bytes:
        try:
            with self._path.open("rb") as file:
                return file.read(MAX_FILE_BYTES) if self._files.is_private(file.fileno()) else b""
        except OSError:
            return b""


def _line(data: object) -> KeptBlock | KeptCell:
    kind: type[KeptBlock | KeptCell] = KeptBlock if isinstance(data, dict) and "size" in data else KeptCell
    return decode(kind, data)


def _text(lines: Iterable[KeptBlock | KeptCell]) -> bytes:
    return "".join(f"{_ENCODER.encode(encode(each))}\n" for each in lines).encode()


def _kept(place: int, cell: Cell) -> KeptCell:
    return KeptCell(place=place, name=cell.name, real4=cell.real4, real6=cell.real6, used_at=cell.used_at)
