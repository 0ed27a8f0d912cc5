"""The address at which passkeys work."""

from __future__ import annotations

import pytest

from routing.staff.relying_party import RelyingParty, home_of, party_at

AT_HOME = RelyingParty("desk.example.org", "https://desk.example.org")
AT_LOOPBACK = RelyingParty("localhost", "http://localhost:8080")


@pytest.mark.parametrize(
    ("page", "console", "found"),
    [
        ("https://desk.example.org/console", "https://desk.example.org/console", AT_HOME),
        ("http://desk.example.org/console", "https://desk.example.org/console", AT_HOME),  # a proxy that says nothing of TLS
        ("http://desk.example.org/console", "http://desk.example.org/console", None),
        ("https://line.example.org/console", "https://desk.example.org/console", None),
        ("https://desk.example.org.evil.example/console", "https://desk.example.org/console", None),
        ("http://127.0.0.1:8080/console", "https://desk.example.org/console", None),
        ("http://localhost:8080/console", "https://desk.example.org/console", AT_LOOPBACK),
        ("http://localhost:8080/console", "http://127.0.0.1:8080/console", AT_LOOPBACK),
        ("http://127.0.0.1:8080/console", "http://127.0.0.1:8080/console", None),
        ("https://192.0.2.7/console", "https://192.0.2.7/console", None),
        ("https://[2001:db8::1]/console", "https://[2001:db8::1]/console", None),
    ],
)
def test_passkeys_are_for_the_name_of_the_console_or_for_localhost(page: str, console: str, found: RelyingParty | None) -> None:
    assert party_at(page, console) == found


@pytest.mark.parametrize(
    ("console", "origin"),
    [
        ("https://desk.example.org:8443/console", "https://desk.example.org:8443"),
        ("https://desk.example.org:443/console", "https://desk.example.org"),
        ("http://127.0.0.1:8080/console", "http://localhost:8080"),
        ("http://192.0.2.7:8080/console", None),
    ],
)
def test_the_page_names_the_address_at_which_they_work(console: str, origin: str | None) -> None:
    home = home_of(console)
    assert (home.origin if home else None) == origin
