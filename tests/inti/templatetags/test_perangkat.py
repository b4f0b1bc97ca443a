"""What a session says of its browser."""

import pytest

from serang_asn.inti.templatetags.perangkat import perangkat

WEBKIT = "AppleWebKit/537.36 (KHTML, like Gecko)"


@pytest.mark.parametrize(
    ("user_agent", "sebutan"),
    [
        (f"(Windows NT 10.0; Win64; x64) {WEBKIT} Chrome/120.0 Safari/537.36 Edg/120.0", "Edge di Windows"),
        (f"(Linux; Android 13) {WEBKIT} Chrome/120.0 Mobile Safari/537.36", "Chrome di Android"),
        ("(iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Safari/604.1", "Safari di iPhone"),
        ("(X11; Linux x86_64; rv:115.0) Gecko/20100101 Firefox/115.0", "Firefox di Linux"),
        ("curl/8.0", "Peramban lain"),
    ],
)
def test_perangkat(user_agent, sebutan):
    assert perangkat(user_agent) == sebutan
