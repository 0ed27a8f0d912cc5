"""What the assistant says: an answer of `knowledge` in the writer's language and the shape of their channel."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge import Bubble, Library
from knowledge.texts.varieties import SPOKEN_IN
from routing import metrics
from routing.conversation import budget, questions
from routing.conversation.budget import Spending
from routing.conversation.update import ConversationUpdate, apply
from routing.outbound import outbox
from routing.ports import phones
from routing.ports.channel import Channel, Form
from routing.store.clock import now
from routing.store.sealing import PersonKey
from routing.store.tables import Author, Conversation, Message

WHICH_LANGUAGE = "first_contact_which_language"
"""Said in a second language, since the first is a guess."""
ON_SMS = {"erased": "erased_sms"}
"""Answers that say something else where we cannot delete from the writer's phone."""
WRITTEN_AS = {"bs": "sr", "cnr": "sr", "hr": "sr", "sh": "sr", "mo": "ro"}
"""Languages of phones and apps that we write as another one of the same words."""

HOME_OF_APP = {"hr": "HR", "bs": "BA", "cnr": "ME", "sr": "RS"}
"""The country in whose words an app in this language speaks."""


@dataclass(frozen=True, slots=True)
class Listener:
    """Whom an answer is for.  `guess`: the language to use while `language` is not known; `home`: whose words of it."""

    language: str | None
    script: str | None
    guess: str
    home: str | None = None


class Addressed(Protocol):
    """The columns of a conversation that say in which language, words and letters its writer reads."""

    @property
    def language(self) -> str | None: ...

    @property
    def script(self) -> str | None: ...

    @property
    def country(self) -> str | None: ...

    @property
    def sealed_address(self) -> bytes | None: ...


@dataclass(frozen=True, slots=True)
class Spoken:
    """An answer as one writer gets it.  `more`: what MORE brings; `units`: segments or messages that it costs."""

    answer: str
    bubbles: tuple[Bubble, ...]
    more: tuple[Bubble, ...]
    units: int


def first_language(languages: tuple[str, ...], address: str, hint: str | None) -> str:
    """One of our `languages` before anything was understood: the app's (`hint`), else one of the number's, else English."""
    of_app = hint.split("-")[0].lower() if hint else ""
    found = [WRITTEN_AS.get(code, code) for code in (of_app, *phones.languages_of_number(address))]
    return next((code for code in found if code in languages), "en")


def listener_of(library: Library, conversation: Addressed, key: PersonKey, hint: str | None) -> Listener:
    """The writer of a conversation.  `hint`: the language of their app, where it is known."""
    address = key.open_or_empty(conversation.sealed_address)
    guess = first_language(library.languages, address, hint)
    return Listener(conversation.language, conversation.script, guess, home_of(address, hint, conversation.country))


def home_of(address: str, hint: str | None, country: str | None) -> str | None:
    """The country in whose words to answer: the app's, else that of the number, else where the writer is; others say nothing."""
    of_app = HOME_OF_APP.get(hint.split("-")[0].lower()) if hint else None
    found = (of_app, phones.country_of_number(address), country)
    return next((home for home in found if home in SPOKEN_IN), None)


async def newest_hint(session: AsyncSession, conversation_id: UUID) -> str | None:
    """The language of the writer's app, as their newest message that names one says."""
    is_theirs = (Message.conversation_id == conversation_id, Message.language_hint.is_not(None))
    return await session.scalar(select(Message.language_hint).where(*is_theirs).order_by(Message.id.desc()).limit(1))


def put_into_words(
    library: Library, channel: Channel | None, listener: Listener, answer: str, params: Mapping[str, str]
) -> Spoken | None:
    """Render an answer for one writer; None when it would ask twice in the same language which one they speak."""
    language = listener.language or listener.guess
    if answer == WHICH_LANGUAGE:
        first, language = language, "en" if language != "en" else listener.guess
        if language == first:
            return None
    form = channel.form if channel else Form.SMS
    wording = ON_SMS.get(answer, answer) if form is Form.SMS else answer
    home = {"home": listener.home} if listener.home else {}
    rendered = library.render(wording, {**params, **home}, language, form, listener.script)
    if rendered.fallback:
        metrics.answers_missing.labels(rendered.fallback.split(":")[0][:40]).inc()
    units = sum(channel.units(bubble.text) for bubble in rendered.bubbles) if channel else 0
    return Spoken(answer, rendered.bubbles, rendered.more, units)


def after(conversation: Spending, spoken: Spoken, at: datetime) -> ConversationUpdate:
    """What saying it changes: the question that waits for an answer, and what the writer's day has cost."""
    spent = budget.counted(conversation, spoken.units, at)
    return {"last_out_at": at, **questions.after_answer(spoken.answer, at), **spent}


def say(  # noqa: PLR0913, PLR0917  # as `tell` of the desk
    library: Library,
    channel: Channel | None,
    session: AsyncSession,
    conversation: Conversation,
    key: PersonKey,
    answer: str,
    params: Mapping[str, str],
    hint: str | None = None,
) -> Message | None:
    """Put an answer into the outbox outside of a turn; return it unless there are no words for it.

    `hint`: the language of the writer's app, where it is known."""
    spoken = put_into_words(library, channel, listener_of(library, conversation, key, hint), answer, params)
    if spoken is None:
        return None
    message = outbox.write(session, conversation, key, spoken.bubbles, author=Author.ASSISTANT, answer=answer)
    apply(conversation, after(conversation, spoken, now()))
    conversation.sealed_more = outbox.seal_more(key, spoken.more)
    return message
