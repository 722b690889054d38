"""Rules get their lists from files, bundles and kept copies, or are told by line which is missing."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import httpx

from maikr_client.exchange.bundles import Bundles
from maikr_client.exchange.fetch import Fetcher
from maikr_client.exchange.library import ListLibrary
from maikr_client.exchange.list_cache import KeptList, ListCache
from maikr_client.exchange.remote import RemoteLists
from maikr_client.model.rule import IpAddress
from maikr_client.rules.compile import compile_rules
from maikr_client.rules.document import parse_document

NOW = datetime(2026, 1, 2, tzinfo=UTC)


async def nowhere(host: str) -> tuple[IpAddress, ...]:
    raise OSError(host)


def library(folder: Path) -> ListLibrary:
    cache = ListCache(folder / "cache")
    cache.keep("https://lists.test/a", KeptList(body=b"url.test\n", fetched_at=NOW, etag=None))
    remote = RemoteLists(Fetcher(httpx.AsyncClient, nowhere), cache, lambda: NOW)
    return ListLibrary(folder, Bundles.shipped(), remote)


def test_lists_of_every_kind_are_gathered(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("file.test\nbad..line\n")
    text = "list:mine.txt block\nlist:https://lists.test/a direct\nbundle:github via uk-1\n"
    rules = parse_document(text).rule_list

    gathered = library(tmp_path).gather(rules)

    assert not gathered.missing
    assert [each.line for found in gathered.problems.values() for each in found] == [2]
    matcher = compile_rules(rules, gathered.lists)
    assert [matcher.decide(name).line for name in ("a.file.test", "url.test", "raw.githubusercontent.com")] == [1, 2, 3]


def test_missing_lists_are_named_by_the_lines_that_want_them(tmp_path: Path) -> None:
    text = "list:no.txt block\na.test block\nlist:https://lists.test/b direct\nbundle:none block\nlist:no.txt direct\n"

    missing = library(tmp_path).gather(parse_document(text).rule_list).missing

    assert sorted(each.line for each in missing) == [1, 3, 4, 5]
