"""Figures of turns within a conversation: what is answered, which facts are stated, what rings.  Plain values in and out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from evaluation.measures import Pair, Share, cell
from nlu.data.turns import NONE
from nlu.reader.ages import ages, are_adult
from nlu.taxonomy import OURS, load_taxonomy
from nlu.text.folding import folded

COLUMNS = {
    "intent": "intent",
    "answers": "answer read right",
    "other": "no answer, seen as such",
    "fact_precision": "facts: precision",
    "fact_recall": "facts: recall",
    "danger_recall": "danger: recall",
    "danger_precision": "danger: precision",
    "calm_rings": "harmless, ring",
    "adult_rings": "adult ages, ring",
}
"""The shares of a report and how they are headed."""


def is_turn(pair: Pair) -> bool:
    return pair.expected.is_turn


def turns_report(pairs: Sequence[Pair]) -> dict[str, Any]:
    """Return the shares of each language, of ours and of the other languages together, and of each kind of question."""
    languages = dict.fromkeys(pair.expected.language for pair in pairs)
    groups = {code: [pair for pair in pairs if pair.expected.language == code] for code in languages}
    groups["ours"] = [pair for pair in pairs if pair.expected.language in OURS]
    groups["others"] = [pair for pair in pairs if pair.expected.language not in OURS]
    for kind in load_taxonomy().question_kinds:
        groups[f"asked: {kind.name}"] = [pair for pair in pairs if pair.expected.asked in kind.asked_by]
    return {name: {**shares(own), "turns": len(own)} for name, own in groups.items() if own}


def shares(pairs: Sequence[Pair]) -> dict[str, dict[str, Any]]:
    asked = [pair for pair in pairs if pair.expected.asked]
    answers = [pair for pair in asked if pair.expected.answer != NONE]
    others = [pair for pair in asked if pair.expected.answer == NONE]
    stated, found, right = _facts(pairs)
    danger = [pair for pair in pairs if pair.expected.risk == "immediate"]
    rings = [pair for pair in pairs if pair.answer.risk == "immediate"]
    caught = sum(pair.answer.risk == "immediate" for pair in danger)
    calm = [pair for pair in pairs if pair.expected.risk == "routine"]
    adults = [pair for pair in calm if are_adult(ages(pair.expected.text))]
    of = {
        "intent": _share([pair for pair in pairs if pair.expected.intents], lambda pair: pair.is_right),
        "answers": _share(answers, is_read_right),
        "other": _share(others, is_read_right),
        "fact_precision": Share(right, found),
        "fact_recall": Share(right, stated),
        "danger_recall": Share(caught, len(danger)),
        "danger_precision": Share(caught, len(rings)),
        "calm_rings": _share(calm, lambda pair: pair.answer.risk == "immediate"),
        "adult_rings": _share(adults, lambda pair: pair.answer.risk == "immediate"),
    }
    return {name: _as_json(share) for name, share in of.items()}


def is_read_right(pair: Pair) -> bool:
    """Return whether the answer is the expected one; of a moment it counts that one was given, the router reads the clock."""
    wanted, found = pair.expected.answer, pair.answer.answer
    kind = load_taxonomy().kind_of(pair.expected.asked or "")
    if kind is not None and "time" in kind.answers and wanted not in (*kind.answers, NONE, "unsure"):
        return found == "time"
    return found == wanted


def facts_report(pairs: Sequence[Pair]) -> dict[str, dict[str, Any]]:
    """Return precision and recall of each fact, by its name, in the order of the taxonomy."""
    stated, found, right = Counter[str](), Counter[str](), Counter[str]()
    for pair in pairs:
        if pair.expected.facts is not None:
            wanted, own = _pairs(pair.expected.facts.items()), _pairs(pair.answer.facts)
            for counter, facts in ((stated, wanted), (found, own), (right, wanted & own)):
                counter.update(name for name, _ in facts)
    names = [name for name in load_taxonomy().facts if stated[name] or found[name]]
    return {
        name: {
            "precision": _as_json(Share(right[name], found[name])),
            "recall": _as_json(Share(right[name], stated[name])),
        }
        for name in names
    }


def facts_table(found: dict[str, Any]) -> str:
    """Return the report of facts as a Markdown table, in percent with 95 % Wilson intervals."""
    lines = ["| fact | stated | precision | recall |", "| --- | --- | --- | --- |"]
    for name, own in found.items():
        lines.append(f"| {name} | {own['recall']['of']} | {cell(own['precision'])} | {cell(own['recall'])} |")
    return "\n".join(lines)


def wrong_facts(pair: Pair) -> Iterator[tuple[str, str, str]]:
    """Yield `lacks` or `adds`, the fact and its value."""
    if pair.expected.facts is None:
        return
    wanted, found = _pairs(pair.expected.facts.items()), _pairs(pair.answer.facts)
    for what, own in (("lacks", wanted - found), ("adds", found - wanted)):
        for fact, value in sorted(own):
            yield what, fact, value


def _facts(pairs: Sequence[Pair]) -> tuple[int, int, int]:
    """Return how many facts are stated, how many were found, and how many of these are right."""
    stated = found = right = 0
    for pair in pairs:
        if pair.expected.facts is not None:
            wanted, own = _pairs(pair.expected.facts.items()), _pairs(pair.answer.facts)
            stated, found, right = stated + len(wanted), found + len(own), right + len(wanted & own)
    return stated, found, right


def _pairs(facts: Any) -> set[tuple[str, str]]:
    """Return facts with their values; towns are compared folded, since "Kraków" is written in several ways."""
    return {(name, folded(value) if name == "town" else value) for name, value in facts}


def _share(pairs: Sequence[Pair], holds: Callable[[Pair], bool]) -> Share:
    return Share(sum(map(holds, pairs)), len(pairs))


def _as_json(share: Share) -> dict[str, Any]:
    value = None if not share.of else round(share.value, 4)
    return {"value": value, "interval": [round(end, 4) for end in share.interval], "of": share.of}


def turns_table(found: dict[str, Any]) -> str:
    """Return the report as a Markdown table, in percent with 95 % Wilson intervals."""
    lines = ["| turns | n | " + " | ".join(COLUMNS.values()) + " |", "| --- | --- |" + " --- |" * len(COLUMNS)]
    for name, own in found.items():
        lines.append(f"| {name} | {own['turns']} | " + " | ".join(cell(own[column]) for column in COLUMNS) + " |")
    return "\n".join(lines)
