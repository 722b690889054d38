"""What the resolver may ask for, and the pinger answer: neither is trusted further than it makes sense."""

from __future__ import annotations

from collections import Counter

from maikr_client.daemon.steering import POOL4, POOL6, IpAddress
from maikr_client.model.rule import MAX_PORT
from maikr_client.rules.ports import PortVerdict
from maikr_client.wire.pinging import Answers, Knock, ToPinger


def can_be_real(real: IpAddress) -> bool:
    """A site could be there."""
    pools = real in (POOL4 if real.version == 4 else POOL6)  # noqa: PLR2004 - IP's version
    odd = real.is_loopback or real.is_unspecified or real.is_multicast or real.is_link_local
    return not (pools or odd or getattr(real, "scope_id", None) or getattr(real, "ipv4_mapped", None))


def is_whole(verdicts: tuple[PortVerdict, ...]) -> bool:
    """Every port has one verdict."""
    after = 0
    for each in verdicts:
        if each.first != after or each.last < each.first:
            return False
        after = each.last + 1
    return after == MAX_PORT + 1


def can_be(answers: Answers, asked: ToPinger, elapsed_s: float) -> bool:
    """These could be the pinger's answers to that, which was asked `elapsed_s` ago."""
    if len(answers.times) != asked.doors:
        return False
    return all(
        0 <= times.sent <= most
        and len(times.rtts_ms) <= times.sent
        and all(0 <= each <= elapsed_s * 1000 for each in times.rtts_ms)
        for times, most in zip(answers.times, _most_sent(asked), strict=True)
    )


def _most_sent(asked: ToPinger) -> list[int]:
    """How many packets were to leave at each socket."""
    if isinstance(asked, Knock):
        return [1]
    counts = Counter(each.index for each in asked.shots)
    return [counts[index] for index in range(asked.doors)]
