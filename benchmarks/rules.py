"""How fast rules are: looked up, read and compiled, and how much memory they take.

    python -m benchmarks.rules

Prints the machine, the versions, and each figure as median and spread of its rounds beside its target.
Times are of this process's own CPU, so that what else runs here counts as little as can be.
"""

from __future__ import annotations

import random
import time
import tracemalloc
from collections.abc import Callable, Sequence

from benchmarks.figures import Sample, machine, verdict
from maikr_client.exchange.plain import read_plain
from maikr_client.model.rule import DestinationSet, ListKind, ListReference
from maikr_client.rules.compile import compile_rules
from maikr_client.rules.document import parse_document
from maikr_client.rules.matcher import Matcher

ROUNDS = 9
LOOKUPS = 50_000
LIST = ListReference(kind=ListKind.FILE, where="bench")
MICRO = 1e6


def names(count: int) -> tuple[str, ...]:
    """Names as lists have them: many sites of a few hosts each."""
    return tuple(f"host{place}.example{place % max(count // 10, 1)}.com" for place in range(count))


def queries(held: Sequence[str]) -> list[str]:
    """Half below a listed name, half that no rule holds, in random order."""
    chance = random.Random(1)  # noqa: S311 - a benchmark's choice, not a secret
    asked = [f"www.{chance.choice(held)}" for _ in range(LOOKUPS // 2)]
    asked += [f"img{place}.cdn.unlisted{place % 999}.org" for place in range(LOOKUPS // 2)]
    chance.shuffle(asked)
    return asked


def rounds(measured: Callable[[], object], per: int = 1) -> list[float]:
    """CPU seconds of each round, divided by `per`."""
    found = []
    for _ in range(ROUNDS):
        start = time.process_time()
        measured()
        found.append((time.process_time() - start) / per)
    return found


def show(what: str, found: Sequence[float], unit: str, *, scale: float = 1.0, target: float | None = None) -> None:
    sample = Sample(name=what, unit=unit, values=tuple(each * scale for each in found))
    print(sample)
    if target is not None:
        print(verdict(what, sample.median, f"<= {target:g} {unit}", held=sample.median <= target))


def matcher_of(held: tuple[str, ...]) -> Matcher:
    return compile_rules(parse_document("list:bench block\n").rule_list, {LIST: DestinationSet(trees=held)})


def look_up(count: int) -> None:
    held = names(count)
    matcher, asked = matcher_of(held), queries(held)
    lowest = matcher.names.index.lowest

    show(
        f"lookup, {count:,} names",
        rounds(lambda: [lowest(name) for name in asked], LOOKUPS),
        "us",
        scale=MICRO,
        target=2,
    )
    show(
        f"decide, {count:,} names", rounds(lambda: [matcher.decide(name) for name in asked], LOOKUPS), "us", scale=MICRO
    )


def read_and_compile() -> None:
    text = "".join(f"{name} via server-{place % 9}\n" for place, name in enumerate(names(100_000)))
    show("read + compile, 100,000 rules", rounds(lambda: compile_rules(parse_document(text).rule_list)), "s", target=1)
    networks = "".join(f"10.{place >> 8 & 255}.{place & 255}.{place >> 16 << 4}/28 block\n" for place in range(100_000))
    show("read + compile, 100,000 CIDRs", rounds(lambda: compile_rules(parse_document(networks).rule_list)), "s")
    million = "\n".join(names(1_000_000))
    start = time.process_time()
    held = read_plain(million).destinations
    print(f"{'read a plain list of 1,000,000 names, once':44} {time.process_time() - start:9.3f} s ")
    assert len(held) == 1_000_000


def memory(count: int) -> None:
    tracemalloc.start()
    held = names(count)
    strings, _ = tracemalloc.get_traced_memory()
    matcher = matcher_of(held)
    whole, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(matcher.names.index) == count
    print(f"{f'memory, {count:,} names':44} {(whole - strings) / 1e6:9.1f} MB index + {strings / 1e6:.1f} MB names")


def main() -> None:
    print(machine())
    for count in (1_000, 100_000, 1_000_000):
        look_up(count)
    read_and_compile()
    for count in (1_000, 100_000, 1_000_000):
        memory(count)


if __name__ == "__main__":
    main()
