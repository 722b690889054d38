"""What holds whatever happens in whatever order."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from maikr_client.daemon.machine.commands import ApplyNetwork, ClearNetwork, StartDeadline, StopDeadline
from maikr_client.daemon.machine.course_parts import Lead
from maikr_client.daemon.machine.events import (
    Answered,
    Applied,
    ApplyFailed,
    Checked,
    Cleared,
    ClearFailed,
    Connect,
    Deadline,
    Disconnect,
    Event,
    Guarded,
    HandshakeSeen,
    Leaking,
    NetworkChanged,
    TunnelsReady,
)
from maikr_client.daemon.machine.moves import Step
from maikr_client.daemon.machine.states import Blocked, Connected, Connecting, Disconnected, Disconnecting
from maikr_client.daemon.machine.step import begin, step
from maikr_client.daemon.machine.wish import NoWish, UnreadableWish, Wish
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.model.lockdown import Lockdown
from maikr_client.model.plan import TunnelPlan
from maikr_client.model.problem import Problem, ProblemCode
from tests.support.plans import AMSTERDAM, BERLIN, CAIRO, plan

PLANS = [
    plan(),
    plan(BERLIN),
    plan(AMSTERDAM, BERLIN, exits=(CAIRO,)),
    plan(CAIRO, exits=(AMSTERDAM, BERLIN)),
    plan(AMSTERDAM, BERLIN, rules={"anywhere": (CAIRO, BERLIN), "home": (AMSTERDAM,), "berlin": (BERLIN,)}),
    plan(CAIRO, exits=(BERLIN,), rules={"anywhere": (BERLIN, AMSTERDAM, CAIRO), "berlin": (BERLIN,)}),
    plan(BERLIN, exits=(CAIRO,), allow_lan=False),
]
MOMENT = datetime(2026, 1, 1, tzinfo=UTC)
PROBLEM = Problem.of(ProblemCode.COMMAND_FAILED)
SLOTS = st.integers(0, 3)
RESULTS = st.one_of(
    st.sampled_from([Guarded(), TunnelsReady(), Applied(), Cleared(), ClearFailed(problem=PROBLEM), Deadline()]),
    st.builds(ApplyFailed, problem=st.just(PROBLEM), firewall=st.booleans()),
    st.builds(Answered, slot=SLOTS, at=st.just(MOMENT)),
    st.builds(HandshakeSeen, slot=SLOTS),
    st.builds(Checked, alive=st.frozensets(SLOTS), firewall_loaded=st.booleans()),
    st.builds(NetworkChanged, online=st.booleans()),
    st.just(Leaking(problem=PROBLEM)),
)
LOCKDOWNS = st.sampled_from([None, Lockdown(), Lockdown(allow_lan=True)])
BEGINNINGS = st.sampled_from(
    [
        NoWish(touched=False),
        NoWish(touched=True),
        UnreadableWish(),
        *(Wish(plan=each) for each in PLANS),
    ]
)


class AnyHistory(RuleBasedStateMachine):
    """Events in any order, also such as no driver would tell."""

    @initialize(remembered=BEGINNINGS, lockdown=LOCKDOWNS)
    def begin(self, remembered: NoWish | Wish | UnreadableWish, lockdown: Lockdown | None) -> None:
        if isinstance(remembered, NoWish):
            remembered = replace(remembered, lockdown=lockdown)
        self.wanted = isinstance(remembered, UnreadableWish | Wish)
        self.blocking = self.wanted or lockdown is not None
        self.deadline = False
        self.ordered: DesiredNetwork | None = None
        self._follow(begin(remembered))

    @rule(chosen=st.sampled_from(PLANS))
    def connect(self, chosen: TunnelPlan) -> None:
        self.wanted = self.blocking = True
        self._tell(Connect(plan=chosen))

    @rule(lockdown=LOCKDOWNS)
    def disconnect(self, lockdown: Lockdown | None) -> None:
        self.blocking = lockdown is not None
        self.wanted = False
        self._tell(Disconnect(lockdown=lockdown))

    @rule(event=RESULTS)
    def hear(self, event: Event) -> None:
        self._tell(event)

    @rule(deaths=st.integers(1, 5))
    def lose_packets(self, deaths: int) -> None:
        for _ in range(deaths):
            self._tell(Checked(alive=frozenset(), firewall_loaded=True))

    def _tell(self, event: Event) -> None:
        if isinstance(event, Deadline):
            self.deadline = False
        self._follow(step(self.state, event))

    def _follow(self, moved: Step) -> None:
        self.state, commands = moved
        for command in commands:
            match command:
                case ClearNetwork():
                    assert not self.blocking, "cleared although nothing may leave"
                    self.ordered = None
                case ApplyNetwork(desired=desired, leads=leads):
                    self.ordered = desired
                    self.each_target_leads_to_a_server_of_its_own(desired, leads)
                case StartDeadline(seconds=seconds):
                    assert 0 < seconds <= 120
                    self.deadline = True
                case StopDeadline():
                    self.deadline = False
                case _:
                    pass

    def each_target_leads_to_a_server_of_its_own(self, desired: DesiredNetwork, leads: tuple[Lead, ...]) -> None:
        servers = {each.slot: each.server for each in desired.exits}
        wanted = (
            self.state.course.plan.rule_exits
            if isinstance(self.state, Connecting | Connected | Blocked) and self.state.course
            else ()
        )
        candidates = {each.target: each.candidates for each in wanted}
        for lead in leads:
            assert lead.slot is not None
            assert servers[lead.slot] in candidates[lead.target]

    @invariant()
    def while_a_tunnel_is_wanted_the_machine_never_rests(self) -> None:
        if self.wanted:
            assert isinstance(self.state, Connecting | Connected | Blocked)

    @invariant()
    def every_state_that_shall_pass_has_a_deadline(self) -> None:
        if isinstance(self.state, Connecting | Connected | Blocked | Disconnecting):
            assert self.deadline

    @invariant()
    def nobody_is_told_to_be_connected_without_a_tunnel(self) -> None:
        if isinstance(self.state, Connected):
            assert self.ordered is not None
            assert self.ordered == self.state.course.network or self.ordered.default is not None

    @invariant()
    def slots_are_never_shared(self) -> None:
        if self.ordered is not None:
            slots = [each.slot for each in self.ordered.exits]
            names = [each.server.name for each in self.ordered.exits]
            assert len(set(slots)) == len(slots)
            assert len(set(names)) == len(names)

    @invariant()
    def without_a_wish_nothing_stays_but_lockdown(self) -> None:
        if isinstance(self.state, Disconnected) and not self.state.locked_down:
            assert self.ordered is None

    @invariant()
    def who_shall_be_locked_down_never_rests_open(self) -> None:
        if isinstance(self.state, Disconnected):
            assert self.state.locked_down == self.blocking


TestAnyHistory = AnyHistory.TestCase
# how fast examples are made depends on who else uses the processor, and is not what is promised
TestAnyHistory.settings = settings(
    max_examples=150, stateful_step_count=40, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
