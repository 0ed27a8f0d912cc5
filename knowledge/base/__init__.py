"""Where the data are, and how a fault in them is reported."""

from pathlib import Path

DATA = Path(__file__).parents[1] / "data"
"""The folder that holds facts/, texts/, answers.yml and the other data files."""
