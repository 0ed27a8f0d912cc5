"""Whom to call: numbers by country."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Literal, Self

from phonenumbers import NumberParseException, PhoneNumberFormat, format_number, is_valid_number, parse
from phonenumbers.shortnumberinfo import is_emergency_number
from pydantic import model_validator

from knowledge.facts.fact import Fact, Strict, WebAddress, YesNo


class Kind(StrEnum):
    EMERGENCY = "emergency"
    TRAFFICKING_HOTLINE = "trafficking_hotline"
    NGO_SHELTER = "ngo_shelter"
    NGO_SUPPORT = "ngo_support"
    VIOLENCE_LINE = "violence_line"
    CHILD_LINE = "child_line"
    MISSING_CHILDREN = "missing_children"
    DISTRESS_LINE = "distress_line"
    RETURN = "return"
    ASYLUM_INFO = "asylum_info"


class TextRoute(Strict):
    """A way to reach an organisation in writing.  `word`: what the first message has to say."""

    app: Literal["sms", "whatsapp"]
    number: str
    word: str | None = None
    recalled: bool = False


class Contact(Fact):
    """An organisation or service that a writer can turn to.

    `phone`: E.164, for calls from abroad.  `dial`: how it is dialled inside the country, best first.  `area`: local name of
    the part of the country that it serves.  `by_text`: it answers messages, not calls.
    `silent_keys`: what an emergency service wants pressed by a caller who cannot speak.
    """

    id: str
    name: str
    short_name: str | None = None
    kind: Kind
    run_by: Literal["state", "police", "ngo", "igo"]
    service: Literal["any", "police", "ambulance", "report", "text"] | None = None
    phone: str | None = None
    dial: tuple[str, ...] = ()
    text: TextRoute | None = None
    email: str | None = None
    url: WebAddress | None = None
    open: Literal["always", "limited", "website", "unknown"]
    hours_note: str | None = None
    languages: tuple[str, ...] = ()
    free: YesNo
    from_abroad: YesNo
    shares_with_police: bool = False
    area: str | None = None
    by_text: bool = False
    silent_keys: str | None = None
    serves: tuple[str, ...]
    offers: tuple[str, ...]

    @model_validator(mode="after")
    def _number_is_real(self) -> Self:
        if self.phone is not None:
            try:
                number = parse(self.phone)
            except NumberParseException:
                raise ValueError(f"{self.phone} is not a phone number in E.164 form") from None
            if not is_valid_number(number):
                raise ValueError(f"{self.phone} is not in the numbering plan of its country")
        if self.kind is Kind.EMERGENCY and self.service is None:
            raise ValueError("an emergency contact needs `service`")
        return self

    @property
    def from_abroad_number(self) -> str | None:
        """Return the number in international format, or None when it cannot be reached from another country."""
        if self.phone is None or self.from_abroad != "yes":
            return None
        return _international(self.phone)

    def may_be_sent(self, country: str) -> bool:
        """Return whether it is sourced, or else an emergency number that libphonenumber knows for this country."""
        if self.hold is not None or not self.dial:
            return False
        if self.confidence == "sourced":
            return True
        return self.kind is Kind.EMERGENCY and is_emergency_number(self.dial[0], country)


@cache
def _international(phone: str) -> str:
    return format_number(parse(phone), PhoneNumberFormat.INTERNATIONAL)
