"""Writing a rule in fields: what is said of it, and that no field passes for another."""

from __future__ import annotations

import pytest

from maikr_client.model.rule import ActionKind, Fallback
from maikr_client.rules.document import parse_document
from maikr_ui.viewmodels.rules.draft import Draft, Field, draft_of, judge
from tests.support.fake_servers import fake_servers

SERVERS = fake_servers()


@pytest.mark.parametrize(
    "line",
    [
        "example.com via nl-10",
        "*.example.com port:80,443 via Switzerland if unavailable: direct  # why",
        "=example.com direct",
        "192.0.2.0/24 block",
        "any port:25 block",
        "bundle:github direct  # for work",
        "list:https://lists.example/ads.txt format:plain block",
    ],
)
def test_a_rule_read_into_fields_is_written_as_it_was(line: str) -> None:
    draft = draft_of(parse_document(line).rules[0])
    assert draft.line == line
    assert judge(draft, SERVERS).ready


@pytest.mark.parametrize(
    ("draft", "field", "said"),
    [
        (Draft(destination="exa mple", kind=ActionKind.BLOCK), Field.DESTINATION, "means nothing here"),
        (Draft(destination="a.example block #", target="nl-10"), Field.DESTINATION, "nothing else"),
        (Draft(destination="off a.example", target="nl-10"), Field.DESTINATION, "nothing else"),
        (Draft(destination="# a.example", target="nl-10"), Field.DESTINATION, "nothing else"),
        (Draft(destination="a.example port:80", kind=ActionKind.BLOCK), Field.DESTINATION, "nothing else"),
        (Draft(destination="a.example", target="Atlantis"), Field.TARGET, "no server and no country"),
        (Draft(destination="a.example", target="nl-10", ports="99999"), Field.PORTS, "not a port"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(draft: Draft, field: Field, said: str) -> None:
    judged = judge(draft, SERVERS)
    assert not judged.ready
    assert judged.field is field
    assert said in (judged.complaint or "")


def test_nothing_is_wrong_with_what_is_merely_missing() -> None:
    for draft in (Draft(), Draft(target="nl-10"), Draft(destination="a.example")):
        judged = judge(draft, SERVERS)
        assert (judged.ready, judged.complaint) == (False, None)


def test_without_a_directory_nothing_is_said_about_servers() -> None:
    assert judge(Draft(destination="a.example", target="Atlantis"), None).ready


def test_of_what_is_pasted_the_host_and_an_unusual_port_are_taken() -> None:
    judged = judge(Draft(destination=" https://me@www.example.com:8443/a?b ", kind=ActionKind.DIRECT), SERVERS)
    assert judged.draft.line == "www.example.com port:8443 direct"
    assert judged.ready


def test_what_happens_without_the_server_is_written_after_via_only() -> None:
    draft = Draft(destination="a.example", target="nl-10", fallback=Fallback.DIRECT)
    assert draft.line == "a.example via nl-10 if unavailable: direct"
    assert Draft(destination="a.example", kind=ActionKind.BLOCK, fallback=Fallback.DIRECT).line == "a.example block"
