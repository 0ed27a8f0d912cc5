"""What the model understood of one message, as plain values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Self

from bot import sentences
from bot.asks import speaks_of_self
from bot.reasons import named as named_in
from bot.signs import signs_told
from bot.tells import told_in_passing
from nlu.data.turns import NONE
from nlu.taxonomy import Risk

UNDERSTOOD_FROM = 0.35
"""Chosen on validation; below it we ask the writer to say it in other words (docs/model-card.md)."""


FROM = re.compile(r"\b(from|din|из|з|із|iz|nga)\s$")
WRITES_FROM = re.compile(
    r"\b(call|calling|write|writing|text|texting|scriu|sun|пишу|звоню|дзвоню|pisem|zovem|shkruaj|telefonoj)\b.{0,12}$"
)
DENIED = re.compile(r"\b(not|nu|не|ні|нет|nuk|jo|ne|nije|nisam|ni)( in| from| в| у| във| u| iz| ne| din| из| з| от)? $")
"""What stands before a place where somebody is not."""
ALSO_FROM = 0.3
"""Probability of a second topic in the same message."""
SURE_OF_FACT = 0.65
INTENT_OF_PART = {"now": "what_now", "comes": "any_news", "call": "hotline_number"}
"""Parts of bot/asks.yml that are intents: so short, or so like others, that the model takes them for anything."""
SURE_OF_DESPAIR, STRONG_DESPAIR = 0.4, 0.3
"""Probability of the intent `self_harm`, or strength of the signal `hopeless`, from which the writer is spoken to about it.

The judge of risk names that signal also where it finds no other reason."""
MAX_BARE_WORDS = 4
"""So few words name a thing and say nothing about it: "in Germany"."""


@dataclass(frozen=True, slots=True)
class Understanding:
    intent: str
    confidence: float
    risk: Risk
    is_acute: bool
    """Sure enough of danger now to change what the writer reads."""
    signals: tuple[str, ...]
    strengths: dict[str, float]
    language: str
    language_confidence: float
    script: str | None
    words: int
    asks: bool
    """Whether it has a question mark."""
    entities: tuple[tuple[str, str], ...]
    """Kind and code, in the order of the text; a city brings its country."""
    answer: str | None = None
    """What it answers to the question that is open: a value of taxonomy.yml, an ISO code of a country; None when nothing."""
    answer_confidence: float = 1.0
    facts: Mapping[str, str] = field(default_factory=dict)
    """What it states, by name: facts of taxonomy.yml."""
    sure_facts: frozenset[str] = frozenset()
    """Names of the facts that are stated beyond doubt."""
    part: str | None = None
    """What it asks for within a topic: a name of bot/asks.yml, or the first of `asked`."""
    by_words: bool = True
    """Whether its words say so beyond doubt (bot/asks.yml)."""
    asked: tuple[str, ...] = ()
    """What its sentences ask for or tell, in their order: names of taxonomy.yml, `asks`."""
    may_ask: tuple[str, ...] = ()
    """The same, and what is less sure."""
    surely_asked: tuple[str, ...] = ()
    """The same, and only what is all but certain."""
    topics: tuple[str, ...] = ()
    """Intents of its sentences where they have several, in their order."""
    has_sentences: bool = False
    """Whether it was read sentence by sentence."""
    signs: frozenset[str] = frozenset()
    """Signs of a false offer that it tells (bot/signs.yml); they count while an offer is talked about."""
    named: frozenset[str] = frozenset()
    """Signals of danger that it names in so many words (bot/reasons.yml): for staff alone."""
    tells: frozenset[str] = frozenset()
    """What it tells in passing: names of bot/tells.yml."""
    also: str | None = None
    """The intent that is likely besides `intent`."""
    is_own: bool = False
    """Whether it says in so many words that it is about the writer."""

    @classmethod
    def from_parse(cls, parsed: Mapping[str, Any]) -> Self:
        is_own, signals, asked = speaks_of_self(parsed["text"]), _signals(parsed), sentences.asked(parsed)
        has_sentences = any(one["sentence"] is not None for one in parsed.get("asks", ()))
        by_words = sentences.part_by_words(parsed)
        part = by_words or sentences.first(asked)
        is_short = part != "call" or len(parsed["text"].split()) <= MAX_BARE_WORDS
        named = INTENT_OF_PART.get(part or "") if is_short and (by_words or not has_sentences) else None
        intent: Mapping[str, Any] = {"name": named, "confidence": 1.0} if named else parsed["intent"]
        return cls(
            intent=intent["name"] or "out_of_scope",
            confidence=intent["confidence"],
            risk=parsed["risk"]["level"],
            is_acute=parsed["risk"]["acute"] and (bool(signals) or not parsed["risk"]["signals"]),
            signals=signals,
            strengths=dict(parsed["risk"]["strengths"]),
            language=parsed["language"]["code"],
            language_confidence=parsed["language"]["confidence"],
            script=parsed["language"].get("script"),
            words=len(parsed["text"].split()),
            asks="?" in parsed["text"],
            entities=(places := tuple(_entities(_not_denied(parsed)))),
            answer=_answer(parsed.get("answer"), places),
            answer_confidence=(parsed.get("answer") or {}).get("confidence", 1.0),
            facts=_facts(parsed, is_own=is_own),
            sure_facts=frozenset(found["fact"] for found in parsed.get("facts", ()) if found["confidence"] >= SURE_OF_FACT),
            part=part,
            by_words=by_words is not None,
            asked=asked,
            may_ask=sentences.asked(parsed, is_enough=True),
            surely_asked=sentences.asked(parsed, bar=sentences.SURE_BESIDE_A_TOPIC),
            topics=sentences.topics(parsed),
            has_sentences=has_sentences,
            signs=signs_told(parsed["text"]),
            named=named_in(parsed["text"]),
            tells=told_in_passing(parsed["text"]),
            also=_second(parsed.get("intent_ranking", ())),
            is_own=is_own,
        )

    @property
    def is_understood(self) -> bool:
        return self.confidence >= UNDERSTOOD_FROM or self.risk == "immediate"

    def entity(self, kind: str) -> str | None:
        """Return the last one named, as in "not in Italy, in Germany"."""
        return next((code for found, code in reversed(self.entities) if found == kind), None)


def _signals(parsed: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the signals of danger, without despair that nothing else speaks for."""
    intent, risk = parsed["intent"], parsed["risk"]
    is_despair = intent["name"] == "self_harm" and intent["confidence"] >= SURE_OF_DESPAIR
    is_despair = is_despair or risk["strengths"].get("hopeless", 0.0) >= STRONG_DESPAIR
    return tuple(signal for signal in risk["signals"] if signal != "hopeless" or is_despair)


def _second(ranking: Iterable[Mapping[str, Any]]) -> str | None:
    likely = [found["name"] for found in ranking if found["confidence"] >= ALSO_FROM]
    return likely[1] if len(likely) > 1 else None


def _answer(read: Mapping[str, Any] | None, places: tuple[tuple[str, str], ...]) -> str | None:
    """Return the value that was read; a country only where it is not the one that is denied."""
    if read is None or read["value"] == NONE:
        return None
    value, countries = str(read["value"]), [code for kind, code in places if kind == "country"]
    return countries[-1] if value.isupper() and countries and value not in countries else value


def _facts(parsed: Mapping[str, Any], *, is_own: bool) -> dict[str, str]:
    """Return what is stated, by name.  A place after "from" is where they come from, unless they write from there."""
    facts = {found["fact"]: found["value"] for found in parsed.get("facts", ()) if not (is_own and found["fact"] == "for")}
    places = [entity for entity in parsed["entities"] if entity["entity"] in ("country", "city")]
    countries = [entity.get("country") or entity["value"] for entity in places]
    for entity, country in zip(places, countries, strict=True):
        before = parsed["text"][: entity["start"]].lower()
        if FROM.search(before) and not WRITES_FROM.search(before):
            facts.setdefault("from", country)
            if facts.get("here") == country and countries.count(country) == 1:  # named once more it is where they are
                del facts["here"]
    return facts


def _not_denied(parsed: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return the entities without places after a "not", where others stay: "in London, not Nigeria"."""
    found: list[Mapping[str, Any]] = list(parsed["entities"])
    kept = [entity for entity in found if not DENIED.search(parsed["text"][: entity["start"]].lower())]
    return kept or found


def _entities(found: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    for entity in found:
        yield entity["entity"], entity["value"]
        if entity.get("country"):
            yield "country", entity["country"]
