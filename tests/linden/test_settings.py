from __future__ import annotations

import base64
from pathlib import Path

import pytest

from linden.settings import Settings, SettingsError, load_settings

ROOT = Path(__file__).resolve().parents[2]
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
    ("given", "word"),
    [
        ({"twilio_account_sid": "AC1"}, "together"),
        ({"twilio_account_sid": "AC1", "twilio_auth_token": "t", "twilio_from": "+1"}, "LINDEN_PUBLIC_URL"),
        ({"telegram_token": "1:x", "public_url": "https://x"}, "LINDEN_TELEGRAM_WEBHOOK_SECRET"),
    ],
)
def test_half_a_channel_stops_the_start(monkeypatch: pytest.MonkeyPatch, given: dict[str, str], word: str) -> None:
    _given(monkeypatch, master_key=KEY, **given)
    with pytest.raises(SettingsError) as caught:
        load_settings()
    assert word in str(caught.value)


def test_secrets_do_not_show_themselves(monkeypatch: pytest.MonkeyPatch) -> None:
    _given(monkeypatch, master_key=KEY, telegram_token="123:secret-token")
    settings = load_settings()
    assert "secret-token" not in repr(settings)
    assert KEY not in repr(settings)


def test_every_setting_stands_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text()
    for name, field in Settings.model_fields.items():
        assert f"`LINDEN_{name.upper()}`" in readme
        assert field.description
