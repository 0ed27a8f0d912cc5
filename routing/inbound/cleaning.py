"""What a carrier hands over, cut and cleaned so that it can be stored: writers choose most of these fields."""

from __future__ import annotations

import re
from dataclasses import replace

from routing.ports.channel import File, Incoming, Kind
from routing.ports.places import Place

MAX_TEXT = 5_000
"""Characters of one message that are kept; both carriers stop before (1,600 and 4,096)."""
MAX_BUTTON = 64
MAX_ID, MAX_ADDRESS, MAX_REF = 128, 64, 2_000
MAX_FILES = 20
MAX_SIZE = 2**62
"""Bytes; a carrier that says more is wrong."""
MAX_LANGUAGE = 16
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_COUNTRY = re.compile(r"[A-Z]{2}")
ORDERS = frozenset({"stop", "start", "help"})


def cleaned(incoming: Incoming) -> Incoming:
    """The same message; whatever PostgreSQL would refuse is cut, replaced or left out."""
    return replace(
        incoming,
        provider_id=_text(incoming.provider_id, MAX_ID),
        address=_text(incoming.address, MAX_ADDRESS),
        text=_text(incoming.text, MAX_TEXT),
        language_hint=language(incoming.language_hint),
        opt_out=incoming.opt_out if incoming.opt_out in ORDERS else None,
        edits=_text(incoming.edits, MAX_ID) if incoming.edits else None,
        button=_text(incoming.button, MAX_BUTTON) if incoming.button else None,
        files=tuple(_file(file) for file in incoming.files[:MAX_FILES]),
        place=_place(incoming.place),
        campaign=_text(incoming.campaign, MAX_BUTTON) if incoming.campaign else None,
    )


def bare(incoming: Incoming) -> Incoming:
    """Whose it is, and the words: all else is left out."""
    return Incoming(incoming.channel, incoming.provider_id, incoming.address, incoming.text, Kind.OTHER)


def _text(text: str, most: int) -> str:
    """Without NUL, which PostgreSQL has no place for; half a surrogate pair becomes a question mark."""
    return text.replace("\0", "").encode("utf-8", "replace").decode()[:most]


def language(tag: str | None) -> str | None:
    """A tag that is too long says its language all the same: `zh` of `zh-hant-TW-x-private`."""
    found = _LANGUAGE.match(tag or "")
    if found is None:
        return None
    return found[0] if len(found[0]) <= MAX_LANGUAGE else found[0].split("-")[0]


def _file(file: File) -> File:
    size = file.size if file.size is not None and 0 <= file.size <= MAX_SIZE // MAX_FILES else None
    return File(_text(file.ref, MAX_REF), size)


def _place(place: Place | None) -> Place | None:
    return place if place is not None and _COUNTRY.fullmatch(place.country) else None
