"""The client of a LibreTranslate server, against one on loopback."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from integrations.translation import LibreTranslate
from routing.ports.translator import TranslationError
from tests.carriers import libretranslate
from tests.servers import free_port, served


@pytest.fixture
async def server() -> libretranslate.LibreTranslate:
    return libretranslate.LibreTranslate()


@pytest.fixture
async def client(server: libretranslate.LibreTranslate) -> AsyncIterator[LibreTranslate]:
    async with served(server.app()) as url:
        client = LibreTranslate(url, libretranslate.KEY)
        yield client
        await client.close()
    assert server.wrong == []


async def test_a_text_goes_out_and_its_translation_comes_back(
    client: LibreTranslate, server: libretranslate.LibreTranslate
) -> None:
    server.texts["ro", "en", "unde dorm?"] = " where do I sleep? "
    assert await client.translate("unde dorm?", "ro", "en") == "where do I sleep?"
    assert server.asked == [("ro", "en", "unde dorm?")]


async def test_without_a_source_the_server_guesses(client: LibreTranslate, server: libretranslate.LibreTranslate) -> None:
    await client.translate("alo", None, "ru")
    assert server.asked == [("auto", "ru", "alo")]


async def test_serbian_goes_under_the_name_that_the_server_has(
    client: LibreTranslate, server: libretranslate.LibreTranslate
) -> None:
    await client.translate("gde si", "sr", "en")
    await client.translate("where are you", "en", "sr")
    assert [asked[:2] for asked in server.asked] == [("hr", "en"), ("en", "hr")]


@pytest.mark.parametrize(("source", "target"), [("uk", "en"), ("en", "tr"), (None, "bg")])
async def test_a_pair_that_the_server_does_not_know_is_refused_unasked(
    client: LibreTranslate, server: libretranslate.LibreTranslate, source: str | None, target: str
) -> None:
    with pytest.raises(TranslationError, match="translation-pair"):
        await client.translate("x", source, target)
    assert server.asked == []


@pytest.mark.parametrize(("status", "reason"), [(403, "translation-key"), (429, "translation-slow"), (500, "translation-status")])
async def test_a_refusal_has_a_reason_without_the_text(
    client: LibreTranslate, server: libretranslate.LibreTranslate, status: int, reason: str
) -> None:
    server.faults.append(status)
    with pytest.raises(TranslationError, match=reason) as caught:
        await client.translate("secretul meu", "ro", "en")
    assert "secretul" not in str(caught.value)
    assert await client.translate("secretul meu", "ro", "en") == "[en] secretul meu"


async def test_nothing_is_not_a_translation(client: LibreTranslate, server: libretranslate.LibreTranslate) -> None:
    server.texts["ro", "en", "?"] = "  "
    with pytest.raises(TranslationError, match="translation-empty"):
        await client.translate("?", "ro", "en")


async def test_a_server_that_is_not_there_is_a_reason_too() -> None:
    client = LibreTranslate(f"http://127.0.0.1:{free_port()}")
    with pytest.raises(TranslationError, match="translation-silent"):
        await client.translate("x", "ro", "en")
    await client.close()
