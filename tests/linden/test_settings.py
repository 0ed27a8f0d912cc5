from __future__ import annotations

import base64
from datetime import timedelta
from pathlib import Path

import pytest

from linden.doctor import environment_checks
from linden.doctor.finding import Level
from linden.settings import Settings, SettingsError, load_settings, load_settings_with_key

ROOT = Path(__file__).resolve().parents[2]
SID = "AC" + "0" * 32
KEY = base64.b64encode(b"k" * 32).decode()


def _given(monkeypatch: pytest.MonkeyPatch, **settings: str) -> None:
    for name, value in settings.items():
        monkeypatch.setenv(f"LINDEN_{name.upper()}", value)


def test_a_missing_master_key_stops_the_start() -> None:
    with pytest.raises(SettingsError) as caught:
        load_settings()
    assert any("LINDEN_MASTER_KEY" in fault for fault in caught.value.faults)


def test_all_faults_are_listed_without_a_value(monkeypatch: pytest.MonkeyPatch) -> None:
    _given(monkeypatch, master_key="c2hvcnQ=", port="99999", model_url="ftp://x", log_level="loud")
    with pytest.raises(SettingsError) as caught:
        load_settings()
    faults = "\n".join(caught.value.faults)
    for name in ("MASTER_KEY", "PORT", "MODEL_URL", "LOG_LEVEL"):
        assert f"LINDEN_{name}" in faults
    for value in ("c2hvcnQ", "99999", "ftp://x", "loud"):
        assert value not in faults


@pytest.mark.parametrize(
    ("given", "starts"),
    [
        (
            {"twilio_account_sid": SID},
            ("TWILIO_AUTH_TOKEN: must be set, since LINDEN_TWILIO_ACCOUNT_SID", "TWILIO_FROM: ", "PUBLIC_URL: "),
        ),
        ({"twilio_account_sid": SID, "twilio_auth_token": "t", "twilio_from": "+15005550006"}, ("PUBLIC_URL: ",)),
        (
            {"twilio_whatsapp_from": "+15005550006", "public_url": "https://x"},
            ("TWILIO_ACCOUNT_SID: ", "TWILIO_AUTH_TOKEN: ", "TWILIO_FROM: "),
        ),
        ({"telegram_token": "1:x", "public_url": "https://x"}, ("TELEGRAM_WEBHOOK_SECRET: ",)),
        (
            {"telegram_token": "1:x", "telegram_webhook_secret": "s", "public_url": "https://x:9443"},
            ("PUBLIC_URL: Telegram reaches port 443, 80, 88 or 8443 only",),
        ),
    ],
)
def test_half_a_channel_stops_the_start_and_each_variable_that_is_missing_is_named(
    monkeypatch: pytest.MonkeyPatch, given: dict[str, str], starts: tuple[str, ...]
) -> None:
    _given(monkeypatch, master_key=KEY, **given)
    with pytest.raises(SettingsError) as caught:
        load_settings()
    assert len(caught.value.faults) == len(starts)
    for fault, start in zip(caught.value.faults, starts, strict=True):
        assert fault.startswith(f"LINDEN_{start}")


def test_faults_of_one_setting_do_not_hide_what_others_lack(monkeypatch: pytest.MonkeyPatch) -> None:
    twilio = {"twilio_from": "Linden", "twilio_auth_token": "t"}
    _given(monkeypatch, port="99999", telegram_token="1:x", public_url="https://x:99999", simulator="1", host="0.0.0.0", **twilio)
    with pytest.raises(SettingsError) as caught:
        load_settings()
    assert {fault.split(":")[0].removeprefix("LINDEN_") for fault in caught.value.faults} == {
        "MASTER_KEY",
        "PORT",
        "PUBLIC_URL",
        "SIMULATOR",
        "TELEGRAM_WEBHOOK_SECRET",
        "TWILIO_ACCOUNT_SID",
        "TWILIO_FROM",
    }


TELEGRAM = {"telegram_token": "1:x"}


@pytest.mark.parametrize("name", ["public_url", "console_url"])
def test_the_quick_exit_leads_to_no_page_of_ours(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    _given(monkeypatch, master_key=KEY, exit_url="https://desk.example.org/about", **{name: "https://desk.example.org"})
    with pytest.raises(SettingsError, match="LINDEN_EXIT_URL: must be somebody else's page"):
        load_settings()


@pytest.mark.parametrize(
    ("given", "is_on"),
    [
        ({}, True),
        ({"simulator": "0"}, False),
        (TELEGRAM, False),
        ({"twilio_account_sid": SID, "twilio_auth_token": "t", "twilio_from": "12345", "public_url": "https://x"}, False),
        ({**TELEGRAM, "simulator": "1"}, True),
        ({**TELEGRAM, "simulator": "1", "host": "::1"}, True),
        ({**TELEGRAM, "simulator": "1", "host": "localhost"}, True),
        ({"simulator": "1", "host": "0.0.0.0"}, True),
    ],
)
def test_the_simulator_is_there_by_itself_only_where_nobody_real_can_write(
    monkeypatch: pytest.MonkeyPatch, given: dict[str, str], *, is_on: bool
) -> None:
    _given(monkeypatch, master_key=KEY, **given)
    assert load_settings().has_simulator is is_on


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.7", "line.example.org"])
def test_the_simulator_beside_a_real_channel_is_refused_where_others_reach_the_port(
    monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    _given(monkeypatch, master_key=KEY, **TELEGRAM, simulator="1", host=host)
    with pytest.raises(SettingsError, match="LINDEN_SIMULATOR: "):
        load_settings()


def test_secrets_do_not_show_themselves(monkeypatch: pytest.MonkeyPatch) -> None:
    _given(monkeypatch, master_key=KEY, telegram_token="123:secret-token")
    settings = load_settings()
    assert "secret-token" not in repr(settings)
    assert KEY not in repr(settings)


@pytest.mark.parametrize(
    ("name", "value", "cure"),
    [
        ("telegram_webhook_secret", "a+b/c=", "A-Z a-z 0-9 _ and -"),
        ("telegram_webhook_secret", "two words", "A-Z a-z 0-9 _ and -"),
        ("telegram_webhook_secret", "", "1 to 256"),
        ("telegram_webhook_secret", "x" * 257, "1 to 256"),
        ("telegram_token", "", "@BotFather"),
        ("telegram_token", "123456789", "@BotFather"),
        ("telegram_token", "123:with a space", "@BotFather"),
        ("twilio_account_sid", "SK" + "0" * 32, "SID"),
        ("twilio_account_sid", "AC" + "0" * 31, "SID"),
        ("twilio_from", "0040721000001", "+40312345678"),
        ("twilio_from", "+1999", "+40312345678"),
        ("twilio_from", "MGshort", "MG and 32"),
        ("twilio_from", "Linden", "names cannot be answered"),
        ("twilio_whatsapp_from", "whatsapp:+15005550006", "without `whatsapp:`"),
        ("twilio_whatsapp_from", "0040721000001", "+40312345678"),
        ("twilio_probe_to", "0721000001", "+40312345678"),
        ("telegram_probe_to", "@me", "id of a chat"),
        ("public_url", "http://line.example.org", "https://"),
        ("public_url", "https://my_line.example.org", "underscore"),
        ("exit_url", "http://www.wikipedia.org/", "https://www.wikipedia.org/"),
        ("exit_url", "javascript:alert(1)", "https://www.wikipedia.org/"),
        ("exit_url", "https:///path", "https://www.wikipedia.org/"),
        ("exit_url", "https://us:er@example.org/", "https://www.wikipedia.org/"),
        ("exit_url", "https://example.org/a b", "https://www.wikipedia.org/"),
        ("exit_url", "", "https://www.wikipedia.org/"),
    ],
)
def test_what_a_carrier_refuses_stops_the_start_and_says_the_cure(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, cure: str
) -> None:
    _given(monkeypatch, master_key=KEY, **{name: value})
    with pytest.raises(SettingsError) as caught:
        load_settings()
    [fault] = [fault for fault in caught.value.faults if fault.startswith(f"LINDEN_{name.upper()}: ")]
    assert cure in fault
    assert not value or value not in fault


@pytest.mark.parametrize("sender", ["+15005550006", "12345", "MG" + "0a" * 16])
def test_senders_that_twilio_takes_are_taken(monkeypatch: pytest.MonkeyPatch, sender: str) -> None:
    twilio = {"twilio_account_sid": SID, "twilio_auth_token": "t", "public_url": "https://line.example.org:8443"}
    _given(monkeypatch, master_key=KEY, twilio_from=sender, **twilio)
    assert load_settings().twilio_from == sender


def test_the_readme_shows_each_setting_as_the_code_states_it() -> None:
    """Name, description and default."""
    rows = [row.strip("| ").split(" | ") for row in (ROOT / "README.md").read_text().splitlines() if row.startswith("| `LINDEN_")]
    shown = {row[0].strip("`"): row[1].strip(" |") for row in rows}
    stated = {f"LINDEN_{name.upper()}": field.description for name, field in Settings.model_fields.items()}
    assert shown == stated
    defaults = {row[0].strip("`"): row[2].strip("` ") for row in rows if len(row) > 2}
    for name, field in Settings.model_fields.items():
        default = defaults.get(f"LINDEN_{name.upper()}", "")
        match field.default:
            case _ if field.is_required():
                assert default.startswith("must be set")
            case None:
                assert default == ""
            case _:
                assert default == str(field.default)


def test_a_secret_may_be_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """As systemd and containers hand it over; what the environment says counts more."""
    (tmp_path / "linden_master_key").write_text(f"{KEY}\n")
    (tmp_path / "linden_telegram_token").write_text("1:x")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert load_settings().master_key.get_secret_value() == KEY
    assert load_settings_with_key().telegram_token is not None
    _given(monkeypatch, public_url="https://line.example.org")
    with pytest.raises(SettingsError, match="LINDEN_TELEGRAM_WEBHOOK_SECRET: must be set"):
        load_settings()


@pytest.mark.parametrize("given", [None, "", "0", "-30", "31", "6", "thirty", "30.5", "9" * 5000])
def test_retention_that_cannot_be_read_means_the_shortest_time_and_stops_nothing(
    monkeypatch: pytest.MonkeyPatch, given: str | None
) -> None:
    _given(monkeypatch, master_key=KEY, keep_address_days="30", keep_statistics_days="730")
    if given is not None:
        _given(monkeypatch, keep_content_days=given)
    keep = load_settings().keep
    assert (keep.content, keep.writer, keep.statistics) == (timedelta(days=7), timedelta(days=7), timedelta(days=730))
    assert keep.broken == ("LINDEN_KEEP_CONTENT_DAYS",)
    assert [one.level for one in environment_checks.keeping(keep)] == [Level.FAULT]


def test_retention_may_be_shorter_and_then_nothing_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    _given(monkeypatch, master_key=KEY, keep_content_days="30", keep_address_days="14", keep_statistics_days="62")
    keep = load_settings().keep
    assert (keep.writer, keep.statistics, keep.broken) == (timedelta(days=14), timedelta(days=62), ())
    assert list(environment_checks.keeping(keep)) == []
