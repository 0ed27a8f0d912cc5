"""All groups of settings in one."""

from __future__ import annotations

from pathlib import Path
from typing import Self

from pydantic import model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from linden.settings import joint_rules
from linden.settings.backups import Backups
from linden.settings.keeping import Keeping
from linden.settings.keys import Keys
from linden.settings.limits import Limits
from linden.settings.place import Place
from linden.settings.pooling import Pooling
from linden.settings.ports import Ports
from linden.settings.push import Push
from linden.settings.telegram import Telegram
from linden.settings.translation import Translation
from linden.settings.twilio import Twilio


class Settings(Place, Ports, Keys, Twilio, Telegram, Translation, Push, Limits, Keeping, Backups, Pooling, BaseSettings):
    """Read once at start.  Field descriptions are the documentation in README.md, which a test compares."""

    model_config = SettingsConfigDict(env_prefix=joint_rules.PREFIX, frozen=True, extra="ignore", hide_input_in_errors=True)

    @model_validator(mode="after")
    def _fit_together(self) -> Self:
        if faults := joint_rules.faults(dict(self)):
            raise ValueError("; ".join(faults))
        return self

    @property
    def erased_file(self) -> Path:
        return self.erased_list or self.state_dir / "erased"

    @property
    def has_carrier(self) -> bool:
        return joint_rules.has_carrier(dict(self))

    @property
    def key_folder(self) -> Path:
        return self.key_dir or self.state_dir / "periods"

    @property
    def asks_second(self) -> bool:
        """Whether everybody who signs in has to take a second step: as soon as real people can write."""
        return self.second_factor if self.second_factor is not None else self.has_carrier

    @property
    def has_simulator(self) -> bool:
        return self.simulator if self.simulator is not None else not joint_rules.has_carrier(dict(self))
