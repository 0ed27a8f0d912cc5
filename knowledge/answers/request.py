"""Turn what was asked for into names that exist."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from knowledge.answers.catalogue import Catalogue, Channel
from knowledge.facts.collection import Facts
from knowledge.slots import job_offers
from knowledge.texts.language import SOURCE_LANGUAGE

_FACTS = re.compile(r"[a-z_]+-[A-Za-z_]+(,[a-z_]+-[A-Za-z_]+)*")
"""`pay-none,papers-kept,here-DE`: names and values of facts, as taxonomy.yml has them."""
_COUNTRY = re.compile(r"[A-Z]{2}")
_CODE = re.compile(r"[a-z]{2,3}")
GENERAL_ANSWER = "rephrase"
"""Stands in for an answer key that does not exist, or that lacks a parameter."""
GENERAL_CHANNEL = "sms"


@dataclass(frozen=True, slots=True)
class Request:
    """`answer`: a key of answers.yml; where parameters choose among several answers, the chosen one.

    `unknown`: what was left out or replaced, as `kind: value`, in order.  Values may come from a message: never log them.
    """

    answer: str
    params: Mapping[str, str]
    language: str
    channel: Channel
    unknown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KnownNames:
    """The names that facts, catalogue and texts know."""

    facts: Facts
    catalogue: Catalogue
    languages: frozenset[str]

    def request(self, answer: str, params: Mapping[str, str], language: str, channel: str) -> Request:
        """Return the request in known names: others are left out, or something general stands in."""
        unknown = [] if channel in self.catalogue.channels else [f"unknown_channel: {channel}"]
        known = {name: value for name, value in params.items() if self.is_known(name, value)}
        if (country := params.get("country", "")) not in self.facts.countries and _COUNTRY.fullmatch(country):
            known["uncovered"] = country
        unknown += [self._unknown_param(name, value) for name, value in params.items() if name not in known]
        language = known.get("language", language)
        if language not in self.languages:
            unknown.append(f"unknown_language: {language}")
        if (fault := self._answer_fault(answer, known)) is not None:
            unknown.append(fault)
            answer = GENERAL_ANSWER
        return Request(
            answer=self._chosen(answer, known),
            params=known,
            language=language if language in self.languages else SOURCE_LANGUAGE,
            channel=self.catalogue.channels.get(channel) or self.catalogue.channels[GENERAL_CHANNEL],
            unknown=tuple(unknown),
        )

    def is_known(self, name: str, value: str) -> bool:
        """Return whether a parameter exists and may have this value."""
        match self.catalogue.params.get(name):
            case None:
                return False
            case "country":
                return value in self.facts.countries
            case "language":
                return value in self.languages
            case "flag":
                return value in self.facts.red_flags.questions
            case "flags":
                return {*job_offers.signs(value)} <= {flag.id for flag in self.facts.red_flags.flags}
            case "tongue":
                return bool(_CODE.fullmatch(value))
            case "uncovered":
                return bool(_COUNTRY.fullmatch(value))
            case "heard":
                return bool(_FACTS.fullmatch(value))
            case words:
                return value in words

    def _unknown_param(self, name: str, value: str) -> str:
        kind = "unknown_country" if self.catalogue.params.get(name) == "country" else "unknown_parameter"
        return f"{kind}: {name}={value}"

    def _answer_fault(self, answer: str, params: Mapping[str, str]) -> str | None:
        if answer not in self.catalogue.answers:
            return f"unknown_answer: {answer}"
        missing = (need for need in self.catalogue.answers[answer].needs if need not in params)
        need = next(missing, None)
        return f"missing_parameter: {answer} {need}" if need is not None else None

    def _chosen(self, answer: str, params: Mapping[str, str]) -> str:
        is_chosen = self.catalogue.answers[answer].chosen_by == "offer"
        return f"{answer}_{job_offers.level(self.facts, params)}" if is_chosen else answer
