"""A plan's rules, from the blobs that clients gave."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace

from maikr_client.daemon.blobs import Blobs
from maikr_client.daemon.machine.wish import Remembered, UnreadableWish, Wish
from maikr_client.daemon.rulebook import Compiled, Rulebook, compile_plan
from maikr_client.errors import Failed, MaikrError
from maikr_client.model.plan import TunnelPlan
from maikr_client.model.problem import ProblemCode
from maikr_client.model.rule import ListReference

Opener = Callable[[], contextlib.AbstractContextManager[tuple[int, ...]]]


class RuleStore:
    """Reads and compiles what `blobs` hold."""

    def __init__(self, blobs: Blobs) -> None:
        self._blobs = blobs

    def compile(self, plan: TunnelPlan) -> Compiled:
        """The rules of `plan`. Blocks. Raises Failed: RULES_MISSING when a blob is not here, INVALID_VALUE when they
        can't be in force as a whole.
        """
        missing = self._blobs.missing(plan.blobs)
        if missing:
            raise Failed(ProblemCode.RULES_MISSING, missing=str(len(missing)))
        return compile_plan(plan, {each: self._blobs.read(each) for each in plan.blobs})

    def remembered(self, found: Remembered) -> tuple[Remembered, Compiled | None]:
        """What an earlier process wanted, with its rules. Rules that can't be read are a wish that can't be read."""
        if not isinstance(found, Wish):
            return found, None
        try:
            return found, self.compile(found.plan)
        except MaikrError:
            return UnreadableWish(code=ProblemCode.RULES_UNREADABLE), None

    def opener(self, plan: TunnelPlan) -> Opener:
        """What gives the resolver's descriptors for `plan`: the document's, then each list's that its rules name."""
        hashes = {each.reference: each.sha256 for each in plan.lists}

        @contextlib.contextmanager
        def opened(lists: tuple[ListReference, ...] = tuple(hashes)) -> Iterator[tuple[int, ...]]:
            with contextlib.ExitStack() as files:
                if plan.rules_sha256 is None:
                    first = files.enter_context(tempfile.TemporaryFile()).fileno()
                else:
                    first = files.enter_context(self._blobs.opened(plan.rules_sha256))
                yield (first, *(files.enter_context(self._blobs.opened(hashes[each])) for each in lists))

        return opened


def needed(plan: TunnelPlan, rulebook: Rulebook) -> TunnelPlan:
    """`plan` with the exits and lists that enabled rules name: no others cost anything."""
    by_reference = {each.reference: each for each in plan.lists}
    return replace(
        plan,
        rule_exits=tuple(each for each in plan.rule_exits if each.target in rulebook.targets),
        lists=tuple(by_reference[each] for each in rulebook.lists),
    )
