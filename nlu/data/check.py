"""Every fault of nlu/data and nlu/validation: `python -m nlu.data.check`.

Standard library and yaml only, so that it runs in either environment.  Exit codes: 0 clean, 1 faults."""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from nlu.data.asks import ASKS, faults_of, read_asks
from nlu.data.messages import DATA, Fault, Message, read_messages
from nlu.data.turns import TURNS, Turn, read_turns
from nlu.data.validation_set import VALIDATION, Expected, read_validation
from nlu.taxonomy import BRIDGES, Taxonomy, load_taxonomy
from nlu.text.wording import Wordings, plain

FEWEST = {"messages of an intent": 15, "lookalike": 150, "indirect": 150, "answers of a kind": 25}
NEAR = 0.72


@dataclass(frozen=True, slots=True)
class Report:
    faults: list[Fault]
    counts: dict[str, Counter[str]]


def check(
    data: Path = DATA,
    validation: Path = VALIDATION,
    turns_folder: Path = TURNS,
    asks_folder: Path = ASKS,
    taxonomy: Taxonomy | None = None,
) -> Report:
    taxonomy = taxonomy or load_taxonomy()
    messages, faults = read_messages(data, taxonomy)
    expected, more = read_validation(validation, taxonomy)
    faults += more
    turns, more = read_turns(turns_folder, taxonomy)
    faults += [*more, *_answered_twice(turns), *_too_few_answers(turns, taxonomy)]
    faults += read_validation(validation / "turns", taxonomy)[1]
    asks, more = read_asks(asks_folder, taxonomy)
    faults += [*more, *faults_of(asks, asks_folder, taxonomy)]
    for language in (*taxonomy.languages, *BRIDGES):
        own = [message for message in messages if message.language == language]
        if own:
            if language not in BRIDGES:
                faults += _too_few(own, data / language, taxonomy)
            faults += _repeated(own, [item for item in expected if item.language == language])
    faults.sort(key=lambda fault: (str(fault.path), fault.line))
    return Report(faults, _counts(messages))


def _counts(messages: Sequence[Message]) -> dict[str, Counter[str]]:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for message in messages:
        counts[message.language].update(["messages", message.risk, message.kind])
    return dict(counts)


def _too_few(own: Sequence[Message], folder: Path, taxonomy: Taxonomy) -> Iterator[Fault]:
    intents = Counter(message.intent for message in own)
    for intent in taxonomy.intents:
        if intents[intent] < FEWEST["messages of an intent"]:
            least = FEWEST["messages of an intent"]
            yield Fault(folder / f"{intent}.txt", 1, f"{intents[intent]} messages", f"write at least {least}")
    kinds = Counter(message.kind for message in own)
    for kind in ("lookalike", "indirect"):
        if kinds[kind] < FEWEST[kind]:
            yield Fault(folder, 1, f"{kinds[kind]} {kind} messages", f"write at least {FEWEST[kind]}")


def _repeated(own: Sequence[Message], expected: Sequence[Expected]) -> Iterator[Fault]:
    """Yield the same words twice, or nearly, among the messages of a language and between them and its validation set."""
    seen = Wordings(NEAR)
    places: list[tuple[Path, int]] = []
    exact: dict[str, tuple[Path, int]] = {}
    items: list[Message | Expected] = [*own, *expected]
    for item in items:
        here = (item.path, item.line)
        words = plain(item.text)
        if words in exact:
            yield Fault(*here, f"the same as {_place(exact[words])}", "keep one of them")
            continue
        exact[words] = here
        twin = seen.nearest(words)
        if twin is not None:
            yield Fault(*here, f"nearly the same as {_place(places[twin])}", "say something else, or drop it")
        seen.add(words)
        places.append(here)


def _answered_twice(turns: Sequence[Turn]) -> Iterator[Fault]:
    """Yield the same words under one question twice in a language: with two answers they contradict each other."""
    seen: dict[tuple[str, str, str], Turn] = {}
    for turn in turns:
        key = turn.language, turn.asked or "", plain(turn.text)
        if key in seen and turn.asked:
            yield Fault(turn.path, turn.line, f"the same as line {seen[key].line}", "keep one of them")
        seen.setdefault(key, turn)


def _too_few_answers(turns: Sequence[Turn], taxonomy: Taxonomy) -> Iterator[Fault]:
    """Yield languages that have turns but few of a kind of question that has many answers."""
    for language in dict.fromkeys(turn.language for turn in turns):
        own = [turn for turn in turns if turn.language == language]
        for kind in taxonomy.question_kinds:
            count = sum(turn.asked in kind.asked_by for turn in own)
            if count < FEWEST["answers of a kind"]:
                least = FEWEST["answers of a kind"]
                yield Fault(own[0].path, 1, f"{count} turns of questions of kind {kind.name}", f"write at least {least}")


def _place(place: tuple[Path, int]) -> str:
    return f"{place[0].parent.name}/{place[0].name}:{place[1]}"


def main() -> int:
    parser = argparse.ArgumentParser(prog="nlu.data.check", description="Check training and validation messages.")
    parser.add_argument("--quiet", action="store_true", help="faults only, no counts")
    options = parser.parse_args()
    report = check()
    for fault in report.faults:
        print(fault)
    if not options.quiet:
        for language, counts in report.counts.items():
            print(f"{language}: " + ", ".join(f"{number} {name}" for name, number in counts.most_common()))
        print(f"{len(report.faults)} faults")
    return 1 if report.faults else 0


if __name__ == "__main__":
    sys.exit(main())
