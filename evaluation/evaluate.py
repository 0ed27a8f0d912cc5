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
from nlu.data.messages import Fault
from nlu.data.validation_set import VALIDATION, Expected, read_file
from nlu.environment import be_quiet
from nlu.taxonomy import ROOT

Parse = Callable[[str], dict[str, Any]]


def main() -> int:
    options = _options()
    expected, faults = _expected(options.files)
    if faults or not expected:
        print("\n".join(map(str, faults)) or "no messages to measure with", file=sys.stderr)
        return 2
    parse = over_http(options.url) if options.url else in_process(options.model)
    try:
        pairs = [Pair(item, answer_of(parse(item.text))) for item in expected]
    except urllib.error.URLError:
        print(f"no model answers at {options.url}", file=sys.stderr)
        return 2
    _write(options, pairs, report(pairs))
    return 0


def _expected(files: list[str]) -> tuple[list[Expected], list[Fault]]:
    paths = [Path(file) for file in files] or sorted(VALIDATION.glob("*.json"))
    found = [read_file(path) for path in paths]
    return [item for items, _ in found for item in items], [fault for _, faults in found for fault in faults]


def _write(options: argparse.Namespace, pairs: list[Pair], found: dict[str, Any]) -> None:
    """Print the figures, and write what the options ask for."""
    print(table(found))
    if options.misses:
        print(_misses(pairs))
    if options.known:
        Path(options.known).write_text("\n".join(known_misses(pairs)) + "\n", encoding="utf-8")
    if options.json:
        Path(options.json).write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    if options.card:
        write_card(found)
    if options.picture:
        from evaluation.confusion_picture import draw

        draw(pairs, Path(options.picture))


def answer_of(parsed: dict[str, Any]) -> Answer:
    return Answer(
        ranking=tuple((rank["name"], rank["confidence"]) for rank in parsed["intent_ranking"]),
        risk=parsed["risk"]["level"],
        risk_confidence=parsed["risk"]["confidence"],
        language=parsed["language"]["code"],
    )


def over_http(url: str) -> Parse:
    """Ask a running model.  The function raises URLError when none answers."""

    def parse(text: str) -> dict[str, Any]:
        body = json.dumps({"text": text}).encode()
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
    return lambda text: loop.run_until_complete(turns.parse(text))


def _misses(pairs: list[Pair]) -> str:
    """Return the messages that were read wrong, a line each; they hold text, so print them only when asked."""
    lines = []
    for pair in pairs:
        found, wanted = pair.answer, pair.expected
        if wanted.risk == "immediate" != found.risk:
            lines.append(f"missed danger [{wanted.language}] {wanted.text}")
        elif found.risk == "immediate" != wanted.risk:
            lines.append(f"extra danger [{wanted.language}] {wanted.text}")
        if not pair.is_right:
            lines.append(f"{'/'.join(wanted.intents)} as {found.ranking[0][0]} [{wanted.language}] {wanted.text}")
    return "\n".join(sorted(lines))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="evaluation.evaluate", description="Accuracy, danger, calibration, language.")
    parser.add_argument("files", nargs="*", help="JSON lists of messages; without any, nlu/validation/*.json")
    parser.add_argument("--url", help="a running model, such as http://127.0.0.1:5005")
    parser.add_argument("--model", default=str(ROOT / "models" / "linden.tar.gz"))
    parser.add_argument("--json", help="write all figures here")
    parser.add_argument("--known", help="write what is missed here, see tests/nlu/known_misses.tsv")
    parser.add_argument("--picture", help="draw the confusions here (PNG)")
    parser.add_argument("--card", action="store_true", help="write the figures into docs/model-card.md")
    parser.add_argument("--misses", action="store_true", help="print the messages that were read wrong")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
