"""Files that came with a message, for the holder of the conversation: downloaded, never shown inside a page."""

from __future__ import annotations

from uuid import UUID

from fastapi import APIRouter, Request, Response
from fastapi.responses import PlainTextResponse

from routing.console.access import SignedIn, TheChannels, TheStore
from routing.console.forms import RowId
from routing.console.interface import interface_of
from routing.desk import media
from routing.desk.media import AttachedFile, MediaError

router = APIRouter(prefix="/c/{conversation_id}/files")


@router.get("/{message_id}/{number}")
async def download(  # noqa: PLR0913, PLR0917  # what a page asks for
    request: Request,
    store: TheStore,
    channels: TheChannels,
    member: SignedIn,
    conversation_id: UUID,
    message_id: RowId,
    number: RowId,
) -> Response:
    try:
        found = await media.fetch(store, channels, member.id, AttachedFile(conversation_id, message_id, number))
    except MediaError as error:
        words = interface_of(request)
        return PlainTextResponse(words.say("file-not-shown", why=words.why(error)), status_code=422)
    headers = {
        "Content-Disposition": f'attachment; filename="{found.name}"',
        "Content-Security-Policy": "sandbox; default-src 'none'",
    }
    return Response(found.content, media_type=found.type, headers=headers)
