from __future__ import annotations

from pathlib import Path

import pytest

from maikr_client.daemon.linux.trust import find_program, trusted_owners

ME = frozenset({0})


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    tmp_path.chmod(0o755)
    program = tmp_path / "wg"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    return tmp_path


def owners(directory: Path) -> frozenset[int]:
    """Who made the directory, and root, whose those above it are."""
    return frozenset({directory.stat().st_uid, 0})


def test_a_program_that_only_root_can_change_is_found(directory: Path) -> None:
    owner = owners(directory)

    assert find_program("wg", [directory / "none", directory], owner) == directory / "wg"


@pytest.mark.parametrize(("what", "mode"), [("wg", 0o775), ("wg", 0o757), (".", 0o775), (".", 0o777), ("wg", 0o644)])
def test_a_program_that_others_can_change_or_that_is_none_is_not_there(directory: Path, what: str, mode: int) -> None:
    (directory / what).chmod(mode)

    assert find_program("wg", [directory], owners(directory)) is None


@pytest.mark.parametrize(("mode", "found"), [(0o755, True), (0o777, False), (0o775, False), (0o1777, True)])
def test_whoever_can_rename_a_directory_above_could_put_another_program_there(
    directory: Path, mode: int, *, found: bool
) -> None:
    below = directory / "above" / "bin"
    below.mkdir(parents=True)
    (directory / "wg").rename(below / "wg")
    (directory / "above").chmod(mode)

    assert (find_program("wg", [below], owners(directory)) is not None) == found


def test_a_program_of_somebody_else_is_not_there(directory: Path) -> None:
    assert find_program("wg", [directory], frozenset({directory.stat().st_uid + 1})) is None


def test_a_link_is_judged_by_what_it_leads_to(directory: Path) -> None:
    unsafe = directory / "unsafe"
    unsafe.mkdir()
    unsafe.chmod(0o777)
    (directory / "wg").rename(unsafe / "wg")
    (directory / "wg").symlink_to(unsafe / "wg")

    assert find_program("wg", [directory], owners(directory)) is None


def test_an_unsafe_program_does_not_hide_a_safe_one_further_on(directory: Path) -> None:
    unsafe = directory / "unsafe"
    unsafe.mkdir()
    (unsafe / "wg").write_text("#!/bin/sh\n")
    (unsafe / "wg").chmod(0o777)

    assert find_program("wg", [unsafe, directory], owners(directory)) == directory / "wg"


def test_outside_of_user_namespaces_only_root_is_trusted() -> None:
    assert trusted_owners("         0          0 4294967295\n", 65534) == {0}


def test_in_a_user_namespace_what_is_outside_of_it_belongs_to_the_overflow_id() -> None:
    assert trusted_owners("         0       1000          1\n", 65534) == {0, 65534}
