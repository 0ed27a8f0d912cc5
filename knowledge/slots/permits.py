"""Sentences about residence permits.  Terms that are not sure are never stated."""

from __future__ import annotations

from knowledge.facts.law import Permit
from knowledge.slots.context import RenderContext
from knowledge.slots.sure_law import law_of, may_say
from knowledge.texts import splitting

MAX_PERMITS = 3
"""Permits in the long form; the short form has one."""
_EASE = {"none": 0, "either": 1, "mostly": 2, "required": 3, "unknown": 4}


def sure_permits(context: RenderContext) -> list[Permit]:
    """Return permits whose terms may be said, first those that do not depend on helping the police."""
    permits = [permit for permit in _permits(context) if may_say(context, permit, "cooperation", permit.id)]
    if not context.texts.has("permit-ground"):
        permits = [permit for permit in permits if permit.ground == "trafficking"]
    fitting = [permit for permit in permits if permit.ground != "home_violence"] or permits
    return sorted(fitting, key=lambda permit: _EASE[permit.cooperation])


def permit(context: RenderContext) -> str:
    """Return up to three permits with all their terms; by SMS one, in brief."""
    permits = sure_permits(context)[: 1 if context.is_short else MAX_PERMITS]
    texts = [_sentences(context, permit, is_whole=not context.is_short) for permit in permits]
    return "\n".join(texts) or _unsure_permit(context)


def permit_short(context: RenderContext) -> str:
    """Return the permit that is easiest to get, in brief."""
    permits = sure_permits(context)[:1]
    return _sentences(context, permits[0], is_whole=False) if permits else _unsure_permit(context)


def family(context: RenderContext) -> str:
    """Return whether family may come along on one of the permits."""
    for permit in _permits(context):
        if permit.family != "none" and may_say(context, permit, "family", permit.id):
            context.cite(permit.id)
            return context.say("slot-family", country=context.country_name, family=permit.family)
    return context.withhold("family")


def _permits(context: RenderContext) -> tuple[Permit, ...]:
    law = law_of(context)
    return law.permits if law is not None else ()


def _sentences(context: RenderContext, permit: Permit, *, is_whole: bool) -> str:
    context.cite(permit.id)
    sentences = [_length(context, permit)]
    if permit.ground != "trafficking":
        sentences.append(context.say("permit-ground", ground=permit.ground))
    sentences.append(context.say("permit-cooperation", cooperation=permit.cooperation))
    terms = _terms(context, permit) if is_whole else []
    return " ".join([splitting.tie(sentences), *terms])


def _length(context: RenderContext, permit: Permit) -> str:
    if permit.is_sure("months") and permit.months:
        return context.say("permit-length", country=context.country_name, months=permit.months)
    return context.say("permit-open", country=context.country_name)


def _terms(context: RenderContext, permit: Permit) -> list[str]:
    sentences = []
    for field in ("work", "renewable", "path", "family"):
        value = getattr(permit, field)
        if permit.is_sure(field) and value not in ("unknown", "none") and not (field == "renewable" and value == "no"):
            sentences.append(context.say(f"permit-{field}", **{field: value}))
    if permit.office and permit.is_sure("office"):
        sentences.append(context.say("permit-office", office=context.verbatim(permit.office)))
    return sentences


def _unsure_permit(context: RenderContext) -> str:
    """Name a permit that a source knows but whose terms have to be checked again."""
    for permit in _permits(context):
        if permit.confidence == "sourced" and permit.hold is None and context.is_fresh(permit, permit.id):
            context.cite(permit.id)
            name = context.verbatim(permit.local_name)
            return context.say("permit-unsure", country=context.country_name, permit=name)
    return context.withhold("permit")
