"""Rendering: what is said, what is withheld, and what happens with names that do not exist."""

from __future__ import annotations

import re
import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest
import yaml

from knowledge import KnowledgeError, Library
from knowledge.base import DATA
from knowledge.texts import sms
from tests.knowledge.conftest import TODAY


def text_of(library: Library, answer: str, channel: str = "sms", language: str = "en", **params: str) -> str:
    rendered = library.render(answer, params, language, channel)
    return " ".join(bubble.text for bubble in (*rendered.bubbles, *rendered.more))


ANSWERED_BY = {
    "any_news": "still_waiting",
    "misunderstood": "rephrase",
    "safe_now": "danger_over",
    "helper_writes": "for_helpers",
}
"""Intents that an answer of another name answers (bot/domain.yml)."""


def test_every_intent_of_the_taxonomy_has_an_answer(library: Library) -> None:
    taxonomy = yaml.safe_load((DATA.parents[1] / "taxonomy.yml").read_text(encoding="utf-8"))
    assert library.answers >= {ANSWERED_BY.get(intent, intent) for intent in taxonomy["intents"]}
    assert library.languages == tuple(taxonomy["languages"])


def test_danger_has_the_number_of_the_country(library: Library) -> None:
    assert "Call 192." in text_of(library, "immediate_danger", country="RS")
    assert "112" in text_of(library, "immediate_danger")


def test_a_first_reply_names_no_subject_and_has_no_link(library: Library) -> None:
    for answer, spec in library.catalogue.answers.items():
        if spec.kind == "first":
            said = text_of(library, answer, "telegram") + text_of(library, answer)
            assert not re.search(r"traffick|shelter|police|violence|victim|prostitut|http|exploit", said, re.IGNORECASE), answer


def test_recalled_contacts_are_never_sent(library: Library) -> None:
    recalled = {
        contact.id
        for facts in library.facts.countries.values()
        for contact in facts.contacts
        if contact.dial and not contact.may_be_sent(facts.country)
    }
    assert recalled
    for country in library.facts.countries:
        for answer in ("shelter", "hotline_number", "trust_police", "legal_help", "minor_at_risk", "asylum", "return_home"):
            used = library.render(answer, {"country": country}, "en", "telegram").sources
            assert not {*used} & recalled


def test_values_that_are_not_sure_are_said_in_general(library: Library) -> None:
    assert "some weeks" in text_of(library, "residence_permit", country="AT")  # recalled
    assert "Rules may have changed" in text_of(library, "residence_permit", country="IE")  # sourced, to be checked
    assert "at least 90 days" in text_of(library, "residence_permit", country="ES")


def test_trust_police_offers_nobody_who_tells_the_police(library: Library) -> None:
    for country, facts in library.facts.countries.items():
        used = {*library.render("trust_police", {"country": country}, "en", "telegram").sources}
        for contact in facts.contacts:
            assert contact.id not in used or not (contact.run_by == "police" or contact.shares_with_police)


def test_an_expired_fact_is_withheld() -> None:
    fresh = Library.load(today=TODAY, strict=True).render("testify", {"country": "BE"}, "en", "telegram")
    stale = Library.load(today=TODAY + timedelta(days=2000), strict=True).render("testify", {"country": "BE"}, "en", "telegram")
    assert "45 days" in fresh.bubbles[0].text
    assert "45 days" not in stale.bubbles[0].text
    assert stale.fallback is not None
    assert stale.fallback.startswith("expired: BE/reflection")
    assert not any(source.startswith("be-") for source in stale.sources)


def test_expired_numbers_are_withheld_even_in_danger() -> None:
    stale = Library.load(today=TODAY + timedelta(days=2000), strict=True)
    assert not re.search(r"\d", text_of(stale, "immediate_danger", country="RS"))


def test_where_only_the_police_have_a_sure_number_it_stands_in_for_the_ambulance(library: Library) -> None:
    assert text_of(library, "medical_emergency", country="NG").startswith("Call 199.")


@pytest.mark.parametrize(("country", "said"), [("GB", "press 55"), ("FR", "text 114")])
def test_who_cannot_speak_is_told_how_to_call_there(library: Library, country: str, said: str) -> None:
    assert said in text_of(library, "immediate_danger", country=country)
    assert said not in text_of(library, "immediate_danger", country="DE")


def test_help_that_brings_nationals_home_is_not_promised_to_foreigners(library: Library) -> None:
    assert "there is help for the way home" not in text_of(library, "return_home", country="BG")
    assert "there is help for the way home" in text_of(library, "return_home", country="ES")


def test_what_does_not_depend_on_the_police_comes_first(library: Library) -> None:
    said = text_of(library, "options", "telegram", country="DE", cooperation="no", fear="yes")
    assert said.index("without helping the police") < said.index("if you help the police")
    assert "Home with help" not in said


def test_an_offer_is_judged_with_its_reasons(library: Library) -> None:
    said = text_of(library, "offer_result", flags="hurry,fee-for-job,no-contract")
    assert "dangerous" in said
    assert "you pay for the job, no contract before you go, they hurry you." in said
    assert "no danger sign" in text_of(library, "offer_result")


@pytest.mark.parametrize(
    ("answer", "params", "language", "channel"),
    [
        ("no_such_answer", {}, "en", "sms"),
        ("shelter", {"country": "QQ"}, "en", "sms"),
        ("shelter", {"planet": "x"}, "en", "sms"),
        ("shelter", {}, "xx", "sms"),
        ("shelter", {}, "en", "fax"),
        ("confirm_country", {}, "en", "sms"),
    ],
)
def test_unknown_names_raise_in_development_and_fall_back_in_production(
    library: Library, lenient: Library, answer: str, params: dict[str, str], language: str, channel: str
) -> None:
    with pytest.raises(KnowledgeError, match=r"unknown|missing"):
        library.render(answer, params, language, channel)
    before = lenient.warnings.total()
    rendered = lenient.render(answer, params, language, channel)
    assert rendered.bubbles[0].text
    assert rendered.fallback
    assert lenient.warnings.total() == before + 1


def test_serbian_is_sent_in_the_script_of_the_writer(lenient: Library) -> None:
    latin = lenient.render("first_contact", {}, "sr", "telegram").bubbles[0].text
    cyrillic = lenient.render("first_contact", {}, "sr", "telegram", "Cyrl").bubbles[0].text
    assert re.search("[a-z]", latin)
    assert not re.search("[а-я]", latin)
    assert re.search("[а-я]", cyrillic)
    assert not re.search("[a-z]", cyrillic)
    assert sms.encoding(lenient.render("first_contact", {}, "sr", "sms", "Latn").bubbles[0].text) == "GSM-7"


def test_a_broken_facts_file_lists_all_faults_and_loads_nothing(tmp_path: Path) -> None:
    root = tmp_path / "knowledge" / "data"
    shutil.copytree(DATA, root)
    path = root / "facts" / "IT.yml"
    text = path.read_text(encoding="utf-8").replace("+39800290290", "+39800").replace("kind: violence_line", "kind: oracle")
    path.write_text(text, encoding="utf-8")
    (root / "texts" / "en" / "danger.ftl").write_text("immediate_danger = {\n", encoding="utf-8")
    with pytest.raises(KnowledgeError) as caught:
        Library.load(root, date(2026, 11, 25))
    reported = [str(fault) for fault in caught.value.faults]
    assert any("IT.yml" in line and "+39800" in line for line in reported)
    assert any("IT.yml" in line and "kind" in line for line in reported)
    assert any("danger.ftl" in line for line in reported)
    assert all(re.match(r".+:\d+: .+, .+", line) for line in reported)


def test_a_phrase_of_staff_speaks_the_language_of_the_writer(library: Library) -> None:
    assert len(library.phrases) >= 80
    assert library.phrase("phrase_one_word_is_enough", "en", {}) == "One word is enough."
    with pytest.raises(KnowledgeError, match="unknown_phrase"):
        library.phrase("phrase_of_nobody", "en", {})


def test_a_journey_gets_the_line_at_home_as_dialled_from_abroad(library: Library) -> None:
    said = text_of(library, "stay_safe_abroad", "telegram", country="IT", origin="MD")
    assert "800 290 290" in said
    assert "+373 22 233 309" in said


def test_a_language_that_was_asked_for_is_answered_in(library: Library) -> None:
    asked_for = library.render("language_changed", {"language": "ru"}, "en", "sms")
    assert asked_for.bubbles == library.render("language_changed", {}, "ru", "sms").bubbles
    assert asked_for.bubbles != library.render("language_changed", {}, "en", "sms").bubbles
    with pytest.raises(KnowledgeError, match="unknown_parameter"):
        library.render("language_changed", {"language": "xx"}, "en", "sms")
