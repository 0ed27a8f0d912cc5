"""What is to go out: written beside the decision that caused it, a row for each bubble."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta
from functools import partial
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from knowledge import Bubble, Button
from routing.line.leases import ClaimedBubble
from routing.line.runner import Runner
from routing.store.clock import now
from routing.store.database import after_commit
from routing.store.hot_rows import NewAnswer
from routing.store.sealing import PersonKey
from routing.store.tables import Author, Conversation, Delivery, Message, Part


def write(  # noqa: PLR0913  # what a message is made of, by name
    session: AsyncSession,
    conversation: Conversation,
    key: PersonKey,
    bubbles: Sequence[Bubble],
    *,
    author: Author,
    answer: str | None = None,
    staff_id: UUID | None = None,
) -> Message:
    """Add one outgoing message, a part for each bubble.  It goes once `dispatch` has poked the sender."""
    message = Message(
        conversation_id=conversation.id,
        author=author,
        staff_id=staff_id,
        channel=conversation.channel,
        sealed_text=key.seal(whole_text(bubbles)),
        answer=answer,
        parts=[
            Part(
                conversation_id=conversation.id,
                epoch=conversation.epoch,
                state=Delivery.QUEUED,
                sealed_text=key.seal(bubble.text),
                sealed_buttons=_sealed_buttons(key, bubble),
            )
            for bubble in bubbles
        ],
    )
    session.add(message)
    conversation.last_out_at = now()
    return message


def plain(text: str) -> Bubble:
    """A bubble without buttons."""
    return Bubble(text)


def put_off(message: Message, wait: timedelta) -> None:
    """Let a message that was just written go only after a while, in which it can be taken back."""
    for part in message.parts:
        part.due_at = now() + wait


def sealed(channel: str, key: PersonKey, answer: str, bubbles: Sequence[Bubble]) -> NewAnswer:
    """An answer of the assistant as a turn stores it."""
    parts = tuple((key.seal(bubble.text), _sealed_buttons(key, bubble)) for bubble in bubbles)
    return NewAnswer(channel, answer, key.seal(whole_text(bubbles)), parts)


def whole_text(bubbles: Iterable[Bubble]) -> str:
    """The text of a message for its readers among staff."""
    return "\n\n".join(bubble.text for bubble in bubbles)


def dispatch(sends: Runner[ClaimedBubble], session: AsyncSession, conversation_id: UUID, after_s: float = 0) -> None:
    """Send what is open in this conversation as soon as the session has committed."""
    after_commit(session, partial(sends.poke, conversation_id, after_s=after_s))


def seal_more(key: PersonKey, bubbles: Iterable[Bubble]) -> bytes | None:
    """The rest of an answer, kept until the writer asks for MORE."""
    texts = [[bubble.text, _pairs(bubble)] for bubble in bubbles]
    return key.seal_json(texts) if texts else None


def open_more(key: PersonKey, sealed_more: bytes) -> tuple[Bubble, ...]:
    """What `seal_more` kept."""
    return tuple(Bubble(text, _buttons_of(pairs)) for text, pairs in key.open_json(sealed_more))


def open_buttons(key: PersonKey, sealed_buttons: bytes | None) -> tuple[Button, ...]:
    """The buttons of a stored bubble."""
    return _buttons_of(key.open_json(sealed_buttons)) if sealed_buttons else ()


def _sealed_buttons(key: PersonKey, bubble: Bubble) -> bytes | None:
    return key.seal_json_or_none(_pairs(bubble))


def _pairs(bubble: Bubble) -> list[list[str]]:
    return [[button.payload, button.label] for button in bubble.buttons]


def _buttons_of(pairs: Iterable[Sequence[str]]) -> tuple[Button, ...]:
    return tuple(Button(payload, label) for payload, label in pairs)
