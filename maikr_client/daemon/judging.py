"""By which rules an answer to the resolver is judged, while it has those before an edit in mind, too."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from typing import Final

from maikr_client.daemon.plausible import can_be_real, is_whole
from maikr_client.daemon.policy import Judged, judged
from maikr_client.daemon.rulebook import Compiled, Judge, Rulebook
from maikr_client.daemon.steer import NO_RULES
from maikr_client.daemon.steering import IpAddress
from maikr_client.model.rule import DOMAIN_NAME
from maikr_client.rules.ports import PortVerdict
from maikr_client.wire.resolving import Map

JUDGE_S: Final = 10.0
"""How long answers by the rules before may still be asked for after an edit."""

GENERATIONS: Final = 16


class Judging:
    """`generation` is what the resolver was told last. Needs a running loop."""

    def __init__(self) -> None:
        self._now = NO_RULES
        self._judge: Judge | None = None
        self._forget_judge: asyncio.TimerHandle | None = None
        self._books: OrderedDict[int, Rulebook] = OrderedDict()
        self.generation = 0

    def use(self, compiled: Compiled) -> Judge:
        """From now on by these rules; who judges by them what is mapped already."""
        self._now, self._judge = compiled.rulebook, Judge(matcher=compiled.matcher)
        if self._forget_judge is not None:
            self._forget_judge.cancel()
        self._forget_judge = asyncio.get_running_loop().call_later(JUDGE_S, self._forget)
        return self._judge

    def is_told(self, rulebook: Rulebook) -> bool:
        """The resolver was told these last."""
        return self._books.get(self.generation) is rulebook

    def told(self, rulebook: Rulebook) -> int:
        """The generation as which the resolver is told these."""
        self.generation += 1
        self._books[self.generation] = rulebook
        while len(self._books) > GENERATIONS:
            self._books.popitem(last=False)
        return self.generation

    def judged(self, asked: Map, real: IpAddress, verdicts: tuple[PortVerdict, ...]) -> Judged:
        """By the rules in force, whichever the resolver had in mind. Raises LookupError, ValueError."""
        if not DOMAIN_NAME.fullmatch(asked.name) or not can_be_real(real) or not is_whole(verdicts):
            raise ValueError(asked.number)
        if self._books[asked.generation] is self._now:
            return judged(self._now.rules, verdicts)
        if self._judge is None:
            raise LookupError(asked.generation)
        return self._judge.judged(asked.name, real)

    def _forget(self) -> None:
        self._judge = None
