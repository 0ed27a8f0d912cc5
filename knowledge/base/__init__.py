"""Where the data stand, and how a fault in them is told."""

from pathlib import Path

DATA = Path(__file__).parents[1] / "data"
