"""The ways forward that a person may have, first those that do not depend on the police."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from knowledge.slots.context import RenderContext
from knowledge.slots.permits import sure_permits
from knowledge.slots.sure_law import sure

_WITHOUT_COOPERATION = frozenset({"none", "either"})
_WITH_COOPERATION = frozenset({"required", "mostly"})


def options(context: RenderContext) -> str:
    """Return numbered sentences, one for each way."""
    sentences = [_sentence(context, way) for way in ways(context.params)]
    return "\n".join(f"{number}) {sentence}" for number, sentence in enumerate(sentences, start=1))


def ways(params: Mapping[str, str]) -> Iterator[str]:
    """Yield the names of the ways, best first.  Only what cannot be is left out: the writer decides."""
    if params.get("minor") == "yes":
        yield "child"
    if params.get("papers") == "yes":
        yield "eu"
    yield "rest"
    yield "permit-free"
    if params.get("cooperation") == "yes":
        yield from ("permit-tied", "asylum")
    else:
        yield from ("asylum", "permit-tied")
    match params.get("fear"):
        case "no":
            yield from ("home", "third")
        case "yes":
            yield "third"
        case _:
            yield from ("third", "home")


def _sentence(context: RenderContext, way: str) -> str:
    match way:
        case "rest":
            return context.say("option-rest", length=_days(context))
        case "permit-free":
            return context.say("option-permit-free", length=_months(context, _WITHOUT_COOPERATION))
        case "permit-tied":
            return context.say("option-permit-tied", length=_months(context, _WITH_COOPERATION))
        case _:
            return context.say(f"option-{way}")


def _days(context: RenderContext) -> str:
    fact = sure(context, lambda law: law.reflection, "days", "reflection")
    return f" ({context.say('duration-days', days=fact.days)})" if fact is not None and fact.days else ""


def _months(context: RenderContext, cooperation: frozenset[str]) -> str:
    for permit in sure_permits(context):
        if permit.ground == "trafficking" and permit.cooperation in cooperation and permit.is_sure("months"):
            if permit.months is None:
                return ""
            context.cite(permit.id)
            return f" ({context.say('duration-months', months=permit.months)})"
    return ""
