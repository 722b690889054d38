"""A resolver of the lab notes what it is asked, whether or not it answers."""

from __future__ import annotations

import json
from pathlib import Path

import dns.message
import pytest

from maikr_lab.plan import plan_lab
from maikr_lab.resolver import Query, QueryLog, Resolver
from maikr_lab.zone import zone_of


@pytest.fixture
def noted() -> list[Query]:
    return []


@pytest.fixture
def resolver(noted: list[Query]) -> Resolver:
    return Resolver(zone_of(plan_lab(1)), noted.append)


def test_it_answers_and_notes(resolver: Resolver, noted: list[Query]) -> None:
    wire = dns.message.make_query("whoami.test", "AAAA").to_wire()

    response = resolver.respond(wire, "192.0.2.10", "udp")

    assert response is not None
    assert dns.message.from_wire(response).answer
    assert [(q.source, q.name, q.type, q.transport) for q in noted] == [("192.0.2.10", "whoami.test", "AAAA", "udp")]


def test_a_silent_one_notes_only(resolver: Resolver, noted: list[Query]) -> None:
    resolver.silent = True

    assert resolver.respond(dns.message.make_query("whoami.test", "A").to_wire(), "192.0.2.10", "udp") is None
    assert len(noted) == 1


@pytest.mark.parametrize("wire", [b"", b"\x00" * 12, b"nonsense, and a lot of it", b"\xff" * 512])
def test_what_is_no_question_gets_no_answer(resolver: Resolver, noted: list[Query], wire: bytes) -> None:
    assert resolver.respond(wire, "192.0.2.10", "udp") is None
    assert not noted


def test_a_response_gets_no_response(resolver: Resolver) -> None:
    query = dns.message.make_query("whoami.test", "A")

    assert resolver.respond(dns.message.make_response(query).to_wire(), "192.0.2.10", "udp") is None


def test_a_note_can_be_read_at_once(tmp_path: Path) -> None:
    path = tmp_path / "queries.jsonl"
    note = Query(at="2026-01-01T00:00:00+00:00", source="192.0.2.10", name="a.test", type="A", transport="tcp")

    QueryLog(path).note(note)

    assert [Query(**json.loads(line)) for line in path.read_text().splitlines()] == [note]
