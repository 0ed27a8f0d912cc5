"""The language of a page: the one that its member chose, else the one that their browser asks for."""

from __future__ import annotations

from babel.core import negotiate_locale
from fastapi import Request

from knowledge.texts.language import SOURCE_LANGUAGE
from routing.interface import LANGUAGES, Interface, interface_in


def interface_of(request: Request) -> Interface:
    """Return the interface that a member chose, else the one that their browser asks for."""
    chosen = getattr(request.state, "interface_language", None)
    return interface_in(chosen or _wanted_by_browser(request))


def _wanted_by_browser(request: Request) -> str:
    """Read Accept-Language in its order, which browsers send best first."""
    wanted = [one.partition(";")[0].strip().replace("-", "_") for one in request.headers.get("accept-language", "").split(",")]
    return negotiate_locale([one for one in wanted if one], LANGUAGES) or SOURCE_LANGUAGE
