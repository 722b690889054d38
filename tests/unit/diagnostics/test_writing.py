"""A saved problem report: whole, for its owner's eyes only, never through somebody's link."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from maikr_client.diagnostics.writing import write_report
from maikr_client.errors import MaikrError

TEXT = "Maikr diagnostics.\n"


@pytest.mark.parametrize("force", [True, False])
def test_only_its_owner_can_read_it(tmp_path: Path, *, force: bool) -> None:
    file = tmp_path / "report.txt"
    assert write_report(file, TEXT, force=force)
    assert file.read_text(encoding="utf-8") == TEXT
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_file_that_is_there_stays_unless_it_is_to_be_replaced(tmp_path: Path) -> None:
    file = tmp_path / "report.txt"
    file.write_text("mine", encoding="utf-8")
    assert not write_report(file, TEXT, force=False)
    assert file.read_text(encoding="utf-8") == "mine"
    assert write_report(file, TEXT, force=True)
    assert file.read_text(encoding="utf-8") == TEXT


def test_a_link_is_replaced_and_never_followed(tmp_path: Path) -> None:
    other, file = tmp_path / "other", tmp_path / "report.txt"
    other.write_text("theirs", encoding="utf-8")
    file.symlink_to(other)
    assert not write_report(file, TEXT, force=False)
    assert write_report(file, TEXT, force=True)
    assert other.read_text(encoding="utf-8") == "theirs"
    assert not file.is_symlink()


def test_what_cannot_be_put_in_place_leaves_nothing_behind(tmp_path: Path) -> None:
    folder = tmp_path / "report.txt"
    folder.mkdir()
    with pytest.raises(MaikrError):
        write_report(folder, TEXT, force=True)
    assert list(tmp_path.iterdir()) == [folder]
