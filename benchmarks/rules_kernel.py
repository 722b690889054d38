"""How long the kernel takes to hold 100,000 address rules: the daemon's firewall, from nothing and as an edit, beside
one `nft -f` of the same table. In a network namespace of its own; as root.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from dataclasses import replace

from benchmarks.figures import Sample, machine, ratio, verdict
from maikr_client.daemon.linux import nft_text
from maikr_client.daemon.linux.firewall import LinuxFirewall
from maikr_client.daemon.linux.mappings import Mappings
from maikr_client.daemon.linux.runner import Runner
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.daemon.steering import BLOCK, Span, Steering, everywhere, through
from tests.support.linux_wishes import a_wish, an_exit

ROUNDS = 7
ADDRESSES = 100_000
TARGET_S = 1.0
WAYS = (everywhere(through(1)), everywhere(BLOCK))


def wish(count: int) -> DesiredNetwork:
    """`count` networks, led by turns into an exit and nowhere."""
    starts = ((11 << 24) + 32 * place for place in range(count))
    spans = tuple(Span(first=each, last=each + 15, treatment=WAYS[each // 32 % 2]) for each in starts)
    return replace(a_wish(an_exit(0), an_exit(1)), steering=Steering(otherwise=everywhere(through(0)), spans4=spans))


def without_table() -> None:
    subprocess.run(["nft", "-f", "-"], input=nft_text.remove(), text=True, check=True)


def ours() -> tuple[float, float]:
    """Seconds until it holds from nothing, and after an edit of the last rule."""
    without_table()
    firewall = LinuxFirewall(Runner(), Mappings())
    first, edited = wish(ADDRESSES), wish(ADDRESSES - 1)
    took = []
    for each in (first, edited):
        began = time.perf_counter()
        asyncio.run(firewall.apply(each))
        took.append(time.perf_counter() - began)
        assert asyncio.run(firewall.is_loaded())
    return took[0], took[1]


def by_nft() -> float:
    """Seconds that one `nft -f` of it takes, and what writes its text."""
    without_table()
    wanted = wish(ADDRESSES)
    began = time.perf_counter()
    text = nft_text.replace(nft_text.content(wanted, "0"), {})
    subprocess.run(["nft", "-f", "-"], input=text, text=True, check=True)
    return time.perf_counter() - began


def main() -> None:
    if "--inside" not in sys.argv:
        again = [sys.executable, "-m", "benchmarks.rules_kernel", "--inside"]
        raise SystemExit(subprocess.run(["unshare", "--net", *again], check=False).returncode)
    fresh, edits, beside = list[float](), list[float](), list[float]()
    for _ in range(ROUNDS):
        from_nothing, edit = ours()
        fresh.append(from_nothing)
        edits.append(edit)
        beside.append(by_nft())
    whole = Sample(name="100,000 address rules, from nothing", unit="s", values=tuple(fresh))
    edited = Sample(name="100,000 address rules, one edited", unit="s", values=tuple(edits))
    nft = Sample(name="the same by one nft -f", unit="s", values=tuple(beside))
    print(machine([["nft", "--version"]]), whole, edited, nft, sep="\n")
    print(f"ratio of medians: {ratio(whole, nft):.2f}")
    print(verdict("from nothing, s", whole.median, f"<= {TARGET_S}", held=whole.median <= TARGET_S))


if __name__ == "__main__":
    main()
