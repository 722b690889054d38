"""Domains below which anybody may register."""

from __future__ import annotations

from pathlib import Path

import pytest

from maikr_client.daemon.public_suffixes import is_public_suffix

LIST = """\
// a comment
com
co.uk
*.kawasaki.jp
!city.kawasaki.jp
公司.cn
"""


@pytest.mark.parametrize(
    ("domain", "public"),
    [
        ("com", True),
        ("anything", True),
        ("co.uk", True),
        ("example.co.uk", False),
        ("foo.kawasaki.jp", True),
        ("city.kawasaki.jp", False),
        ("a.foo.kawasaki.jp", False),
        ("xn--55qx5d.cn", True),
        ("corp.example", False),
    ],
)
def test_a_suffix_is_one_by_the_list(tmp_path: Path, domain: str, public: bool) -> None:  # noqa: FBT001 - parametrized
    file = tmp_path / "list.dat"
    file.write_text(LIST)

    assert is_public_suffix(domain, [tmp_path / "missing", file]) is public


def test_the_clients_list_is_found_without_loading_it() -> None:
    assert is_public_suffix("co.uk")
    assert not is_public_suffix("example.co.uk")
