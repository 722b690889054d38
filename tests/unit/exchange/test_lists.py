"""Lists of other programs mean here what they mean there; every line that can't be honoured is listed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from maikr_client.errors import InvalidValue
from maikr_client.exchange import clash_lists, plain, sing_box, surge, v2fly
from maikr_client.exchange.collector import MAX_LIST_LINES, MAX_PATTERNS, text_of
from maikr_client.exchange.lists import format_of, read_list
from maikr_client.exchange.results import MAX_PROBLEMS, ImportedList, ListFormat
from maikr_client.model.rule import ListKind, ListReference
from maikr_client.rules.compile import compile_rules
from maikr_client.rules.document import parse_document
from maikr_client.rules.problems import RuleProblemCode as Code
from maikr_client.rules.wording import placed_sentence

_NAMES = ("x.test", "a.x.test", "b.a.x.test", "ax.test")


def held(imported: ImportedList, names: tuple[str, ...] = _NAMES) -> list[str]:
    reference = ListReference(kind=ListKind.FILE, where="l")
    matcher = compile_rules(parse_document("list:l block\n").rule_list, {reference: imported.destinations})
    return [name for name in names if matcher.decide(name).rule == 0]


def refused(imported: ImportedList) -> list[tuple[int, Code]]:
    return [(each.line, each.code) for each in imported.problems]


@pytest.mark.parametrize(
    ("read", "line", "names"),
    [
        (clash_lists.read_domain, "x.test", ["x.test"]),
        (clash_lists.read_domain, "*.x.test", ["a.x.test"]),
        (clash_lists.read_domain, ".x.test", ["a.x.test", "b.a.x.test"]),
        (clash_lists.read_domain, "+.x.test", ["x.test", "a.x.test", "b.a.x.test"]),
        (clash_lists.read_domain, "*.*.x.test", ["b.a.x.test"]),
        (surge.read_domain_set, "x.test", ["x.test"]),
        (surge.read_domain_set, ".x.test", ["x.test", "a.x.test", "b.a.x.test"]),
        (surge.read_rule_set, "DOMAIN-WILDCARD,*.x.test", ["a.x.test", "b.a.x.test"]),
        (surge.read_rule_set, "DOMAIN-WILDCARD,?x.test", ["ax.test"]),
        (surge.read_rule_set, "DOMAIN-SUFFIX,x.test", ["x.test", "a.x.test", "b.a.x.test"]),
        (surge.read_rule_set, "DOMAIN,x.test", ["x.test"]),
        (surge.read_rule_set, "DOMAIN-KEYWORD,A.X", ["a.x.test", "b.a.x.test"]),
        (clash_lists.read_classical, "DOMAIN-REGEX,^.{1,3}x\\.test$", ["a.x.test", "ax.test"]),
        (sing_box.read_sing_box, '{"version":3,"rules":[{"domain_suffix":".x.test"}]}', ["a.x.test", "b.a.x.test"]),
        (sing_box.read_sing_box, '{"version":1,"rules":[{"domain_suffix":["x.test"]}]}', list(_NAMES[:3])),
        (sing_box.read_sing_box, '{"version":4,"rules":[{"domain":"x.test"}]}', ["x.test"]),
        (v2fly.read_v2fly, "x.test", ["x.test", "a.x.test", "b.a.x.test"]),
        (v2fly.read_v2fly, "full:x.test @cn # why", ["x.test"]),
        (v2fly.read_v2fly, "keyword:ax", ["ax.test"]),
        (v2fly.read_v2fly, r"regexp:^a\.", ["a.x.test"]),
        (plain.read_hosts, "0.0.0.0 x.test ax.test # no", ["x.test", "ax.test"]),
        (plain.read_adguard, "||x.test^", ["x.test", "a.x.test", "b.a.x.test"]),
        (plain.read_adguard, "||*.x.test^$important", ["a.x.test", "b.a.x.test"]),
        (plain.read_adguard, "x.test", ["x.test"]),
        (plain.read_adguard, "/^a/", ["a.x.test", "ax.test"]),
        (plain.read_adguard, "|x.test^|", ["x.test"]),
        (plain.read_adguard, "*.x.test^", ["a.x.test", "b.a.x.test"]),
        (plain.read_adguard, "x.test^", list(_NAMES)),
        (plain.read_adguard, "x.test|", list(_NAMES)),
        (plain.read_adguard, "||*x.test^", list(_NAMES)),
        (plain.read_adguard, "||a*.test^|", ["a.x.test", "b.a.x.test", "ax.test"]),
        (plain.read_adguard, "||a.x.", ["a.x.test", "b.a.x.test"]),
        (plain.read_adguard, "|a*.", ["a.x.test", "ax.test"]),
        (plain.read_adguard, ".a.", ["b.a.x.test"]),
        (plain.read_adguard, "x.test # why", ["x.test"]),
        (plain.read_hosts, "127.0.0.1\tlocalhost.x.test\tx.test ax.test", ["x.test", "ax.test"]),
        (surge.read_domain_set, ".a.x.test // why", ["a.x.test", "b.a.x.test"]),
        (v2fly.read_v2fly, "Full:x.test", ["x.test"]),
        (plain.read_plain, "x.test", ["x.test", "a.x.test", "b.a.x.test"]),
        (plain.read_maikr, "*.X.test.  # below", ["a.x.test", "b.a.x.test"]),
        (plain.read_maikr, "=x.test", ["x.test"]),
    ],
)
def test_a_line_holds_the_names_its_own_program_gives_it(
    read: Callable[[str], ImportedList], line: str, names: list[str]
) -> None:
    imported = read(f"{line}\n")

    assert not imported.problems
    assert held(imported) == names


_C = Code


@pytest.mark.parametrize(
    ("read", "text", "codes"),
    [
        (surge.read_rule_set, "DOMAIN,a.test\nDOMAIN,b.test,PROXY\n", {2: _C.ACTION_IN_LIST}),
        (surge.read_rule_set, "# c\nPROCESS-NAME,curl\nnonsense\n", {2: _C.NOT_SUPPORTED, 3: _C.MALFORMED}),
        (
            surge.read_rule_set,
            "IP-CIDR,192.0.2.0/24,no-resolve\nIP-CIDR,300.0.0.0/8\n",
            {1: _C.MEANING_CHANGED, 2: _C.BAD_ADDRESS},
        ),
        (clash_lists.read_classical, "AND,((DOMAIN,a.test),(NETWORK,UDP))\n", {1: _C.NOT_SUPPORTED}),
        (clash_lists.read_classical, "payload:\n  - DOMAIN,a.test\n  - 'DST-PORT,80'\n", {3: _C.NOT_SUPPORTED}),
        (clash_lists.read_ipcidr, "payload:\n- 10.0.0.0.1/32\n", {2: _C.BAD_ADDRESS}),
        (v2fly.read_v2fly, "include:b\nfoo:bar\na b\n", {1: _C.INCLUDE_MISSING, 2: _C.NOT_SUPPORTED, 3: _C.MALFORMED}),
        (v2fly.read_v2fly, "regexp:(a)\\1\nregexp:((a{64}){64}){64}\n", {1: _C.UNSAFE_PATTERN, 2: _C.UNSAFE_PATTERN}),
        (
            plain.read_maikr,
            "a.test via uk-1\nlist:x\nany\n",
            {1: _C.ACTION_IN_LIST, 2: _C.NOT_SUPPORTED, 3: _C.NOT_SUPPORTED},
        ),
        (plain.read_maikr, "a.test\x07\n" + "x" * 5000, {1: _C.CONTROL_CHARACTER, 2: _C.LINE_TOO_LONG}),
        (plain.read_plain, "a.test\n.b.test\n+.c.test\n", {2: _C.NOT_SUPPORTED, 3: _C.NOT_SUPPORTED}),
        (
            plain.read_hosts,
            "192.0.2.1 a.test\n127.0.0.1 localhost\nx.test\n",
            {1: _C.NOT_SUPPORTED, 2: _C.NOT_SUPPORTED, 3: _C.BAD_ADDRESS},
        ),
        (
            plain.read_adguard,
            "@@||a.test^\n||b.test^$client=x\nc^\n|http://d.test\n##.banner\n[$path=/x]e.test##.banner\n",
            dict.fromkeys((1, 2, 3, 4, 5, 6), _C.NOT_SUPPORTED),
        ),
        (plain.read_adguard, "# a\n#b\n#\n####\n! c\n[Adblock Plus]\n||192.0.2.*^\n", {7: _C.BAD_ADDRESS}),
        (plain.read_adguard, "/ads/banner/\nc_d:e\n", {1: _C.UNSAFE_PATTERN, 2: _C.UNSAFE_PATTERN}),
        (plain.read_plain, "*.a.test\n=b.test\n", {1: _C.NOT_SUPPORTED, 2: _C.NOT_SUPPORTED}),
        (clash_lists.read_domain, "ad*.a.test\n+.*.a.test\n", {1: _C.NOT_SUPPORTED, 2: _C.BAD_NAME}),
        (
            clash_lists.read_classical,
            "IP-CIDR,192.0.2.0/24,src\nDOMAIN-REGEX,^https?://a\nDOMAIN-SUFFIX,.a.test\nDOMAIN-SUFFIX,b.test,\n",
            {1: _C.NOT_SUPPORTED, 2: _C.UNSAFE_PATTERN, 3: _C.NOT_SUPPORTED},
        ),
        (surge.read_rule_set, "DOMAIN,a.test,extended-matching\n", {1: _C.MEANING_CHANGED}),
        (v2fly.read_v2fly, "regexp:^\u4e2d\u6587$\n", {1: _C.UNSAFE_PATTERN}),
    ],
)
def test_each_line_that_can_t_be_honoured_is_listed_with_its_reason(
    read: Callable[[str], ImportedList], text: str, codes: dict[int, Code]
) -> None:
    imported = read(text)

    assert dict(refused(imported)) == codes
    assert all("…" not in placed_sentence(each) for each in imported.problems)


def test_sing_box_rules_that_hold_for_more_than_a_destination_are_refused_whole() -> None:
    text = """{"version": 2, "rules": [
        {"domain": ["a.test"], "port": 443},
        {"domain": "b.test", "invert": true},
        {"type": "logical", "mode": "and", "rules": []},
        {"type": "logical", "mode": "or", "rules": [{"domain": "c.test"}, {"ip_cidr": ["192.0.2.0/24", 5]}]},
        {}
    ]}"""
    imported = sing_box.read_sing_box(text)

    assert imported.destinations.exact == ("c.test",)
    assert len(imported.destinations.networks) == 1
    assert refused(imported) == [
        (2, Code.NOT_SUPPORTED),
        (3, Code.NOT_SUPPORTED),
        (4, Code.NOT_SUPPORTED),
        (5, Code.MALFORMED),
        (6, Code.NOT_SUPPORTED),
    ]
    assert imported.problems[3].field("where") == "rules[1].ip_cidr[1]"


def test_sing_box_rules_of_a_kind_or_with_a_field_that_is_not_known_hold_nothing() -> None:
    text = """{"version": 3, "rules": [
        {"type": "logical", "mode": "or", "port": 443, "rules": [{"domain": "a.test"}]},
        {"type": "logical", "mode": "or", "rules": []},
        {"type": "other", "domain": "b.test"}
    ]}"""
    imported = sing_box.read_sing_box(text)

    assert not len(imported.destinations)
    assert refused(imported) == [(2, Code.NOT_SUPPORTED), (3, Code.NOT_SUPPORTED), (4, Code.NOT_SUPPORTED)]


def test_every_name_of_a_line_of_hosts_is_taken_or_listed_at_its_place() -> None:
    imported = plain.read_hosts("0.0.0.0  a.test bad..name  est 192.0.2.7 b.test\n192.0.2.1 c.test d.test\n")

    assert imported.destinations.exact == ("a.test", "est", "b.test")
    assert [(each.line, each.column) for each in imported.problems] == [(1, 20), (1, 32), (2, 11), (2, 18)]


def test_v2fly_inclusions_follow_attributes_and_never_go_in_circles() -> None:
    files = {
        "b": "b1.test @ads\nb2.test\ninclude:c\n",
        "c": "c1.test @ads\ninclude:b\nbad..name @ads\n",
    }
    imported = v2fly.read_v2fly("a.test\ninclude:b @ads\n", includes=files)

    assert imported.destinations.trees == ("a.test", "b1.test", "c1.test")
    assert refused(imported) == [(2, Code.INCLUDE_CYCLE), (3, Code.BAD_NAME)]
    assert [each.field("file") for each in imported.problems] == ["c", "c"]


def test_v2fly_entries_are_taken_by_attribute() -> None:
    text = "a.test @cn\nb.test @ads @cn\nc.test\n"

    assert v2fly.read_v2fly(text, attributes=("cn",)).destinations.trees == ("a.test", "b.test")
    assert v2fly.read_v2fly(text, attributes=("cn", "-ads")).destinations.trees == ("a.test",)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("a.test\nb.test\n", ListFormat.PLAIN),
        ("# hosts\n0.0.0.0 a.test\n", ListFormat.HOSTS),
        ("! title\n||a.test^\n", ListFormat.ADGUARD),
        ("# list\nfull:a.test\ninclude:b\n", ListFormat.V2FLY),
        ('{"version": 1, "rules": []}', ListFormat.SING_BOX),
        ("payload:\n  - '+.a.test'\n", ListFormat.CLASH_DOMAIN),
        ("payload:\n  - DOMAIN-SUFFIX,a.test\n", ListFormat.CLASH_CLASSICAL),
        ("payload:\n  - '192.0.2.0/24'\n", ListFormat.CLASH_IPCIDR),
        ("DOMAIN,a.test\n", ListFormat.CLASH_CLASSICAL),
        ("payload:\n\n  # why\n  - 192.0.2.0/24\n", ListFormat.CLASH_IPCIDR),
        ("a.test @ads\n", ListFormat.V2FLY),
        ("a.test\n" * 5_000 + "full:b.test\n", ListFormat.V2FLY),
        ("192.0.2.0/24\na.test # *.b.test\n", ListFormat.PLAIN),
    ],
)
def test_a_list_is_told_by_its_look(text: str, form: ListFormat) -> None:
    assert format_of(text) is form
    assert not read_list(text, form).problems or form is ListFormat.V2FLY


def test_a_list_of_programs_alone_is_told_by_its_look_too() -> None:
    text = "payload:\n  - PROCESS-NAME,curl\n"

    assert refused(read_list(text, format_of(text))) == [(2, Code.NOT_SUPPORTED)]


@pytest.mark.parametrize("line", [".b.test", "*.b.test", "\t.b.test"])
def test_a_list_that_programs_read_each_in_another_way_is_not_guessed(line: str) -> None:
    """`a.test` in it would be with all below in one program, and itself only in the next."""
    with pytest.raises(InvalidValue, match=r"line 2: .*name the format"):
        format_of(f"a.test\n{line}\n")
    assert format_of(f"a.test\n{line}\n", "surge-domain-set") is ListFormat.SURGE_DOMAIN_SET


def test_masks_of_another_program_are_not_taken_for_those_of_adguard() -> None:
    with pytest.raises(InvalidValue, match=r"line 1: .*name the format"):
        format_of("[AutoProxy 0.2.9]\n||a.test\n")


@pytest.mark.parametrize("form", ListFormat)
def test_a_web_page_is_no_list(form: ListFormat) -> None:
    with pytest.raises(InvalidValue):
        read_list("\n<!DOCTYPE html>\n<body>\nlogin\n</body>\n", form)


@pytest.mark.parametrize(
    "text",
    ["payload:\n" + "#" * 5_000 + "\n x\n", "\n" * 16_384, " " * 16_384, "- " * 8_000, "payload:" + "#-" * 8_000],
)
def test_a_look_at_a_list_takes_no_more_steps_than_it_has_characters(text: str) -> None:
    """Forty number signs after `payload:` once were enough to look for longer than anybody waits."""
    assert format_of(text) in {ListFormat.PLAIN, ListFormat.CLASH_DOMAIN}


def test_a_byte_order_mark_is_no_part_of_a_list() -> None:
    texts = [text_of(b"\xef\xbb\xbf" + each) for each in (b"payload:\n- +.a.test\n", b'{"version":1,"rules":[]}')]

    assert [format_of(each) for each in texts] == [ListFormat.CLASH_DOMAIN, ListFormat.SING_BOX]
    assert read_list(texts[0], ListFormat.CLASH_DOMAIN).destinations.trees == ("a.test",)
    assert not read_list(texts[1], ListFormat.SING_BOX).problems


def test_patterns_that_together_are_too_large_are_listed_and_the_others_still_compile() -> None:
    imported = v2fly.read_v2fly("".join(f"regexp:^{n}(ab){{60}}c{{60}}$\n" for n in range(1_500)))

    assert {each.code for each in imported.problems} == {Code.UNSAFE_PATTERN}
    assert len(imported.problems) + len(imported.destinations.patterns) == 1_500
    assert held(imported, ("7" + "ab" * 60 + "c" * 60, "7")) == ["7" + "ab" * 60 + "c" * 60]


def test_patterns_past_the_number_are_listed_without_being_tried() -> None:
    """One that is too large takes milliseconds to be known as that, and a list may have two million lines."""
    imported = v2fly.read_v2fly("regexp:(a)\\1\n" * (MAX_PATTERNS + 1) + "regexp:^b\n")

    assert not imported.destinations.patterns
    assert refused(imported)[-3:] == [
        (MAX_PATTERNS, Code.UNSAFE_PATTERN),
        (MAX_PATTERNS + 1, Code.NOT_SUPPORTED),
        (MAX_PATTERNS + 2, Code.NOT_SUPPORTED),
    ]


def test_a_format_that_is_none_is_refused() -> None:
    with pytest.raises(InvalidValue):
        format_of("a.test", "pdf")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("payload: [&a [x], *a, {x: y}]", "line 1"),
        ("payload:\n" + " [" * 50, "line 2"),
        ("payload: &x [" + "*x," * 2000 + "]", "line 1"),
        ("payload:\n  - 'open", "line 2"),
    ],
)
def test_yaml_bombs_and_broken_yaml_are_refused_with_their_line(text: str, why: str) -> None:
    with pytest.raises(InvalidValue, match=why):
        clash_lists.read_domain(text)


@pytest.mark.parametrize("text", ["", "[]", '{"version": 9, "rules": []}', '{"rules": 1, "version": 1}', "[" * 100_000])
def test_what_is_no_rule_set_is_refused(text: str) -> None:
    with pytest.raises(InvalidValue):
        sing_box.read_sing_box(text)


def test_a_binary_file_is_refused_at_its_first_bad_line() -> None:
    with pytest.raises(InvalidValue, match="line 2"):
        text_of(b"a.test\n\xff\xfe")


def test_a_list_of_a_million_bad_lines_is_counted_to_the_last() -> None:
    imported = plain.read_plain("not a name\n" * (MAX_PROBLEMS + 5))

    assert len(imported.problems) == MAX_PROBLEMS + 1
    assert imported.problems[-1].field("count") == "5"


def test_a_list_of_too_many_lines_is_refused_at_once() -> None:
    with pytest.raises(InvalidValue, match=f"line {MAX_LIST_LINES + 1}"):
        plain.read_plain("\n" * MAX_LIST_LINES)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(ListFormat), st.text() | st.text("payload:-\n ',.*+|^@!DOMAINfull{}[]\"&x1/"))
def test_whatever_the_text_a_reader_answers_or_says_what_is_wrong(form: ListFormat, text: str) -> None:
    try:
        imported = read_list(text, form)
    except InvalidValue:
        return
    assert all(each.line >= 1 and placed_sentence(each) for each in imported.problems)
