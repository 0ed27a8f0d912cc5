"""What Telegram shows of the bot by itself: its commands and descriptions, in every language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import yaml
from aiogram.exceptions import TelegramAPIError
from aiogram.types import BotCommand

from integrations.telegram.channel import Telegram
from integrations.telegram.connection import fault_of

COMMANDS: Final = ("menu", "help", "stop", "erase")
ABOUT_MAX, DESCRIPTION_MAX, COMMAND_MAX = 120, 512, 256
"""Characters.  Source: core.telegram.org/bots/api#setmyshortdescription, #setmydescription, #botcommand."""
DEFAULT = "en"
"""Shown in every language that has no text of its own."""


class ProfileError(Exception):
    """Why Telegram took no profile, and what to do."""


@dataclass(frozen=True, slots=True)
class Profile:
    about: str
    description: str
    commands: Mapping[str, str]


def profiles() -> dict[str, Profile]:
    """Return the texts by language."""
    found = yaml.safe_load((Path(__file__).parent / "profile.yml").read_text(encoding="utf-8"))
    del found["state"]
    return {
        language: Profile(texts["about"], texts["description"], {name: texts[name] for name in COMMANDS})
        for language, texts in found.items()
    }


async def introduce(channel: Telegram) -> str:
    """Check the token and give Telegram all texts.  Return the bot's user name; raises ProfileError."""
    bot = channel.bot
    try:
        name = (await bot.get_me()).username or ""
        for language, profile in profiles().items():
            code = None if language == DEFAULT else language
            commands = [BotCommand(command=command, description=text) for command, text in profile.commands.items()]
            await bot.set_my_commands(commands, language_code=code)
            await bot.set_my_short_description(profile.about, language_code=code)
            await bot.set_my_description(profile.description, language_code=code)
    except TelegramAPIError as error:
        raise ProfileError(fault_of(error)) from None
    return name
