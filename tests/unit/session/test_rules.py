"""A person's rules over a living session: kept, in force, shared, and never half of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from maikr_client.errors import Failed, UsageError
from maikr_client.model.problem import ProblemCode
from maikr_client.model.status import Usage
from maikr_client.rules.canonical import read_canonical_document
from maikr_client.rules.document import parse_document
from maikr_client.rules.problems import RuleProblemCode
from maikr_client.rules.refused import RuleRefused
from maikr_client.session.live import LiveSession
from maikr_client.session.rules.live import MAX_REPORTED
from maikr_client.session.rules.marks import Version
from maikr_client.session.rules.port import Change, Edited, ListNameTaken
from maikr_client.session.rules.taking import keep_list, list_name
from tests.support.backend import EMAIL, PASSWORD
from tests.support.household import Household, household

SERVER = "se-sto"


@pytest.fixture
async def session(house: Household) -> LiveSession:
    """Signed in, not connected."""
    made = house.session()
    await made.sign_in(EMAIL, PASSWORD)
    await made.directory()
    return made


@pytest.fixture
async def other(house: Household, tmp_path: Path) -> Household:
    """Another computer of the same person."""
    return household(house.world, tmp_path / "other home")


def adding(rule: str, before: int | None = None) -> Change:
    return lambda editor, document: editor.add(document, rule, before)


def writing(text: str) -> Change:
    return lambda _, __: parse_document(text)


async def add(session: LiveSession, rule: str) -> Edited:
    return await session.rules.edit(adding(rule))


async def text_of(session: LiveSession) -> str:
    return (await session.rules.document()).text


def planned_rules(house: Household) -> list[str]:
    """The rules of the newest plan, as the daemon reads them."""
    sha256 = house.daemon.plans[-1].rules_sha256
    if sha256 is None:
        return []
    rules = read_canonical_document(house.daemon.blobs[sha256]).rules
    return [f"{rule.written} {rule.action.kind}" for rule in rules]


async def test_rules_are_the_persons_own_text_file(house: Household, session: LiveSession) -> None:
    house.paths.rules_file.parent.mkdir(parents=True, exist_ok=True)
    house.paths.rules_file.write_text("# mine\na.test   direct\n")

    await add(session, "b.test block")

    assert house.paths.rules_file.read_text() == "# mine\na.test   direct\nb.test block\n"
    assert house.paths.rules_file.stat().st_mode & 0o777 == 0o600


async def test_a_plan_without_rules_carries_none(house: Household, session: LiveSession) -> None:
    await add(session, "off a.test direct")

    await session.connect(SERVER)

    assert house.daemon.plans[-1].rules_sha256 is None
    assert not house.daemon.stored


async def test_a_plan_carries_the_rules_and_the_servers_they_lead_to(house: Household, session: LiveSession) -> None:
    await add(session, "a.test via Sweden")
    await add(session, "off b.test via se-sto")

    await session.connect(SERVER)

    assert planned_rules(house) == ["a.test via", "b.test via"]
    (exit_,) = house.daemon.plans[-1].rule_exits
    assert (exit_.target, [each.name for each in exit_.candidates]) == ("Sweden", [SERVER])


async def test_what_the_daemon_has_is_not_given_again(house: Household, session: LiveSession) -> None:
    await add(session, "bundle:github direct")
    await session.connect(SERVER)
    given = list(house.daemon.stored)

    await session.connect(SERVER)

    assert len(given) == 2
    assert house.daemon.stored == given


async def test_an_edit_while_connected_is_in_force_at_once_with_the_same_candidates(
    house: Household, session: LiveSession
) -> None:
    await session.connect(SERVER)

    edited = await add(house.session(), "a.test block")

    before, after = house.daemon.plans
    assert edited.in_force
    assert after.candidates == before.candidates
    assert planned_rules(house) == ["a.test block"]


async def test_an_edit_while_disconnected_is_kept(house: Household, session: LiveSession) -> None:
    edited = await add(session, "a.test block")

    assert not edited.in_force
    assert not house.daemon.plans
    assert await text_of(house.session()) == "a.test block\n"


async def test_an_edit_that_the_daemon_refuses_leaves_everything_as_it_was(
    house: Household, session: LiveSession
) -> None:
    await add(session, "a.test block")
    await session.connect(SERVER)
    house.daemon.refusing = Failed(ProblemCode.FIREWALL_FAILED)

    with pytest.raises(Failed):
        await add(session, "b.test block")

    assert await text_of(session) == "a.test block\n"
    assert planned_rules(house) == ["a.test block"]


async def test_an_unknown_server_is_refused_with_its_place_and_what_is_like_it(session: LiveSession) -> None:
    await add(session, "a.test block")

    with pytest.raises(RuleRefused) as raised:
        await add(session, "b.test via se-stu")

    (problem,) = raised.value.rule_problems
    assert (problem.line, problem.column, problem.code) == (2, 12, RuleProblemCode.NO_SUCH_TARGET)
    assert SERVER in problem.field("near")
    assert await text_of(session) == "a.test block\n"


async def test_a_rule_whose_server_disappeared_is_blocked_and_said(house: Household, session: LiveSession) -> None:
    house.paths.rules_file.write_text(
        "a.test via gone-1\nb.test via gone-1 if unavailable: direct\ndefault via gone-1\n"
    )

    await session.connect(SERVER)

    assert planned_rules(house) == ["a.test block", "b.test direct"]
    assert not house.daemon.plans[-1].rule_exits
    assert {each.code for each in session.notices()} == {ProblemCode.RULE_REFUSED}


async def test_a_broken_line_keeps_the_tunnel_from_being_made_without_the_rules(
    house: Household, session: LiveSession
) -> None:
    house.paths.rules_file.write_text("a.test direct\nb.test nonsense\n")

    with pytest.raises(RuleRefused) as raised:
        await session.connect(SERVER)

    assert (raised.value.rule_problems[0].line, raised.value.rule_problems[0].column) == (2, 8)
    assert not house.daemon.plans


async def test_a_missing_list_is_refused_before_anything_is_changed(house: Household, session: LiveSession) -> None:
    with pytest.raises(RuleRefused):
        await add(session, "list:nowhere block")

    assert await text_of(session) == ""


async def test_a_list_that_was_added_is_in_the_plan(house: Household, session: LiveSession) -> None:
    await session.rules.add_list("ads", "0.0.0.0 ads.test\n0.0.0.0 more.test\n", None)
    await add(session, "list:ads block")

    await session.connect(SERVER)

    (planned,) = house.daemon.plans[-1].lists
    assert house.daemon.blobs[planned.sha256] == b"=ads.test\n=more.test\n"


async def test_a_list_may_be_added_again_but_no_other_in_its_place(session: LiveSession) -> None:
    await session.rules.add_list("ads", "ads.test\n", None)
    await session.rules.add_list("ads", "ads.test\n", None)
    with pytest.raises(ListNameTaken):
        await session.rules.add_list("ads", "other.test\n", None)


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("Ads List.txt", "ads-list.txt"),
        ("my..list.txt", "my-list.txt"),
        (f"{'x' * 90}.txt", "x" * 60),
        ("广告", "list"),
    ],
)
async def test_a_list_is_called_as_its_file_as_far_as_rules_can(session: LiveSession, file: str, name: str) -> None:
    assert await keep_list(session.rules, list_name(file), "ads.test\n", None) == name
    assert await keep_list(session.rules, list_name(file), "other.test\n", None) == f"{name}-2"


async def test_a_damaged_file_is_kept_aside_and_the_account_rules_stay(house: Household, session: LiveSession) -> None:
    await add(session, "a.test block")
    house.paths.rules_file.write_bytes(b"\xff\xfe\x00")

    assert await text_of(session) == "a.test block\n"
    assert [each.code for each in session.notices()] == [ProblemCode.FILE_DAMAGED]
    assert list(house.paths.config.glob("rules.maikr.damaged-*"))
    await add(session, "b.test block")
    assert await text_of(session) == "a.test block\nb.test block\n"


async def test_another_computer_has_the_rules_after_signing_in(session: LiveSession, other: Household) -> None:
    await add(session, "a.test block")
    there = other.session()

    await there.sign_in(EMAIL, PASSWORD)

    assert await text_of(there) == "a.test block\n"


async def test_edits_without_a_backend_wait_and_meet_the_others(
    house: Household, session: LiveSession, other: Household
) -> None:
    there = other.session()
    await there.sign_in(EMAIL, PASSWORD)
    await add(session, "a.test block")
    house.wires.cut = True
    offline = await add(session, "b.test block")
    await there.rules.sync()
    await add(there, "c.test block")
    house.wires.cut = False

    await session.rules.sync()
    await there.rules.sync()

    assert not offline.shared
    assert await text_of(session) == await text_of(there) == "a.test block\nc.test block\nb.test block\n"


async def test_a_conflict_keeps_both_versions_until_one_is_chosen(
    house: Household, session: LiveSession, other: Household
) -> None:
    await add(session, "a.test block")
    there = other.session()
    await there.sign_in(EMAIL, PASSWORD)
    await there.rules.edit(writing("a.test direct\n"))
    house.wires.cut = True
    await session.rules.edit(writing("a.test via se-sto\n"))
    house.wires.cut = False

    await session.rules.sync()

    found = await session.rules.check()
    assert [rule.action.kind for rule in found.document.rules] == ["via", "direct"]
    assert found.conflicts == (1,)
    await session.rules.settle(Version.SECOND)
    await there.rules.sync()
    assert await text_of(there) == await text_of(session) == "a.test direct\n"


async def test_an_answer_that_got_lost_makes_no_conflict_with_oneself(house: Household, session: LiveSession) -> None:
    await session.rules.edit(writing("default direct\n"))
    house.wires.deaf = {"PUT"}
    assert not (await session.rules.edit(writing("default block\n"))).shared
    house.wires.deaf = set()

    edited = await session.rules.edit(writing(""))

    assert edited.shared
    assert edited.document.text == ""


async def test_signing_out_leaves_no_rule_here_and_all_in_the_account(house: Household, session: LiveSession) -> None:
    await add(session, "a.test block")

    await session.sign_out()

    assert await text_of(session) == ""
    again = house.session()
    await again.sign_in(EMAIL, PASSWORD)
    assert await text_of(again) == "a.test block\n"


async def test_rules_that_the_account_never_got_survive_signing_out(house: Household, session: LiveSession) -> None:
    house.wires.cut = True
    await add(session, "a.test block")

    await session.sign_out()

    house.wires.cut = False
    again = house.session()
    await again.sign_in(EMAIL, PASSWORD)
    assert await text_of(again) == "a.test block\n"


async def test_reports_name_the_destinations_of_rules_in_force_as_they_were_written(
    house: Household, session: LiveSession
) -> None:
    await session.rules.edit(writing("*.A.test direct\noff b.test block\n192.0.2.0/24 block\n*.A.test block\n"))
    house.daemon.totals = (Usage(server=SERVER, day="2026-03-01", bytes_up=1, bytes_down=2),)

    (report,) = await session.next_reports()

    assert report.rule_destinations == ("*.A.test", "192.0.2.0/24")


async def test_reports_name_no_more_destinations_than_they_may(house: Household, session: LiveSession) -> None:
    text = "".join(f"n{number}.test block\n" for number in range(MAX_REPORTED + 1))
    house.paths.rules_file.write_text(text)
    house.daemon.totals = (Usage(server=SERVER, day="2026-03-01", bytes_up=1, bytes_down=2),)

    (report,) = await session.next_reports()

    assert len(report.rule_destinations) == MAX_REPORTED


@pytest.mark.parametrize("pasted", ["https://www.a.test/x?y", "WWW.a.test.", "www.a.test:8443", "me@www.a.test"])
async def test_explain_understands_what_is_pasted(session: LiveSession, pasted: str) -> None:
    await add(session, "a.test via Sweden")

    found = await session.rules.explain(pasted)

    assert (found.destination, found.exit, found.explanation.rule) == ("www.a.test", SERVER, 0)


async def test_explain_names_the_server_one_is_connected_to_for_the_rest(session: LiveSession) -> None:
    assert (await session.rules.explain("a.test")).exit is None

    await session.connect(SERVER)

    assert (await session.rules.explain("a.test")).exit == SERVER


async def test_explain_works_without_a_daemon_and_says_so(house: Household, session: LiveSession) -> None:
    await add(session, "a.test block")
    house.daemon.leave()

    found = await session.rules.explain("a.test")

    assert found.explanation.rule == 0
    assert found.problem is not None
    assert found.problem.code is ProblemCode.DAEMON_UNREACHABLE


async def test_an_index_that_is_none_is_a_usage_error(session: LiveSession) -> None:
    with pytest.raises(UsageError):
        await session.rules.edit(lambda editor, document: editor.remove(document, 4))
