"""What single sentences ask for: the examples, and how well others are read."""

from __future__ import annotations

from pathlib import Path

import pytest

from evaluation.asks import Rates, measure, rates, read_as
from evaluation.evaluate import over_http
from nlu.data.asks import FEWEST_OF_A_NAME, FEWEST_OF_NOTHING, NOTHING, Ask, faults_of, read_asks
from nlu.data.corpus import INTENT_OF_ASK, read_corpus
from nlu.data.validation_set import VALIDATION
from nlu.taxonomy import OURS, load_taxonomy
from nlu.text.wording import plain
from tests.conftest import ModelProcess

LEAST_FOUND, LEAST_RIGHT, MOST_INVENTED = 0.78, 0.92, 0.11
LEAST_IN_A_LANGUAGE = 0.74
"""Of 92 names; nothing was chosen on the sentences of the newer 35, which are two in five."""


def test_every_language_has_examples_of_every_name_and_no_faults() -> None:
    asks, faults = read_asks()
    assert (faults, faults_of(asks)) == ([], [])
    assert {ask.language for ask in asks} == set(OURS)
    assert {ask.name for ask in asks} == {*load_taxonomy().asks, NOTHING}


def test_faults_are_named_with_their_cure(tmp_path: Path) -> None:
    (tmp_path / "en.yml").write_text('comes: ["is anybody coming", "Is anybody coming?"]\nodd: ["what"]\n', encoding="utf-8")
    asks, faults = read_asks(tmp_path)
    assert [ask.name for ask in asks] == ["comes", "comes"]
    assert [str(fault) for fault in faults] == [f"{tmp_path / 'en.yml'}:1: unknown name odd, see taxonomy.yml, asks"]
    told = [str(fault).split(": ", 1)[1] for fault in faults_of(asks, tmp_path)]
    assert f"2 sentences of comes, write at least {FEWEST_OF_A_NAME}" in told
    assert f"0 sentences of {NOTHING}, write at least {FEWEST_OF_NOTHING}" in told
    assert told[-1] == "twice: a sentence of comes, keep one of them"


def test_no_sentence_that_measures_is_learned_from() -> None:
    learned = {(ask.language, plain(ask.text)) for ask in read_asks()[0]}
    measured = read_asks(VALIDATION / "asks")[0]
    assert len(measured) > 1_000
    assert [ask.text for ask in measured if (ask.language, plain(ask.text)) in learned] == []


def test_harmless_ones_teach_topic_and_risk_too() -> None:
    assert set(INTENT_OF_ASK) < set(load_taxonomy().asks)
    assert set(INTENT_OF_ASK.values()) < set(load_taxonomy().intents)
    learned = {message.text: message for message in read_corpus()[0]}
    ask = next(ask for ask in read_asks()[0] if ask.name == "verify")
    assert (learned[ask.text].intent, learned[ask.text].risk) == ("job_offer", "routine")


@pytest.mark.parametrize(
    ("asks", "name"),
    [
        ([{"name": "comes", "confidence": 0.6, "sentence": None}], "comes"),
        ([{"name": "comes", "confidence": 0.59, "sentence": None}], NOTHING),
        ([{"name": "comes", "confidence": 0.9, "sentence": 1}], NOTHING),
        ([], NOTHING),
    ],
)
def test_a_sentence_is_read_as_a_question_from_a_bar_on(asks: list[dict[str, object]], name: str) -> None:
    assert read_as({"asks": asks}) == name


def test_rates_are_counted() -> None:
    read = [(Ask("a", "en", "comes"), "comes"), (Ask("b", "en", "comes"), NOTHING), (Ask("c", "en", NOTHING), "call")]
    assert rates(read) == Rates(3, found=0.5, right=0.5, invented=1.0)


def test_some_sentences_of_others_are_read_as_what_they_ask(model: ModelProcess) -> None:
    reached = rates(measure(over_http(model.url), every=6))
    assert reached.found >= LEAST_FOUND - 0.05
    assert reached.right >= LEAST_RIGHT - 0.04


@pytest.mark.slow
@pytest.mark.timeout(600)  # five thousand sentences, one by one
def test_sentences_of_others_are_read_as_what_they_ask(model: ModelProcess) -> None:
    read = measure(over_http(model.url))
    reached = rates(read)
    assert (reached.found >= LEAST_FOUND, reached.right >= LEAST_RIGHT, reached.invented <= MOST_INVENTED) == (
        True,
        True,
        True,
    ), reached
    weak = {
        language: own
        for language in OURS
        if (own := rates([one for one in read if one[0].language == language])).found < LEAST_IN_A_LANGUAGE
    }
    assert weak == {}
