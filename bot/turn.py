"""One turn: understand with the conversation in mind, decide, let the rules speak, remember."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.core.processor import MessageProcessor
from rasa.shared.core.events import SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

from bot.dialogue import Flag, Memory, Plan, State, Understanding, plan
from bot.tracker_store import DialogueStore
from nlu.language import prior_of

CHANNEL = "router"
_SLASHES = re.compile(r"^\s*/+")
"""At the start of a text they would make Rasa obey it as a command."""
CHOSEN = 0.95
"""A language this sure was picked by the person: stronger than what the conversation suggests."""


@dataclass(frozen=True, slots=True)
class Request:
    conversation: str
    text: str
    language: str | None
    language_confidence: float
    country: str | None
    state: State


class Turns:
    def __init__(self, agent: Agent, store: DialogueStore) -> None:
        if agent.processor is None:
            raise RuntimeError("no model loaded")
        self._processor: MessageProcessor = agent.processor
        self._store = store

    async def parse(self, text: str, metadata: dict[str, Any] | None = None) -> dict[str, Any]:
        message = UserMessage(metadata=metadata)
        message.text = _SLASHES.sub(lambda found: " " * len(found[0]), text)
        parsed = await self._processor.parse_message(message)
        parsed["entities"] = [{k: v for k, v in found.items() if k != "extractor"} for found in parsed["entities"]]
        return parsed

    async def take(self, request: Request) -> dict[str, Any]:
        tracker = await self._processor.fetch_tracker_and_update_session(request.conversation)
        before = Memory.from_slots(tracker.current_slot_values())
        parsed = await self.parse(request.text, _context(request, before))
        decided = plan(Understanding.from_parse(parsed), before, request.state, request.country)
        self._remember(tracker, decided.memory)
        await self._processor.save_tracker(tracker)
        replies = await self._speak(request.conversation, decided)
        flag = decided.flag
        if not replies and not flag and request.state != "with_staff":
            replies, flag = [{"answer": "person_offer", "params": {}}], Flag("high", ("no_answer",))
        return {
            "understanding": {
                "language": parsed["language"],
                "intent": parsed["intent"],
                "intent_ranking": parsed["intent_ranking"],
                "risk": {k: parsed["risk"][k] for k in ("level", "confidence", "signals")},
                "entities": parsed["entities"],
            },
            "replies": replies,
            "flag": asdict(flag) if flag else None,
            "slots": _shown(decided.memory),
        }

    async def forget(self, conversation: str) -> None:
        await self._store.forget(conversation)

    def _remember(self, tracker: DialogueStateTracker, memory: Memory) -> None:
        events = [SlotSet(name, value) for name, value in memory.slots().items() if tracker.get_slot(name) != value]
        tracker.update_with_events(events, self._processor.domain)

    async def _speak(self, conversation: str, decided: Plan) -> list[dict[str, Any]]:
        output = CollectingOutputChannel()
        for act in decided.acts:
            await self._processor.handle_message(_act(act, conversation, output))
        return [_reply(message["custom"]) for message in output.messages if "custom" in message]


def _act(name: str, conversation: str, output: CollectingOutputChannel) -> UserMessage:
    """An act enters the dialogue as an intent that is already understood; the person's words stay outside."""
    parsed = {"text": "", "intent": {"name": name, "confidence": 1.0}, "entities": []}
    return UserMessage("", output, conversation, parse_data=parsed, input_channel=CHANNEL)


def _context(request: Request, before: Memory) -> dict[str, Any]:
    return {"prior": _prior(request, before), "signals_so_far": before.signals_so_far}


def _prior(request: Request, before: Memory) -> dict[str, float] | None:
    if request.language and (request.language_confidence >= CHOSEN or not before.language):
        return prior_of(request.language, request.language_confidence) or None
    if before.language:
        return prior_of(before.language, before.language_confidence or 0.5) or None
    return None


def _reply(custom: Mapping[str, Any]) -> dict[str, Any]:
    """A slot without a value is filled into a response as "None"."""
    params = {name: value for name, value in custom["params"].items() if value not in (None, "None")}
    return {"answer": custom["answer"], "params": params}


def _shown(memory: Memory) -> dict[str, Any]:
    names = ("country", "nationality", "city", "language", "script", "watched", "person_offered")
    return {name: getattr(memory, name) for name in names}
