"""Each site leaves where its user's rules say, as the sites see it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from maikr_client.model.status import TunnelState
from maikr_client.wire.replies import WayKind
from tests.support.lab import Lab, ask_site, eventually, queries_in
from tests.support.ruled_lab import RuledLab, ruled_lab

pytestmark = pytest.mark.lab


@pytest.fixture
def ruled(lab: Lab) -> Iterator[RuledLab]:
    with ruled_lab(lab) as found:
        yield found


def seen(name: str, family: int = 4, limit_s: float = 15.0) -> str | None:
    answer = ask_site(name, family, limit_s)
    return None if answer is None else answer.source


def rules(lab: Lab) -> str:
    return f"alpha.test via {lab.servers[1].name}\nbeta.test via {lab.servers[2].name}\ngamma.test direct\n"


def test_three_names_at_one_address_leave_by_three_ways(lab: Lab, ruled: RuledLab) -> None:
    ruled.have(rules(lab) + "v4only.test block\n")

    for family, exits, home in ((4, "exit4", lab.home4), (6, "exit6", lab.home6)):
        assert seen("alpha.test", family) == str(getattr(lab.servers[1], exits))
        assert seen("beta.test", family) == str(getattr(lab.servers[2], exits))
        assert seen("gamma.test", family) == str(home)
        assert seen("whoami.test", family) == str(getattr(lab.servers[0], exits))
    assert seen("v4only.test") is None


def test_no_question_for_a_ruled_name_is_seen_by_the_provider(lab: Lab, ruled: RuledLab) -> None:
    before = len(queries_in(lab.isp_queries))
    ruled.have(f"alpha.test via {lab.servers[1].name}\nbeta.test via {lab.servers[2].name}\n")

    assert seen("alpha.test")
    assert seen("beta.test")
    assert seen("whoami.test")
    assert queries_in(lab.isp_queries)[before:] == []
    assert any(query.name.startswith("alpha.test") for query in queries_in(lab.servers[1].queries))


def test_a_dead_exit_blocks_its_rule_and_disturbs_no_other(lab: Lab, ruled: RuledLab) -> None:
    ruled.have(rules(lab))
    lab.control.kill_server(lab.servers[1].name)

    assert seen("alpha.test", limit_s=3) is None
    assert seen("beta.test") == str(lab.servers[2].exit4)
    assert seen("whoami.test") == str(lab.servers[0].exit4)


def test_an_edit_takes_effect_at_once_and_leaves_the_tunnel_alone(lab: Lab, ruled: RuledLab) -> None:
    before = ruled.have(rules(lab))
    after = ruled.have(rules(lab).replace(f"alpha.test via {lab.servers[1].name}", "alpha.test direct"))

    eventually(lambda: seen("alpha.test") == str(lab.home4))
    assert after.since == before.since
    assert seen("beta.test") == str(lab.servers[2].exit4)


def test_explain_says_what_the_kernel_does(lab: Lab, ruled: RuledLab) -> None:
    ruled.have(rules(lab))
    assert seen("alpha.test")

    said = ruled.explain("alpha.test")
    assert said.enforced
    assert all(each.loaded for each in said.addresses)
    assert {way.server for each in said.addresses for way in each.ways} == {lab.servers[1].name}
    assert [way.kind for way in ruled.explain("192.0.2.1").addresses[0].ways] == [WayKind.TUNNEL]


def test_an_exit_goes_when_no_rule_names_it(lab: Lab, ruled: RuledLab) -> None:
    assert len(ruled.have(rules(lab)).exits) == 3
    assert len(ruled.have("gamma.test direct\n").exits) == 1


def test_after_disconnecting_everything_leaves_home_and_kept_addresses_still_work(lab: Lab, ruled: RuledLab) -> None:
    ruled.have(rules(lab))
    assert seen("alpha.test")
    kept = [str(each.synthetic) for each in ruled.explain("alpha.test").addresses]
    ruled.disconnect()

    assert ruled.status().state is TunnelState.DISCONNECTED
    assert seen("alpha.test") == str(lab.home4)
    for address in kept:
        wrapped = f"[{address}]" if ":" in address else address
        answer = ask_site(wrapped, 6 if ":" in address else 4)
        assert answer is not None
        assert answer.source in {str(lab.home4), str(lab.home6)}


def test_while_the_default_exit_is_dead_other_rules_go_on_and_nothing_else_leaves(lab: Lab, ruled: RuledLab) -> None:
    ruled.have(rules(lab))
    lab.control.kill_server(lab.servers[0].name)
    eventually(lambda: ruled.status().state is TunnelState.BLOCKED)

    assert seen("alpha.test") == str(lab.servers[1].exit4)
    assert seen("gamma.test") == str(lab.home4)
    assert seen("whoami.test", limit_s=3) is None
    assert ruled.status().protected
