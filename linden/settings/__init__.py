"""Everything that an operator can set.  No other module of the router reads the environment.

One module for each group of settings, composed in `settings.py`; what they ask of each other stands in `joint_rules.py`."""

from linden.settings.loading import (
    MASTER_KEY,
    SettingsError,
    has_master_key,
    inherited_environment,
    load_settings,
    load_settings_with_key,
)
from linden.settings.settings import Settings

__all__ = [
    "MASTER_KEY",
    "Settings",
    "SettingsError",
    "has_master_key",
    "inherited_environment",
    "load_settings",
    "load_settings_with_key",
]
