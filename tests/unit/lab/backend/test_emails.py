"""What is an address, and its one spelling."""

from __future__ import annotations

import pytest

from maikr_lab.backend.accounts.emails import normal_email


@pytest.mark.parametrize(
    ("typed", "normal"),
    [("Ada@Maikr.TEST", "ada@maikr.test"), ("a.b+c@example.com", "a.b+c@example.com"), ("ä@x.test", None)],
)
def test_an_address_has_one_spelling(typed: str, normal: str | None) -> None:
    if normal is None:
        with pytest.raises(ValueError, match="not an e-mail address"):
            normal_email(typed)
    else:
        assert normal_email(typed) == normal


def test_an_international_domain_is_its_ascii_form() -> None:
    assert normal_email("ada@bücher.test") == "ada@xn--bcher-kva.test"


@pytest.mark.parametrize(
    "typed", ["", "ada", "ada@", "@x.test", "a@b@c.test", "ada@x.test\r\nBcc: eve@x.test", "a b@x.test"]
)
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match="not an e-mail address"):
        normal_email(typed)
