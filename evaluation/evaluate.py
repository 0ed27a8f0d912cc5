"""Measures a model on files of messages: `python -m evaluation.evaluate FILE... [--url http://127.0.0.1:5005]`.

Without --url the model in models/ is loaded here.  Exit codes: 0 measured, 2 a file has faults or no model answers."""

from __future__ import annotations

import argparse
import json
import sys
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

from evaluation.card import write_card
from evaluation.measures import Answer, Pair, known_misses, report, table
from evaluation.turns import (
    facts_report,
    facts_table,
    is_read_right,
    is_turn,
    turns_report,
    turns_table,
    wrong_facts,
)
from nlu.data.messages import Fault
from nlu.data.validation_set import VALIDATION, Expected, read_file
from nlu.environment import be_quiet
from nlu.taxonomy import OURS, ROOT

MODEL = str(ROOT / "models" / "linden.tar.gz")
Parse = Callable[[str, str | None, bool], dict[str, Any]]
"""A text, the answer key of the question that was open, and whether something was written before."""


def main() -> int:
    options = _options()
    expected, faults = _expected(options.files)
    if faults or not expected:
        print("\n".join(map(str, faults)) or "no messages to measure with", file=sys.stderr)
        return 2
    parse = over_http(options.url) if options.url else in_process(options.model)
    try:
        pairs = [Pair(item, answer_of(parse(item.text, item.asked, item.is_turn))) for item in expected]
    except urllib.error.URLError:
        print(f"no model answers at {options.url}", file=sys.stderr)
        return 2
    _write(options, pairs)
    return 0


def _expected(files: list[str]) -> tuple[list[Expected], list[Fault]]:
    paths = [Path(file) for file in files] or [*sorted(VALIDATION.glob("*.json")), *sorted(VALIDATION.glob("turns/*.json"))]
    found = [read_file(path) for path in paths]
    return [item for items, _ in found for item in items], [fault for _, faults in found for fault in faults]


def _write(options: argparse.Namespace, pairs: list[Pair]) -> None:
    """Print the figures of first messages and of turns, and write what the options ask for."""
    first, turns = [pair for pair in pairs if not is_turn(pair)], [pair for pair in pairs if is_turn(pair)]
    ours = [pair for pair in turns if pair.expected.language in OURS]
    found = {**(report(first) if first else {}), "turns": turns_report(turns), "facts": facts_report(ours)}
    if first:
        print(table(found))
    if turns:
        print(turns_table(found["turns"]))
        print(facts_table(found["facts"]))
    if options.misses:
        print(_misses(pairs))
    if options.known:
        Path(options.known).write_text("\n".join(known_misses(first)) + "\n", encoding="utf-8")
    if options.json:
        Path(options.json).write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    if options.card:
        write_card(found)
    if options.picture:
        from evaluation.confusion_picture import draw

        draw(first, Path(options.picture))


def answer_of(parsed: dict[str, Any]) -> Answer:
    return Answer(
        ranking=tuple((rank["name"], rank["confidence"]) for rank in parsed["intent_ranking"]),
        risk=parsed["risk"]["level"],
        risk_confidence=parsed["risk"]["confidence"],
        language=parsed["language"]["code"],
        answer=parsed["answer"]["value"] if parsed.get("answer") else None,
        facts=tuple((found["fact"], found["value"]) for found in parsed.get("facts", ())),
    )


def over_http(url: str) -> Parse:
    """Ask a running model.  The function raises URLError when none answers."""

    def parse(text: str, asked: str | None = None, in_conversation: bool = False) -> dict[str, Any]:
        body = json.dumps({"text": text, "asked": asked, "in_conversation": in_conversation}).encode()
        request = urllib.request.Request(f"{url}/model/parse", body, {"content-type": "application/json"})
        with urllib.request.urlopen(request, timeout=60) as answer:
            parsed: dict[str, Any] = json.load(answer)
            return parsed

    return parse


def in_process(model: str) -> Parse:
    """Load a model file here; needs the model's environment."""
    be_quiet()
    import asyncio

    from bot.server import keep_text_out_of_logs, load_turns

    keep_text_out_of_logs()
    turns = load_turns(model, None)
    loop = asyncio.new_event_loop()

    def parse(text: str, asked: str | None = None, in_conversation: bool = False) -> dict[str, Any]:
        return loop.run_until_complete(turns.parse(text, {"asked": asked, "in_conversation": in_conversation}))

    return parse


def _misses(pairs: list[Pair]) -> str:
    """Return the messages that were read wrong, a line each; they hold text, so print them only when asked."""
    lines = []
    for pair in pairs:
        found, wanted = pair.answer, pair.expected
        if wanted.risk == "immediate" != found.risk:
            lines.append(f"missed danger [{wanted.language}] {wanted.text}")
        elif found.risk == "immediate" != wanted.risk:
            lines.append(f"extra danger [{wanted.language}] {wanted.text}")
        if wanted.intents and not pair.is_right:
            lines.append(f"{'/'.join(wanted.intents)} as {found.ranking[0][0]} [{wanted.language}] {wanted.text}")
        if wanted.asked and not is_read_right(pair):
            lines.append(f"{wanted.asked}: {wanted.answer} as {found.answer} [{wanted.language}] {wanted.text}")
        lines += [f"{what} {fact}={value} [{wanted.language}] {wanted.text}" for what, fact, value in wrong_facts(pair)]
    return "\n".join(sorted(lines))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="evaluation.evaluate", description="Accuracy, danger, calibration, language.")
    parser.add_argument("files", nargs="*", help="JSON lists of messages or turns; without any, nlu/validation")
    parser.add_argument("--url", help="a running model, such as http://127.0.0.1:5005")
    parser.add_argument("--model", default=MODEL)
    parser.add_argument("--json", help="write all figures here")
    parser.add_argument("--known", help="write what is missed here, see tests/nlu/known_misses.tsv")
    parser.add_argument("--picture", help="draw the confusions here (PNG)")
    parser.add_argument("--card", action="store_true", help="write the figures into docs/model-card.md")
    parser.add_argument("--misses", action="store_true", help="print the messages that were read wrong")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
