"""Find well-formed facts that are too old, and countries with too few."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from knowledge.base import yaml_lines
from knowledge.base.errors import Fault
from knowledge.facts.collection import Facts, id_of
from knowledge.facts.contacts import Kind
from knowledge.slots.contact_choice import sendable
from knowledge.slots.emergency import HELP_AT_ONCE

WARNED_BEFORE = timedelta(days=30)


def faults_of(facts: Facts, folder: Path, today: date) -> Iterator[Fault]:
    """Yield expired facts, and countries without an emergency number."""
    for name, place, fact in facts.all():
        if fact.is_expired(today):
            path = folder / name
            what = f"{id_of(fact, path.stem, place)} had to be checked again by {fact.review_by}"
            yield Fault(path, yaml_lines.line_of(path, place), what, "check its source, then set checked_on and review_by")
    for country, own in facts.countries.items():
        emergency = (contact for contact in sendable(own) if contact.kind is Kind.EMERGENCY)
        if not any(contact.service in HELP_AT_ONCE for contact in emergency):
            path = folder / f"{country}.yml"
            yield Fault(path, 1, f"{country} has no emergency number", "add a sourced contact of kind emergency")


def warnings_of(facts: Facts, folder: Path, today: date) -> Iterator[Fault]:
    """Yield facts that expire within a month."""
    for name, place, fact in facts.all():
        if not fact.is_expired(today) and fact.is_expired(today + WARNED_BEFORE):
            path = folder / name
            what = f"{id_of(fact, path.stem, place)} has to be checked again by {fact.review_by}"
            yield Fault(path, yaml_lines.line_of(path, place), what, "check its source soon", is_warning=True)
