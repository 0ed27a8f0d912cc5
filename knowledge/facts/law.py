"""What the law of a country offers a person who was trafficked, as values; the sentences around them are texts."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from knowledge.facts.fact import Fact, Strict, YesNo

Cooperation = Literal["none", "either", "mostly", "required", "unknown"]
Work = Literal["yes", "with_permission", "no", "unknown"]


class Reflection(Fact):
    """Time to recover and decide without being removed from the country.  `days` None: no fixed period."""

    days: int | None = Field(None, ge=1, le=400)
    bound: Literal["at_least", "up_to", "exactly"] | None = None
    work: Work = "unknown"


class Permit(Fact):
    """A residence permit.

    `cooperation`: what police or court ask in return; `mostly` has exceptions, `either` has one way with and one without.
    `ground`: why it is given.
    """

    id: str
    local_name: str
    ground: Literal["trafficking", "danger", "hardship", "home_violence"] = "trafficking"
    months: int | None = Field(None, ge=1, le=120)
    cooperation: Cooperation = "unknown"
    renewable: YesNo = "unknown"
    work: Work = "unknown"
    path: Literal["long_term", "change", "none", "unknown"] = "unknown"
    family: Literal["family", "children", "may_be", "none", "unknown"] = "unknown"
    office: str | None = None
    fee_free: YesNo = "unknown"
    annual_cap: int | None = None


class NonPunishment(Fact):
    """Whether victims go unpunished for what they were forced to do."""

    exists: Literal["yes", "partly", "discretionary", "no"]


class Asylum(Fact):
    recognised: Literal["yes", "case_by_case", "rarely"]
    office: str | None = None


class Compensation(Fact):
    fund: Literal["yes", "limited", "no", "unknown"]
    court: Literal["yes", "possible", "unknown"]


class Health(Fact):
    """Care without papers.  `unreported`: medical staff must not inform the authorities."""

    who: Literal["everyone_wider", "everyone_urgent", "victims", "unknown"]
    unreported: YesNo = "unknown"


class LegalAid(Fact):
    free: Literal["yes", "low_income", "first_advice", "limited"]


class ReturnHelp(Fact):
    """`for_nationals`: it brings nationals home from abroad, and does not take foreigners home from here."""

    exists: Literal["yes", "no"]
    for_nationals: bool = False


class ThirdCountry(Fact):
    scheme: Literal["none", "rare", "temporary_protection", "unknown"]


class Children(Fact):
    """`cooperation`: whether a permit for somebody under 18 depends on helping police or court."""

    cooperation: Literal["none", "unknown"]


class Identification(Fact):
    """Who decides who counts as a victim; prose for staff."""


class Treaties(Fact):
    coe_convention: str | int | None = None
    palermo_protocol: str | int | None = None


class Then(Strict):
    """What a law review article of 2004 said, next to today.  For the comparison in the docs, never sent."""

    article_2004: str
    today: str


class Law(Strict):
    reflection: Reflection
    permits: tuple[Permit, ...]
    non_punishment: NonPunishment | None = None
    asylum: Asylum | None = None
    compensation: Compensation | None = None
    health: Health | None = None
    legal_aid: LegalAid | None = None
    identification: Identification | None = None
    return_help: ReturnHelp | None = None
    third_country: ThirdCountry | None = None
    children: Children | None = None
    treaties: Treaties | None = None
    then_2004: Then | None = None
