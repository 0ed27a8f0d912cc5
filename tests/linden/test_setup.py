"""An afternoon's questions become a line's settings, and only after the carriers have agreed."""

from __future__ import annotations

import asyncio
import base64
from pathlib import Path

import pytest
import yaml
from typer.testing import CliRunner, Result

from integrations.telegram import profile
from linden import setup
from linden.cli import app
from linden.settings import load_settings
from tests.carriers import telegram, twilio
from tests.conftest import ROOT
from tests.servers import served_together

PHONE = "+40721000001"


async def _answered(folder: Path, *answers: str) -> tuple[Result, twilio.Twilio, telegram.Telegram]:
    their_twilio, their_telegram = twilio.Twilio(), telegram.Telegram()
    async with served_together(their_twilio.app(), their_telegram.app()) as (twilio_url, telegram_url):
        command = ["setup", "--to", str(folder), "--twilio-api", twilio_url, "--telegram-api", telegram_url]
        typed = "\n".join(answers) + "\n"
        done = await asyncio.to_thread(CliRunner().invoke, app, command, typed)
    return done, their_twilio, their_telegram


async def test_a_line_with_both_carriers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Faults are asked again: an address without TLS, a token that Telegram does not know, a wrong token of Twilio."""
    done, their_twilio, their_telegram = await _answered(
        tmp_path,
        *("http://line.example.org", "https://line.example.org", ""),
        *("1:wrong", telegram.TOKEN),
        *(twilio.ACCOUNT, "wrong", twilio.SENDER),
        *(twilio.ACCOUNT, twilio.TOKEN, twilio.SENDER, PHONE),
    )
    assert done.exit_code == 0, done.output
    assert "It must start with https://" in done.output
    assert "Telegram does not know this bot" in done.output
    assert "Twilio refuses SID and token" in done.output
    assert their_twilio.number == {"SmsUrl": "https://line.example.org/twilio/sms", "SmsMethod": "POST"}
    assert their_twilio.to(PHONE) == ["OK"]
    assert their_twilio.wrong == their_telegram.wrong == []
    languages = {"" if code == "en" else code for code in yaml.safe_load((ROOT / "taxonomy.yml").read_text())["languages"]}
    assert {language for language, kind in their_telegram.profile} == languages
    for secret in (telegram.TOKEN, twilio.TOKEN):
        assert secret not in done.output
        assert secret not in (tmp_path / "linden.env").read_text()
    _assert_loads(tmp_path, monkeypatch)


def _assert_loads(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the units hand it over."""
    files = folder / "credentials"
    assert files.stat().st_mode & 0o077 == 0
    mounted = folder / "mounted"
    mounted.mkdir()
    for file in files.iterdir():
        assert file.stat().st_mode & 0o077 == 0
        (mounted / f"linden_{file.name}").write_bytes(file.read_bytes())
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(mounted))
    for line in (folder / "linden.env").read_text().splitlines():
        monkeypatch.setenv(*line.split("=", 1))
    settings = load_settings()
    assert settings.twilio_from == twilio.SENDER
    assert settings.telegram_webhook_secret is not None
    assert not settings.has_simulator


async def test_nothing_is_written_without_a_carrier(tmp_path: Path) -> None:
    done, _, _ = await _answered(tmp_path, "https://line.example.org", "", "", "")
    assert done.exit_code == 2
    assert not (tmp_path / "linden.env").exists()
    assert not (tmp_path / "credentials").exists()


async def test_a_second_run_keeps_the_key_and_what_an_operator_wrote(tmp_path: Path) -> None:
    await _answered(tmp_path, "https://line.example.org", "", telegram.TOKEN, "")
    key = (tmp_path / "credentials" / "master_key").read_text()
    assert len(base64.b64decode(key)) == 32
    with (tmp_path / "linden.env").open("a") as file:
        file.write("# ours\nLINDEN_PROBE_MINUTES=7\n")
    done, _, _ = await _answered(tmp_path, "https://other.example.org", "", telegram.TOKEN, "")
    assert "master key was drawn" not in done.output
    assert (tmp_path / "credentials" / "master_key").read_text() == key
    lines = (tmp_path / "linden.env").read_text().splitlines()
    assert "LINDEN_PUBLIC_URL=https://other.example.org" in lines
    assert {"# ours", "LINDEN_PROBE_MINUTES=7"} <= set(lines)
    assert len([line for line in lines if line.startswith("LINDEN_PUBLIC_URL")]) == 1


def test_telegram_takes_every_text_of_the_profile() -> None:
    for language, texts in profile.profiles().items():
        assert len(texts.about) <= profile.ABOUT_MAX, language
        assert len(texts.description) <= profile.DESCRIPTION_MAX, language
        assert all(0 < len(text) <= profile.COMMAND_MAX for text in texts.commands.values())


def test_a_key_is_never_written_over(tmp_path: Path) -> None:
    setup.write(tmp_path, {"master_key": "first"})
    setup.write(tmp_path, {"master_key": "second"})
    assert (tmp_path / "credentials" / "master_key").read_text() == "first"
