"""What the model said about a message: what is stored of it, and what it changes in the conversation."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from routing.conversation.update import ConversationUpdate
from routing.line.leases import LeasedMessage
from routing.ports.model import Language, Turn, Understanding
from routing.store.hot_rows import Judgement
from routing.store.sealing import PersonKey
from routing.store.tables import Risk

SURE_OF_LANGUAGE = 0.6


class Speaking(Protocol):
    """The column of a conversation that says which language its writer writes."""

    @property
    def language(self) -> str | None: ...


def is_danger(turn: Turn | None) -> bool:
    return turn is not None and turn.understanding.risk.level == Risk.IMMEDIATE


def judgement_of(understood: Understanding, key: PersonKey) -> Judgement:
    """What is stored beside the message."""
    named = [[entity.entity, entity.value] for entity in understood.entities]
    return Judgement(
        language=understood.language.code,
        intent=understood.intent.name,
        intent_confidence=understood.intent.confidence,
        risk=understood.risk.level,
        risk_confidence=understood.risk.confidence,
        signals=understood.risk.signals,
        sealed_entities=key.seal_json(named) if named else None,
    )


def after_understanding(
    conversation: Speaking, leased: LeasedMessage, turn: Turn, languages: Collection[str], key: PersonKey
) -> ConversationUpdate:
    """What the conversation knows of its writer after a turn; `languages` are those that we write."""
    update: ConversationUpdate = {"sealed_known": key.seal_json(turn.slots) if turn.slots else None}
    if not leased.question.is_watched_only:
        update["sealed_summary"] = None
    country = turn.slots.get("country")
    if isinstance(country, str) and len(country) == 2:
        update["country"] = country
    return {**update, **language_heard(conversation, leased, turn.understanding.language, languages)}


def country_said(turn: Turn) -> str | None:
    """Return the country in which the writer says they are."""
    return next((fact.value for fact in turn.understanding.facts if fact.fact == "here" and len(fact.value) == 2), None)


def language_heard(
    conversation: Speaking, leased: LeasedMessage, heard: Language, languages: Collection[str]
) -> ConversationUpdate:
    """The language of a message, if it counts.  ERASE and the like, which people type as they are printed, change no language."""
    is_surer = heard.confidence >= SURE_OF_LANGUAGE and leased.keyword is None
    if heard.code not in languages or not (conversation.language is None or is_surer):
        return {}
    return {"language": heard.code, "language_confidence": heard.confidence, "script": heard.script}
