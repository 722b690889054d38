from __future__ import annotations

from pathlib import Path

import pytest

from maikr_client.daemon.linux.sysctls import Sysctls, has_ipv6, prepare_device

VALID = "net/ipv4/conf/all/src_valid_mark"
IGNORE = "net/ipv4/conf/all/arp_ignore"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name, value in ((VALID, "0\n"), (IGNORE, "2\n")):
        (tmp_path / "sys" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "sys" / name).write_text(value)
    return tmp_path / "sys"


@pytest.fixture
def sysctls(root: Path, tmp_path: Path) -> Sysctls:
    return Sysctls(tmp_path / "state", root)


def test_a_switch_is_raised_and_a_higher_one_left(sysctls: Sysctls, root: Path) -> None:
    sysctls.apply()

    assert ((root / VALID).read_text(), (root / IGNORE).read_text()) == ("1\n", "2\n")


def test_the_former_value_comes_back_even_from_another_process(sysctls: Sysctls, root: Path, tmp_path: Path) -> None:
    sysctls.apply()
    sysctls.apply()

    Sysctls(tmp_path / "state", root).clear()

    assert (root / VALID).read_text() == "0\n"
    assert list((tmp_path / "state").iterdir()) == []


def test_a_value_that_someone_changed_meanwhile_stays(sysctls: Sysctls, root: Path) -> None:
    sysctls.apply()
    (root / VALID).write_text("3\n")

    sysctls.clear()

    assert (root / VALID).read_text() == "3\n"


@pytest.mark.parametrize(
    "content", ["", "[]", '{"kernel/core_pattern": 1}', '{"net/ipv4/conf/all/src_valid_mark": "x"}']
)
def test_a_damaged_file_restores_nothing_else(sysctls: Sysctls, root: Path, tmp_path: Path, content: str) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state/sysctls.json").write_text(content)

    sysctls.clear()

    assert ((root / VALID).read_text(), (root / IGNORE).read_text()) == ("0\n", "2\n")
    assert not (root / "kernel").exists()


def test_a_device_takes_answers_from_everywhere(root: Path) -> None:
    (root / "net/ipv4/conf/maikr0").mkdir()
    (root / "net/ipv4/conf/maikr0/rp_filter").write_text("1\n")

    prepare_device("maikr0", root)

    assert (root / "net/ipv4/conf/maikr0/rp_filter").read_text() == "2\n"
    assert not has_ipv6(root)


def test_a_device_that_is_gone_already_is_no_error(root: Path) -> None:
    prepare_device("maikr9", root)
