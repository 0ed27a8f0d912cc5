"""Measures the facts that frames find in one language: `python -m nlu.reader.measure en [--misses] [--on turns]`.

Takes seconds and no trained model.  Without --on: the training turns (nlu/turns), which is where patterns are written against."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from nlu.data.turns import read_turns
from nlu.data.validation_set import VALIDATION, read_validation
from nlu.places.matcher import find_places
from nlu.places.towns import Towns
from nlu.reader.stated import stated_facts
from nlu.taxonomy import ROOT, load_taxonomy
from nlu.text.folding import folded

TOWNS = ROOT / ".linden" / "cache"


@dataclass(frozen=True, slots=True)
class Labelled:
    text: str
    asked: str | None
    facts: Mapping[str, str]


def labelled(language: str, on: str | None) -> Iterator[Labelled]:
    """Yield the turns of a language whose facts somebody has gone through.  `on`: a folder of nlu/validation."""
    if on:
        for item in read_validation(VALIDATION / on)[0]:
            if item.language == language and item.facts is not None:
                yield Labelled(item.text, item.asked, item.facts)
        return
    for turn in read_turns()[0]:
        if turn.language == language and (turn.facts or turn.asked is None):
            yield Labelled(turn.text, turn.asked, turn.facts)


def main() -> int:
    parser = argparse.ArgumentParser(prog="nlu.reader.measure", description="Precision and recall of the facts that frames find.")
    parser.add_argument("language", choices=load_taxonomy().languages)
    parser.add_argument("--on", help="a folder of nlu/validation, such as turns; without it nlu/turns")
    parser.add_argument("--misses", action="store_true", help="print what is missed and what is found wrongly")
    parser.add_argument("--fact", help="this fact alone")
    options = parser.parse_args()
    stated, found, right = Counter[str](), Counter[str](), Counter[str]()
    towns = trained_towns()
    for turn in labelled(options.language, options.on):
        places = find_places(turn.text, towns, is_asked=turn.asked in ("ask_country", "missing_ask_where", "report_ask_where"))
        wanted = _pairs(turn.facts.items(), options.fact)
        read = _pairs(stated_facts(turn.text, places, options.language, turn.asked).items(), options.fact)
        stated.update(name for name, _ in wanted)
        found.update(name for name, _ in read)
        right.update(name for name, _ in wanted & read)
        if options.misses and wanted != read:
            lacks, adds = (
                " ".join(f"{sign}{n}={v}" for n, v in sorted(own)) for sign, own in (("-", wanted - read), ("+", read - wanted))
            )
            print(f"{lacks} {adds} | {turn.text}")
    for name in sorted(stated | found):
        print(_line(name, stated[name], found[name], right[name]))
    print(_line("all", stated.total(), found.total(), right.total()))
    return 0


def _line(name: str, stated: int, found: int, right: int) -> str:
    precision, recall = 100 * right / max(found, 1), 100 * right / max(stated, 1)
    return f"{name:12} stated {stated:4} found {found:4} right {right:4}  precision {precision:5.1f} recall {recall:5.1f}"


def _pairs(facts: Iterable[tuple[str, str]], only: str | None) -> set[tuple[str, str]]:
    return {(name, folded(value) if name == "town" else value) for name, value in facts if only in (None, name)}


def trained_towns() -> Towns | None:
    """Return the towns that the last training left in the cache, or None before the first."""
    paths = sorted(TOWNS.glob("towns-*.json"), key=lambda path: path.stat().st_mtime)
    return Towns.load(paths[-1]) if paths else None


if __name__ == "__main__":
    sys.exit(main())
