"""One turn: understand with the conversation in mind, decide, let the rules speak, remember."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.core.processor import MessageProcessor
from rasa.shared.core.constants import REQUESTED_SLOT
from rasa.shared.core.events import ActiveLoop, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

from bot.dialogue import plan
from bot.flows import Asked, Forms
from bot.memory import Memory
from bot.plan import Flag, Heard, Plan, State, Summary
from bot.tracker_store import DialogueStore
from bot.understanding import Understanding
from nlu.language.model import prior_of

CHANNEL = "router"
_SLASHES = re.compile(r"^\s*/+")
"""At the start of a text they would make Rasa obey it as a command."""
CHOSEN = 0.95
"""A language this sure was picked by the person: stronger than what the conversation suggests."""
ANSWERS_KEPT = 1_000
"""Of as many conversations the last answer: codes, no text."""
KEPT = 0.5
"""Of the language so far, after words that many languages share: "Italia", "no"."""


@dataclass(frozen=True, slots=True)
class Request:
    conversation: str
    text: str
    language: str | None
    language_confidence: float
    country: str | None
    state: State
    turn: str | None = None
    """The same when the router asks again because a process died."""
    country_guess: str | None = None
    """The country of her number: asked about, never taken for granted."""
    chosen: str | None = None
    """Payload of a button, or what a number or a whole message of one known word stands for."""
    leaning: str | None = None
    """`yes` or `no` when a longer message begins with it."""
    summary: Summary = field(default_factory=Summary)
    """Given with the first message after staff gave her back."""
    is_watched_only: bool = False
    """The router answers this message by itself: understand it, and leave the dialogue as it is."""


class Turns:
    def __init__(self, agent: Agent, store: DialogueStore) -> None:
        if agent.processor is None:
            raise RuntimeError("no model loaded")
        self._processor: MessageProcessor = agent.processor
        self._store = store
        self._forms = Forms.of_domain(agent.processor.domain.forms)
        self._last: OrderedDict[str, tuple[str, dict[str, Any]]] = OrderedDict()

    async def parse(self, text: str, metadata: dict[str, Any] | None = None) -> dict[str, Any]:
        message = UserMessage(metadata=metadata)
        message.text = _SLASHES.sub(lambda found: " " * len(found[0]), text)
        parsed: dict[str, Any] = await self._processor.parse_message(message)
        parsed["entities"] = [{k: v for k, v in found.items() if k != "extractor"} for found in parsed["entities"]]
        return parsed

    async def take(self, request: Request) -> dict[str, Any]:
        """A turn that was taken before gets the same answer, and moves the dialogue no further."""
        async with self._store.turn(request.conversation):
            turn, answer = self._last.get(request.conversation, (None, {}))
            if turn is None or turn != request.turn or request.is_watched_only:
                answer = await self._take(request)
                self._keep(request, answer)
            return answer

    def _keep(self, request: Request, answer: dict[str, Any]) -> None:
        self._last.pop(request.conversation, None)
        if request.turn is not None and not request.is_watched_only:
            self._last[request.conversation] = request.turn, answer
        if len(self._last) > ANSWERS_KEPT:
            self._last.popitem(last=False)

    async def _take(self, request: Request) -> dict[str, Any]:
        tracker = await self._processor.fetch_tracker_and_update_session(request.conversation)
        before = Memory.from_slots(tracker.current_slot_values(), self._forms.slots)
        parsed = await self.parse(request.text, _context(request, before))
        if request.chosen or _is_name(parsed):  # a button, a word of our own lists, a place: nothing is to be read into it
            parsed["risk"] = {"level": "routine", "confidence": 1.0, "signals": [], "strengths": {}}
        language = before.language or request.language
        if language and (request.chosen or _is_name(parsed)):
            parsed["language"] = {"code": language, "confidence": KEPT, "script": before.script}
        decided = plan(_heard(request, parsed), before, _asked(tracker), self._forms)
        self._remember(tracker, decided)
        await self._processor.save_tracker(tracker)
        replies = await self._speak(request.conversation, decided)
        flag = decided.flag
        if not (replies or flag or decided.is_quiet or decided.keeps_question or request.state == "with_staff"):
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
            "quiet": decided.is_quiet,
            "flag": asdict(flag) if flag else None,
            "slots": _shown(decided.memory),
        }

    async def forget(self, conversation: str) -> None:
        self._last.pop(conversation, None)
        await self._store.forget(conversation)

    def _remember(self, tracker: DialogueStateTracker, decided: Plan) -> None:
        """Write the slots, and close the open question: an act opens it again where it still stands."""
        slots = decided.memory.slots(self._forms.slots)
        events: list[Any] = [SlotSet(name, value) for name, value in slots.items() if tracker.get_slot(name) != value]
        if tracker.active_loop_name and not decided.keeps_question:
            events += [ActiveLoop(None), SlotSet(REQUESTED_SLOT, None)]
        tracker.update_with_events(events, self._processor.domain)

    async def _speak(self, conversation: str, decided: Plan) -> list[dict[str, Any]]:
        output = CollectingOutputChannel()
        said: list[dict[str, Any]] = []
        for act in decided.acts:
            output.messages.clear()
            await self._processor.handle_message(_act(act, conversation, output))
            replies = [reply for message in output.messages for reply in _replies(message)]
            said += _new(replies[-1:] if decided.asks_again else replies, said)
        return said


def _is_name(parsed: Mapping[str, Any]) -> bool:
    """Whether the message is the name of a place and nothing else."""
    rest = parsed["text"]
    for entity in parsed["entities"]:
        rest = rest.replace(parsed["text"][entity["start"] : entity["end"]], "")
    return bool(parsed["entities"]) and not any(char.isalpha() for char in rest)


def _new(replies: list[dict[str, Any]], said: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """After something was said already, only what comes last: the question, without the answer that leads to it."""
    return [reply for reply in (replies[-1:] if said else replies) if reply not in said]


def _asked(tracker: DialogueStateTracker) -> Asked | None:
    slot = tracker.get_slot(REQUESTED_SLOT)
    return Asked(tracker.active_loop_name.removesuffix("_form"), slot) if tracker.active_loop_name and slot else None


def _heard(request: Request, parsed: Mapping[str, Any]) -> Heard:
    return Heard(
        said=Understanding.from_parse(parsed),
        state=request.state,
        chosen=request.chosen,
        leaning=request.leaning,
        country=request.country,
        country_guess=request.country_guess,
        language_guess=request.language,
        summary=request.summary,
        is_watched_only=request.is_watched_only,
    )


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


def _replies(message: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The answer of a response, and the one that its `then` names.  A slot without a value is filled in as "None"."""
    custom = message.get("custom")
    if custom is None:
        return []
    params = {name: value for name, value in custom.get("params", {}).items() if value not in (None, "None")}
    then = custom.get("then")
    return [{"answer": custom["answer"], "params": params}, *([{"answer": then, "params": {}}] if then else [])]


def _shown(memory: Memory) -> dict[str, Any]:
    """What staff may know of the dialogue: codes and answers to closed questions."""
    names = ("country", "nationality", "city", "language", "script", "topic", "watched", "person_offered")
    shown = ("shelter_who", "minor", "fear", "cooperation", "papers", "home_fear", "children_where", "legal_topic")
    answered = {name: memory.filled[name] for name in shown if name in memory.filled}
    return {**{name: getattr(memory, name) for name in names}, **answered}
