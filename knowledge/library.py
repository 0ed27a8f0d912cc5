"""The door of the package: an answer key in, what is sent out."""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

import yaml

from knowledge.answers.catalogue import Answer, Catalogue, Channel, load_catalogue
from knowledge.base import DATA, yaml_lines
from knowledge.base.errors import Fault, KnowledgeError
from knowledge.facts.collection import Facts, load_facts
from knowledge.slots import job_offers
from knowledge.slots.context import Asked
from knowledge.slots.registry import SLOTS
from knowledge.texts import serbian, sms, splitting
from knowledge.texts.language import Texts, UntranslatedError, fingerprint, load_texts

SOURCE_LANGUAGE = "en"
PHRASE = "phrase_"
GENERAL = "rephrase"
"""The answer for an answer key that does not exist."""

_BLANK_LINES = re.compile(r"[ \t]*\n[ \t]*\n\s*")
_BLANKS = re.compile(r"[ \t]{2,}")
_LINE_BREAKS = re.compile(r"\s*\n\s*")
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Button:
    """`payload` is what comes back when it is pressed: short, ASCII, at most 40 bytes."""

    payload: str
    label: str


@dataclass(frozen=True, slots=True)
class Bubble:
    text: str
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True, slots=True)
class Rendered:
    """`sources`: ids of the facts used.  `fallback`: why something more general was said.  `more`: what MORE brings."""

    bubbles: tuple[Bubble, ...]
    sources: tuple[str, ...] = ()
    fallback: str | None = None
    more: tuple[Bubble, ...] = ()


@dataclass(slots=True)
class Library:
    """All facts and texts, whole or not at all.  `warnings` counts what had to be answered in general."""

    facts: Facts
    catalogue: Catalogue
    languages: tuple[str, ...]
    _texts: Mapping[str, Texts] = field(repr=False)
    _reviews: Mapping[str, Mapping[str, Mapping[str, str]]] = field(repr=False)
    _today: date | None = None
    is_strict: bool = False
    warnings: Counter[str] = field(default_factory=Counter)

    @classmethod
    def load(cls, root: Path | None = None, today: date | None = None, *, strict: bool = False) -> Library:
        """Read everything.  Raises KnowledgeError with every fault.  `strict`: unknown keys raise instead of falling back."""
        root = root or DATA
        known, faults = load_facts(root / "facts")
        catalogue = None
        if known is not None:
            catalogue, more = load_catalogue(root, known)
            faults += more
        languages, more = languages_of(root)
        faults += more
        spoken = {}
        for language in languages:
            spoken[language], more = load_texts(root / "texts" / language, language)
            faults += more
        if catalogue is not None and SOURCE_LANGUAGE in spoken:
            faults += _missing_in_source(root, catalogue, spoken[SOURCE_LANGUAGE])
        if faults or known is None or catalogue is None:
            raise KnowledgeError("facts or texts cannot be used", faults)
        reviews = {language: reviews_of(root, language) for language in languages}
        return cls(known, catalogue, languages, spoken, reviews, today, strict)

    @property
    def answers(self) -> frozenset[str]:
        return frozenset(self.catalogue.answers)

    @property
    def today(self) -> date:
        return self._today or datetime.now(UTC).date()

    def texts_of(self, language: str) -> Texts:
        return self._texts[language]

    def review_state(self, answer: str, language: str) -> str:
        """`reviewed` when a person signed the text off as it stands, else `draft`."""
        return review_state(self._reviews.get(language, {}), self._texts.get(language), answer)

    def review_date(self, answer: str, language: str) -> str | None:
        return self._reviews.get(language, {}).get(answer, {}).get("on")

    def render(self, answer: str, params: Mapping[str, str], language: str, channel: str, script: str | None = None) -> Rendered:
        """What is sent.  Raises KnowledgeError for unknown names when strict; else says the general thing and counts it."""
        gaps: list[str] = []
        carrier = self._carrier(channel, gaps)
        known = self._params(params, gaps)
        spoken = self._language(known.get("language", language), gaps)
        name = self._answer(answer, known, gaps)
        asked = Asked(self.facts, self._texts[spoken], carrier.form, known, self.today)
        try:
            text, labels = self._compose(name, asked)
        except UntranslatedError:
            self._warn(gaps, f"untranslated: {spoken} {name}")
            asked = Asked(self.facts, self._texts[SOURCE_LANGUAGE], carrier.form, known, self.today)
            text, labels = self._compose(name, asked)
        gaps += asked.gaps
        is_cyrillic = asked.texts.language == "sr" and script == "Cyrl"
        entry = self.catalogue.answers[name]
        for basis in entry.basis:
            asked.use(basis)
        shape = _Shape(carrier, asked.texts, is_cyrillic, entry.kind)
        bubbles, more = shape.bubbles(text, labels)
        return Rendered(bubbles, tuple(asked.sources), gaps[0] if gaps else None, more)

    def name_of(self, name: str, language: str, *kinds: str) -> str:
        """What staff call an intent, a signal, a reason in their language: the first of `kinds` that texts/…/names.ftl has."""
        for spoken in (self._texts.get(language), self._texts[SOURCE_LANGUAGE]):
            for kind in kinds:
                if spoken is not None and spoken.has(f"{kind}-{name}"):
                    return spoken.say(f"{kind}-{name}", "telegram", {})
        return name.replace("_", " ")

    @property
    def phrases(self) -> frozenset[str]:
        """What staff can send, one choice by meaning: the texts of phrases.ftl."""
        return frozenset(name for name in self._texts[SOURCE_LANGUAGE].entries if name.startswith(PHRASE))

    def phrase(
        self, name: str, language: str, values: Mapping[str, str], country: str | None = None, script: str | None = None
    ) -> str:
        """A phrase in the writer's language, with what staff filled in.  Raises KnowledgeError when it is not known."""
        if name not in self.phrases:
            raise KnowledgeError(f"unknown_phrase: {name}")
        params = {"country": country} if country in self.facts.countries and country is not None else {}
        for spoken in (self._texts.get(language), self._texts[SOURCE_LANGUAGE]):
            if spoken is None:
                continue
            asked = Asked(self.facts, spoken, "telegram", params, self.today)
            try:
                filled = {key: serbian.keep(value) for key, value in values.items()}
                text = asked.say(name, **self._values(name, asked) | filled)
            except UntranslatedError:
                continue
            is_cyrillic = spoken.language == "sr" and script == "Cyrl"
            return _tidy(serbian.unmark(serbian.to_cyrillic(text) if is_cyrillic else text))
        raise KnowledgeError(f"missing_parameter: {name}")

    def _compose(self, name: str, asked: Asked) -> tuple[str, list[Button]]:
        text = asked.say(name, **self._values(name, asked))
        labels = [Button(payload, asked.say(f"button-{payload}")) for payload in self.catalogue.answers[name].buttons]
        return text, labels

    def _values(self, name: str, asked: Asked) -> dict[str, str | int]:
        entry = asked.texts.entries.get(name)
        if entry is None:
            raise UntranslatedError(name)
        pattern = entry.forms.get(asked.form) or entry.forms.get(None)
        if pattern is None:
            raise UntranslatedError(name)
        return {variable: SLOTS[variable](asked) for variable in pattern.variables if variable in SLOTS}

    def _carrier(self, channel: str, gaps: list[str]) -> Channel:
        if channel in self.catalogue.channels:
            return self.catalogue.channels[channel]
        self._unknown(gaps, f"unknown_channel: {channel}")
        return self.catalogue.channels["sms"]

    def _language(self, language: str, gaps: list[str]) -> str:
        if language in self._texts:
            return language
        self._unknown(gaps, f"unknown_language: {language}")
        return SOURCE_LANGUAGE

    def _params(self, params: Mapping[str, str], gaps: list[str]) -> dict[str, str]:
        known = {}
        for name, value in params.items():
            if self._is_known(name, value):
                known[name] = value
            else:
                kind = "unknown_country" if self.catalogue.params.get(name) == "country" else "unknown_parameter"
                self._unknown(gaps, f"{kind}: {name}={value}")
        return known

    def _is_known(self, name: str, value: str) -> bool:
        allowed = self.catalogue.params.get(name)
        match allowed:
            case None:
                return False
            case "country":
                return value in self.facts.countries
            case "language":
                return value in self._texts
            case "flag":
                return value in self.facts.red_flags.questions
            case "flags":
                return {*job_offers.names(value)} <= {flag.id for flag in self.facts.red_flags.flags}
            case _:
                return value in allowed

    def _answer(self, name: str, params: Mapping[str, str], gaps: list[str]) -> str:
        answer: Answer | None = self.catalogue.answers.get(name)
        if answer is None:
            self._unknown(gaps, f"unknown_answer: {name}")
            return GENERAL
        missing = [need for need in answer.needs if need not in params]
        if missing:
            self._unknown(gaps, f"missing_parameter: {name} {missing[0]}")
            return GENERAL
        return f"{name}_{job_offers.level(self.facts, params)}" if answer.chosen_by == "offer" else name

    def _unknown(self, gaps: list[str], what: str) -> None:
        if self.is_strict:
            raise KnowledgeError(what)
        self._warn(gaps, what)

    def _warn(self, gaps: list[str], what: str) -> None:
        """Values of parameters come from messages, so only the kind of trouble is logged, and only the first time."""
        gaps.append(what)
        kind = what.split(":", maxsplit=1)[0]
        self.warnings[kind] += 1
        if self.warnings[kind] == 1:
            log.warning("general_answer", extra={"why": kind})


@dataclass(frozen=True, slots=True)
class _Shape:
    """A composed text in the shape of its channel."""

    carrier: Channel
    texts: Texts
    is_cyrillic: bool
    kind: str

    def bubbles(self, text: str, labels: list[Button]) -> tuple[tuple[Bubble, ...], tuple[Bubble, ...]]:
        if self.carrier.form == "sms":
            return self._sms(text)
        buttons = tuple(Button(button.payload, self._spelled(button.label)) for button in labels)
        limit = self.carrier.text_characters or len(text)
        parts = splitting.pieces(_tidy(self._spelled(text)), lambda piece: len(piece) <= limit)
        shown = buttons[: self.carrier.buttons]
        last = len(parts) - 1
        return tuple(Bubble(part, shown if at == last else ()) for at, part in enumerate(parts)), ()

    def _sms(self, text: str) -> tuple[tuple[Bubble, ...], tuple[Bubble, ...]]:
        budget = self.carrier.budgets[self.kind]
        plain = self._plain(text)
        if sms.segments(plain) <= budget:
            return (Bubble(plain),), ()
        hint = self._plain(self.texts.say("more_hint", "sms", {}))
        parts = splitting.pieces(plain, lambda piece: sms.segments(f"{piece} {hint}") <= budget)
        bubbles = [Bubble(f"{part} {hint}") for part in parts[:-1]] + [Bubble(parts[-1])]
        return tuple(bubbles[:1]), tuple(bubbles[1:])

    def _plain(self, text: str) -> str:
        one_line = _LINE_BREAKS.sub(" ", self._spelled(text))
        folded = sms.fold(one_line, self.texts.language if self.carrier.folds and not self.is_cyrillic else "")
        return _BLANKS.sub(" ", folded).strip()

    def _spelled(self, text: str) -> str:
        return serbian.unmark(serbian.to_cyrillic(text) if self.is_cyrillic else text)


def _tidy(text: str) -> str:
    """No trace of a slot that stayed empty."""
    return _BLANKS.sub(" ", _BLANK_LINES.sub("\n\n", text)).strip()


def languages_of(root: Path) -> tuple[tuple[str, ...], list[Fault]]:
    """The languages that answers are written in: the list in taxonomy.yml, else the folders that exist."""
    taxonomy = root.parents[1] / "taxonomy.yml"
    if not taxonomy.exists():
        return tuple(sorted(path.name for path in (root / "texts").iterdir() if path.is_dir())), []
    raw, faults = yaml_lines.read(taxonomy)
    return tuple(raw["languages"]) if not faults else (), faults


def reviews_of(root: Path, language: str) -> Mapping[str, Mapping[str, str]]:
    """review.yml of a language: message to {on: date, text: fingerprint of what was reviewed}."""
    path = root / "texts" / language / "review.yml"
    raw = yaml.safe_load(path.read_text(encoding="utf-8")) if path.exists() else None
    return raw if isinstance(raw, dict) else {}


def review_state(reviews: Mapping[str, Mapping[str, str]], spoken: Texts | None, name: str) -> str:
    """A text that changed after its review is a draft again."""
    entry = spoken.entries.get(name) if spoken is not None else None
    review = reviews.get(name)
    return "reviewed" if entry and review and review.get("text") == fingerprint(entry) else "draft"


def _missing_in_source(root: Path, catalogue: Catalogue, source: Texts) -> list[Fault]:
    """English is what every other language falls back to, so nothing may be missing there."""
    path = root / "answers.yml"
    faults = []
    for name, answer in catalogue.answers.items():
        wanted = [] if answer.chosen_by else [name]
        for text in [*wanted, *(f"button-{payload}" for payload in answer.buttons)]:
            if not source.has(text):
                line = yaml_lines.line_of(path, ["answers", name])
                faults.append(Fault(path, line, f"{text} has no English text", "write it in texts/en"))
    return faults
