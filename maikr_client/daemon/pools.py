"""Which synthetic address stands for which name at which real address. Pure: kernel, disk and clock are others' matter.

An address once given never moves: when its name's policy changes, its place is treated otherwise from then on, together
with everything else in one change of the kernel's. It is given to another name only long after it was last answered.

So whoever makes a program look up names without end (a web page, names below a ruled domain) would use them up for two
days: each rule has its share, and rations (see there).
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from maikr_client.daemon.cells import (
    CELLS,
    FIRST_CELL,
    LARGEST_BLOCK,
    SMALLEST_BLOCK,
    Block,
    Cell,
    address4,
    address6,
    gap,
    place_of,
    prefixes,
)
from maikr_client.daemon.policy import Judged, Policy, Situation
from maikr_client.daemon.rations import KEPT_S, Rations
from maikr_client.daemon.steering import Chunk, IpAddress, Translation
from maikr_client.errors import MaikrError

MAX_CELLS_OF_A_NAME: Final = 64
AHEAD: Final = 16


class PoolsExhausted(MaikrError):
    """There is no synthetic address left that may be given to another name of this rule now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """One real address of a name, and what becomes of connections to it."""

    real: IpAddress
    judged: Judged


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """`pairs` are all that was asked for, `fresh` those that the kernel must still be told, `made` the places that were
    nobody's before. They may be answered once the kernel has layout `version`.
    """

    pairs: tuple[Translation, ...]
    fresh: tuple[Translation, ...]
    made: tuple[int, ...]
    version: int


class Pools:
    """`version` grows whenever `chunks` come out otherwise."""

    def __init__(self) -> None:
        self.version = 0
        self._blocks: list[Block] = []
        self._cells: dict[int, Cell] = {}
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        self._judged = 0
        self._held = Counter[int | None]()
        self._rations = Rations()
        self._opened: tuple[int, dict[Policy, list[Block]]] = (-1, {})

    def place(self, name: str, wanted: Iterable[Wanted], now: float) -> Placed:
        """Addresses for `name`: those that it has, and new ones for what is new. Raises PoolsExhausted, which leaves
        none of the new ones.
        """
        pairs: list[Translation] = []
        fresh: list[Translation] = []
        made: list[int] = []
        version = self._judged
        for each in wanted:
            found = self._find(name, each.real)
            try:
                place = self._point(name, each, now, made) if found is None else found
            except PoolsExhausted:
                self.withdraw(Placed(pairs=(), fresh=tuple(fresh), made=tuple(made), version=version))
                raise
            cell = self._cells[place]
            cell.used_at, cell.forgotten_at = now, None
            pairs.append(_translation(place, each.real))
            fresh += pairs[-1:] if found is None else []
            version = max(version, self._block_of(place).version)
        return Placed(pairs=tuple(pairs), fresh=tuple(fresh), made=tuple(made), version=version)

    def make_ready(self, policies: Iterable[Policy]) -> bool:
        """Have room for each of `policies` before somebody asks; whether the layout changed."""
        before = self.version
        for policy in policies:
            if sum(len(block.free) for block in self._open(policy)) < AHEAD and self._grow(policy) is None:
                break
        return self.version != before

    def judge(self, by_rules: Callable[[str, IpAddress], Judged]) -> tuple[IpAddress, ...]:
        """The rules are others: every address is treated as these say. What could not stay is gone: its addresses."""
        gone: list[IpAddress] = []
        for place, cell in list(self._cells.items()):
            found = {v4: by_rules(cell.name, real) for v4 in (True, False) if (real := cell.real(v4=v4))}
            first = found.get(True) or found.get(False)
            if first is not None:
                cell.policy, cell.rule = first.policy, first.rule
            if False in found and found[False].policy != cell.policy:
                cell.let_go(v4=False)
                gone.append(address6(place))
        self._held = Counter(cell.rule for cell in self._cells.values())
        self._rations = Rations()
        for block in self._blocks:
            self._settle(block)
        self.version += 1
        self._judged = self.version
        return tuple(gone)

    def chunks(self, situation: Situation) -> tuple[Chunk, ...]:
        """The layout in `situation`."""
        pieces = (piece for block in self._blocks for piece in self._pieces(block))
        return tuple(
            Chunk(prefix4=v4, prefix6=v6, treatment=situation.treatment(policy))
            for start, size, policy in pieces
            for v4, v6 in (prefixes(start, size),)
        )

    @property
    def translations(self) -> tuple[Translation, ...]:
        """All that the kernel should hold."""
        return tuple(each for place, cell in self._cells.items() for each in _translations(place, cell))

    def of_name(self, name: str) -> tuple[tuple[Translation, Policy], ...]:
        """What `name` has."""
        places = self._places.get(name, ())
        return tuple(
            (each, self._cells[place].policy) for place in places for each in _translations(place, self._cells[place])
        )

    def withdraw(self, placed: Placed) -> None:
        """The kernel did not take it. Only addresses that nobody was ever given are free at once."""
        for each in placed.fresh:
            place = place_of(each.synthetic)
            if place in self._cells:
                self._cells[place].let_go(v4=each.synthetic.version == 4)  # noqa: PLR2004 - IP's version
        for place in placed.made:
            self._free(place)

    def cell_at(self, synthetic: IpAddress) -> tuple[Block, int, Cell]:
        """Where it lies. Raises KeyError for one that is nobody's."""
        place = place_of(synthetic)
        if place is None:
            raise KeyError(synthetic)
        return self._block_of(place), place, self._cells[place]

    def name_of(self, synthetic: IpAddress) -> str | None:
        """Whose it is."""
        place = place_of(synthetic)
        cell = self._cells.get(place) if place is not None else None
        return cell.name if cell is not None else None

    def outdated(self, now: float, in_use: frozenset[IpAddress]) -> tuple[IpAddress, ...]:
        """Addresses that nobody asked for in a long time: from now on the resolver must ask before it answers them."""
        old = [
            place
            for place, cell in self._cells.items()
            if cell.forgotten_at is None and self._rests(place, now, in_use)
        ]
        for place in old:
            self._cells[place].forgotten_at = now
        return tuple(address for place in old for address in (address4(place), address6(place)))

    def sweep(self, now: float, in_use: frozenset[IpAddress]) -> tuple[IpAddress, ...]:
        """Free what was outdated long ago: its addresses, which must stand for nothing before they are given again."""
        dead = [
            place
            for place, cell in self._cells.items()
            if cell.forgotten_at is not None
            and now - cell.forgotten_at >= KEPT_S
            and not in_use & {address4(place), address6(place)}
        ]
        gone = tuple(each.synthetic for place in dead for each in _translations(place, self._cells[place]))
        for place in dead:
            self._free(place)
        return gone

    def restore(self, blocks: Iterable[Block], cells: Iterable[tuple[int, Cell]]) -> None:
        """What an earlier process had; into empty pools only, and to be judged before anything else. Cells outside of
        blocks and blocks without cells are dropped.
        """
        for block in sorted(blocks, key=lambda each: each.start):
            if all(block.start >= other.start + other.size for other in self._blocks):
                self._blocks.append(block)
        places = {place for block in self._blocks for place in block.places}
        self._cells = {place: cell for place, cell in cells if place in places}
        for place, cell in self._cells.items():
            self._places[cell.name].append(place)
            self._held[cell.rule] += 1
        self._blocks = [block for block in self._blocks if any(place in self._cells for place in block.places)]
        for block in self._blocks:
            block.free = [place for place in reversed(block.places) if place not in self._cells]
        self.version += 1

    @property
    def record(self) -> tuple[tuple[Block, ...], tuple[tuple[int, Cell], ...]]:
        """All of it, as `restore` takes it."""
        return tuple(self._blocks), tuple(self._cells.items())

    def _find(self, name: str, real: IpAddress) -> int | None:
        v4 = real.version == 4  # noqa: PLR2004 - IP's version
        return next((place for place in self._places.get(name, ()) if self._cells[place].real(v4=v4) == real), None)

    def _point(self, name: str, wanted: Wanted, now: float, made: list[int]) -> int:
        place = self._half_free(name, wanted)
        if place is None:
            judged = wanted.judged
            left = CELLS - FIRST_CELL - len(self._cells)
            if not self._rations.take(judged.rule, held=self._held[judged.rule], left=left, now=now):
                raise PoolsExhausted
            place = self._take(judged.policy)
            self._held[judged.rule] += 1
            self._cells[place] = Cell(name=name, policy=judged.policy, rule=judged.rule, used_at=now)
            self._places[name].append(place)
            made.append(place)
        self._cells[place].point(wanted.real)
        return place

    def _half_free(self, name: str, wanted: Wanted) -> int | None:
        """A cell of the name without an address of this family; if it has very many, the one unused the longest."""
        v4 = wanted.real.version == 4  # noqa: PLR2004 - IP's version
        own = [place for place in self._places.get(name, ()) if self._cells[place].policy == wanted.judged.policy]
        free = next((place for place in own if self._cells[place].real(v4=v4) is None), None)
        if free is not None or len(own) < MAX_CELLS_OF_A_NAME:
            return free
        return min(own, key=lambda place: self._cells[place].used_at)

    def _take(self, policy: Policy) -> int:
        block = next((block for block in self._open(policy) if block.free), None) or self._grow(policy)
        if block is None:
            raise PoolsExhausted
        return block.free.pop()

    def _open(self, policy: Policy) -> list[Block]:
        """The blocks whose places are given to names of `policy`."""
        version, known = self._opened
        if version != self.version:
            known = {}
            for block in self._blocks:
                if not block.mixed:
                    known.setdefault(block.policy, []).append(block)
            self._opened = (self.version, known)
        return known.get(policy, [])

    def _grow(self, policy: Policy) -> Block | None:
        size = min(max(SMALLEST_BLOCK, sum(block.size for block in self._open(policy))), LARGEST_BLOCK)
        size = 1 << (size.bit_length() - 1)
        while size >= SMALLEST_BLOCK:
            start = gap(self._blocks, size)
            if start is not None:
                return self._add_block(start, size, policy)
            size //= 2
        return None

    def _add_block(self, start: int, size: int, policy: Policy) -> Block:
        self.version += 1
        block = Block(start=start, size=size, policy=policy, version=self.version)
        block.free = list(reversed(block.places))
        insort(self._blocks, block, key=lambda each: each.start)
        return block

    def _block_of(self, place: int) -> Block:
        return self._blocks[bisect_right(self._blocks, place, key=lambda block: block.start) - 1]

    def _settle(self, block: Block) -> None:
        """After its cells' policies changed."""
        policies = {self._cells[place].policy for place in block.places if place in self._cells}
        if len(policies) == 1 or not block.policy:
            block.policy = next(iter(policies), block.policy)
        block.mixed = len(policies) > 1

    def _pieces(self, block: Block) -> Iterator[tuple[int, int, Policy]]:
        if block.mixed:
            yield from self._halves(block.start, block.size, block.policy)
        else:
            yield block.start, block.size, block.policy

    def _halves(self, start: int, size: int, otherwise: Policy) -> Iterator[tuple[int, int, Policy]]:
        policies = {self._cells[place].policy for place in range(start, start + size) if place in self._cells}
        if len(policies) <= 1:
            yield start, size, next(iter(policies), otherwise)
            return
        yield from self._halves(start, size // 2, otherwise)
        yield from self._halves(start + size // 2, size // 2, otherwise)

    def _rests(self, place: int, now: float, in_use: frozenset[IpAddress]) -> bool:
        return now - self._cells[place].used_at >= KEPT_S and not in_use & {address4(place), address6(place)}

    def _free(self, place: int) -> None:
        cell = self._cells.pop(place)
        self._held[cell.rule] -= 1
        self._places[cell.name].remove(place)
        if not self._places[cell.name]:
            del self._places[cell.name]
        block = self._block_of(place)
        block.free.append(place)
        if len(block.free) == block.size:
            self._blocks.remove(block)
            self.version += 1


def _translation(place: int, real: IpAddress) -> Translation:
    synthetic: IpAddress = address4(place) if real.version == 4 else address6(place)  # noqa: PLR2004 - IP's version
    return Translation(synthetic=synthetic, real=real)


def _translations(place: int, cell: Cell) -> tuple[Translation, ...]:
    return tuple(_translation(place, real) for real in (cell.real4, cell.real6) if real is not None)
