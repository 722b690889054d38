"""Blobs: whole and right, or not there; never more than there is room for."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from maikr_client.daemon.blobs import GRACE_S, MAX_BLOBS, MAX_TOTAL_BYTES, Blobs
from maikr_client.daemon.posix.files import PosixFiles
from maikr_client.errors import Failed, InvalidValue
from maikr_client.model.problem import ProblemCode
from maikr_client.wire.requests import MAX_BLOB_BYTES, StoreBlob
from tests.support.tiny_disk import run_on_tiny_disk

CONTENT = b"alpha.test\nbeta.test\n" * 100
NOTHING = frozenset[str]()
FULL_DISK = """
import hashlib, sys
from pathlib import Path
from maikr_client.daemon.blobs import Blobs
from maikr_client.daemon.posix.files import PosixFiles
from maikr_client.errors import Failed
from maikr_client.wire.requests import StoreBlob

content, path = b"x" * 100_000, Path(sys.argv[1]) / "blobs"
name = hashlib.sha256(content).hexdigest()
for offset in (0, 50_000):
    part = StoreBlob(sha256=name, total_bytes=len(content), offset=offset, data=content[offset : offset + 50_000])
    try:
        Blobs(path, PosixFiles()).store(part, frozenset())
    except Failed as error:
        print(error.problem.code)
print(len(list(path.iterdir())))
"""


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def part(content: bytes, offset: int = 0, length: int | None = None) -> StoreBlob:
    data = content[offset : offset + (len(content) if length is None else length)]
    return StoreBlob(sha256=sha256(content), total_bytes=len(content), offset=offset, data=data)


def blobs(path: Path, now: float = 0.0) -> Blobs:
    return Blobs(path / "blobs", PosixFiles(), lambda: now)


def test_a_blob_comes_in_parts_and_is_there_when_it_is_whole(tmp_path: Path) -> None:
    kept = blobs(tmp_path)
    for offset in range(0, len(CONTENT), 500):
        assert kept.missing([sha256(CONTENT)]) == (sha256(CONTENT),)
        kept.store(part(CONTENT, offset, 500), NOTHING)

    assert kept.missing([sha256(CONTENT)]) == ()
    assert kept.read(sha256(CONTENT)) == CONTENT
    assert [oct(each.stat().st_mode & 0o777) for each in (tmp_path / "blobs").iterdir()] == ["0o600"]


def test_an_empty_blob_is_one(tmp_path: Path) -> None:
    kept = blobs(tmp_path)
    kept.store(part(b""), NOTHING)

    assert kept.read(sha256(b"")) == b""


def test_a_blob_that_is_not_what_it_says_is_not_kept(tmp_path: Path) -> None:
    kept = blobs(tmp_path)
    forged = StoreBlob(sha256=sha256(CONTENT), total_bytes=3, offset=0, data=b"bad")
    with pytest.raises(Failed) as refused:
        kept.store(forged, NOTHING)

    assert refused.value.problem.code is ProblemCode.INVALID_VALUE
    assert list((tmp_path / "blobs").iterdir()) == []


def test_a_part_out_of_order_is_refused_and_offset_0_starts_anew(tmp_path: Path) -> None:
    kept = blobs(tmp_path)
    kept.store(part(CONTENT, 0, 500), NOTHING)
    with pytest.raises(Failed):
        kept.store(part(CONTENT, 1000, 500), NOTHING)
    kept.store(part(CONTENT), NOTHING)

    assert kept.read(sha256(CONTENT)) == CONTENT


def test_a_blob_that_changed_on_disk_is_not_read(tmp_path: Path) -> None:
    kept = blobs(tmp_path)
    kept.store(part(CONTENT), NOTHING)
    (tmp_path / "blobs" / sha256(CONTENT)).write_bytes(b"other")

    with pytest.raises(Failed) as refused:
        kept.read(sha256(CONTENT))
    assert refused.value.problem.code is ProblemCode.FILE_DAMAGED


def test_what_no_plan_names_goes_after_a_while(tmp_path: Path) -> None:
    kept = blobs(tmp_path)
    for content in (b"wanted", b"unwanted"):
        kept.store(part(content), NOTHING)
    wanted = frozenset({sha256(b"wanted")})
    begun = max(each.stat().st_mtime for each in (tmp_path / "blobs").iterdir())

    blobs(tmp_path, begun + GRACE_S - 1).prune(wanted)
    assert kept.missing([sha256(b"unwanted")]) == ()
    blobs(tmp_path, begun + GRACE_S + 1).prune(wanted)
    assert kept.missing([sha256(b"wanted"), sha256(b"unwanted")]) == (sha256(b"unwanted"),)


def test_blobs_that_begin_together_get_no_more_room_than_one_after_the_other(tmp_path: Path) -> None:
    kept, held = blobs(tmp_path), MAX_BLOB_BYTES // 2
    names = [sha256(bytes([number])) for number in range(4 * MAX_TOTAL_BYTES // MAX_BLOB_BYTES)]
    for name in names:
        kept.store(StoreBlob(sha256=name, total_bytes=MAX_BLOB_BYTES, offset=0, data=b"x"), NOTHING)
    for name in names:
        unfinished = tmp_path / "blobs" / f"{name}.part"
        if unfinished.exists():
            os.truncate(unfinished, held)  # as if its parts had come: holes take no room
            kept.store(StoreBlob(sha256=name, total_bytes=MAX_BLOB_BYTES, offset=held, data=b"x"), NOTHING)

    assert sum(each.stat().st_size for each in (tmp_path / "blobs").iterdir()) <= MAX_TOTAL_BYTES


def test_there_are_only_so_many_blobs_however_small(tmp_path: Path) -> None:
    kept = blobs(tmp_path)
    for number in range(MAX_BLOBS + 10):
        begun = StoreBlob(sha256=sha256(str(number).encode()), total_bytes=1, offset=0, data=b"")
        kept.store(begun, NOTHING)

    assert len(list((tmp_path / "blobs").iterdir())) == MAX_BLOBS


def test_a_full_disk_is_named_and_leaves_no_part(tmp_path: Path) -> None:
    assert run_on_tiny_disk(tmp_path, FULL_DISK).split() == ["disk-full", "0"]


@pytest.mark.parametrize(
    ("sha", "total", "offset", "data"),
    [
        ("../../etc/passwd", 1, 0, b"x"),
        ("A" * 64, 1, 0, b"x"),
        ("0" * 64, MAX_BLOB_BYTES + 1, 0, b"x"),
        ("0" * 64, 1, 1, b"x"),
        ("0" * 64, 1, -1, b"x"),
    ],
)
def test_a_part_that_can_not_be_one_is_no_value(sha: str, total: int, offset: int, data: bytes) -> None:
    with pytest.raises(InvalidValue):
        StoreBlob(sha256=sha, total_bytes=total, offset=offset, data=data)
