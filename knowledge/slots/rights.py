"""Sentences about what the law of a country offers, other than permits.  Values that are not sure are never stated."""

from __future__ import annotations

from knowledge.slots.context import RenderContext
from knowledge.slots.sure_law import law_of, sure


def reflection(context: RenderContext) -> str:
    """Return how long a person may rest and decide."""
    law = law_of(context)
    if law is not None and law.reflection.days is None:
        return ""  # no fixed period there: the general words would promise one
    fact = sure(context, lambda law: law.reflection, "days", "reflection")
    if fact is None or fact.days is None:
        return context.withhold("reflection")
    return context.say("slot-reflection", country=context.country_name, days=fact.days, bound=fact.bound or "exactly")


def punishment(context: RenderContext) -> str:
    """Return whether people are punished for what they were forced to do."""
    fact = sure(context, lambda law: law.non_punishment, "exists", "non_punishment")
    if fact is None:
        return context.withhold("punishment")
    return context.say("punishment", country=context.country_name, exists=fact.exists)


def asylum(context: RenderContext) -> str:
    """Return whether victims are recognised as refugees, and where to ask; by SMS the first of both."""
    sentences = []
    if fact := sure(context, lambda law: law.asylum, "recognised", "asylum"):
        sentences.append(context.say("asylum-recognised", country=context.country_name, recognised=fact.recognised))
    if (fact := sure(context, lambda law: law.asylum, "office", "asylum")) and fact.office is not None:
        office = context.verbatim(fact.office)
        sentences.append(context.say("asylum-office", country=context.country_name, office=office))
    return " ".join(sentences[:1] if context.is_short else sentences) or context.withhold("asylum_law")


def compensation(context: RenderContext) -> str:
    """Return whether a fund pays victims, and whether a court can order it."""
    fact = sure(context, lambda law: law.compensation, "fund", "compensation")
    if fact is None:
        return context.withhold("compensation")
    sentences = [context.say("compensation-fund", country=context.country_name, fund=fact.fund)]
    if fact.is_sure("court") and fact.court in ("yes", "possible"):
        sentences.append(context.say("compensation-court"))
    return " ".join(sentences)


def health(context: RenderContext) -> str:
    """Return who is treated without papers, and whether that stays unreported."""
    fact = sure(context, lambda law: law.health, "who", "health")
    if fact is None:
        return context.withhold("health")
    sentences = [context.say("health", country=context.country_name, who=fact.who)]
    if fact.unreported == "yes" and fact.is_sure("unreported"):
        sentences.append(context.say("health-unreported"))
    return " ".join(sentences)


def lawyer(context: RenderContext) -> str:
    """Return whether a lawyer is free."""
    fact = sure(context, lambda law: law.legal_aid, "free", "legal_aid")
    if fact is None:
        return context.withhold("lawyer")
    return context.say("lawyer", country=context.country_name, free=fact.free)


def return_help(context: RenderContext) -> str:
    """Return whether there is help to go home from this country."""
    fact = sure(context, lambda law: law.return_help, "exists", "return_help")
    if fact is None or fact.exists == "no" or fact.for_nationals:
        return context.withhold("return_help")
    return context.say("slot-return_help", country=context.country_name)


def third_country(context: RenderContext) -> str:
    """Return whether there is a way to move on to another country."""
    fact = sure(context, lambda law: law.third_country, "scheme", "third_country")
    if fact is None:
        return context.withhold("third_country")
    return context.say("third-country", country=context.country_name, scheme=fact.scheme)
