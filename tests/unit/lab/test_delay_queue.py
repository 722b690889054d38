"""A delayed packet leaves on time and in its turn."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from maikr_lab.delay_queue import MAX_PACKETS, DelayQueue


def test_a_packet_leaves_after_its_delay_and_not_before() -> None:
    queue = DelayQueue(delay_s=0.010)
    queue.push(b"one", 1.000)

    assert queue.next_due_s() == 1.010
    assert queue.pop_due(1.009) == []
    assert queue.pop_due(1.010) == [b"one"]
    assert queue.next_due_s() is None


def test_a_shorter_delay_lets_nobody_overtake() -> None:
    queue = DelayQueue(delay_s=0.100)
    queue.push(b"one", 1.0)
    queue.delay_s = 0.0
    queue.push(b"two", 1.01)

    assert queue.pop_due(1.05) == []
    assert queue.pop_due(1.10) == [b"one", b"two"]


def test_a_full_queue_drops_what_comes() -> None:
    queue = DelayQueue(delay_s=1.0)
    for number in range(MAX_PACKETS + 1):
        queue.push(b"%d" % number, 0.0)

    left = queue.pop_due(1.0)

    assert len(left) == MAX_PACKETS
    assert left[-1] == b"%d" % (MAX_PACKETS - 1)


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), max_size=50))
def test_order_is_kept_and_nobody_is_early(steps: list[tuple[float, float]]) -> None:
    queue, now_s, earliest_s, left = DelayQueue(delay_s=0.0), 0.0, [], []
    for number, (wait_s, delay_s) in enumerate(steps):
        now_s += wait_s
        queue.delay_s = delay_s
        queue.push(bytes([number]), now_s)
        earliest_s.append(now_s + delay_s)
        for packet in queue.pop_due(now_s):
            assert earliest_s[packet[0]] <= now_s
            left.append(packet)
    left += queue.pop_due(now_s + 2)

    assert left == [bytes([number]) for number in range(len(steps))]
