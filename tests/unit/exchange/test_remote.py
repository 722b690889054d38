"""Remote lists: https from the public internet only, bounded, pinned if wanted, and the last good copy kept."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from ipaddress import ip_address
from pathlib import Path

import httpx
import pytest

from maikr_client.errors import Failed, InvalidValue
from maikr_client.exchange.fetch import Fetcher
from maikr_client.exchange.list_cache import KeptList, ListCache
from maikr_client.exchange.public_address import is_public
from maikr_client.exchange.remote import RemoteLists
from maikr_client.model.rule import IpAddress, ListKind, ListReference
from maikr_client.rules.problems import RuleProblemCode as Code

URL = "https://lists.test/ads.txt"
NOW = datetime(2026, 1, 2, tzinfo=UTC)
HOSTS = {"lists.test": "198.51.100.1", "other.test": "198.51.100.2", "inside.test": "192.168.1.1"}


class _Stream(httpx.AsyncByteStream):
    def __init__(self, body: bytes) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for start in range(0, len(self._body), 400):
            yield self._body[start : start + 400]


def answered(status: int, body: bytes = b"", **headers: str) -> httpx.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, headers=named, stream=_Stream(body))


Answer = Callable[[httpx.Request], httpx.Response]


async def resolve(host: str) -> tuple[IpAddress, ...]:
    if host not in HOSTS:
        raise OSError(f"no {host}")
    return (ip_address(HOSTS[host]),)


class World:
    """A web that answers as told, and a cache in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.requests: list[httpx.Request] = []
        self.answer: Answer = lambda _: answered(200, b"a.test\n")

    def lists(self, limit: int = 1000) -> RemoteLists:
        client = httpx.AsyncClient(transport=httpx.MockTransport(self._handle))
        return RemoteLists(Fetcher(lambda: client, resolve, limit=limit), ListCache(self.folder), lambda: NOW)

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self.answer(request)


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path / "lists")


def reference(url: str = URL, *, sha256: str | None = None, form: str | None = None) -> ListReference:
    return ListReference(kind=ListKind.URL, where=url, sha256=sha256, format=form)


async def test_a_list_is_fetched_from_the_very_address_that_was_checked(world: World) -> None:
    got = await world.lists().update(reference())

    (request,) = world.requests
    assert (request.url.host, request.headers["host"]) == ("198.51.100.1", "lists.test")
    assert request.extensions["sni_hostname"] == "lists.test"
    assert (got.imported.destinations.trees, got.stale, got.fetched_at) == (("a.test",), None, NOW)


async def test_an_unchanged_list_is_not_sent_again(world: World) -> None:
    world.answer = lambda _: answered(200, b"a.test\n", etag='"1"')
    await world.lists().update(reference())
    world.answer = lambda _: answered(304)

    got = await world.lists().update(reference())

    assert world.requests[1].headers["if-none-match"] == '"1"'
    assert got.imported.destinations.trees == ("a.test",)
    assert got.stale is None


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (answered(500), "500"),
        (answered(200, b"x" * 1001), "over 1000"),
        (answered(200, gzip.compress(b"\0" * 10_000_000), content_encoding="gzip"), "over"),
        (answered(200, b"nonsense", content_encoding="br"), "encoding"),
        (answered(200, b"\xff\xfe"), "UTF-8"),
        (answered(200, b"# all gone\n"), "no destination"),
        (answered(200, b"<!DOCTYPE html>\n<body>\nlogin\n</body>\n"), "no destination"),
        (answered(200, b"a.test\n.b.test\n"), "name the format"),
        (answered(302, location="http://other.test/"), "https"),
        (answered(302, location="https://inside.test/"), "public"),
        (answered(302, location="https://127.0.0.1/"), "public"),
        (answered(302, location="https://[::ffff:10.0.0.1]/"), ""),
        (answered(302, location="https://nowhere.test/"), "no nowhere.test"),
        (answered(302, location=URL), "redirects"),
    ],
)
async def test_a_bad_update_leaves_the_last_good_copy_and_says_why(
    world: World, answer: httpx.Response, why: str
) -> None:
    await world.lists().update(reference())
    world.answer = lambda _: answer

    got = await world.lists().update(reference())

    assert got.imported.destinations.trees == ("a.test",)
    assert got.stale is not None
    assert why in got.stale
    kept = world.lists().kept(reference())
    assert kept is not None
    assert kept.imported.destinations.trees == ("a.test",)


async def test_without_any_copy_a_failure_is_a_failure(world: World) -> None:
    world.answer = lambda _: answered(404)

    with pytest.raises(Failed):
        await world.lists().update(reference())
    assert world.lists().kept(reference()) is None


async def test_redirects_to_public_https_are_followed(world: World) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.headers["host"] == "lists.test":
            return answered(302, location="https://other.test/b")
        return answered(200, gzip.compress(b"b.test\n"), content_encoding="gzip")

    world.answer = answer

    assert (await world.lists().update(reference())).imported.destinations.trees == ("b.test",)


async def test_a_pinned_list_is_used_with_that_content_only(world: World) -> None:
    pin = hashlib.sha256(b"a.test\n").hexdigest()
    assert (await world.lists().update(reference(sha256=pin))).sha256 == pin
    world.answer = lambda _: answered(200, b"evil.test\n")

    got = await world.lists().update(reference(sha256=pin))

    assert got.imported.destinations.trees == ("a.test",)
    assert got.stale is not None
    await world.lists().update(reference())
    assert world.lists().kept(reference(sha256=pin)) is None


async def test_an_update_can_t_bring_an_action(world: World) -> None:
    world.answer = lambda _: answered(200, b"a.test direct\nb.test\nDOMAIN,c.test,DIRECT\n")

    got = await world.lists().update(reference(form="plain"))

    assert got.imported.destinations.trees == ("b.test",)
    assert [(each.line, each.code) for each in got.imported.problems] == [(1, Code.ACTION_IN_LIST), (3, Code.BAD_NAME)]


async def test_a_damaged_copy_counts_as_none(world: World) -> None:
    await world.lists().update(reference())
    (file,) = world.folder.iterdir()
    file.write_bytes(file.read_bytes() + b"evil.test\n")

    assert world.lists().kept(reference()) is None


async def test_only_https_is_fetched(world: World) -> None:
    with pytest.raises(InvalidValue):
        reference("http://lists.test/a")
    with pytest.raises(Failed):
        await world.lists().update(reference("https://inside.test/a"))
    assert not world.requests


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("1.1.1.1", True),
        ("198.18.0.1", True),
        ("2606:4700::1", True),
        ("10.1.2.3", False),
        ("100.64.0.1", False),
        ("127.0.0.1", False),
        ("169.254.169.254", False),
        ("255.255.255.255", False),
        ("::1", False),
        ("fd00::1", False),
        ("fe80::1", False),
        ("::ffff:127.0.0.1", False),
        ("64:ff9b::a00:1", False),
        ("2002:c0a8:101::1", False),
        ("64:ff9b::101:101", True),
    ],
)
def test_what_is_public(address: str, *, public: bool) -> None:
    assert is_public(ip_address(address)) is public


HOSTS_LIST = b"0.0.0.0 ads.test\n0.0.0.0 more.test\n"


async def test_a_list_stays_of_the_form_that_it_had_at_first(world: World) -> None:
    world.answer = lambda _: answered(200, b"+.a.test\nb.test\n")
    await world.lists().update(reference())
    world.answer = lambda _: answered(200, b"b.test\nc.test\n")

    got = await world.lists().update(reference())

    assert (got.stale, got.changed) == (None, None)
    assert (got.imported.destinations.trees, got.imported.destinations.exact) == ((), ("b.test", "c.test"))
    kept = world.lists().kept(reference())
    assert kept is not None
    assert kept.imported == got.imported


async def test_a_list_that_looks_like_another_form_than_at_first_is_told_and_not_taken(world: World) -> None:
    world.answer = lambda _: answered(200, HOSTS_LIST)
    before = await world.lists().update(reference())
    world.answer = lambda _: answered(200, b"||ads.test^\n||other.test^\n")

    got = await world.lists().update(reference())

    assert got.imported == before.imported
    assert got.stale is not None
    assert got.changed is not None
    assert (got.changed.before, got.changed.now) == ("hosts", "adguard")
    named = await world.lists().update(reference(form="adguard"))
    assert (named.stale, named.imported.destinations.trees) == (None, ("ads.test", "other.test"))


async def test_an_entry_that_only_this_form_reads_otherwise_is_no_other_form(world: World) -> None:
    world.answer = lambda _: answered(200, b"full:a.test\nb.test\n")
    await world.lists().update(reference())
    world.answer = lambda _: answered(200, b"b.test\n")

    got = await world.lists().update(reference())

    assert (got.changed, got.imported.destinations.trees) == (None, ("b.test",))


async def test_a_copy_from_before_forms_were_kept_says_by_its_look_what_the_list_was(world: World) -> None:
    cache = ListCache(world.folder)
    cache.keep(URL, KeptList(body=HOSTS_LIST, fetched_at=NOW, etag=None))
    world.answer = lambda _: answered(200, b"||ads.test^\n")

    got = await world.lists().update(reference())

    assert got.changed is not None
