from __future__ import annotations

from pathlib import Path

import pytest

from nlu.data.check import check
from nlu.data.messages import read_messages
from nlu.taxonomy import BRIDGES, load_taxonomy

GOOD = """\
# a comment
[routine]
is it free
[immediate indirect: imminent, violence]
his car just parked outside
[routine lookalike]
that film nearly killed me
"""


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / "en" / f"{name}.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_headers_give_risk_kind_and_signals(tmp_path: Path) -> None:
    written(tmp_path, "shelter", GOOD)
    messages, faults = read_messages(tmp_path)
    assert faults == []
    assert [(m.text, m.risk, m.kind, m.signals) for m in messages] == [
        ("is it free", "routine", "plain", ()),
        ("his car just parked outside", "immediate", "indirect", ("imminent", "violence")),
        ("that film nearly killed me", "routine", "lookalike", ()),
    ]
    assert messages[1].line == 5


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("no header yet\n", "shelter.txt:1: message before any header"),
        ("[urgent]\n", "shelter.txt:1: header [urgent] not understood"),
        ("[immediate]\nhelp\n", "shelter.txt:1: immediate without a signal"),
        ("[high: sad]\nhelp\n", "shelter.txt:1: unknown signals sad"),
    ],
)
def test_a_fault_names_file_line_and_cure(tmp_path: Path, text: str, says: str) -> None:
    written(tmp_path, "shelter", text)
    _, faults = read_messages(tmp_path)
    assert any(says in str(fault) for fault in faults)
    assert all(fault.cure for fault in faults)


def test_the_same_words_twice_are_refused(tmp_path: Path) -> None:
    written(tmp_path, "greet", "[routine]\nHello there!\n")
    written(tmp_path, "goodbye", "[routine]\nhello there\n")
    faults = [str(fault) for fault in check(tmp_path, tmp_path).faults]
    assert any("goodbye.txt:2: the same as" in fault or "greet.txt:2: the same as" in fault for fault in faults)


def test_nearly_the_same_words_are_refused_within_and_against_validation(tmp_path: Path) -> None:
    written(
        tmp_path, "shelter", "[high]\nwhere can i sleep tonight with my two kids\nwhere can i sleep tonight with my two cats\n"
    )
    (tmp_path / "en.json").write_text(
        '[\n{"text": "so where can i sleep tonight with my two kids", "intents": ["shelter"], "risk": "high"}\n]\n'
    )
    faults = [str(fault) for fault in check(tmp_path, tmp_path).faults]
    assert any("shelter.txt:3: nearly the same as en/shelter.txt:2" in fault for fault in faults)
    assert any("en.json:2: nearly the same as" in fault for fault in faults)


def test_too_few_messages_are_counted(tmp_path: Path) -> None:
    written(tmp_path, "shelter", GOOD)
    faults = [str(fault) for fault in check(tmp_path, tmp_path).faults]
    assert any("shelter.txt:1: 3 messages" in fault for fault in faults)
    assert any("1 lookalike messages" in fault for fault in faults)


def test_a_bridge_is_checked_for_form_and_repetition_not_for_counts(tmp_path: Path) -> None:
    path = tmp_path / BRIDGES[0] / "greet.txt"
    path.parent.mkdir()
    path.write_text("[soon]\nola\n[routine]\nbom dia\nBom dia!\n", encoding="utf-8")
    faults = [str(fault).split(": ")[1].split(",")[0] for fault in check(tmp_path, tmp_path).faults]
    assert faults == ["header [soon] not understood", "message before any header", f"the same as {BRIDGES[0]}/greet.txt:4"]


def test_our_own_data_have_every_language_and_intent() -> None:
    messages, faults = read_messages()
    assert faults == []
    found = {(message.language, message.intent) for message in messages if message.language not in BRIDGES}
    taxonomy = load_taxonomy()
    assert found == {(language, intent) for language in taxonomy.languages for intent in taxonomy.intents}
