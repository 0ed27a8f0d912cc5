"""What every fact carries: its source, how sure it is, when it was checked and when it must be checked again."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, Self

from phonenumbers import SUPPORTED_REGIONS
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

YesNo = Literal["yes", "no", "unknown"]
_WHOLE = frozenset({"text", "practice", "current law", "current wording", "conditions"})
"""Doubts that cover every field of a fact."""


def _is_country(code: str) -> str:
    """Accept ISO 3166-1 alpha-2 codes as libphonenumber lists them, with XK for Kosovo."""
    if code not in SUPPORTED_REGIONS:
        raise ValueError(f"{code} is not an ISO 3166-1 country code")
    return code


def _is_web_address(address: str) -> str:
    if not address.startswith(("https://", "http://")) or " " in address or "." not in address:
        raise ValueError("a web address starts with https:// and has no space")
    return address


Country = Annotated[str, AfterValidator(_is_country)]
WebAddress = Annotated[str, AfterValidator(_is_web_address)]


class Strict(BaseModel):
    """A record from a data file: frozen, and unknown fields are faults."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Source(Strict):
    """A page that was read (address) or a legal text by name (title)."""

    title: str | None = None
    address: WebAddress | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not (self.title or self.address):
            raise ValueError("a source needs a title or an address")
        return self


class Fact(Strict):
    """`doubtful` names the fields that no source confirms.  `note` is for staff and never sent.

    `until`: the last day on which it holds, where that is known; it has to be checked again before.
    """

    note: str | None = None
    law: str | None = None
    confidence: Literal["sourced", "recalled"]
    check: bool = False
    doubtful: tuple[str, ...] = ()
    source: tuple[Source, ...] = Field(min_length=1)
    source_date: str | None = None
    as_of: str | None = None
    checked_on: date
    review_by: date
    until: date | None = None
    review: Literal["unverified", "verified"] = "unverified"
    hold: str | None = None

    @model_validator(mode="after")
    def _dates_in_order(self) -> Self:
        if self.review_by <= self.checked_on:
            raise ValueError("review_by must be later than checked_on")
        if self.until is not None and self.review_by >= self.until:
            raise ValueError("review_by must be before `until`")
        return self

    @property
    def is_sourced(self) -> bool:
        """Whether it was read in a source and is neither on hold nor marked to be checked again."""
        return self.confidence == "sourced" and not self.check and self.hold is None

    def is_sure(self, field: str) -> bool:
        """Return whether this field may be stated as certain."""
        return self.is_sourced and field not in self.doubtful and not _WHOLE.intersection(self.doubtful)

    def is_expired(self, today: date) -> bool:
        """Return whether `review_by` has passed."""
        return today > self.review_by
