"""Names told to who records them, and to nobody else."""

from __future__ import annotations

import asyncio

import pytest

from maikr_client.errors import InvalidValue
from maikr_client.resolver.recording import TELL_S
from maikr_client.wire.resolving import MAX_ASKED, Asked
from tests.support.dns_texts import response_to
from tests.support.resolver_world import World, in_force
from tests.support.virtual_time import in_virtual_time

NOW = in_force("ruled.test via nl\nads.test block\n", home=True, untouched=("maikr.example",))
BEGUN = Asked(names=())


def recorded(*asked: str, kind: str = "A") -> tuple[str, ...]:
    """What the daemon is told when these are asked for."""
    world = World(now=NOW)

    async def test() -> None:
        world.recording.switch(on=True)
        for name in asked:
            await world.ask(name, kind)
        await asyncio.sleep(2 * TELL_S)

    in_virtual_time(test)
    assert world.told[0] == BEGUN
    return tuple(name for told in world.told if isinstance(told, Asked) for name in told.names)


def test_names_are_told_each_once_in_a_moment_as_they_were_asked() -> None:
    assert recorded("www.example.test", "Ruled.test", "ads.test", "www.example.test") == (
        "www.example.test",
        "ruled.test",
        "ads.test",
    )


def test_a_remembered_answer_is_told_too() -> None:
    world = World(now=NOW)

    async def test() -> None:
        await world.ask("www.example.test")
        world.recording.switch(on=True)
        for _ in range(2):
            await world.ask("www.example.test")
            await asyncio.sleep(2 * TELL_S)

    in_virtual_time(test)
    assert world.told == [BEGUN, *[Asked(names=("www.example.test",))] * 2]


@pytest.mark.parametrize(
    "name",
    [
        "printer",
        "nas.lan",
        "router.home.arpa",
        "detectportal.firefox.com",
        "api.maikr.example",
        "1.2.0.192.in-addr.arpa",
    ],
)
def test_what_no_rule_may_name_is_not_told(name: str) -> None:
    assert recorded(name, "www.example.test") == ("www.example.test",)


def test_only_questions_for_addresses_are_told() -> None:
    assert recorded("example.test", kind="MX") == ()
    assert recorded("example.test", kind="HTTPS") == ("example.test",)


def test_a_name_that_does_not_exist_is_not_told() -> None:
    world = World(lambda _server, query: response_to(query, rcode="NXDOMAIN"), now=NOW)

    async def test() -> None:
        world.recording.switch(on=True)
        await world.ask("www.example.test.home.example")
        await asyncio.sleep(2 * TELL_S)

    in_virtual_time(test)
    assert world.told == [BEGUN]


def test_without_a_recording_nothing_is_told_and_what_was_not_told_yet_is_forgotten() -> None:
    world = World(now=NOW)

    async def test() -> None:
        await world.ask("before.example.test")
        world.recording.switch(on=True)
        await world.ask("within.example.test")
        world.recording.switch(on=False)
        await world.ask("after.example.test")
        await asyncio.sleep(2 * TELL_S)

    in_virtual_time(test)
    assert world.told == [BEGUN]


def test_more_names_than_a_message_holds_are_left_out() -> None:
    assert len(recorded(*(f"a{number}.example.test" for number in range(MAX_ASKED + 5)))) == MAX_ASKED


@pytest.mark.parametrize("name", ["", "a b.test", "a\x1b[2J.test", "UP.test", "x" * 300])
def test_what_is_no_name_is_refused_by_the_daemon(name: str) -> None:
    with pytest.raises(InvalidValue):
        Asked(names=(name,))
