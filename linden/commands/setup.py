"""`linden setup`: asks for what a line needs, tries it at the carriers, and writes the settings."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from linden import setup as writing
from linden.commands.calls import refuse
from linden.settings import carrier_rules

if TYPE_CHECKING:
    from integrations.twilio.account import Account

app = typer.Typer()


@app.command()
def setup(
    to: Annotated[Path, typer.Option(help="Folder of linden.env and credentials/.")] = Path("/etc/linden"),
    twilio_api: Annotated[str | None, typer.Option(hidden=True)] = None,
    telegram_api: Annotated[str | None, typer.Option(hidden=True)] = None,
) -> None:
    """Ask for addresses and credentials, try them, and write the settings of a line that is safe to begin with.

    Leave an answer empty to do without.  Nothing is written before everything that was given works."""
    given: dict[str, str] = {}
    while not given.get("public_url"):
        given["public_url"] = _asked("How carriers reach this line (https://line.example.org)", carrier_rules.public_url)
    if console := _asked("How staff reach the console (https://desk.example.org), empty: the same", carrier_rules.public_url):
        given["console_url"] = console
    given |= _telegram(telegram_api)
    given |= _twilio(given["public_url"], twilio_api)
    if not given.keys() & {"telegram_token", "twilio_account_sid"}:
        refuse("a line needs Telegram or Twilio; nothing was written")
    has_key = (to / "credentials" / "master_key").exists()
    if not has_key:
        given["master_key"] = writing.drawn_key()
    for file in writing.write(to, {name: value for name, value in given.items() if value}):
        typer.echo(file)
    if not has_key:
        typer.echo(
            "A master key was drawn.  Copy credentials/master_key to an offline stick now: without it nothing can be read."
        )
    typer.echo("Next: the proxy and its certificate, then start the line, write to it from a phone, and run linden doctor.")


def _asked(question: str, rule: Callable[[str], str], *, is_secret: bool = False) -> str:
    """Ask until the answer can be, or is empty."""
    while answer := str(typer.prompt(question, default="", show_default=False, hide_input=is_secret)).strip():
        try:
            return rule(answer).rstrip("/")
        except ValueError as error:
            typer.echo(f"  It {error}")
    return ""


def _telegram(api: str | None) -> dict[str, str]:
    from integrations.telegram.channel import Telegram
    from integrations.telegram.profile import ProfileError, introduce

    async def introduced(token: str) -> str:
        channel = Telegram(token, api)
        try:
            return await introduce(channel)
        finally:
            await channel.close()

    while token := _asked("Token of the Telegram bot, from @BotFather", carrier_rules.bot_token, is_secret=True):
        try:
            name = asyncio.run(introduced(token))
        except ProfileError as error:
            typer.echo(f"  {error}")
            continue
        typer.echo(f"  Telegram knows @{name}; its commands and descriptions are set in eight languages.")
        typer.echo("  The router sets the webhook when it starts.  At @BotFather: /setjoingroups, Disable.")
        return {"telegram_token": token, "telegram_webhook_secret": writing.drawn_secret()}
    return {}


def _twilio(public_url: str, api: str | None) -> dict[str, str]:
    from integrations.twilio.account import Account, AccountError

    while sid := _asked("Twilio account SID (AC…)", carrier_rules.account_sid):
        token = _asked("Twilio auth token", str, is_secret=True)
        sender = _asked("Our number (+40312345678), short code or Messaging Service (MG…)", carrier_rules.sms_sender)
        account = Account(sid, token, api)
        try:
            kind = asyncio.run(account.check())
            typer.echo(f"  Twilio takes these credentials ({kind} account).")
            if kind == "Trial":
                typer.echo(
                    "  A trial account writes to numbers that were verified and puts words of its own before ours: upgrade it."
                )
            typer.echo(f"  {asyncio.run(_pointed(account, sender, f'{public_url}/twilio/sms'))}")
        except AccountError as error:
            typer.echo(f"  {error}")
            continue
        if phone := _asked("A phone of yours for a test message, empty: none", carrier_rules.number):
            asyncio.run(_say(sid, token, sender, phone, public_url, api))
        return {"twilio_account_sid": sid, "twilio_auth_token": token, "twilio_from": sender}
    return {}


async def _pointed(account: Account, sender: str, address: str) -> str:
    """Return what was done about the way in, or what is to be done."""
    if not sender.startswith("+"):
        return f"Set it at Twilio: when a message comes in, webhook, POST {address}"
    await account.point(sender, address)
    return "The number sends what comes in to this line."


async def _say(sid: str, token: str, sender: str, phone: str, public_url: str, api: str | None) -> None:  # what an SMS needs
    from integrations.twilio.api import MessagesApi
    from integrations.twilio.sms import TwilioSms, rate_of
    from routing.ports.channel import DeliveryError, Outgoing

    channel = TwilioSms(MessagesApi(sid, token, api), sender, f"{public_url}/twilio/status", rate_of(None))
    try:
        await channel.send(phone, Outgoing(0, "OK"))
        typer.echo("  Twilio has taken a message for it.")
    except DeliveryError as error:
        typer.echo(f"  The test message did not go: {error}")
    finally:
        await channel.close()
