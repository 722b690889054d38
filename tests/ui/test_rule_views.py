"""Rules in the window's words, without widgets: the rows, the changes, the answers."""

from __future__ import annotations

from dataclasses import replace
from ipaddress import IPv4Address

import pytest

from maikr_client.errors import Failed
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.rule import MAX_PORT
from maikr_client.model.status import ExitHealth
from maikr_client.rules.compile import compile_rules
from maikr_client.rules.document import RuleDocument, parse_document
from maikr_client.rules.edit import Editor
from maikr_client.rules.explain import explain
from maikr_client.rules.problems import RuleProblem, RuleProblemCode
from maikr_client.session.rules.port import Change, Explained
from maikr_client.wire.replies import ExplainedAddress, ExplainReply, PortsWay, WayKind
from maikr_ui.viewmodels.rules.changes import going_back, moving, removing, replacing, rewriting, switching
from maikr_ui.viewmodels.rules.hints import Fix
from maikr_ui.viewmodels.rules.rows import RuleRow, WrongRow, build_rows, kept_hints
from maikr_ui.viewmodels.rules.where import answer_of

TEXT = "# mine\n\na.example via nl-10  # why\nb.example port:443 direct\noff c.example block\n"


def rule_rows(text: str) -> list[RuleRow]:
    return [row for row in build_rows(parse_document(text)) if isinstance(row, RuleRow)]


def made(change: Change, text: str) -> str:
    return change(Editor(), parse_document(text)).text


def explained(text: str, destination: str) -> Explained:
    explanation = explain(compile_rules(parse_document(text).rule_list, {}), destination)
    return Explained(destination=destination, explanation=explanation, exit=None, now=None)


def test_rules_are_numbered_by_their_order_and_not_by_their_lines() -> None:
    assert [(row.index + 1, row.destination, row.way, row.details, row.enabled) for row in rule_rows(TEXT)] == [
        (1, "a.example", "Through nl-10", "why", True),
        (2, "b.example", "Direct, outside every tunnel", "only port 443", True),
        (3, "c.example", "Blocked", "", False),
    ]


def test_a_wrong_line_stands_among_the_rules_with_its_reason() -> None:
    rows = build_rows(parse_document("a.example block\nb.example nowhere\nc.example block\n"))
    assert [type(row) for row in rows] == [RuleRow, WrongRow, RuleRow]
    assert isinstance(rows[1], WrongRow)
    assert "nowhere" in rows[1].complaint


def test_a_remark_names_the_other_rule_by_its_number() -> None:
    document = parse_document(f"{TEXT}b.example port:443 direct\n")
    remark = RuleProblem.at(6, 1, RuleProblemCode.DUPLICATE, other="4", destination="", other_destination="")
    row = build_rows(document, (remark,))[-1]
    assert isinstance(row, RuleRow)
    assert [(hint.text, hint.fix) for hint in row.hints] == [("Says again what rule 2 says.", Fix.REMOVE)]


def test_remarks_stay_with_their_lines_until_these_are_looked_at_again() -> None:
    remark = RuleProblem.at(3, 1, RuleProblemCode.UNKNOWN_TARGET, target="nl-10")
    before = build_rows(parse_document(TEXT), (remark,))
    after = kept_hints(build_rows(parse_document(f"z.example block\n{TEXT}")), before)
    assert [bool(row.hints) for row in after if isinstance(row, RuleRow)] == [False, True, False, False]


def test_a_change_finds_its_rule_wherever_it_went_meanwhile() -> None:
    row = rule_rows(TEXT)[1]
    moved = f"z.example block\n{TEXT}"
    assert made(removing(row), moved) == moved.replace("b.example port:443 direct\n", "")
    assert made(replacing(row, "d.example block"), moved) == moved.replace(
        "b.example port:443 direct", "d.example block"
    )
    assert made(switching(row, on=False), moved) == moved.replace("b.example", "off b.example")
    assert made(moving(row, 99), moved).endswith("off c.example block\nb.example port:443 direct\n")


def test_of_two_equal_lines_the_nearer_one_is_meant() -> None:
    text = "a.example block\nb.example block\na.example block\n"
    assert made(removing(rule_rows(text)[2]), text) == "a.example block\nb.example block\n"


@pytest.mark.parametrize(
    "change",
    [
        removing(rule_rows(TEXT)[0]),
        rewriting(WrongRow(place=0, line="nonsense", complaint=""), "a.example block"),
        going_back("something else\n", ""),
    ],
)
def test_a_change_of_what_is_gone_is_refused(change: Change) -> None:
    with pytest.raises(Failed) as refused:
        change(Editor(), parse_document("z.example block\n"))
    assert refused.value.problem.code is ProblemCode.CONFLICT


def test_a_wrong_line_is_rewritten_or_removed_and_keeps_its_line_end() -> None:
    row = WrongRow(place=0, line="nonsense", complaint="")
    assert made(rewriting(row, "a.example block"), "  nonsense\r\nb.example block\r\n") == (
        "a.example block\r\nb.example block\r\n"
    )
    assert made(rewriting(row, ""), "nonsense\nb.example block\n") == "b.example block\n"


def test_an_answer_names_the_rule_and_the_ports_that_others_decide() -> None:
    answer = answer_of(explained("a.example port:443 block\na.example direct\n", "www.a.example"))
    assert answer.verdict == "www.a.example: direct, outside every tunnel"
    assert answer.why == ("Rule 2 is the first that holds it: “a.example direct”. For port 443, rule 1 decides.")
    assert answer.now == ()


def test_without_a_rule_the_answer_says_where_everything_else_goes() -> None:
    answer = answer_of(explained("", "a.example"))
    assert answer.verdict == "a.example: through the server you are connected to"
    assert answer.why == "No rule holds it, so it goes where everything else does."


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (ExplainReply(enforced=False), "No tunnel is up, so no rule is in force right now."),
        (ExplainReply(enforced=True), "It is refused, and nobody is asked where it is."),
    ],
)
def test_an_answer_says_what_happens_right_now(now: ExplainReply, said: str) -> None:
    assert answer_of(replace(explained("a.example block\n", "a.example"), now=now)).now == (said,)


def test_an_answer_says_through_which_tunnel_each_address_goes() -> None:
    ways = (
        PortsWay(first=0, last=442, kind=WayKind.DIRECT),
        PortsWay(first=443, last=MAX_PORT, kind=WayKind.TUNNEL, server="nl-10", health=ExitHealth.DOWN),
    )
    address = ExplainedAddress(address=IPv4Address("192.0.2.7"), synthetic=None, loaded=True, ways=ways)
    found = replace(explained("", "a.example"), now=ExplainReply(enforced=True, addresses=(address,)))
    assert answer_of(found).now == (
        "Right now 192.0.2.7: ports 0 to 442 direct; ports 443 to 65535 blocked, because nl-10 is down",
    )


def test_an_answer_without_the_daemon_says_what_to_do() -> None:
    found = replace(explained("", "a.example"), problem=Problem.of(ProblemCode.DAEMON_UNREACHABLE))
    assert "background service is not running" in answer_of(found).now[0]


def test_going_back_restores_every_byte() -> None:
    document: RuleDocument = parse_document("a.example block\n")
    assert going_back(document.text, TEXT)(Editor(), document).text == TEXT
