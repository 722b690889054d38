from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from maikr_client.errors import NotPermitted
from maikr_client.model.problem import ProblemCode
from maikr_client.storage.files import copy_aside, own_directory, read_own, set_aside, write_own
from tests.support.tiny_disk import run_on_tiny_disk

FULL_DISK = """
import sys
from pathlib import Path
from maikr_client.errors import Failed
from maikr_client.storage.files import read_own, write_own

path = Path(sys.argv[1]) / "file"
write_own(path, b"old")
try:
    write_own(path, b"n" * 200_000)
except Failed as error:
    print(error.problem, read_own(path), [each.name for each in path.parent.iterdir()])
"""


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_what_is_written_is_read_and_nobody_else_may(tmp_path: Path) -> None:
    path = tmp_path / "maikr" / "file"

    write_own(path, b"one")
    write_own(path, b"two")

    assert read_own(path) == b"two"
    assert (mode_of(path), mode_of(path.parent)) == (0o600, 0o700)
    assert [each.name for each in path.parent.iterdir()] == ["file"]


def test_a_file_that_is_not_there_is_none(tmp_path: Path) -> None:
    assert read_own(tmp_path / "file") is None


def test_a_link_in_the_files_place_is_not_followed(tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_bytes(b"somebody else's")
    link = tmp_path / "link"
    link.symlink_to(target)

    with pytest.raises(NotPermitted):
        read_own(link)
    write_own(link, b"ours")

    assert target.read_bytes() == b"somebody else's"
    assert read_own(link) == b"ours"


def test_a_directory_that_others_could_read_is_closed(tmp_path: Path) -> None:
    open_directory = tmp_path / "open"
    open_directory.mkdir(mode=0o755)

    own_directory(open_directory)

    assert mode_of(open_directory) == 0o700


def test_a_directory_of_another_user_is_refused(tmp_path: Path) -> None:
    foreign = Path("/usr")
    if os.geteuid() == 0:
        foreign = tmp_path
        os.chown(foreign, 12345, 12345)

    with pytest.raises(NotPermitted) as caught:
        own_directory(foreign)

    assert caught.value.problem.field("why") == "belongs to another user"


def test_a_full_disk_is_said_and_the_old_file_stays_whole(tmp_path: Path) -> None:
    assert run_on_tiny_disk(tmp_path, FULL_DISK) == "disk-full (file=file) b'old' ['file']\n"


def test_damaged_files_are_kept_each_under_its_own_name(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"first")
    first = set_aside(path)
    path.write_bytes(b"second")
    second = set_aside(path)

    assert first.code is ProblemCode.FILE_DAMAGED
    assert not path.exists()
    kept = [(tmp_path / problem.field("kept_as")).read_bytes() for problem in (first, second)]
    assert kept == [b"first", b"second"]


def test_a_copy_aside_leaves_the_file(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_own(path, b"partly good")

    copy_aside(path)

    assert path.read_bytes() == b"partly good"
    (copy,) = tmp_path.glob("file.damaged-*")
    assert copy.read_bytes() == b"partly good"
