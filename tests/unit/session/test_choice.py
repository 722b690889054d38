"""Which servers a person means."""

from __future__ import annotations

from dataclasses import replace

import pytest

from maikr_client.errors import Failed, UsageError
from maikr_client.model.plan import MAX_CANDIDATES
from maikr_client.model.problem import ProblemCode
from maikr_client.session.choice import choose
from tests.support.fake_servers import fake_servers, many_servers

SERVERS = fake_servers()


def names(target: str | None, *, last: str | None = None, fastest: bool = False) -> list[str]:
    return [server.name for server in choose(SERVERS, target, last=last, fastest=fastest)]


@pytest.mark.parametrize("spelling", ["de-06", "DE-06", " de-06 "])
def test_a_servers_name_means_that_server_alone(spelling: str) -> None:
    assert names(spelling) == ["de-06"]


@pytest.mark.parametrize("spelling", ["Germany", "GERMANY", "de", "DE"])
def test_a_country_means_all_its_servers_the_least_busy_first(spelling: str) -> None:
    assert names(spelling) == ["de-06", "de-07"]


@pytest.mark.parametrize("spelling", ["uk", "UK", "gb", "United Kingdom"])
def test_the_united_kingdom_is_found_by_what_people_call_it(spelling: str) -> None:
    assert names(spelling) == ["gb-14"]


def test_without_a_target_the_last_used_comes_first_then_the_best() -> None:
    assert names(None, last="jp-09")[:2] == ["jp-09", "is-08"]


def test_without_a_past_the_best_comes_first() -> None:
    assert names(None)[0] == "is-08"
    assert names(None, last="gone-1")[0] == "is-08"


def test_fastest_passes_over_the_last_used() -> None:
    assert names(None, last="jp-09", fastest=True)[0] == "is-08"


def test_a_server_of_unknown_load_comes_last() -> None:
    known = [replace(server, load=0.99) for server in SERVERS[:2]]
    unknown = replace(SERVERS[2], load=None)

    assert choose([unknown, *known], None)[-1] == unknown


def test_no_more_candidates_than_a_plan_may_have() -> None:
    assert len(choose(many_servers(500), None)) == MAX_CANDIDATES


@pytest.mark.parametrize(("typed", "near"), [("de-6", "de-06"), ("Germny", "Germany"), ("nl-1", "nl-10")])
def test_a_slip_of_the_finger_is_met_with_what_was_meant(typed: str, near: str) -> None:
    with pytest.raises(UsageError) as raised:
        names(typed)

    assert raised.value.problem.code is ProblemCode.NO_SUCH_SERVER
    assert near in raised.value.problem.field("near")


def test_what_was_typed_comes_back_without_what_could_steer_a_terminal() -> None:
    with pytest.raises(UsageError) as raised:
        names("\x1b]0;x\a" + "y" * 200)

    assert raised.value.problem.field("server").isprintable()
    assert len(raised.value.problem.field("server")) <= 64


def test_an_empty_directory_is_said_so() -> None:
    with pytest.raises(Failed) as raised:
        choose((), "de")

    assert raised.value.problem.code is ProblemCode.NO_SERVERS
