"""Whatever local users say to the real daemon, in whatever pieces and order: it answers what is right to answer, in
order, refuses the rest, and goes on serving the others.
"""

from __future__ import annotations

import itertools
import pwd
import time
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    rule,
    run_state_machine_as_test,
)

from maikr_client.errors import InvalidValue
from maikr_client.model.plan import TunnelPlan
from maikr_client.model.status import TunnelState
from maikr_client.wire.codec import Json
from maikr_client.wire.framing import FrameReader
from maikr_client.wire.measuring import Measure
from maikr_client.wire.opening import GetStatus, Hello, StatusReply
from maikr_client.wire.replies import Accepted
from maikr_client.wire.requests import Connect, EraseUsage, GetUsage, Watch
from maikr_client.wire.rpc import decode_call
from maikr_client.wire.version import PROTOCOL_VERSION
from tests.support import any_talk as a
from tests.support import daemon_process as d
from tests.support import hostile_clients as h
from tests.support import local_users as u
from tests.support.linux_parts import clear
from tests.support.linux_world import World, build_world
from tests.support.talk_strategies import PIECES, greeting

pytestmark = pytest.mark.own_world
OWNER, ALICE = "mail", "games"
ALICES_UID = pwd.getpwnam(ALICE).pw_uid
STRANGERS = (d.NOBODY, 60_001, 60_002)
PATIENT_S = 4.0
"""A conversation that takes longer may be ended by the daemon, which waits 5 s for a greeting."""

FOR_ALL = (Hello, GetStatus, Watch)
FOR_ALICE = (*FOR_ALL, GetUsage, EraseUsage, Measure)
"""Who may control the daemon, but not another's tunnel."""


@pytest.fixture
def world() -> Iterator[World]:
    """A tunnel of OWNER's; ALICE may control the daemon as well."""
    built = build_world()
    host = built.client
    host.call(d.start_daemon, (OWNER, ALICE))
    host.call(u.log_in, OWNER)
    yield built
    host.call(u.log_everybody_off)
    host.call(d.remove_every_trace)
    host.call(clear)
    built.close()


def expected(sent: bytes, uid: int) -> list[tuple[Json, bool]]:
    """The number of each answer, and whether it may be another one than a refusal."""
    may = FOR_ALICE if uid == ALICES_UID else FOR_ALL
    frames, answers, greeted = FrameReader(), list[tuple[Json, bool]](), False
    frames.push(sent)
    while True:
        message: dict[str, Json] | None = None
        try:
            if (message := frames.take()) is None:
                return answers
            call = decode_call(message)
        except InvalidValue:
            return [*answers, (number_in(message), False)]
        request = call.request
        if isinstance(request, Hello):
            greeted = greeted or request.version == PROTOCOL_VERSION
            answers.append((call.number, request.version == PROTOCOL_VERSION))
        else:
            answers.append((call.number, greeted and isinstance(request, may)))
        if not greeted:
            return answers


def number_in(message: dict[str, Json] | None) -> int | None:
    number = None if message is None else message.get("id")
    return number if isinstance(number, int) and not isinstance(number, bool) and number >= 0 else None


class AnyTalk(RuleBasedStateMachine):
    """Conversations of several users, all at once."""

    world: World
    talks: Bundle[int] = Bundle("talks")

    def __init__(self) -> None:
        super().__init__()
        self.numbers = itertools.count()
        self.uids: dict[int, int] = {}
        self.begun: dict[int, float] = {}
        self.sent: dict[int, bytes] = {}
        self.kept_back: dict[int, bytes] = {}

    @rule(target=talks, uid=st.sampled_from([ALICES_UID, *STRANGERS]), greeted=st.booleans())
    def begin(self, uid: int, *, greeted: bool) -> int:
        number = next(self.numbers)
        self.world.client.call(a.begin, number, uid)
        self.uids[number], self.begun[number] = uid, time.monotonic()
        self.sent[number] = self.kept_back[number] = b""
        if greeted:
            self.say(number, [greeting()], 1.0)
        return number

    @rule(number=talks, pieces=st.lists(PIECES, min_size=1, max_size=4), cut=st.one_of(st.just(1.0), st.floats(0, 1)))
    def say(self, number: int, pieces: list[bytes], cut: float) -> None:
        """With what was kept back of the last piece; some of this one may be kept back in turn."""
        data = self.kept_back[number] + b"".join(pieces)
        now = data[: round(len(data) * cut)]
        self.kept_back[number] = data[len(now) :]
        self.sent[number] += now
        self.world.client.call(a.say, number, now)

    @rule(number=consumes(talks))
    def leave(self, number: int) -> None:
        self.world.client.call(a.leave, number)
        del self.uids[number]

    @rule(number=consumes(talks))
    def hear(self, number: int) -> None:
        told = self.world.client.call(a.end, number)
        answers = [each for each in told if "id" in each]
        wanted = expected(self.sent[number], self.uids.pop(number))
        if time.monotonic() - self.begun[number] > PATIENT_S:
            wanted = wanted[: len(answers)]
        assert [each["id"] for each in answers] == [number for number, _ in wanted]
        for answer, (_, may) in zip(answers, wanted, strict=True):
            assert may or "error" in answer, answer
            assert "internal" not in str(answer.get("error")), answer
        assert {each["method"] for each in told if "id" not in each} <= {"status"}

    def teardown(self) -> None:
        for number in tuple(self.uids):
            self.hear(number)
        answer = self.world.client.call(u.ask_as, OWNER, GetStatus())
        assert isinstance(answer, StatusReply)
        assert answer.status.state is TunnelState.CONNECTED


def test_whatever_is_said_the_daemon_answers_what_is_right_and_serves_the_others(world: World) -> None:
    wanted = world.desired
    plan = TunnelPlan(identity=wanted.identity, candidates=(wanted.exits[0].server,), allow_lan=False)
    assert world.client.call(u.ask_as, OWNER, Connect(plan=plan)) == Accepted()
    world.client.call(d.wait_for, TunnelState.CONNECTED)
    before, pid = world.client.call(h.descriptors), world.client.call(d.PIDFILE.read_text)
    AnyTalk.world = world

    run_state_machine_as_test(
        AnyTalk,
        settings=settings(
            max_examples=80, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )

    world.client.call(h.wait_for_descriptors, before)
    assert world.client.call(d.PIDFILE.read_text) == pid
    assert "Traceback" not in world.client.call(d.log)
