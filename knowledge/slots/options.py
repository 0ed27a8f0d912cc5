"""The ways forward that a person may have, first those that do not depend on the police."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.facts.law import Permit
from knowledge.slots.context import RenderContext
from knowledge.slots.permits import sure_permits
from knowledge.slots.sure_law import law_of, may_say, sure
from knowledge.texts import splitting

_WITHOUT_COOPERATION = frozenset({"none", "either"})
_WITH_COOPERATION = frozenset({"required", "mostly"})
_GROUNDS = ("trafficking", "danger")
EU = frozenset({
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT",
    "NL", "PL", "PT", "RO", "SE", "SI", "SK",
})  # fmt: skip
"""Where a passport of an EU country lets a person stay."""


def options(context: RenderContext) -> str:
    """Return numbered sentences, one for each way."""
    sentences = [_sentence(context, way) for way in ways(context)]
    return "\n".join(f"{number}) {splitting.whole(sentence)}" for number, sentence in enumerate(sentences, start=1))


def ways(context: RenderContext) -> Iterator[str]:
    """Yield the names of the ways, best first.

    Left out is what the law of the country does not give; `rest-general` and `permit-general` stand for what is not known.
    """
    params = context.params
    if params.get("minor") == "yes":
        yield "child"
    has_eu_passport = params.get("papers") == "yes"
    if has_eu_passport and (context.country is None or _is_in_eu(context)):
        yield "eu"
    if _has_temporary_protection(context):
        yield "protection"
    yield from _rest(context)
    before, after = _permits(context)
    yield from before
    asylum = [] if has_eu_passport and _is_in_eu(context) else ["asylum"]
    yield from (*after, *asylum) if params.get("cooperation") == "yes" else (*asylum, *after)
    match params.get("fear"):
        case "no":
            yield from ("home", "third")
        case "yes":
            yield "third"
        case _:
            yield from ("third", "home")


def _is_in_eu(context: RenderContext) -> bool:
    return context.country is not None and context.country.country in EU


def _has_temporary_protection(context: RenderContext) -> bool:
    """Return whether the EU protects people from the writer's country as a group, and they are in the EU."""
    home = context.facts.countries.get(context.origin)
    fact = home.law.third_country if home is not None and home.law is not None else None
    if fact is None or not _is_in_eu(context) or not may_say(context, fact, "scheme", f"{context.origin}/third_country"):
        return False
    return fact.scheme == "temporary_protection"


def _rest(context: RenderContext) -> Iterator[str]:
    law = law_of(context)
    if law is None or law.reflection.days is not None:
        yield "rest" if _days(context) else "rest-general"


def _permits(context: RenderContext) -> tuple[list[str], list[str]]:
    """Return the permits that are named before and after asylum."""
    free = ["permit-free"] if _permit(context, _WITHOUT_COOPERATION) else []
    tied = ["permit-tied"] if _permit(context, _WITH_COOPERATION) else []
    return (free, tied) if free or tied else ([], ["permit-general"])


def _sentence(context: RenderContext, way: str) -> str:
    match way:
        case "rest":
            return context.say("option-rest", length=_days(context))
        case "permit-free":
            return context.say("option-permit-free", length=_months(context, _WITHOUT_COOPERATION))
        case "permit-tied":
            return context.say("option-permit-tied", length=_months(context, _WITH_COOPERATION))
        case "protection":
            context.cite(f"{context.origin}/third_country")
            return context.say("option-protection", country=context.name_of(context.origin))
        case _:
            return context.say(f"option-{way}")


def _days(context: RenderContext) -> str:
    fact = sure(context, lambda law: law.reflection, "days", "reflection")
    return f" ({context.say('duration-days', days=fact.days)})" if fact is not None and fact.days else ""


def _permit(context: RenderContext, cooperation: frozenset[str]) -> Permit | None:
    """Return the first permit that asks for this much cooperation, one for trafficking if there is any."""
    fitting = [permit for permit in sure_permits(context) if permit.ground in _GROUNDS and permit.cooperation in cooperation]
    return min(fitting, key=lambda permit: _GROUNDS.index(permit.ground), default=None)


def _months(context: RenderContext, cooperation: frozenset[str]) -> str:
    permit = _permit(context, cooperation)
    if permit is None:
        return ""
    context.cite(permit.id)
    if not permit.is_sure("months") or permit.months is None:
        return ""
    return f" ({context.say('duration-months', months=permit.months)})"
