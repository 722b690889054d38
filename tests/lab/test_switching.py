"""A switch of servers on real packets: a stream of a thousand packets a second loses none, and none leaves in clear."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from maikr_client.model.status import ExitHealth, Status, TunnelState
from maikr_client.wire.replies import Accepted
from tests.support.clear_capture import clear_packets
from tests.support.dense_stream import dense_stream
from tests.support.lab import Lab, LabServer, ask_site, eventually
from tests.support.ruled_lab import RuledLab, ruled_lab

pytestmark = [pytest.mark.lab, pytest.mark.quiet]

SITE4, SITE6 = "203.0.113.10", "2001:db8:113::10"
OURS = "maikr"


@pytest.fixture
def ruled(lab: Lab) -> Iterator[RuledLab]:
    with ruled_lab(lab) as ruled:
        yield ruled


def switched(ruled: RuledLab, server: LabServer, rules: str = "") -> list[Status]:
    """Ask for `server`; the statuses on the way to it."""
    assert isinstance(ruled.want(rules, default=(server.name,)), Accepted)
    seen = list[Status]()

    def there() -> bool:
        seen.append(ruled.status())
        return seen[-1].state is TunnelState.CONNECTED and seen[-1].server == server.name

    eventually(there)
    return seen


def devices() -> set[str]:
    return {name for _, name in socket.if_nameindex() if name.startswith(OURS)}


def test_switching_back_and_forth_loses_no_packet_of_a_dense_stream(lab: Lab, ruled: RuledLab) -> None:
    first, second = lab.servers[0], lab.servers[1]
    ruled.have("")

    with clear_packets(lab) as clear, ExitStack() as streams:
        sent = [streams.enter_context(dense_stream(address)) for address in (SITE4, SITE6)]
        for server in (second, first, second):
            seen = switched(ruled, server)
            assert all(status.protected for status in seen)
        eventually(lambda: len(devices()) == 1)

    assert [each.lost for each in sent] == [[], []]
    answer = ask_site("whoami.test", 4)
    assert answer is not None
    assert answer.source == str(second.exit4)
    assert (clear.count, clear.seen) == (0, [])
    assert clear.tunnelled > len(sent[0].sent_at)


def test_a_clear_packet_would_have_been_counted(lab: Lab) -> None:
    with clear_packets(lab) as clear:
        assert ask_site("whoami.test", 4) is not None

        assert eventually(lambda: clear.count)


def test_connections_of_rules_that_name_other_exits_do_not_notice(lab: Lab, ruled: RuledLab) -> None:
    first, second, third = lab.servers[:3]
    rules = f"{SITE4} via {third.name}\n"
    ruled.have(rules)

    with dense_stream(SITE4) as ruled_stream, dense_stream(SITE6) as other_stream:
        switched(ruled, second, rules)
        switched(ruled, first, rules)

    assert (ruled_stream.lost, other_stream.lost) == ([], [])


def test_an_exit_of_rules_becomes_the_default_and_its_connections_do_not_notice(lab: Lab, ruled: RuledLab) -> None:
    second = lab.servers[1]
    rules = f"{SITE4} via {second.name}\n"
    ruled.have(rules)

    with dense_stream(SITE4) as ruled_stream, dense_stream(SITE6) as other_stream:
        switched(ruled, second, rules)

    assert (ruled_stream.lost, other_stream.lost) == ([], [])


def test_a_server_that_does_not_answer_leaves_the_old_one_carrying_while_it_is_tried(lab: Lab, ruled: RuledLab) -> None:
    first, second = lab.servers[0], lab.servers[1]
    ruled.have("")
    lab.control.kill_server(second.name)
    with dense_stream(SITE4) as stream:
        ruled.want("", default=(second.name,))
        status = eventually(lambda: now if (now := ruled.status()).state is TunnelState.CONNECTING else None)
        assert {each.server: each.health for each in status.exits} == {
            second.name: ExitHealth.CONNECTING,
            first.name: ExitHealth.UP,
        }
        lab.control.revive_server(second.name)
        switched(ruled, second)

    assert stream.lost == []
