"""What the assistant says: an answer of `knowledge` in the writer's language and the shape of her channel, into the outbox."""

from __future__ import annotations

from collections.abc import Mapping

from routing import metrics
from routing.conversation import budget, questions
from routing.line.line import Line
from routing.outbound import outbox
from routing.ports import phones
from routing.ports.channel import Form
from routing.store.clock import now
from routing.store.database import Transaction
from routing.store.sealing import PersonKey
from routing.store.tables import Author, Conversation

WHICH_LANGUAGE = "first_contact_which_language"
"""Said in a second language, since the first is a guess."""
ON_SMS = {"erased": "erased_sms"}
"""Answers that say something else where we cannot delete from her phone."""


def say(
    line: Line,
    transaction: Transaction,
    conversation: Conversation,
    key: PersonKey,
    answer: str,
    params: Mapping[str, str],
) -> None:
    """Render an answer in the writer's language and put it into the outbox."""
    language = conversation.language or _first_language(line, conversation, key)
    if answer == WHICH_LANGUAGE:
        first, language = language, _second_language(line, conversation, key, language)
        if language == first:
            return
    channel = line.channels.get(conversation.channel)
    form = channel.form if channel else Form.SMS
    wording = ON_SMS.get(answer, answer) if form is Form.SMS else answer
    rendered = line.library.render(wording, params, language, form, conversation.script)
    if rendered.fallback:
        metrics.answers_missing.labels(rendered.fallback.split(":")[0][:40]).inc()
    outbox.write(transaction, conversation, key, rendered.bubbles, author=Author.ASSISTANT, answer=answer)
    questions.said(conversation, answer)
    budget.count(conversation, sum(channel.units(bubble.text) for bubble in rendered.bubbles) if channel else 0, now())
    conversation.sealed_more = outbox.seal_more(key, rendered.more)


def _first_language(line: Line, conversation: Conversation, key: PersonKey) -> str:
    """Before anything was understood: a language of the number's country that we write, else English."""
    address = key.open(conversation.sealed_address) if conversation.sealed_address else ""
    return next((code for code in phones.languages_of_number(address) if code in line.library.languages), "en")


def _second_language(line: Line, conversation: Conversation, key: PersonKey, first: str) -> str:
    """English beside any other language; beside English that of the number."""
    return "en" if first != "en" else _first_language(line, conversation, key)
