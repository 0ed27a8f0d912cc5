"""The assistant is stopped: before it speaks, and while it still reads."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from playwright.async_api import Browser, expect
from sqlalchemy import select
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from routing.store.clock import now
from routing.store.tables import Author, Conversation, Delivery, Message, Part
from tests.browser.conftest import give_reason, sign_in
from tests.servers import served
from tests.types import StartRouter


async def test_the_assistant_is_stopped_before_it_speaks(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    page = (await sign_in(chromium, running, "Ana")).pages[0]
    handset = running.handset()
    await handset.text("cum functioneaza")
    await running.twilio.wait_for(handset.number)
    async with running.line.store.database.begin() as session:
        conversation = (await session.scalars(select(Conversation))).one()
        conversation_id = conversation.id
        part = Part(
            conversation_id=conversation.id,
            epoch=conversation.epoch,
            sealed_text=(await session.scalars(select(Part.sealed_text))).first(),
            state=Delivery.QUEUED,
            due_at=now() + timedelta(minutes=5),
        )
        session.add(Message(conversation_id=conversation.id, author=Author.ASSISTANT, channel=conversation.channel, parts=[part]))
    await page.goto(f"/console/c/{conversation_id}")
    await expect(page.get_by_text("The assistant's answer is waiting to be sent.")).to_be_visible()
    await page.get_by_role("button", name="Stop it and take the conversation").click()
    await page.get_by_label("Reply in").wait_for()
    await expect(page.get_by_text("The assistant's answer is waiting to be sent.")).to_have_count(0)
    await expect(page.get_by_text("Not sent: a person took the conversation first")).to_be_visible()
    assert len(await running.twilio.wait_for(handset.number, 3)) == 3


async def test_the_assistant_is_stopped_while_it_still_reads(chromium: Browser, start_router: StartRouter) -> None:
    is_asked, may_answer = asyncio.Event(), asyncio.Event()

    async def think(request: Request) -> Response:
        is_asked.set()
        await may_answer.wait()
        return Response(status_code=503)

    thinking = Starlette(routes=[Route("/webhooks/router/turn", think, methods=["POST"])])
    async with served(thinking) as model_url:
        running = await start_router(model_url)
        handset = running.handset()
        page = (await sign_in(chromium, running, "Ana")).pages[0]
        await handset.text("cum functioneaza")
        await is_asked.wait()
        async with running.line.store.database.begin() as session:
            conversation_id = (await session.scalars(select(Conversation.id))).one()
        await page.goto(f"/console/c/{conversation_id}")
        await give_reason(page)
        await expect(page.get_by_text("The assistant is reading the last message and will answer.")).to_be_visible()
        await page.get_by_role("button", name="Stop it and take the conversation").click()
        await page.get_by_label("Reply in").wait_for()
        await expect(page.locator(".pending")).to_have_count(0)
        may_answer.set()
        await page.get_by_label("Reply in").fill("Sunt aici.")
        await page.get_by_role("button", name="Send", exact=True).click()
        said = await running.twilio.wait_for(handset.number, 3)
    own = [
        running.line.library.render(answer, {}, "ro", "sms").bubbles[0].text for answer in ("person_here", "safe_to_write_ask")
    ]
    assert said == [*own, "Sunt aici."]  # and not a word of the assistant
