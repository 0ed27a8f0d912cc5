"""The ways there may be for her, in the order that fits: first those that do not depend on the police."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.facts.law import Permit
from knowledge.slots import rights
from knowledge.slots.context import Asked

_FREE = frozenset({"none", "either"})
_TIED = frozenset({"required", "mostly"})


def options(asked: Asked) -> str:
    """Numbered sentences, one for each way."""
    sentences = [_sentence(asked, way) for way in ways(asked.params)]
    return "\n".join(f"{number}) {sentence}" for number, sentence in enumerate(sentences, start=1))


def ways(params: dict[str, str] | object) -> Iterator[str]:
    """Names of the ways, best first.  Nothing is left out but what cannot be: she decides."""
    given = params if isinstance(params, dict) else {}
    if given.get("minor") == "yes":
        yield "child"
    if given.get("papers") == "yes":
        yield "eu"
    yield "rest"
    yield "permit-free"
    tied = given.get("cooperation") == "yes"
    if tied:
        yield "permit-tied"
    yield "asylum"
    if not tied:
        yield "permit-tied"
    if given.get("fear") == "no":
        yield from ("home", "third")
    else:
        yield "third"
        if given.get("fear") != "yes":
            yield "home"


def _sentence(asked: Asked, way: str) -> str:
    match way:
        case "rest":
            return asked.say("option-rest", length=_days(asked))
        case "permit-free":
            return asked.say("option-permit-free", length=_months(asked, _FREE))
        case "permit-tied":
            return asked.say("option-permit-tied", length=_months(asked, _TIED))
        case _:
            return asked.say(f"option-{way}")


def _days(asked: Asked) -> str:
    law = rights.law_of(asked)
    if law is None or asked.country is None:
        return ""
    if not rights.is_sure(asked, law.reflection, "days", f"{asked.country.country}/reflection"):
        return ""
    return f" ({asked.say('duration-days', days=law.reflection.days or 0)})"


def _months(asked: Asked, cooperation: frozenset[str]) -> str:
    permits = [permit for permit in _permits(asked) if permit.ground == "trafficking"]
    found = [permit for permit in permits if permit.cooperation in cooperation and permit.is_sure("months")]
    if not found or found[0].months is None:
        return ""
    asked.use(found[0].id)
    return f" ({asked.say('duration-months', months=found[0].months)})"


def _permits(asked: Asked) -> list[Permit]:
    before = [*asked.sources]
    permits = rights.sure_permits(asked)
    asked.sources[:] = before
    return permits
