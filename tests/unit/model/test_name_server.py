"""Name servers as a person writes them."""

from __future__ import annotations

import pytest

from maikr_client.errors import InvalidValue
from maikr_client.model.name_server import NameServer, Transport


@pytest.mark.parametrize(
    ("text", "port", "transport", "tls_name", "path"),
    [
        ("9.9.9.9", 53, Transport.PLAIN, None, "/dns-query"),
        ("9.9.9.9:5353", 5353, Transport.PLAIN, None, "/dns-query"),
        ("2620:fe::fe", 53, Transport.PLAIN, None, "/dns-query"),
        ("[2620:fe::fe]:5353", 5353, Transport.PLAIN, None, "/dns-query"),
        ("tls://9.9.9.9#dns.quad9.net", 853, Transport.TLS, "dns.quad9.net", "/dns-query"),
        ("https://[2620:fe::fe]/q#dns.quad9.net", 443, Transport.HTTPS, "dns.quad9.net", "/q"),
    ],
)
def test_a_name_server_reads_back_as_it_was_written(
    text: str, port: int, transport: Transport, tls_name: str | None, path: str
) -> None:
    found = NameServer.parse(text)

    assert (found.port, found.transport, found.tls_name, found.path) == (port, transport, tls_name, path)
    assert str(found) == text


@pytest.mark.parametrize(
    "text",
    [
        *("", "dns.quad9.net", "9.9.9.9#name", "tls://9.9.9.9", "tls://dns.quad9.net#x", "ftp://9.9.9.9"),
        *("9.9.9.9:0x35", "9.9.9.9:99999", "tls://9.9.9.9/path#x", "9.9.9.9/24", "https://9.9.9.9/a b#x"),
    ],
)
def test_what_is_none_is_refused(text: str) -> None:
    with pytest.raises(InvalidValue):
        NameServer.parse(text)
