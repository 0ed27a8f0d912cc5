"""Phrases that staff send: found by meaning, filled from facts, said in the writer's language."""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Sequence
from datetime import date

import pytest
from sqlalchemy import select, update

from knowledge import Library
from knowledge.facts.contacts import Kind
from routing.conversation.holding import HeldError
from routing.conversation.rows import key_of
from routing.desk import notices, replies
from routing.library import phrasebook
from routing.library.meaning import AT_ONCE
from routing.library.phrasebook import FilledPhrase
from routing.library.wording import Wording
from routing.ports.channel import Form
from routing.store.tables import Author, Conversation, Message, Part
from tests.routing.conversations import add_staff_named, add_waiting, held_by_ana
from tests.routing.watching import until
from tests.types import StartRouter

CALL = "phrase_call_contact_yourself"


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.load()


@pytest.mark.parametrize("words", ["leave", "ПЛАСЕ", "pot larg", "largohesh", "largoheš"])
def test_a_phrase_is_found_in_both_languages_without_accents(library: Library, words: str) -> None:
    listed = phrasebook.phrases(library, Wording("sq"), "en")
    found = {phrase.name for phrase in phrasebook.find(library, listed, ["en"], words)}
    assert ("phrase_can_leave" in found) == (words in ("leave", "largohesh", "largoheš"))


LOOKED_FOR = {
    "children_with_you": ("kid", "copil", "детей", "дитина", "детето", "fëmijë", "dijete", "çocuklar"),
    "how_many_are_they": ("boss", "patron", "начальник", "господар", "шефът", "punedhenes", "gazda", "patron"),
    "doctor_now": ("bleeding", "sangereaza", "кровь", "кров", "кърви", "gjak", "krvari", "kanama"),
    "not_your_fault": ("rape", "viol", "изнасилование", "зґвалтування", "изнасилване", "perdhunim", "silovanje", "tecavuz"),
    "may_call_police": ("police", "politist", "полицейский", "поліцейський", "полицай", "polici", "policajac", "polis"),
    "who_has_papers": ("passports", "pasaport", "паспорт", "паспорт", "паспорт", "pasaporta", "pasoš", "pasaport"),
    "ride_is_paid": ("money", "bani", "деньги", "гроші", "пари", "para", "novac", "para"),
}


@pytest.mark.parametrize("phrase", LOOKED_FOR)
def test_what_somebody_in_a_hurry_types_finds_the_phrase_in_every_language(library: Library, phrase: str) -> None:
    for code, words in zip(("en", "ro", "ru", "uk", "bg", "sq", "sr", "tr"), LOOKED_FOR[phrase], strict=True):
        listed = phrasebook.phrases(library, Wording("en" if code != "en" else "sq"), code)
        found = [one.name for one in phrasebook.find(library, listed, [code], words)]
        assert f"phrase_{phrase}" in found, (code, words)
        assert len(found) <= 14, (code, words, found)


def test_words_that_one_phrase_alone_has_together_are_all_asked_for(library: Library) -> None:
    listed = phrasebook.phrases(library, Wording("sq"), "en")
    found = {one.name for one in phrasebook.find(library, listed, ["en"], "kid with him")}
    assert found == {"phrase_children_where"}
    assert phrasebook.find(library, listed, ["en"], "pizza") == []


TYPED_IN_ROMANIAN = {"cuțit": "weapon", "cutit": "weapon", "sef": "how_many_are_they", "sânge": "doctor_now", "copil": "how_old"}


async def test_the_search_knows_the_language_that_goes_out_as_its_label_says(start_router: StartRouter) -> None:
    """No model runs here."""
    running = await start_router()
    conversation_id, bo = await add_waiting(running.line, language="ro"), await running.staff("Bo")
    for words, phrase in TYPED_IN_ROMANIAN.items():
        page = html.unescape((await bo.get(f"/console/c/{conversation_id}/phrases?q={words}")).text)
        assert "Search in English or Romanian" in page
        meant = FilledPhrase(f"phrase_{phrase}", Wording("en"), {})
        assert phrasebook.say(running.line.library, meant, Form.TELEGRAM, is_example=True) in page, words


@pytest.mark.parametrize("words", ["help line", "phone number", "hotline", "număr", "горячая линия"])
def test_the_phrase_that_names_a_help_line_is_found_by_what_it_is_called(library: Library, words: str) -> None:
    found = phrasebook.find(library, phrasebook.phrases(library, Wording("ru"), "ro"), ["ro", "ru"], words)
    assert CALL in {phrase.name for phrase in found}


def test_every_phrase_has_a_group_and_blanks_where_something_is_needed(library: Library) -> None:
    for phrase in phrasebook.phrases(library, Wording("uk"), "tr"):
        assert library.name_of(phrase.group, "tr", "phrases") != phrase.group
        assert (phrasebook.PLACEHOLDER in phrase.out) == (phrasebook.PLACEHOLDER in phrase.read) == bool(phrase.needs)


@pytest.mark.parametrize("language", Library.load().languages)
def test_there_are_eighty_phrases_and_more_in_every_language(library: Library, language: str) -> None:
    own = {name for name in library.texts_of(language).entries if name.startswith("phrase_")}
    assert own == library.phrases
    assert len(own) >= 80
    said = {
        name: phrasebook.say(library, FilledPhrase(name, Wording(language), {}), Form.TELEGRAM, is_example=True) for name in own
    }
    assert len(set(said.values())) == len(said), "two phrases say the same"
    if language != "en":
        english = {
            name: phrasebook.say(library, FilledPhrase(name, Wording("en"), {}), Form.TELEGRAM, is_example=True) for name in own
        }
        assert {name for name in own if said[name] == english[name]} == set()


@pytest.mark.parametrize("language", Library.load().languages)
def test_every_phrase_can_be_said_in_every_language_by_sms(library: Library, language: str) -> None:
    given = {
        "time": "18:30",
        "day": "2026-11-27",
        "place": "Gara",
        "word": "lipa",
        "language": "ar",
        "contact": "de-hilfetelefon",
    }
    for name in library.phrases:
        filled = FilledPhrase(name, Wording(language, None, {"country": "DE"}), given)
        assert phrasebook.missing_fields(library, filled) == ()
        text = phrasebook.say(library, filled, Form.SMS)
        assert phrasebook.PLACEHOLDER not in text
        if "contact_phone" in phrasebook.needs_of(library, name):
            assert "116016" in text


def test_only_contacts_that_may_be_named_and_reached_are_offered(library: Library) -> None:
    for country, facts in library.facts.countries.items():
        for contact in phrasebook.contacts(library, country, country):
            assert contact.kind is not Kind.EMERGENCY
            assert contact.may_be_sent(facts.country)
        for contact in phrasebook.contacts(library, country, "US"):
            assert country == "US" or contact.from_abroad_number
    late = Library.load(today=date(2030, 1, 1))
    assert phrasebook.contacts(library, "DE", "DE")
    assert phrasebook.contacts(late, "DE", "DE") == []
    assert phrasebook.contacts(library, None, None) == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("contact", "de-nobody"),
        ("contact", "de-police"),
        ("time", "25:00"),
        ("time", "soon"),
        ("language", "klingon"),
        ("word", "  "),
    ],
)
def test_what_cannot_be_is_as_good_as_empty(library: Library, field: str, value: str) -> None:
    name = {"contact": CALL, "time": "phrase_back_at_time", "language": "phrase_contact_language", "word": "phrase_code_word"}
    filled = FilledPhrase(name[field], Wording("ro", None, {"country": "DE"}), {field: value})
    assert phrasebook.missing_fields(library, filled) == (field,)
    with pytest.raises(ValueError, match="phrase-blank"):
        phrasebook.say(library, filled, Form.SMS)


def test_names_and_numbers_keep_their_letters_in_serbian_cyrillic(library: Library) -> None:
    filled = FilledPhrase(CALL, Wording("sr", "Cyrl", {"country": "DE"}), {"contact": "de-hilfetelefon"})
    assert phrasebook.say(library, filled, Form.TELEGRAM) == "Можете звати: Hilfetelefon, 116016."


async def test_the_holder_sends_it_and_what_they_read_is_kept_beside_it(start_router: StartRouter) -> None:
    running = await start_router()
    conversation_id, ana = await held_by_ana(running, running.handset())
    [bo] = await add_staff_named(running, "Bo")
    async with running.line.store.database.begin() as session:
        await session.execute(update(Conversation).values(language="ro", country="DE"))
    filled = FilledPhrase(CALL, Wording("ro", None, {"country": "DE"}), {"contact": "de-hilfetelefon"})
    with pytest.raises(HeldError):
        await replies.send_phrase(running.line, conversation_id, bo, filled, "en")
    with pytest.raises(ValueError, match="phrase-blank"):
        await replies.send_phrase(running.line, conversation_id, ana, FilledPhrase(CALL, filled.said, {}), "en")
    await replies.send_phrase(running.line, conversation_id, ana, filled, "en")
    said = await running.twilio.wait_for(running.handset().number, 4)
    assert said[-1] == "Puteti suna la Hilfetelefon: 116016."
    async with running.line.store.database.begin() as session:
        message = (await session.scalars(select(Message).where(Message.answer == CALL))).one()
        person_id = (await session.scalars(select(Conversation.person_id))).one()
        key = await key_of(session, running.line.store.vault, person_id)
        assert message.sealed_original is not None
        assert key.open(message.sealed_original) == "You can call Hilfetelefon: 116016."


async def test_who_opens_the_phrasebook_does_not_wait_for_the_model_when_they_search(
    start_router: StartRouter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It reads the phrases meanwhile, a few at once."""
    running = await start_router()
    conversation_id, bo = await add_waiting(running.line, language="sq", country="DE"), await running.staff("Bo")
    listed = [phrase.read for phrase in phrasebook.phrases(running.line.library, Wording("sq", None, {"country": "DE"}), "ro")]
    asked: list[Sequence[str]] = []

    async def closeness(_: str, texts: Sequence[str]) -> Sequence[float]:
        asked.append(texts)
        return [0.0] * len(texts)

    async def is_over() -> bool:
        return sum(map(len, asked)) >= len(listed)

    monkeypatch.setattr(running.line.model, "closeness", closeness)
    await bo.get(f"/console/c/{conversation_id}/phrases?read=ro")
    await until(running, is_over)
    assert [text for texts in asked for text in texts] == listed
    assert max(map(len, asked)) == AT_ONCE
    asked.clear()
    await bo.get(f"/console/c/{conversation_id}/phrases?read=ro&q=plec")
    assert asked == [listed]


async def test_a_search_writes_the_phrases_out_once(start_router: StartRouter, monkeypatch: pytest.MonkeyPatch) -> None:
    """There are a hundred, in two languages: it is most of what the page costs."""
    running = await start_router()
    conversation_id, bo = await add_waiting(running.line, language="sq", country="DE"), await running.staff("Bo")
    written, say = [], phrasebook.say

    def counted(library: Library, filled: FilledPhrase, form: Form, *, is_example: bool = False) -> str:
        written.append(filled.phrase)
        return say(library, filled, form, is_example=is_example)

    monkeypatch.setattr(phrasebook, "say", counted)
    page = (await bo.get(f"/console/c/{conversation_id}/phrases?q=leave")).text
    assert "Can you leave the place where you are?" in page
    assert Counter(written) == dict.fromkeys(running.line.library.phrases, 2)
    assert running.line.library.phrases is running.line.library.phrases, "nor are their names gathered each time"


async def test_staff_and_notices_speak_as_the_writers_app_does_not_as_the_country_where_they_are(
    start_router: StartRouter,
) -> None:
    running = await start_router()
    line = running.line
    conversation_id, bo = await add_waiting(line, language="sr", country="DE"), await running.staff("Bo")
    assert "Vjerujem vam." in (await bo.get(f"/console/c/{conversation_id}/phrases")).text, "nothing says whence they are"
    async with line.store.database.begin() as session:
        session.add(Message(conversation_id=conversation_id, author=Author.WRITER, channel="x", signals=[], language_hint="sr"))
    assert "Verujem vam." in (await bo.get(f"/console/c/{conversation_id}/phrases")).text
    async with line.store.database.begin() as session:
        conversation = await session.get_one(Conversation, conversation_id)
        await notices.send_notice(line, session, conversation, "country_noted", {"country": "DE"})
        key = await key_of(session, line.store.vault, conversation.person_id)
        sealed = await session.scalar(select(Part.sealed_text).where(Part.conversation_id == conversation_id))
        assert "Nemacka" in key.open_or_empty(sealed)
