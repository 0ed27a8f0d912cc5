"""What every page about one conversation shows: its header, its newest messages, and the words for what is in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID
from zoneinfo import ZoneInfo

from babel.core import get_global
from fastapi import Depends, Query, Request, Response
from starlette.background import BackgroundTask

from knowledge import Library
from knowledge.facts.contacts import Kind
from routing.console.access import SignedIn, TheChannels, TheLibrary, TheStore, TheTranslator
from routing.console.drawing import templates
from routing.console.forms import to_conversation
from routing.console.interface import interface_of
from routing.console.words import called_in, names, read_otherwise, reader_language
from routing.desk import transcript
from routing.desk.transcript import Reader, Transcript
from routing.interface import Interface
from routing.ports.channel import Channel
from routing.ports.translator import Translator
from routing.staff.sessions import Member
from routing.store.store import Store

NEWEST = 3
"""Messages that are shown above the phrasebook where it is a page of its own."""


@dataclass(frozen=True, slots=True)
class ConversationPage:
    """A conversation as the member reads it, in the language `read`."""

    request: Request
    store: Store
    library: Library
    channels: Mapping[str, Channel]
    translator: Translator | None
    conversation_id: UUID
    member: Member
    read: str

    async def transcript(self, limit: int = NEWEST) -> Transcript:
        """Raises GoneError."""
        reader = Reader(self.member.id, self.read)
        return await transcript.read(self.store, self.library, self.channels, self.conversation_id, reader, limit=limit)

    def draw(
        self,
        template: str,
        view: Transcript,
        *,
        limit: int = NEWEST,
        status: int = 200,
        after: BackgroundTask | None = None,
        **more: object,
    ) -> Response:
        """Draw a page with what all of them show; `limit` is how many messages were asked for, `after` runs when it is out."""
        found = {
            "member": self.member,
            "view": view,
            "limit": limit,
            "is_brief": limit == NEWEST,
            "to": view.addressee,
            "is_holder": view.addressee.holder_id == self.member.id,
            "clock": hours_there(view.addressee.entry.country),
            "emergency": emergency_numbers(self.library, view.addressee.entry.country),
            "has_translator": self.translator is not None,
            **words_for(self.library, interface_of(self.request), self.read),
            **more,
        }
        return templates.TemplateResponse(self.request, template, found, status_code=status, background=after)

    def redirect(self) -> Response:
        """Lead back to the conversation, read in the same language."""
        return to_conversation(
            self.conversation_id, read_otherwise(self.library, interface_of(self.request), self.member, self.read)
        )


async def read_in(
    library: TheLibrary, request: Request, member: SignedIn, read: Annotated[str | None, Query(max_length=8)] = None
) -> str:
    return reader_language(library, interface_of(request), member, read)


ReadIn = Annotated[str, Depends(read_in)]


async def page_of(  # noqa: PLR0913, PLR0917  # a dependency that gathers
    request: Request,
    store: TheStore,
    library: TheLibrary,
    channels: TheChannels,
    translator: TheTranslator,
    conversation_id: UUID,
    member: SignedIn,
    read: ReadIn,
) -> ConversationPage:
    return ConversationPage(request, store, library, channels, translator, conversation_id, member, read)


ThePage = Annotated[ConversationPage, Depends(page_of)]


def words_for(library: Library, interface: Interface, read: str) -> dict[str, object]:
    """Return what the templates call things that are in texts, in the language of the reader."""
    texts = library.texts_of(read)

    def entity(kind: str, value: str) -> str:
        if kind in ("country", "nationality"):
            return texts.country(value)
        if kind == "topic":
            return library.name_of(value, read, "intent")
        if kind in transcript.ANSWERS:
            return library.name_of(value, read, "said")
        return texts.language_name(value) if kind == "language_name" else value

    return {
        **names(library, interface),
        "called": called_in(library, read),
        "entity": entity,
        "flags": transcript.FLAGS,
        "read": read,
    }


def emergency_numbers(library: Library, country: str | None) -> list[str]:
    """Return what to dial in a country when a life is at risk: the number for everything, else those of police and ambulance."""
    facts = library.facts.countries.get(country) if country else None
    found = [one for one in facts.contacts if one.kind is Kind.EMERGENCY and one.may_be_sent(facts.country)] if facts else []
    chosen = [one for one in found if one.service == "any"] or [one for one in found if one.service in ("police", "ambulance")]
    return [one.dial[0] for one in chosen]


def hours_there(country: str | None, at: datetime | None = None) -> list[str]:
    """Return the clock in a country now, or the two ends of it where it has several: ["14:05"]."""
    here = at or datetime.now(UTC)
    zones = [zone for zone, territory in get_global("zone_territories").items() if territory == country]
    clocks = sorted({here.astimezone(ZoneInfo(zone)).replace(tzinfo=None) for zone in zones})
    return [f"{clock:%H:%M}" for clock in dict.fromkeys((clocks[0], clocks[-1]))] if clocks else []


def there_now(country: str | None, at: datetime | None = None) -> datetime:
    """Return the time on the clocks of a country, the earliest where it has several; UTC when the country is not known."""
    here = at or datetime.now(UTC)
    zones = [zone for zone, territory in get_global("zone_territories").items() if territory == country]
    return min((here.astimezone(ZoneInfo(zone)) for zone in zones), key=lambda clock: clock.replace(tzinfo=None), default=here)
