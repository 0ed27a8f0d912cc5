"""The door of the package: an answer key goes in, the bubbles to send come out."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path

from knowledge.answers.bubbles import Rendered, Shape, tidy
from knowledge.answers.catalogue import Catalogue
from knowledge.answers.composing import compose, compose_phrase
from knowledge.answers.request import GENERAL_ANSWER, KnownNames, Request
from knowledge.answers.spelling import Spelling
from knowledge.base import DATA
from knowledge.base.errors import KnowledgeError
from knowledge.facts.collection import Facts
from knowledge.loading import load_parts
from knowledge.slots.context import Reader, RenderContext
from knowledge.slots.heard import heard
from knowledge.texts.language import SOURCE_LANGUAGE, Texts, UntranslatedError
from knowledge.texts.reviews import Reviews, State

PHRASE_PREFIX = "phrase_"
OTHER_FORM = {"sms": "telegram", "telegram": "sms"}
GENERAL_DANGER = "immediate_danger"
"""Stands in for an answer to danger that is held back."""
log = logging.getLogger(__name__)


@dataclass(slots=True)
class Library:
    """All facts and texts.  `warnings` counts, by kind, what was answered in general because a name was unknown.

    `held`: answers that are held back; the general one is sent in their place.
    """

    facts: Facts
    catalogue: Catalogue
    languages: tuple[str, ...]
    _texts: Mapping[str, Texts] = field(repr=False)
    _reviews: Mapping[str, Reviews] = field(repr=False)
    _today: date | None = None
    is_strict: bool = False
    held: frozenset[str] = frozenset()
    warnings: Counter[str] = field(default_factory=Counter)
    phrases: frozenset[str] = field(init=False, repr=False)
    """The names of the phrases that staff can send: the messages of phrases.ftl."""
    _names: KnownNames = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.phrases = frozenset(name for name in self._texts[SOURCE_LANGUAGE].entries if name.startswith(PHRASE_PREFIX))
        self._names = KnownNames(self.facts, self.catalogue, frozenset(self.languages))

    @classmethod
    def load(cls, root: Path | None = None, today: date | None = None, *, strict: bool = False) -> Library:
        """Read a data folder: `root` holds facts/, texts/, answers.yml and channels.yml; None means knowledge/data.

        taxonomy.yml, two folders above `root`, lists the languages.  `today` decides which facts are too old; None means
        the current day in UTC.  `strict`: an unknown name raises when rendering.  Raises KnowledgeError with every fault.
        """
        parts = load_parts(root or DATA)
        return cls(parts.facts, parts.catalogue, parts.languages, parts.texts, parts.reviews, today, strict)

    @property
    def answers(self) -> frozenset[str]:
        return frozenset(self.catalogue.answers)

    @property
    def today(self) -> date:
        return self._today or datetime.now(UTC).date()

    def texts_of(self, language: str) -> Texts:
        """Return the texts of a language.  Raises KeyError when writers are not answered in it."""
        return self._texts[language]

    def review_state(self, name: str, language: str) -> State:
        """Return `reviewed` when a second person signed the text off as it is now, else `draft`."""
        return self._reviews[language].state(self._texts[language], name) if language in self._texts else "draft"

    def review_date(self, name: str, language: str) -> str | None:
        """Return the ISO date of the text's last review, if any."""
        return self._reviews[language].date(name) if language in self._reviews else None

    def render(self, answer: str, params: Mapping[str, str], language: str, channel: str, script: str | None = None) -> Rendered:
        """Return what is sent for an answer key.  `channel`: a name of channels.yml.  `script`: Cyrl for Serbian in Cyrillic.

        An unknown or missing name raises KnowledgeError when the library is strict; otherwise something more general is
        said, `fallback` says why, and `warnings` counts it.
        """
        request = self._names.request(answer, params, language, channel)
        if self.is_strict and request.unknown:
            raise KnowledgeError(request.unknown[0])
        gaps = [*request.unknown]
        if request.answer in self.held:
            request = replace(request, answer=self._stand_in(request.answer))
        entry = self.catalogue.answers[request.answer]
        form = self._form(request)
        context = self._context(self._texts[request.language], form, request.params, entry.reader)
        try:
            text, buttons = compose(request.answer, entry.buttons, context)
        except UntranslatedError:
            gaps.append(f"untranslated: {request.language} {request.answer}")
            context = self._context(self._texts[SOURCE_LANGUAGE], form, request.params, entry.reader)
            text, buttons = compose(request.answer, entry.buttons, context)
        self._count(gaps)
        for basis in entry.basis:
            context.cite(basis)
        spelling = Spelling.of(context.texts.language, request.params, script)
        shape = Shape(request.channel, context.texts, spelling, entry.kind)
        bubbles, more = shape.bubbles(text, buttons)
        if said_back := heard(context):
            with_it, more_with_it = shape.bubbles(f"{said_back} {text}", buttons)
            if len(with_it) + len(more_with_it) == len(bubbles) + len(more):  # not where it costs another message
                bubbles, more = with_it, more_with_it
        return Rendered(bubbles, tuple(context.sources), next(iter([*gaps, *context.gaps]), None), more, tuple(context.said))

    @staticmethod
    def _form(request: Request) -> str:
        """The text that the channel takes; what was said before in that form comes in the other one."""
        own = request.channel.form
        return own if "again" not in request.params else OTHER_FORM[own]

    def phrase(
        self, name: str, language: str, values: Mapping[str, str], country: str = "", script: str | None = None, home: str = ""
    ) -> str:
        """Return a phrase in the writer's language, with the values that staff filled in; in English where it has none.

        Raises KnowledgeError when there is no such phrase, and when a value is missing.
        """
        if name not in self.phrases:
            raise KnowledgeError(f"unknown_phrase: {name}")
        params = {"country": country} if country in self.facts.countries else {}
        for texts in self._preferred(language):
            try:
                text = compose_phrase(name, values, self._context(texts, "telegram", params))
            except UntranslatedError:
                continue
            return tidy(Spelling.of(texts.language, {**params, "home": home}, script)(text))
        raise KnowledgeError(f"missing_parameter: {name}")

    def name_of(self, name: str, language: str, *kinds: str) -> str:
        """Return what staff call an intent, a signal or a reason: the first of `kinds` that names.ftl has.

        English stands in for a language without the name, the name in plain words for one that is nowhere.
        """
        for texts in self._preferred(language):
            for kind in kinds:
                if texts.has(f"{kind}-{name}"):
                    return texts.say(f"{kind}-{name}", "telegram", {})
        return name.replace("_", " ")

    def may_be_held(self, answer: str) -> bool:
        """Return whether something else can stand in for an answer."""
        return answer in self.answers and answer not in (GENERAL_ANSWER, GENERAL_DANGER)

    def _stand_in(self, answer: str) -> str:
        return GENERAL_DANGER if self.catalogue.answers[answer].kind == "danger" else GENERAL_ANSWER

    def _preferred(self, language: str) -> Iterator[Texts]:
        if language in self._texts:
            yield self._texts[language]
        yield self._texts[SOURCE_LANGUAGE]

    def _context(self, texts: Texts, form: str, params: Mapping[str, str], reader: Reader = "here") -> RenderContext:
        return RenderContext(self.facts, texts, form, params, self.today, reader)

    def _count(self, gaps: list[str]) -> None:
        """Count gaps by kind and log each kind once.  Their details may come from a message and are never logged."""
        for kind in (gap.split(":", maxsplit=1)[0] for gap in gaps):
            self.warnings[kind] += 1
            if self.warnings[kind] == 1:
                log.warning("general_answer", extra={"why": kind})
