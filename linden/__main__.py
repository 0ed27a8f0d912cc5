"""`python -m linden` is the `linden` command."""

from linden.cli import app

app()
