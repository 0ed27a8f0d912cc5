"""What a phone number tells: its country, the languages spoken there, its E.164 form."""

from __future__ import annotations

import phonenumbers
from babel.languages import get_official_languages
from phonenumbers import NumberParseException, parse, region_code_for_number

from routing.refusal import InputError


def languages_of_number(address: str) -> tuple[str, ...]:
    """Official languages of the country that a phone number belongs to, commonest first; empty for anything else."""
    region = country_of_number(address)
    return tuple(code.split("_")[0] for code in get_official_languages(region, de_facto=True)) if region else ()


def country_of_number(address: str) -> str | None:
    """ISO 3166-1 alpha-2; None for what is no number, or belongs to no one country."""
    try:
        region = region_code_for_number(parse(address))
    except NumberParseException:
        return None
    return region if region and region.isalpha() else None


def phone_of(typed: str) -> str:
    """A number in E.164, or nothing.  Raises ValueError; it does not repeat the number."""
    if not typed.strip():
        return ""
    try:
        number = phonenumbers.parse(typed)
    except phonenumbers.NumberParseException:
        raise InputError("phone-start") from None
    if not phonenumbers.is_possible_number(number):
        raise InputError("phone-digits")
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def is_number(address: str) -> bool:
    """Whether an address is a whole phone number in E.164, and no short code or name of a sender."""
    if not address.startswith("+"):
        return False
    try:
        return phonenumbers.is_possible_number(parse(address))
    except NumberParseException:
        return False
