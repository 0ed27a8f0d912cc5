"""Everything that an operator can set.  No other module of the router reads the environment.

One module for each group of settings, composed in `settings.py`; what they ask of each other stands in `joint_rules.py`."""

from linden.settings.loading import (
    MASTER_KEY,
    MASTER_KEY_FILE,
    OTHER_KEY_FILE,
    SettingsError,
    bare_environment,
    has_collector,
    has_master_key,
    load_settings,
    load_settings_with_key,
    routers_environment,
)
from linden.settings.settings import Settings

__all__ = [
    "MASTER_KEY",
    "MASTER_KEY_FILE",
    "OTHER_KEY_FILE",
    "Settings",
    "SettingsError",
    "bare_environment",
    "has_collector",
    "has_master_key",
    "load_settings",
    "load_settings_with_key",
    "routers_environment",
]
