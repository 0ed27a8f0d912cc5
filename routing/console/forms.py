"""What the forms of the console have in common."""

from __future__ import annotations

from typing import Annotated, TypeVar

from pydantic import BeforeValidator

T = TypeVar("T")


def _none_for_blank(value: object) -> object:
    return None if value == "" else value


OrBlank = Annotated[T | None, BeforeValidator(_none_for_blank)]
"""A field that may be left empty, for which browsers send an empty text."""
