"""What the roles of the database are called."""

from __future__ import annotations

from typing import Final

ROUTER: Final = "linden_router"
MODEL: Final = "linden_model"
READER: Final = "linden_reader"
