"""What staff find in the library, and that only who holds a conversation sends it there."""

from __future__ import annotations

from datetime import date
from itertools import product
from uuid import UUID

import pytest
from sqlalchemy import select, update

from knowledge import Library
from knowledge.review import overview
from routing.conversation.holding import HeldError
from routing.conversation.rows import GoneError, key_of
from routing.desk import acts, replies
from routing.interface import interface_in
from routing.library import answers, rendering, used_facts, wording
from routing.library.knowledge_gaps import ANSWER_OF, gaps_of
from routing.library.wording import Wording
from routing.ports.channel import Form
from routing.store.tables import Audit, Author, Conversation, Message, Staff
from tests.conftest import Running
from tests.routing.conversations import add_staff_named, held_by_ana
from tests.types import StartRouter

LONG = "testify"


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.load()


@pytest.fixture
async def held(start_router: StartRouter) -> tuple[Running, UUID, UUID]:
    """A conversation by SMS, in Romanian and in Germany, that Ana holds."""
    running = await start_router()
    conversation_id, ana = await held_by_ana(running, running.handset())
    async with running.line.store.database.begin() as session:
        await session.execute(update(Conversation).values(language="ro", country="DE"))
    return running, conversation_id, ana


def test_every_answer_stands_on_the_shelf_once_under_a_topic(library: Library) -> None:
    entries = answers.listed(library, Wording("ro"), "en")
    listed = [entry.answer for entry in entries]
    assert sorted(listed) == sorted(library.answers - {"offer_result"})
    assert {entry.topic for entry in entries} == {*answers.TOPICS}
    assert all(entry.segments and entry.text for entry in entries)


def test_browsing_counts_no_answer_as_missing(library: Library) -> None:
    before = library.warnings.copy()
    for code in wording.codes(library):
        answers.listed(library, wording.wording_of(library, code, {"country": "DE"}), "en")
    assert library.warnings == before


def _found(library: Library, words: str, topic: str = "") -> list[answers.ListedAnswer]:
    return answers.find(library, answers.listed(library, Wording("ro"), "en", topic), "en", words)


@pytest.mark.parametrize("words", ["passport", "PASSPORT shelter", "pasaport", "Pașaport"])
def test_search_finds_words_of_both_languages_without_accents(library: Library, words: str) -> None:
    found = {entry.answer for entry in _found(library, words)}
    assert ("documents_taken" in found) == ("shelter" not in words)
    assert len(found) < len(answers.names(library))


def test_search_keeps_to_the_topic_and_may_find_nothing(library: Library) -> None:
    assert {entry.topic for entry in _found(library, "police", "rights")} == {"rights"}
    assert _found(library, "xyzzy") == []


def test_an_answer_is_titled_and_found_as_staff_call_it_in_their_language(library: Library) -> None:
    titles = {entry.answer: entry.title for entry in answers.listed(library, Wording("ro"), "ro")}
    assert titles["documents_taken"] == library.name_of("documents_taken", "ro", "intent") != "documents taken"
    assert titles["embassy"].casefold() != "embassy", "its first sentence, where staff have no name for it"
    assert "documents_taken" in {entry.answer for entry in _found(library, "papers taken")}


def test_what_an_answer_is_about_is_short_and_begins_with_its_name(library: Library) -> None:
    entries = answers.listed(library, Wording("ro"), "ro")
    gists = dict(zip((entry.answer for entry in entries), answers.gists(library, entries), strict=True))
    assert gists["shelter"].startswith("shelter a place to sleep. ")
    assert all(len(gist) <= answers.MAX_GIST for gist in gists.values())


def test_all_facts_behind_an_answer_are_shown_with_a_source(library: Library) -> None:
    for answer, country in product(answers.names(library), ("DE", "IT", "MD")):
        shown = rendering.as_assistant_sends(
            library, answer, Wording("en", None, {"country": country, "origin": "MD"}), Form.TELEGRAM
        )
        bases = used_facts.used_facts(library, shown.sources)
        assert [basis.id for basis in bases] == [*shown.sources]
        assert all(basis.title and basis.fact.source for basis in bases)


def test_names_and_values_that_knowledge_does_not_have_are_left_out(library: Library) -> None:
    said = wording.wording_of(
        library, "xx", {"country": "ZZ", "origin": "MD", "fear": "maybe", "language": "ro", "nonsense": "1"}
    )
    assert said == Wording("en", None, {"origin": "MD"})
    assert wording.wording_of(library, "sr-Cyrl", {}).code == "sr-Cyrl"
    assert wording.wording_of(library, "ro-Cyrl", {}).code == "ro"


def test_serbian_comes_in_both_scripts(library: Library) -> None:
    latin, cyrillic = (
        rendering.as_assistant_sends(library, "shelter", wording.wording_of(library, code, {}), Form.SMS)
        for code in ("sr", "sr-Cyrl")
    )
    assert latin.pieces[0].encoding == "GSM-7"
    assert cyrillic.pieces[0].encoding == "UCS-2"


def test_what_changes_an_answer_is_offered_and_has_a_label(library: Library) -> None:
    offered = {answer: {c.name for c in rendering.choices(library, answer, Wording("en"))} for answer in answers.names(library)}
    assert "origin" in offered["legal_migration"]
    assert "country" in offered["shelter"]
    assert {"cooperation", "fear"} <= offered["options"]
    assert offered["offer_question"] == {"flag"}
    assert offered["thanks"] == set()
    english = interface_in("en")
    assert all(english.name_of("param", one) != one for one in set().union(*offered.values()))


def test_what_the_line_says_of_itself_is_not_for_staff(library: Library) -> None:
    assert {*answers.names(library)} >= answers.STAFF_MAY_SAY
    for answer in ("erased", "stopped", "person_coming", "model_down", "closed", "offer_result", "no_such"):
        assert not answers.may_be_sent(library, answer)
    assert all(answers.may_be_sent(library, answer) for answer in ("shelter", "danger_violence", "safe_to_write_ask"))


@pytest.mark.parametrize(("code", "is_cut"), [("en", False), ("ro", False), ("ru", True), ("bg", True), ("sr-Cyrl", True)])
def test_staff_send_all_of_an_answer_at_once_without_asking_for_more(library: Library, code: str, is_cut: bool) -> None:
    said = wording.wording_of(library, code, {"country": "DE"})
    cut = 0
    for answer in answers.names(library):
        shown, sent = (
            show(library, answer, said, Form.SMS).pieces for show in (rendering.as_assistant_sends, rendering.as_staff_send)
        )
        assert len(shown) == len(sent)
        cut += len(shown) - 1
        for before, after in zip(shown[:-1], sent[:-1], strict=True):
            assert before.text.startswith(after.text)
            assert len(before.text) - len(after.text) > 5
        assert shown[-1].text == sent[-1].text
    assert cut or not is_cut


def test_a_staff_message_has_no_button_for_a_person(library: Library) -> None:
    (bubble,) = rendering.bubbles_from_staff(library, "shelter", Wording("en"), Form.TELEGRAM)
    assert [button.payload for button in bubble.buttons] == ["hotline_number"]


def test_gaps_name_what_is_expired_missing_and_held_back(library: Library) -> None:
    now = gaps_of(library)
    assert now.expired == ()
    assert all(due.fact.hold for due in now.held)
    assert {language.code for language in now.languages} == {*library.languages}
    later = gaps_of(Library.load(today=date(2040, 1, 1)))
    assert len(later.expired) == len([*library.facts.all()])
    assert not any(set(country.expired) & set(country.missing) for country in later.countries)
    assert any(country.expired for country in later.countries)


def test_every_topic_without_a_fact_leads_to_an_answer_that_would_say_it(library: Library) -> None:
    entries = library.texts_of("en").entries
    assert {*ANSWER_OF} == {*overview.TOPICS}
    for topic, answer in ANSWER_OF.items():
        assert answer in answers.names(library)
        assert any(topic in pattern.variables for pattern in entries[answer].forms.values()), topic


async def test_an_answer_goes_out_as_it_was_shown_and_is_written_down(held: tuple[Running, UUID, UUID]) -> None:
    running, conversation_id, ana = held
    said = Wording("ro", None, {"country": "DE"})
    await replies.send_answer(running.line, conversation_id, ana, "shelter", said)
    number = running.handset().number
    await running.twilio.wait_for(number, 4)
    (piece,) = rendering.as_staff_send(running.line.library, "shelter", said, Form.SMS).pieces
    assert running.twilio.to(number)[-1] == piece.text
    async with running.line.store.database.begin() as session:
        message = (await session.scalars(select(Message).order_by(Message.id.desc()))).first()
        written = (await session.scalars(select(Audit).where(Audit.action == "sent_answer"))).one()
        assert message is not None
        key = await key_of(session, running.line.store.vault, (await session.get_one(Conversation, conversation_id)).person_id)
        assert message.sealed_text is not None
        assert key.open(message.sealed_text) == piece.text
    assert (message.author, message.staff_id, message.answer) == (Author.STAFF, ana, "shelter")
    assert (written.staff_id, written.conversation_id, written.detail) == (ana, conversation_id, "shelter")


async def test_a_long_answer_arrives_whole_and_in_order(held: tuple[Running, UUID, UUID]) -> None:
    running, conversation_id, ana = held
    said = Wording("ru")
    pieces = [piece.text for piece in rendering.as_staff_send(running.line.library, LONG, said, Form.SMS).pieces]
    assert len(pieces) > 1
    await replies.send_answer(running.line, conversation_id, ana, LONG, said)
    number = running.handset().number
    await running.twilio.wait_for(number, 3 + len(pieces))
    assert running.twilio.to(number)[3:] == pieces


async def test_only_the_holder_may_send(held: tuple[Running, UUID, UUID]) -> None:
    running, conversation_id, ana = held
    [bo] = await add_staff_named(running, "Bo")
    with pytest.raises(HeldError) as caught:
        await replies.send_answer(running.line, conversation_id, bo, "shelter", Wording("ro"))
    assert caught.value.holder == "Ana"
    await acts.return_to_assistant(running.line, conversation_id, ana)
    with pytest.raises(HeldError):
        await replies.send_answer(running.line, conversation_id, ana, "shelter", Wording("ro"))
    with pytest.raises(GoneError):
        await replies.send_answer(running.line, UUID(int=0), ana, "shelter", Wording("ro"))
    async with running.line.store.database.begin() as session:
        assert (await session.scalars(select(Message).where(Message.author == Author.STAFF))).all() == []


@pytest.mark.parametrize("answer", ["erased", "offer_result", "no_such", "confirm_country"])
async def test_an_answer_that_is_not_for_staff_or_lacks_something_is_refused(
    held: tuple[Running, UUID, UUID], answer: str
) -> None:
    running, conversation_id, ana = held
    with pytest.raises(ValueError, match="answer-not-for-staff"):
        await replies.send_answer(running.line, conversation_id, ana, answer, Wording("ro"))


async def test_the_server_answers_409_400_and_404(held: tuple[Running, UUID, UUID]) -> None:
    running, conversation_id, _ = held
    cy = await running.staff("Cy")
    form = {"conversation": str(conversation_id), "language": "ro"}
    refused = await cy.post("/console/library/shelter/send", data=form)
    assert refused.status_code == 409
    assert "Ana holds this conversation" in refused.text
    foreign = await cy.post("/console/library/shelter/send", data=form, headers={"Origin": "https://evil.example"})
    assert foreign.status_code == 403
    assert (await cy.get("/console/library/no_such")).status_code == 404
    assert (await cy.get(f"/console/library?conversation={UUID(int=0)}")).status_code == 404
    async with running.line.store.database.begin() as session:
        theirs = select(Staff.id).where(Staff.name == "Cy").scalar_subquery()
        await session.execute(update(Conversation).values(holder_id=theirs))
    assert (await cy.post("/console/library/erased/send", data=form)).status_code == 400


async def test_looking_for_an_answer_shows_no_word_of_the_conversation(held: tuple[Running, UUID, UUID]) -> None:
    running, conversation_id, _ = held
    cy = await running.staff("Cy")
    for path in ("", "/shelter"):
        page = await cy.get(f"/console/library{path}?conversation={conversation_id}")
        assert page.status_code == 200
        assert "ajutor" not in page.text.replace("de ajutor", "")
        assert "Ana holds it" in page.text
        assert '/send"' not in page.text
