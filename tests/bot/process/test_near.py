"""The phrasebook is searched by meaning: the real encoder, and the real phrases."""

from __future__ import annotations

import httpx
import pytest

from integrations.model import ModelClient
from knowledge import Library
from routing.library import answers, meaning, phrasebook
from routing.library.wording import Wording
from tests.model_process import ModelProcess

FOUND = {
    "knife": "phrase_weapon",
    "husband": "phrase_family_safe",
    "hide": "phrase_delete_chat",
    "bleeding": "phrase_may_call_ambulance",
    "passport": "phrase_who_has_papers",
    "hospital": "phrase_doctor_now",
}
OF_ANOTHER_WORLD = ("pizza", "football", "blue", "elephant")
MOST = 10


@pytest.mark.slow  # a hundred phrases are read for the first time
async def test_words_find_phrases_that_do_not_hold_them(model: ModelProcess) -> None:
    library = Library.load()
    listed = phrasebook.phrases(library, Wording("en", None, {}), "en")
    client = ModelClient(model.url, 60)
    try:
        for words, wanted in FOUND.items():
            closeness = await client.closeness(words, [phrase.read for phrase in listed])
            by_words = phrasebook.find(library, listed, ["en"], words)
            near = meaning.near(listed, closeness, is_found_by_words=bool(by_words))
            found = [phrase.name for phrase in [*by_words, *near]]
            assert wanted in found, (words, found)
            assert len(found) <= MOST, (words, found)
        for words in OF_ANOTHER_WORLD:
            closeness = await client.closeness(words, [phrase.read for phrase in listed])
            assert len(meaning.near(listed, closeness)) <= 1, words
    finally:
        await client.close()


ANSWERS_FOUND = {
    "deportation": "arrest_or_deport",
    "salary": "unpaid_wages",
    "адвокат": "legal_help",
    "poliția e coruptă": "trust_police",
}


async def test_words_find_answers_that_do_not_hold_them(model: ModelProcess) -> None:
    library = Library.load()
    listed = answers.listed(library, Wording("en", None, {}), "en", "rights")
    client = ModelClient(model.url, 60)
    try:
        for words, wanted in ANSWERS_FOUND.items():
            closeness = await client.closeness(words, answers.gists(library, listed))
            assert wanted in [one.answer for one in meaning.near(listed, closeness)], words
    finally:
        await client.close()


@pytest.mark.parametrize("words", ["нож", "thikë", "bıçak", "cuțit"])
def test_a_word_in_any_language_is_nearest_to_what_it_means(model: ModelProcess, words: str) -> None:
    texts = ["Take your time.", "Is there a weapon?", "One word is enough.", "The place costs you nothing."]
    answer = httpx.post(f"{model.url}/webhooks/router/near", json={"words": words, "texts": texts}, timeout=60)
    closeness = answer.json()["closeness"]
    assert max(zip(closeness, texts, strict=True))[1] == "Is there a weapon?"


@pytest.mark.parametrize(
    ("body", "status"),
    [({"words": "knife"}, 400), ({"words": "knife", "texts": "one"}, 400), ({"words": "", "texts": ["x" * 1001]}, 413)],
)
def test_what_breaks_the_contract_is_refused(model: ModelProcess, body: object, status: int) -> None:
    assert httpx.post(f"{model.url}/webhooks/router/near", json=body, timeout=30).status_code == status
