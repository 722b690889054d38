"""Lists of URLs while a client stays open: fetched in time, put in force, and never more than destinations."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import httpx
import pytest

from maikr_client.exchange.bundles import Bundles
from maikr_client.exchange.fetch import Fetcher
from maikr_client.exchange.library import ListLibrary
from maikr_client.exchange.list_cache import ListCache
from maikr_client.exchange.remote import RemoteLists
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.rule import ActionKind, IpAddress, RuleList
from maikr_client.rules.compile import compile_rules
from maikr_client.rules.document import RuleDocument, parse_document
from maikr_client.session.rules.freshness import EVERY_S, keep_lists
from maikr_client.session.rules.lists import NeededLists

RULES = parse_document("list:https://lists.test/ads.txt block\ndefault direct\n")
BEGAN = datetime(2026, 1, 2, tzinfo=UTC)


async def resolve(_host: str) -> tuple[IpAddress, ...]:
    return (ip_address("198.51.100.1"),)


class Streamed(httpx.AsyncByteStream):
    def __init__(self, body: bytes) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._body


class Lists(NeededLists):
    """`looked`: which of them are old was looked at, and those were fetched."""

    def __init__(
        self,
        folder: Path,
        library: ListLibrary,
        remote: RemoteLists,
        now: Callable[[], datetime],
        noted: Callable[[Problem], None],
    ) -> None:
        super().__init__(folder, library, remote, now, noted)
        self.looked = asyncio.Event()

    async def renewed(self, rules: RuleList) -> bool:
        try:
            return await super().renewed(rules)
        finally:
            self.looked.set()


@dataclass
class Client:
    """One that stays open. `body` is what the list's server says now, None for nothing at all."""

    folder: Path
    body: str | None = "a.test\n"
    now: datetime = BEGAN
    asked: int = 0
    renewed: list[datetime] = field(default_factory=list)
    noted: list[Problem] = field(default_factory=list)

    def __post_init__(self) -> None:
        client = httpx.AsyncClient(transport=httpx.MockTransport(self._answer))
        remote = RemoteLists(Fetcher(lambda: client, resolve), ListCache(self.folder / "fetched"), lambda: self.now)
        library = ListLibrary(self.folder, Bundles.shipped(), remote)
        self.lists = Lists(self.folder, library, remote, lambda: self.now, self.noted.append)

    def _answer(self, _request: httpx.Request) -> httpx.Response:
        self.asked += 1
        if self.body is None:
            return httpx.Response(503)
        return httpx.Response(200, stream=Streamed(self.body.encode()))

    async def document(self) -> RuleDocument:
        return RULES

    async def renew(self) -> bool:
        self.renewed.append(self.now)
        return True

    async def look(self) -> None:
        """As it does each hour."""
        self.lists.looked.clear()
        keeping = asyncio.create_task(keep_lists(self.lists, self.document, self.renew))
        await self.lists.looked.wait()
        assert not keeping.done()
        keeping.cancel()

    async def blocked(self, name: str) -> bool:
        gathered = await self.lists.gathered(RULES.rule_list)
        return compile_rules(RULES.rule_list, gathered.lists).decide(name, 443).action.kind is ActionKind.BLOCK


@pytest.fixture
def client(tmp_path: Path) -> Client:
    return Client(folder=tmp_path)


async def test_a_list_is_fetched_anew_after_a_day_and_what_is_new_is_put_in_force(client: Client) -> None:
    await client.look()
    assert (client.asked, len(client.renewed)) == (1, 1)
    client.body = "a.test\nb.test\n"
    client.now += timedelta(hours=23)
    await client.look()
    assert client.asked == 1
    client.now += timedelta(hours=2)
    await client.look()

    assert client.asked == 2
    assert client.renewed == [BEGAN, client.now]
    assert await client.blocked("b.test")


async def test_a_list_that_is_as_before_changes_nothing(client: Client) -> None:
    await client.look()
    client.now += timedelta(days=2)
    await client.look()

    assert (client.asked, len(client.renewed)) == (2, 1)


async def test_an_update_that_fails_keeps_the_last_good_copy_and_is_tried_again(client: Client) -> None:
    await client.look()
    client.now += timedelta(days=2)
    client.body = None
    await client.look()
    assert await client.blocked("a.test")
    assert len(client.renewed) == 1
    client.body = "b.test\n"
    await client.look()

    assert len(client.renewed) == 2
    assert await client.blocked("b.test")
    assert not await client.blocked("a.test")


async def test_an_update_can_not_change_what_is_done(client: Client) -> None:
    await client.look()
    client.now += timedelta(days=2)
    client.body = "a.test direct\nb.test via nl-1\nc.test\ndefault block\n"
    await client.look()

    assert await client.blocked("c.test")
    assert not await client.blocked("z.test")
    assert not await client.blocked("b.test")


async def test_a_copy_that_the_rules_new_format_can_not_read_is_told_as_missing(client: Client) -> None:
    client.body = "a.test\n.b.test\n"
    named = parse_document("list:https://lists.test/ads.txt format:surge-domain-set block\n").rule_list
    assert not (await client.lists.gathered(named)).missing

    missing = (await client.lists.gathered(RULES.rule_list)).missing

    assert [each.line for each in missing] == [1]
    assert "name the format" in missing[0].field("why")


def test_it_is_looked_for_often_enough() -> None:
    assert timedelta(seconds=EVERY_S) < timedelta(days=1)


async def test_a_list_that_looks_like_another_form_is_told_and_the_last_good_copy_used(client: Client) -> None:
    client.body = "0.0.0.0 a.test\n"
    await client.look()
    client.body = "||b.test^\n"
    client.now += timedelta(days=2)
    await client.look()

    (told,) = client.noted
    assert told.code is ProblemCode.LIST_CHANGED
    assert (told.field("list"), told.field("before"), told.field("now")) == (
        "https://lists.test/ads.txt",
        "hosts",
        "adguard",
    )
    assert await client.blocked("a.test")
    assert not await client.blocked("b.test")
