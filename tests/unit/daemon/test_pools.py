"""Synthetic addresses: each stands for one name, never moves, and is treated as its name's rules say."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from maikr_client.daemon.cells import CELLS, FIRST_CELL, prefixes
from maikr_client.daemon.machine.course_parts import Lead
from maikr_client.daemon.policy import Directive, Judged, Policy, PortDirective, Situation
from maikr_client.daemon.pool_file import PoolFile
from maikr_client.daemon.pools import MAX_CELLS_OF_A_NAME, Pools, PoolsExhausted, Wanted
from maikr_client.daemon.posix.files import PosixFiles
from maikr_client.daemon.rations import KEPT_S
from maikr_client.daemon.steering import IpAddress, Translation, everywhere, through
from maikr_client.model.rule import Action, ActionKind

TARGETS = ("a", "b", "c")
LEADS = {target: Lead(target=target, slot=slot, failed=False) for slot, target in enumerate(TARGETS, 1)}
SITUATION = Situation(connected=0, default=Action(kind=ActionKind.DEFAULT), leads=LEADS)
REAL = IPv4Address("203.0.113.20")


def via(target: str) -> Policy:
    directive = Directive(action=Action(kind=ActionKind.VIA, target=target))
    return (PortDirective(first=0, last=65535, directive=directive),)


def give(
    pools: Pools, name: str, target: str = "a", real: IpAddress = REAL, now: float = 0, rule: int | None = None
) -> Translation:
    (pair,) = pools.place(name, [Wanted(real=real, judged=Judged(policy=via(target), rule=rule))], now).pairs
    return pair


LONG_S = 2 * KEPT_S
"""After so long no ration holds anything back."""


def given_until_exhausted(pools: Pools, *, rule: int, below: str) -> int:
    """How many names of one rule get an address, with whoever asks for more than there are, and is patient."""
    for number in range(CELLS):
        try:
            give(pools, f"{number}.{below}", rule=rule, now=number * LONG_S)
        except PoolsExhausted:
            return number
    return CELLS


def slot_of(pools: Pools, synthetic: IpAddress) -> int:
    """The exit that the kernel leads it to: exactly one chunk holds it."""
    (chunk,) = [each for each in pools.chunks(SITUATION) if synthetic in each.prefix4 or synthetic in each.prefix6]
    (outcome,) = {part.outcome for part in chunk.treatment}
    return outcome.slot


def test_a_pair_keeps_its_address_and_is_told_to_the_kernel_once() -> None:
    pools = Pools()
    first = pools.place("alpha.test", [Wanted(real=REAL, judged=Judged(policy=via("a")))], 0)
    again = pools.place("alpha.test", [Wanted(real=REAL, judged=Judged(policy=via("a")))], 9)

    assert first.pairs == again.pairs == first.fresh
    assert again.fresh == ()


def test_names_at_one_address_have_addresses_of_their_own() -> None:
    pools = Pools()
    pairs = {give(pools, f"{number}.test").synthetic for number in range(500)}

    assert len(pairs) == 500


def test_both_families_of_a_name_share_a_place() -> None:
    pools = Pools()
    wanted = [
        Wanted(real=REAL, judged=Judged(policy=via("a"))),
        Wanted(real=IPv6Address("2001:db8::20"), judged=Judged(policy=via("a"))),
    ]
    four, six = pools.place("alpha.test", wanted, 0).pairs

    assert int(four.synthetic) & 0xFFFF == int(six.synthetic) & 0xFFFF


def test_an_edited_rule_changes_where_an_address_leads_and_not_the_address() -> None:
    pools = Pools()
    moved, kept = give(pools, "moved.test"), give(pools, "kept.test")
    pools.judge(lambda name, _: Judged(policy=via("b" if name == "moved.test" else "a")))

    assert (slot_of(pools, moved.synthetic), slot_of(pools, kept.synthetic)) == (2, 1)
    assert give(pools, "moved.test", "b") == moved


def test_a_block_whose_names_differ_is_given_to_no_more_names() -> None:
    pools = Pools()
    give(pools, "moved.test")
    give(pools, "kept.test")
    pools.judge(lambda name, _: Judged(policy=via("b" if name == "moved.test" else "a")))

    assert slot_of(pools, give(pools, "new.test", "a").synthetic) == 1
    assert slot_of(pools, give(pools, "newer.test", "b").synthetic) == 2


def test_an_answer_waits_for_the_layout_that_leads_it() -> None:
    pools = Pools()
    before = pools.version
    placed = pools.place("alpha.test", [Wanted(real=REAL, judged=Judged(policy=via("a")))], 0)

    assert placed.version == pools.version > before
    assert pools.place("beta.test", [Wanted(real=REAL, judged=Judged(policy=via("a")))], 0).version == placed.version


def test_exhaustion_is_refused_and_20000_names_are_not_exhaustion() -> None:
    pools = Pools()
    for number in range(20_000):
        give(pools, f"{number}.test", TARGETS[number % 3])
    for greedy in range(12):
        given_until_exhausted(pools, rule=greedy, below=f"{greedy}.test")
    with pytest.raises(PoolsExhausted):
        give(pools, "more.test", rule=0)
    assert len(pools.translations) > CELLS * 0.9
    assert all(int(each.synthetic) >= int(IPv4Address("198.18.0.0")) + FIRST_CELL for each in pools.translations)


def test_names_without_end_below_one_rule_leave_half_of_all_addresses_to_the_others() -> None:
    pools = Pools()

    assert given_until_exhausted(pools, rule=0, below="blog.test") < CELLS * 0.51
    assert [slot_of(pools, give(pools, f"{number}.test", "b", rule=1).synthetic) for number in range(3)] == [2] * 3
    assert given_until_exhausted(pools, rule=1, below="other.test") > CELLS * 0.24
    assert given_until_exhausted(pools, rule=2, below="third.test") > CELLS * 0.12


def test_a_rule_that_had_its_share_keeps_what_it_has_and_gets_more_once_that_is_free() -> None:
    pools = Pools()
    first = give(pools, "first.test", rule=0)
    given_until_exhausted(pools, rule=0, below="blog.test")

    assert give(pools, "first.test", rule=0) == first
    with pytest.raises(PoolsExhausted):
        give(pools, "new.test", rule=0)
    then = CELLS * LONG_S
    pools.outdated(then, frozenset())
    pools.sweep(then + KEPT_S, frozenset())
    assert give(pools, "new.test", rule=0, now=then + KEPT_S).real == REAL


def test_names_without_end_below_one_rule_leave_its_new_names_addresses_once_they_end() -> None:
    pools, given = Pools(), 0
    for number in range(200_000):
        try:
            give(pools, f"{number}.blog.test", rule=0, now=number / 500)
            given += 1
        except PoolsExhausted:
            pass
    with pytest.raises(PoolsExhausted):
        give(pools, "now.blog.test", rule=0, now=400)

    assert CELLS * 0.24 < given < CELLS * 0.27
    page = [give(pools, f"soon{number}.blog.test", rule=0, now=1000) for number in range(80)]
    assert len({each.synthetic for each in page}) == 80


def test_of_a_name_whose_addresses_do_not_all_find_room_none_is_remembered() -> None:
    pools = Pools()
    flood = 0
    while True:
        try:
            give(pools, f"{flood}.blog.test", rule=0)
            flood += 1
        except PoolsExhausted:
            break
    both = [Wanted(real=REAL + number, judged=Judged(policy=via("a"), rule=0)) for number in range(2)]
    with pytest.raises(PoolsExhausted):
        pools.place("two.test", both, 8.0)

    assert pools.of_name("two.test") == ()
    assert pools.place("two.test", both, 900.0).fresh == pools.place("two.test", both, 900.0).pairs


def test_an_address_that_its_name_has_had_is_not_free_because_a_newer_meaning_was_not_taken() -> None:
    pools = Pools()
    given = [give(pools, "cdn.test", real=REAL + number, now=number) for number in range(MAX_CELLS_OF_A_NAME)]
    again = pools.place("cdn.test", [Wanted(real=REAL + 999, judged=Judged(policy=via("a")))], 99)
    assert [each.synthetic for each in again.fresh] == [given[0].synthetic]
    pools.withdraw(again)

    assert pools.name_of(given[0].synthetic) == "cdn.test"
    assert give(pools, "other.test").synthetic not in {each.synthetic for each in given}


def test_shares_are_counted_by_the_rules_in_force(tmp_path: Path) -> None:
    file = PoolFile(tmp_path / "names.log", PosixFiles())
    pools = file.load()
    given_until_exhausted(pools, rule=0, below="blog.test")
    file.rewrite(pools)

    found = PoolFile(tmp_path / "names.log", PosixFiles()).load()
    found.judge(lambda name, _: Judged(policy=via("a"), rule=int(name.partition(".")[0]) % 2))
    assert give(found, "new.test", rule=0).real == REAL
    found.judge(lambda *_: Judged(policy=via("a"), rule=5))
    with pytest.raises(PoolsExhausted):
        give(found, "newer.test", rule=5)
    assert give(found, "newest.test", rule=1).real == REAL


def test_a_name_of_very_many_addresses_takes_its_oldest_again() -> None:
    pools = Pools()
    given = [give(pools, "cdn.test", real=REAL + number, now=number) for number in range(MAX_CELLS_OF_A_NAME + 1)]

    assert given[-1].synthetic == given[0].synthetic


def test_an_address_is_nobody_elses_for_a_day_after_its_last_answer() -> None:
    pools = Pools()
    pair = give(pools, "alpha.test")
    assert pools.outdated(KEPT_S - 1, frozenset()) == ()
    assert pair.synthetic in pools.outdated(KEPT_S, frozenset())
    assert pools.sweep(2 * KEPT_S - 1, frozenset()) == ()
    assert pools.sweep(2 * KEPT_S, frozenset()) == (pair.synthetic,)
    assert pools.name_of(pair.synthetic) is None


def test_an_address_in_use_is_kept_however_old() -> None:
    pools = Pools()
    pair = give(pools, "alpha.test")
    in_use = frozenset({pair.synthetic})

    assert pools.outdated(9 * KEPT_S, in_use) == ()
    pools.outdated(9 * KEPT_S, frozenset())
    assert pools.sweep(99 * KEPT_S, in_use) == ()


def test_who_asks_again_after_being_forgotten_gets_the_same() -> None:
    pools = Pools()
    pair = give(pools, "alpha.test")
    pools.outdated(KEPT_S, frozenset())

    assert give(pools, "alpha.test", now=KEPT_S + 1) == pair
    assert pools.sweep(2 * KEPT_S, frozenset()) == ()


def test_another_process_finds_every_address_where_it_was(tmp_path: Path) -> None:
    file = PoolFile(tmp_path / "names.log", PosixFiles())
    pools = file.load()
    given = {}
    for number in range(200):
        placed = pools.place(f"{number}.test", [Wanted(real=REAL, judged=Judged(policy=via(TARGETS[number % 3])))], 1)
        file.add(pools, placed.fresh)
        given[f"{number}.test"] = placed.pairs

    found = PoolFile(tmp_path / "names.log", PosixFiles()).load()
    found.judge(lambda name, _: Judged(policy=via(TARGETS[int(name.partition(".")[0]) % 3])))
    assert {name: (give(found, name, TARGETS[int(name.partition(".")[0]) % 3]),) for name in given} == given


def test_a_line_that_a_crash_cut_off_costs_no_other(tmp_path: Path) -> None:
    path = tmp_path / "names.log"
    file = PoolFile(path, PosixFiles())
    pools = file.load()
    for name in ("alpha.test", "beta.test"):
        file.add(pools, pools.place(name, [Wanted(real=REAL, judged=Judged(policy=via("a")))], 1).fresh)
    path.write_bytes(path.read_bytes()[:-20])

    found = PoolFile(path, PosixFiles()).load()
    assert [each.synthetic for each in found.translations] == [give(pools, "alpha.test").synthetic]


def test_what_is_no_record_is_nobodys(tmp_path: Path) -> None:
    path = tmp_path / "names.log"
    path.write_bytes(b'{"start":1,"size":64}\n[]\n{"place":9}\n\xff\n{"start":320,"size":63}\n')
    path.chmod(0o600)

    assert PoolFile(path, PosixFiles()).load().translations == ()


def test_prefixes_of_both_families_hold_the_same_places() -> None:
    four, six = prefixes(320, 64)
    assert str(four) == "198.18.1.64/26"
    assert str(six) == "2001:2:0:1::140/122"


class AnyHistory(RuleBasedStateMachine):
    """Names come, rules change, time passes: whatever the order, an address leads where its name's rules say."""

    def __init__(self) -> None:
        super().__init__()
        self.pools = Pools()
        self.said: dict[str, str] = {}
        self.now = 0.0
        self.given: dict[IpAddress, str] = {}

    def wanted(self, name: str) -> str:
        return self.said.get(name, "a")

    @rule(
        name=st.sampled_from([f"{each}.test" for each in range(12)]), real=st.ip_addresses(v=4) | st.ip_addresses(v=6)
    )
    def ask(self, name: str, real: IpAddress) -> None:
        pair = give(self.pools, name, self.wanted(name), real, self.now)
        assert self.given.setdefault(pair.synthetic, name) == name, "an address of another name"

    @rule(name=st.sampled_from([f"{each}.test" for each in range(12)]), via_target=st.sampled_from(TARGETS))
    def edit(self, name: str, via_target: str) -> None:
        self.said[name] = via_target
        for each in self.pools.judge(lambda name, _: Judged(policy=via(self.wanted(name)))):
            self.given.pop(each, None)

    @rule(hours=st.integers(1, 40))
    def live(self, hours: int) -> None:
        self.now += hours * 3600
        self.pools.outdated(self.now, frozenset())
        for each in self.pools.sweep(self.now, frozenset()):
            self.given.pop(each, None)

    @invariant()
    def each_address_leads_where_its_names_rules_say(self) -> None:
        chunks = self.pools.chunks(SITUATION)
        for pair in self.pools.translations:
            name = self.pools.name_of(pair.synthetic)
            assert name is not None
            (chunk,) = [each for each in chunks if pair.synthetic in each.prefix4 or pair.synthetic in each.prefix6]
            assert chunk.treatment == everywhere(through(TARGETS.index(self.wanted(name)) + 1))

    @invariant()
    def no_two_chunks_overlap(self) -> None:
        chunks = sorted(self.pools.chunks(SITUATION), key=lambda each: each.prefix4)
        for before, after in pairwise(chunks):
            assert not before.prefix4.overlaps(after.prefix4)
            assert not before.prefix6.overlaps(after.prefix6)


TestAnyHistory = AnyHistory.TestCase
TestAnyHistory.settings = settings(
    max_examples=60, stateful_step_count=30, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
