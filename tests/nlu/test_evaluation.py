from __future__ import annotations

from pathlib import Path

import pytest

from evaluation.measures import Answer, Pair, Share, calibration_error, figures, known_misses, report, table
from nlu.data.validation_set import Expected, read_file


def pair(intents: str, risk: str, heard: str, heard_risk: str, confidence: float = 0.9, language: str = "en") -> Pair:
    expected = Expected("text", tuple(intents.split("/")), risk, language, "native", None, None, None, Path("en.json"), 1)  # type: ignore[arg-type]  # a literal
    ranking = ((heard, confidence), ("greet", 0.05), ("thanks", 0.01))
    return Pair(expected, Answer(ranking, heard_risk, 0.9, "en"))


def test_any_of_the_intents_is_right_and_three_are_counted() -> None:
    pairs = [
        pair("shelter/hotline_number", "high", "hotline_number", "high"),
        pair("greet", "routine", "shelter", "routine"),
        pair("asylum", "routine", "shelter", "routine"),
    ]
    found = figures(pairs)
    assert (found.intent.hits, found.first_three.hits, found.intent.of) == (1, 2, 3)


def test_danger_is_counted_both_ways() -> None:
    pairs = [pair("shelter", risk, "shelter", heard) for risk, heard in
             [("immediate", "immediate"), ("immediate", "high"), ("routine", "immediate"), ("high", "high")]]  # fmt: skip
    found = figures(pairs)
    assert found.danger_recall.value == 0.5
    assert found.danger_precision.value == 0.5


def test_a_miss_is_a_danger_not_seen_or_a_topic_not_among_three() -> None:
    pairs = [
        pair("shelter", "immediate", "shelter", "high"),
        pair("asylum/shelter", "high", "testify", "immediate"),
        pair("greet", "routine", "shelter", "immediate"),
    ]
    assert known_misses(pairs) == ["asylum/shelter\ten\ttext", "danger\ten\ttext"]


def test_wilson_interval_holds_the_share() -> None:
    low, high = Share(95, 100).interval
    assert (round(low, 3), round(high, 3)) == (0.888, 0.978)
    assert str(Share(0, 0)) == "-"


def test_calibration_error_is_the_gap_between_confidence_and_truth() -> None:
    sure_and_wrong = [pair("greet", "routine", "shelter", "routine", 1.0)] * 4
    assert calibration_error(sure_and_wrong) == pytest.approx(1.0)
    honest = [pair("shelter", "routine", "shelter", "routine", 0.75)] * 3 + [pair("greet", "routine", "shelter", "routine", 0.75)]
    assert calibration_error(honest) == pytest.approx(0.0)


def test_the_report_has_languages_variants_and_means() -> None:
    found = report([pair("shelter", "high", "shelter", "high"), pair("greet", "routine", "shelter", "high", language="it")])
    assert set(found["groups"]) == {"en", "it", "en native", "it native"}
    assert found["mean"]["ours"]["intent"] == 1.0
    assert found["mean"]["others"]["language"] == 0.0
    assert "greet as shelter" in table(found)


def test_a_broken_validation_file_says_where(tmp_path: Path) -> None:
    path = tmp_path / "en.json"
    path.write_text(
        '[\n{"text": "hi", "intents": ["greet"], "risk": "routine"},\n{"text": "x", "intents": ["nothing"], "risk": "routine"}\n]'
    )
    found, faults = read_file(path)
    assert [item.text for item in found] == ["hi"]
    assert str(faults[0]).endswith("en.json:3: unknown intents nothing, use the names of taxonomy.yml")
    path.write_text("[{]")
    assert "not JSON" in str(read_file(path)[1][0])
