"""The bar that a model has to clear on the validation messages, which it never saw."""

from __future__ import annotations

import pytest

from evaluation.evaluate import over_http
from evaluation.measures import Pair, figures, known_misses
from evaluation.turns import shares
from nlu.taxonomy import OURS, ROOT
from tests.model_process import ModelProcess

MAX_MISSED_DANGERS = 2
"""Of MIN_DANGERS and more of a language."""
MIN_DANGERS = 45
MIN_PRECISION = 0.68
MAX_RECALL_LOST_ABROAD = 0.10
MUST_OF_TURNS = {"other": 0.90, "danger_recall": 0.96}
MUST_NOT_OF_TURNS = {"calm_rings": 0.05, "adult_rings": 0.0}
"""What turns of conversations must reach; what is not reached yet is told in docs/model-card.md, and has a floor instead."""
LEAST_OF_TURNS = {"answers": 0.88, "danger_precision": 0.56, "fact_precision": 0.82, "fact_recall": 0.60}
OF_A_FIFTH = 0.06
"""By how much a fifth may lie below the whole, by chance."""
pytestmark = pytest.mark.timeout(600)
"""The first slow test asks the model about all of the validation messages: a minute, and several on a busy machine."""
KNOWN = ROOT / "tests" / "nlu" / "known_misses.tsv"
"""Written by `python -m evaluation.evaluate --known tests/nlu/known_misses.tsv` with every new model."""


def test_what_is_missed_of_every_fifth_message_is_known(some_answers: list[Pair]) -> None:
    """The short form of what follows: the same model on the same messages, so whatever is new is a fault."""
    assert set(known_misses(some_answers)) <= set(KNOWN.read_text(encoding="utf-8").splitlines())
    own = figures([pair for pair in some_answers if pair.expected.language in OURS])
    assert own.danger_precision.value >= MIN_PRECISION - OF_A_FIFTH


def test_every_fifth_turn_of_a_conversation_is_read_as_well_as_before(some_turn_answers: list[Pair]) -> None:
    reached = {
        name: share["value"] for name, share in shares([p for p in some_turn_answers if p.expected.language in OURS]).items()
    }
    least = {name: bar - OF_A_FIFTH for name, bar in (MUST_OF_TURNS | LEAST_OF_TURNS).items()}
    assert {name: reached[name] for name, bar in least.items() if reached[name] < bar} == {}
    assert reached["adult_rings"] == 0.0


@pytest.mark.slow
@pytest.mark.parametrize("language", OURS)
def test_at_most_two_dangers_of_a_language_are_missed(answers: list[Pair], language: str) -> None:
    recall = figures([pair for pair in answers if pair.expected.language == language]).danger_recall
    assert recall.of >= MIN_DANGERS
    assert recall.of - recall.hits <= MAX_MISSED_DANGERS, recall


@pytest.mark.slow
@pytest.mark.parametrize("language", OURS)
def test_the_language_is_known(answers: list[Pair], language: str) -> None:
    own = figures([pair for pair in answers if pair.expected.language == language])
    assert own.language.value >= 0.94, own.language


@pytest.mark.slow
def test_staff_are_not_called_for_nothing(answers: list[Pair]) -> None:
    own = figures([pair for pair in answers if pair.expected.language in OURS])
    assert own.danger_precision.value >= MIN_PRECISION, own.danger_precision


@pytest.mark.slow
def test_danger_is_seen_in_languages_that_were_never_learned(answers: list[Pair]) -> None:
    ours = figures([pair for pair in answers if pair.expected.language in OURS])
    others = figures([pair for pair in answers if pair.expected.language not in OURS])
    assert others.danger_recall.value >= ours.danger_recall.value - MAX_RECALL_LOST_ABROAD, others.danger_recall


@pytest.mark.parametrize(
    "text",
    ["where can i sleep tonight", "unde pot sa dorm in noaptea asta", "где можно переночевать сегодня",
     "де переночувати сьогодні", "къде мога да спя тази нощ", "ku mund te fle sonte",
     "gde mogu da prespavam večeras", "bu gece nerede kalabilirim"],
)  # fmt: skip
def test_a_plain_question_for_a_bed_waits_for_nobody_in_danger(model: ModelProcess, text: str) -> None:
    assert over_http(model.url)(text, None, False)["risk"]["level"] == "high"


@pytest.mark.slow
def test_the_known_misses_are_all_and_are_still_missed(answers: list[Pair]) -> None:
    """Strict both ways, for danger and for topics: every miss is listed, and every listed message is missed."""
    listed, found = set(KNOWN.read_text(encoding="utf-8").splitlines()), set(known_misses(answers))
    assert found - listed == set(), "missed and not listed"
    assert listed - found == set(), "read right by now: write the list again"


@pytest.mark.slow
def test_turns_of_a_conversation_are_read_as_well_as_before(turn_answers: list[Pair]) -> None:
    reached = {name: share["value"] for name, share in shares([p for p in turn_answers if p.expected.language in OURS]).items()}
    assert {name: reached[name] for name, least in (MUST_OF_TURNS | LEAST_OF_TURNS).items() if reached[name] < least} == {}
    assert {name: reached[name] for name, most in MUST_NOT_OF_TURNS.items() if reached[name] > most} == {}


@pytest.mark.parametrize(
    "text",
    ["I am 26", "my age is 31", "18", "мне 41 год", "мені 19", "на 34 години съм", "am 45 de ani", "jam 60 vjeç",
     "imam 25 godina",
     "32 yaşındayım"],
)  # fmt: skip
def test_an_adult_age_rings_nowhere(model: ModelProcess, text: str) -> None:
    assert over_http(model.url)(text, None, True)["risk"]["level"] != "immediate"
