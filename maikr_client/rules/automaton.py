"""Many expressions as one automaton: one step a character, however many there are.

Thompson's construction, then states of a deterministic automaton made when they are first needed (Cox, "Regular
Expression Matching Can Be Simple And Fast", https://swtch.com/~rsc/regexp/regexp1.html). Their number is capped: past
it they are forgotten and made anew, so that memory is bounded whatever is asked.

A step that is made for the first time costs as much as there are nodes alive, and a list can keep thousands alive. So
what a name may cost is bounded too, counted in nodes of its states whether these were made before or not, so that the
same name always comes to the same: past that it is taken for one that matches. A list can hold any name it likes anyway
(`.`), so that gives its owner nothing.
"""

from __future__ import annotations

from collections.abc import Iterable

from maikr_client.rules.keywords import Keywords
from maikr_client.rules.regex import Begin, Choice, End, Node, PatternRefused, Repeat, Sequence, Symbols

MAX_NODES = 200_000
MAX_NODES_OF_ONE = 4_000
MAX_STEP_COST = 30_000
MAX_COST = 500_000
"""Nodes looked at for one character, and for all of a name's states that are not cheap, each once."""

_CHEAP = 1_000

_MAX_STATES = 4_096
_MAX_STATES_NODES = 400_000
_ACCEPT = 0


class _Table:
    """The automaton before it is made deterministic. Node 0 accepts."""

    def __init__(self) -> None:
        self.symbols: list[frozenset[str]] = [frozenset()]
        self.target: list[int] = [_ACCEPT]
        self.empty: list[tuple[int, ...]] = [()]
        self.at_begin: list[tuple[int, ...]] = [()]
        self.at_end: list[tuple[int, ...]] = [()]
        self._limit = 0
        self._work = 0

    def add(self, tree: Node) -> int:
        """`tree`'s first node. Raises PatternRefused when it would be too large."""
        self._limit = min(len(self.target) + MAX_NODES_OF_ONE, MAX_NODES)
        self._work = 4 * MAX_NODES_OF_ONE
        return self._build(tree, _ACCEPT)

    def _node(
        self,
        *,
        symbols: frozenset[str] = frozenset(),
        target: int = _ACCEPT,
        empty: tuple[int, ...] = (),
        at_begin: tuple[int, ...] = (),
        at_end: tuple[int, ...] = (),
    ) -> int:
        if len(self.target) >= self._limit:
            raise PatternRefused(0, "too large")
        self.symbols.append(symbols)
        self.target.append(target)
        self.empty.append(empty)
        self.at_begin.append(at_begin)
        self.at_end.append(at_end)
        return len(self.target) - 1

    def _build(self, tree: Node, then: int) -> int:
        self._work -= 1  # a repetition of nothing makes no node, yet takes time
        if self._work < 0:
            raise PatternRefused(0, "too large")
        match tree:
            case Symbols():
                return self._node(symbols=tree.of, target=then)
            case Begin():
                return self._node(at_begin=(then,))
            case End():
                return self._node(at_end=(then,))
            case Sequence():
                for part in reversed(tree.parts):
                    then = self._build(part, then)
                return then
            case Choice():
                return self._node(empty=tuple(self._build(branch, then) for branch in tree.branches))
            case Repeat():
                return self._repeat(tree, then)

    def _repeat(self, tree: Repeat, then: int) -> int:
        if tree.most is None:
            loop = self._node()
            self.empty[loop] = (self._build(tree.of, loop), then)
            then = loop
        for _ in range((tree.most or tree.least) - tree.least):
            then = self._node(empty=(self._build(tree.of, then), then))
        for _ in range(tree.least):
            then = self._build(tree.of, then)
        return then


class _State:
    """`nodes` are those that are not in every state anyway; `cost` is that of a step away from here."""

    __slots__ = ("accepts", "accepts_at_end", "cost", "nodes", "steps")

    def __init__(self, nodes: frozenset[int], *, accepts: bool, accepts_at_end: bool) -> None:
        self.nodes = nodes
        self.cost = len(nodes)
        self.accepts = accepts
        self.accepts_at_end = accepts_at_end
        self.steps: dict[str, _State] = {}


class _TooCostly(Exception):
    """A step looks at more than MAX_STEP_COST nodes."""


class PatternSet:
    """Expressions and `keywords` (lower case) of which any may be found anywhere in a name. Raises PatternRefused when
    an expression is too large.

    A match may begin at each character, so the expressions' first nodes are in every state. With many expressions they
    are nearly all nodes of most states: what follows them is found once a character and not once a state.
    """

    def __init__(self, trees: Iterable[Node], keywords: Iterable[str] = ()) -> None:
        self._keywords = Keywords(keywords)
        self._table = _Table()
        starts = tuple(self._table.add(tree) for tree in trees)
        self._states: dict[frozenset[int], _State] = {}
        self._states_nodes = 0
        self._hopeless = _State(frozenset(), accepts=True, accepts_at_end=True)
        self._again = self._closure(starts)
        self._again_at_end = _ACCEPT in self._closure(starts, at_end=True)
        self._after_again: dict[str, frozenset[int]] = {}
        first = self._closure(starts, at_begin=True)
        first_at_end = _ACCEPT in self._closure(starts, at_begin=True, at_end=True)
        self._first = _State(first - self._again, accepts=_ACCEPT in first, accepts_at_end=first_at_end)
        if len(self._again) > MAX_STEP_COST:
            self._first = self._hopeless

    @property
    def size(self) -> int:
        """How many nodes the automaton has; those of several sets add up to no less than one set's of all."""
        return len(self._table.target)

    def matches(self, name: str) -> bool:
        """One of the expressions is found in `name` (a name in its one form)."""
        if self._keywords.matches(name):
            return True
        state, costly = self._first, set[frozenset[int]]()
        for character in name:
            if state.accepts:
                return True
            if state.cost > _CHEAP and state.nodes not in costly:
                costly.add(state.nodes)
                if sum(map(len, costly)) > MAX_COST:
                    return True
            state = state.steps.get(character) or self._step(state, character)
        return state.accepts or state.accepts_at_end

    def _step(self, state: _State, character: str) -> _State:
        try:
            after_again = self._after_again.get(character)
            if after_again is None:
                after_again = self._after_again[character] = self._after(self._again, character)
            after = self._state(after_again | self._after(state.nodes, character))
        except _TooCostly:
            after = self._hopeless
        state.steps[character] = after
        return after

    def _after(self, nodes: Iterable[int], character: str) -> frozenset[int]:
        table = self._table
        reached = [table.target[node] for node in nodes if character in table.symbols[node]]
        return self._closure(reached, past=self._again, limit=MAX_STEP_COST) - self._again

    def _state(self, nodes: frozenset[int]) -> _State:
        known = self._states.get(nodes)
        if known is None:
            if len(self._states) >= _MAX_STATES or self._states_nodes > _MAX_STATES_NODES:
                self._forget()
            self._states_nodes += len(nodes)
            at_end = self._again_at_end or _ACCEPT in self._closure(nodes, at_end=True, past=self._again)
            accepts = _ACCEPT in nodes or _ACCEPT in self._again
            known = self._states[nodes] = _State(nodes, accepts=accepts, accepts_at_end=at_end)
        return known

    def _forget(self) -> None:
        for state in self._states.values():
            state.steps.clear()
        self._states.clear()
        self._states_nodes = 0
        self._first.steps.clear()

    def _closure(
        self,
        nodes: Iterable[int],
        *,
        at_begin: bool = False,
        at_end: bool = False,
        past: frozenset[int] = frozenset(),
        limit: int = MAX_NODES,
    ) -> frozenset[int]:
        """All that `nodes` lead to without a character, but for what follows only from those in `past`. Raises
        _TooCostly when that is more than `limit`.
        """
        table = self._table
        seen = set(nodes)
        waiting = list(seen - past)
        while waiting:
            if len(seen) > limit:
                raise _TooCostly
            node = waiting.pop()
            following = table.empty[node]
            following += table.at_begin[node] if at_begin else ()
            following += table.at_end[node] if at_end else ()
            for each in following:
                if each not in seen and each not in past:
                    seen.add(each)
                    waiting.append(each)
        return frozenset(seen)
