"""Whom the kernel leads questions for names to."""

from __future__ import annotations

import socket
from dataclasses import replace
from ipaddress import ip_address

import pytest

from maikr_client.daemon.linux import nft_dns, nft_text
from maikr_client.daemon.linux.conntrack import Flow
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.daemon.steering import DIRECT, ResolverPlace, Steering, Upstream, everywhere, through
from tests.support.linux_wishes import a_wish, an_exit

STEERING = Steering(otherwise=everywhere(through(0)))
WISH = a_wish(an_exit(0))


def test_what_another_link_answers_is_asked_by_that_link_alone() -> None:
    asked = Upstream(address=ip_address("198.18.0.210"), target=ip_address("10.8.0.1"), outcome=DIRECT, device="tun7")
    direct = nft_text.content(replace(WISH, steering=replace(STEERING, upstreams=(asked,))), "0").chains["direct"]

    assert direct[0] == 'ct original ip daddr 198.18.0.210 oifname != "tun7" return'
    assert direct[1].startswith("ct original ip daddr 198.18.0.0/24 accept")


def test_questions_are_led_to_the_resolver_only_when_it_answers() -> None:
    def dns(*, answers: bool) -> str:
        questions = replace(STEERING, resolver=ResolverPlace(uid=65534, port=5300), answers=answers)
        return "\n".join(nft_text.content(replace(WISH, steering=questions), "0").chains["dns_local"])

    assert "redirect to :5300" in dns(answers=True)
    assert "dnat ip to" not in dns(answers=True)
    assert "redirect" not in dns(answers=False)
    assert "dnat ip to 10.64.0.1" in dns(answers=False)


def question(target: str, port: int = 53, *, of: str = "192.0.2.1") -> Flow:
    return Flow(
        protocol=socket.IPPROTO_UDP,
        source=ip_address("192.168.1.7"),
        destination=ip_address(of),
        source_port=40_000,
        destination_port=53,
        target=ip_address(target),
        target_port=port,
        mark=0,
        answered=True,
        closed=False,
        handle=b"",
    )


RULED = replace(WISH, steering=replace(STEERING, resolver=ResolverPlace(uid=65534, port=5300)))
ASIDE, TO_EXIT, TO_RESOLVER = question("192.0.2.1"), question("10.64.0.1"), question("127.0.0.1", 5300)
TO_EXIT6 = question("fd64::1", of="2001:db8::1")


@pytest.mark.parametrize(
    ("desired", "led"),
    [
        (None, {ASIDE}),
        (a_wish(default=None), {ASIDE}),
        (WISH, {TO_EXIT, TO_EXIT6}),
        (a_wish(an_exit(v6=False)), {TO_EXIT}),
        (RULED, {TO_RESOLVER}),
    ],
)
def test_a_question_that_went_elsewhere_is_not_led(desired: DesiredNetwork | None, led: set[Flow]) -> None:
    assert {each for each in (ASIDE, TO_EXIT, TO_EXIT6, TO_RESOLVER) if nft_dns.is_led(each, desired)} == led
