"""The address of an HTTP service, without a slash at its end."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator


def address(value: str) -> str:
    if not value.startswith(("http://", "https://")):
        raise ValueError("must start with http:// or https://")
    return value.rstrip("/")


Address = Annotated[str, AfterValidator(address)]
