"""Files that came with a message, for the holder of the conversation: downloaded, never shown inside a page."""

from __future__ import annotations

from uuid import UUID

from fastapi import APIRouter, Response
from fastapi.responses import PlainTextResponse

from routing.console.access import SignedIn, TheChannels, TheStore
from routing.console.forms import RowId
from routing.desk import media
from routing.desk.media import AttachedFile, MediaError

router = APIRouter(prefix="/c/{conversation_id}/files")


@router.get("/{message_id}/{number}")
async def download(
    store: TheStore, channels: TheChannels, member: SignedIn, conversation_id: UUID, message_id: RowId, number: RowId
) -> Response:
    try:
        found = await media.fetch(store, channels, member.id, AttachedFile(conversation_id, message_id, number))
    except MediaError as error:
        return PlainTextResponse(f"This file is not shown: {error.reason}.", status_code=422)
    headers = {
        "Content-Disposition": f'attachment; filename="{found.name}"',
        "Content-Security-Policy": "sandbox; default-src 'none'",
    }
    return Response(found.content, media_type=found.type, headers=headers)
