"""Sentences about what the law of a country gives.  Values that are not sure are never said as certain."""

from __future__ import annotations

from knowledge.facts.fact import Fact
from knowledge.facts.law import Law, Permit
from knowledge.slots.context import Asked

MAX_PERMITS = 3
_EASE = {"none": 0, "either": 1, "mostly": 2, "required": 3, "unknown": 4}


def law_of(asked: Asked) -> Law | None:
    return asked.country.law if asked.country is not None else None


def is_sure(asked: Asked, fact: Fact | None, field: str, name: str) -> bool:
    """May this field be said?  Notes the source when it may."""
    if fact is None or not fact.is_sure(field) or not asked.is_fresh(fact, name):
        return False
    if getattr(fact, field) in (None, "unknown"):
        return False
    asked.use(name)
    return True


def _named(asked: Asked, subject: str) -> str:
    return f"{asked.country.country}/{subject}" if asked.country is not None else subject


def _country(asked: Asked) -> str:
    return asked.name_of(asked.country.country) if asked.country is not None else ""


def _withheld(asked: Asked, slot: str) -> str:
    if asked.country is not None:
        asked.gaps.append(f"no_fact: {asked.country.country} {slot}")
    return asked.general(slot)


def reflection(asked: Asked) -> str:
    law = law_of(asked)
    if law is not None and law.reflection.days is None:
        return ""  # no fixed period there: the general words would promise one
    if law is None or not is_sure(asked, law.reflection, "days", _named(asked, "reflection")):
        return _withheld(asked, "reflection")
    days, bound = law.reflection.days or 0, law.reflection.bound or "exactly"
    return asked.say("slot-reflection", country=_country(asked), days=days, bound=bound)


def sure_permits(asked: Asked) -> list[Permit]:
    """Permits whose terms may be said, first those that do not depend on helping the police."""
    law = law_of(asked)
    permits = [permit for permit in law.permits if is_sure(asked, permit, "cooperation", permit.id)] if law else []
    if not asked.texts.has("permit-ground"):
        permits = [permit for permit in permits if permit.ground == "trafficking"]
    fitting = [permit for permit in permits if permit.ground != "home_violence"] or permits
    return sorted(fitting, key=lambda permit: _EASE[permit.cooperation])


def permit(asked: Asked) -> str:
    permits = _permits(asked)[: 1 if asked.is_short else MAX_PERMITS]
    texts = [_permit(asked, found, is_whole=not asked.is_short) for found in permits]
    return "\n".join(texts) or _unsure_permit(asked)


def permit_short(asked: Asked) -> str:
    permits = _permits(asked)[:1]
    return _permit(asked, permits[0], is_whole=False) if permits else _unsure_permit(asked)


def _permits(asked: Asked) -> list[Permit]:
    """Sources are noted for what is said, so look first without noting."""
    before = [*asked.sources]
    found = sure_permits(asked)
    asked.sources[:] = before
    return found


def _permit(asked: Asked, found: Permit, *, is_whole: bool) -> str:
    asked.use(found.id)
    country = _country(asked)
    if found.is_sure("months") and found.months:
        said = [asked.say("permit-length", country=country, months=found.months)]
    else:
        said = [asked.say("permit-open", country=country)]
    if found.ground != "trafficking":
        said.append(asked.say("permit-ground", ground=found.ground))
    said.append(asked.say("permit-cooperation", cooperation=found.cooperation))
    for field in ("work", "renewable", "path", "family") if is_whole else ():
        value = getattr(found, field)
        if found.is_sure(field) and value not in ("unknown", "none") and not (field == "renewable" and value == "no"):
            said.append(asked.say(f"permit-{field}", **{field: value}))
    if is_whole and found.office and found.is_sure("office"):
        said.append(asked.say("permit-office", office=asked.kept(found.office)))
    return " ".join(said)


def _unsure_permit(asked: Asked) -> str:
    """A permit that exists by a source, though its terms must be looked at again: only its name."""
    law = law_of(asked)
    for found in law.permits if law else ():
        if found.confidence == "sourced" and found.hold is None and asked.is_fresh(found, found.id):
            asked.use(found.id)
            return asked.say("permit-unsure", country=_country(asked), permit=asked.kept(found.local_name))
    return _withheld(asked, "permit")


def punishment(asked: Asked) -> str:
    law = law_of(asked)
    fact = law.non_punishment if law else None
    if not is_sure(asked, fact, "exists", _named(asked, "non_punishment")):
        return _withheld(asked, "punishment")
    assert fact is not None
    return asked.say("punishment", country=_country(asked), exists=fact.exists)


def asylum(asked: Asked) -> str:
    law = law_of(asked)
    fact = law.asylum if law else None
    said = []
    if is_sure(asked, fact, "recognised", _named(asked, "asylum")) and fact is not None:
        said.append(asked.say("asylum-recognised", country=_country(asked), recognised=fact.recognised))
    if is_sure(asked, fact, "office", _named(asked, "asylum")) and fact is not None and fact.office is not None:
        said.append(asked.say("asylum-office", country=_country(asked), office=asked.kept(fact.office)))
    return " ".join(said[:1] if asked.is_short else said) or _withheld(asked, "asylum_law")


def compensation(asked: Asked) -> str:
    law = law_of(asked)
    fact = law.compensation if law else None
    if not is_sure(asked, fact, "fund", _named(asked, "compensation")) or fact is None:
        return _withheld(asked, "compensation")
    said = [asked.say("compensation-fund", country=_country(asked), fund=fact.fund)]
    if fact.is_sure("court") and fact.court in ("yes", "possible"):
        said.append(asked.say("compensation-court"))
    return " ".join(said)


def health(asked: Asked) -> str:
    law = law_of(asked)
    fact = law.health if law else None
    if not is_sure(asked, fact, "who", _named(asked, "health")) or fact is None:
        return _withheld(asked, "health")
    said = [asked.say("health", country=_country(asked), who=fact.who)]
    if fact.unreported == "yes" and fact.is_sure("unreported"):
        said.append(asked.say("health-unreported"))
    return " ".join(said)


def lawyer(asked: Asked) -> str:
    law = law_of(asked)
    fact = law.legal_aid if law else None
    if not is_sure(asked, fact, "free", _named(asked, "legal_aid")) or fact is None:
        return _withheld(asked, "lawyer")
    return asked.say("lawyer", country=_country(asked), free=fact.free)


def return_help(asked: Asked) -> str:
    law = law_of(asked)
    fact = law.return_help if law else None
    if not is_sure(asked, fact, "exists", _named(asked, "return_help")) or fact is None or fact.exists == "no":
        return _withheld(asked, "return_help")
    return asked.say("slot-return_help", country=_country(asked))


def third_country(asked: Asked) -> str:
    law = law_of(asked)
    fact = law.third_country if law else None
    if not is_sure(asked, fact, "scheme", _named(asked, "third_country")) or fact is None:
        return _withheld(asked, "third_country")
    return asked.say("third-country", country=_country(asked), scheme=fact.scheme)


def family(asked: Asked) -> str:
    law = law_of(asked)
    for found in law.permits if law else ():
        if found.family != "none" and is_sure(asked, found, "family", found.id):
            return asked.say("slot-family", country=_country(asked), family=found.family)
    return _withheld(asked, "family")
