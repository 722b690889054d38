"""Which page on the web a browser may be given."""

from __future__ import annotations

import pytest

from maikr_client.compose import DEFAULT_ACCOUNT_PAGE, open_session
from maikr_client.errors import InvalidValue
from maikr_client.session.account_page import checked_page


@pytest.mark.parametrize("address", ["https://a.test", "https://a.test:8443/subscription", DEFAULT_ACCOUNT_PAGE])
def test_an_https_page_is_taken_as_it_is(address: str) -> None:
    assert checked_page(address) == address


@pytest.mark.parametrize(
    "address",
    [
        "http://a.test/",
        "https://",
        "https:///path",
        "https://ada@a.test/",
        "https://a.test/?email=ada",
        "https://a.test/#token",
        "https://a.test:99999/",
        "https://a test/",
        "https://a.test/\n",
        "https://[::1",
        "https://a.test\\.b.test/",
        "https://ä.test/",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "--help",
        "",
    ],
)
def test_whatever_else_it_is_it_is_refused(address: str) -> None:
    with pytest.raises(InvalidValue):
        checked_page(address)


@pytest.mark.parametrize(
    ("environment", "page"),
    [
        ({}, DEFAULT_ACCOUNT_PAGE),
        ({"MAIKR_API": "https://other.test"}, None),
        ({"MAIKR_API": "https://other.test", "MAIKR_ACCOUNT_PAGE": "https://other.test/me"}, "https://other.test/me"),
    ],
)
async def test_another_backend_has_no_page_of_ours(environment: dict[str, str], page: str | None) -> None:
    assert await open_session(environment).account_page() == page


async def test_one_that_was_set_to_nonsense_is_told() -> None:
    with pytest.raises(InvalidValue):
        await open_session({"MAIKR_ACCOUNT_PAGE": "http://other.test"}).account_page()
