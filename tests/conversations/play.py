"""Plays conversations and prints how they went: `python -m tests.conversations.play [FOLDER] [--only NAME] [--show]`."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from tests.conversations.conversation import HERE, Conversation, Played, read_all
from tests.conversations.player import Player, running_line

AT_ONCE = 6


def main() -> int:
    options = _options()
    chosen = [one for one in read_all(options.folder) if options.only in one.name]
    played = asyncio.run(_play(chosen, options.model_url))
    for conversation in chosen:
        if options.show or any(turn.faults for turn in played[conversation.name]):
            print("\n".join(_shown(conversation, played[conversation.name], show_all=options.show)), flush=True)
    print("\n".join(_rates([turn for turns in played.values() for turn in turns])))
    return int(any(turn.faults for turns in played.values() for turn in turns))


async def _play(conversations: list[Conversation], model_url: str | None) -> dict[str, list[Played]]:
    gate = asyncio.Semaphore(AT_ONCE)
    async with running_line(model_url) as running:

        async def play(place: int, conversation: Conversation) -> list[Played]:
            async with gate:
                return await Player(running, conversation, place).play()

        turns = await asyncio.gather(*(play(place, one) for place, one in enumerate(conversations, start=1)))
    return {one.name: played for one, played in zip(conversations, turns, strict=True)}


def _shown(conversation: Conversation, turns: list[Played], *, show_all: bool) -> Iterable[str]:
    yield f"\n== {conversation.name} ({conversation.channel} {conversation.number})"
    for played in turns:
        if not (show_all or played.faults):
            continue
        yield f"> {played.turn.says or played.turn.presses}    [{played.understood}]"
        yield from (f"    {bubble.answer}: {bubble.text}" for bubble in played.bubbles)
        yield from (f"    !! {fault}" for fault in played.faults)


def _rates(turns: list[Played]) -> Iterable[str]:
    """Yield how many turns went as written, by the kind of turn, and how many bubbles were said before."""
    by_kind = Counter(turn.kind for turn in turns)
    right = Counter(turn.kind for turn in turns if not turn.faults)
    yield f"\nturns as written: {sum(right.values())} of {len(turns)} ({sum(right.values()) / max(1, len(turns)):.0%})"
    yield from (f"  {kind}: {right[kind]} of {count} ({right[kind] / count:.0%})" for kind, count in sorted(by_kind.items()))
    bubbles = sum(len(turn.bubbles) for turn in turns)
    repeated = sum(turn.repeated for turn in turns)
    yield f"bubbles said before: {repeated} of {bubbles} ({repeated / max(1, bubbles):.1%})"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.conversations.play", description="Play conversations and print the rates.")
    parser.add_argument("folder", nargs="?", type=Path, default=HERE)
    parser.add_argument("--only", default="", help="a part of a conversation's name")
    parser.add_argument("--show", action="store_true", help="print every turn, not only those that went another way")
    parser.add_argument("--model-url", help="a model process that runs already")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
