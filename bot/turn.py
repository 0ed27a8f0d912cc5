"""One turn: understand with the conversation in mind, decide, let Rasa's rules speak, remember."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.core.processor import MessageProcessor
from rasa.shared.core.constants import REQUESTED_SLOT
from rasa.shared.core.events import ActiveLoop, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

from bot.clauses import answers, clause_answers, clauses, joined
from bot.closer import with_closer
from bot.dialogue import plan
from bot.flows import Forms, OpenSlot
from bot.heard import who_of, with_heard
from bot.last_answers import LastAnswers
from bot.layers import fresh
from bot.memory import Memory
from bot.plan import Flag, Plan, State, Summary, TurnInput
from bot.questions import question_of
from bot.reading import (
    ReadIn,
    after_thanks,
    as_meant,
    is_of_another_language,
    mended,
    understanding_of,
    without_places,
)
from bot.reasons import as_staff_read
from bot.replies import Reply, new_replies, replies_of, shown_slots
from bot.timing import timed
from bot.tracker_store import DialogueStore
from bot.understanding import Understanding
from nlu.language.model import prior_of

CHANNEL = "router"
LEADING_SLASHES = re.compile(r"^\s*/+")
"""They would make Rasa obey the text as a command."""
CHOSEN_LANGUAGE = 0.95
"""A language this sure was chosen by the writer: it counts more than what the conversation suggests."""
OF_THE_OTHER_COUNTRY = frozenset({"next_offer", "next_other"})
"""Answers about the country where the job or the other person is."""
ABOUT_ELSEWHERE = frozenset(
    {
        "missing_person",
        "missing_done",
        "stay_safe_abroad",
        "travel_agent_risk",
        "job_offer",
        "legal_migration",
        "next_offer",
        "next_other",
    }
)
"""Answers about a journey or a relative: their numbers are dialled from where the writer is."""
IN_DANGER = frozenset(
    {"immediate_danger", "medical_emergency", "self_harm", "minor_at_risk", "report_someone", "what_now", "other_language_danger"}
)
"""Answers with an emergency number, which the phone's country decides as long as no other is known."""


@dataclass(frozen=True, slots=True)
class TurnRequest:
    """The fields are described in contract/turn.schema.json."""

    conversation: str
    text: str = field(repr=False)
    language: str | None
    language_confidence: float
    country: str | None
    state: State
    turn: str | None = None
    key: str | None = field(default=None, repr=False)
    country_guess: str | None = None
    asked: str | None = None
    chosen: str | None = None
    leaning: str | None = None
    summary: Summary = field(default_factory=Summary)
    is_watched_only: bool = False


class Turns:
    def __init__(self, agent: Agent, store: DialogueStore) -> None:
        """Raise RuntimeError when the agent holds no model."""
        if agent.processor is None:
            raise RuntimeError("no model loaded")
        self._processor: MessageProcessor = agent.processor
        self._store = store
        self._forms = Forms.of_domain(agent.processor.domain.forms)
        self._answers = LastAnswers()

    async def parse(self, text: str, metadata: dict[str, Any] | None = None) -> dict[str, Any]:
        """Return what Rasa's pipeline understands of a text.

        `metadata` may hold `prior`, `signals_so_far`, `in_conversation` and `asked`."""
        message = UserMessage(metadata=metadata)
        message.text = LEADING_SLASHES.sub(lambda found: " " * len(found[0]), text)
        parsed: dict[str, Any] = await self._processor.parse_message(message)
        parsed.setdefault("answer", None)  # Rasa leaves out what is None
        parsed["entities"] = [{k: v for k, v in found.items() if k != "extractor"} for found in parsed["entities"]]
        return parsed

    async def take(self, request: TurnRequest) -> dict[str, Any]:
        """Answer a turn.  When the same turn comes again it gets the same answer and moves the dialogue no further."""
        async with self._store.turn(request.conversation, request.key):
            answer = self._answers.find(request)
            if answer is None:
                with timed("decide"):
                    answer = await self._take(request)
                self._answers.store(request, answer)
            return answer

    async def forget(self, conversation: str) -> None:
        self._answers.forget(conversation)
        await self._store.forget(conversation)

    async def _take(self, request: TurnRequest) -> dict[str, Any]:
        tracker = await self._processor.fetch_tracker_and_update_session(request.conversation)
        before = Memory.from_slots(tracker.current_slot_values(), self._forms.slots)
        open_slot = _open_slot(tracker)
        read_in = _read_in(request, before, request.asked or question_of(open_slot, before))
        parsed = await self.read(request.text, read_in)
        planned = plan(_turn_input(request, parsed), before, open_slot, self._forms)
        self._remember(tracker, planned)
        await self._processor.save_tracker(tracker)
        replies, planned = _never_silent(await self._speak(request.conversation, planned), planned, request.state)
        replies, said = fresh(
            with_closer(_addressed(replies, planned.memory), request.text, planned.memory),
            before.said,
            is_waiting=request.state == "waiting",
            goes_back=request.chosen == "back",
            again=planned.again,
        )
        await self._note(request.conversation, said)
        answer = _answer(parsed, with_heard(replies, Understanding.from_parse(parsed), planned.memory), planned)
        return {**answer, "read_in": read_in.as_body()}

    async def read(self, text: str, read_in: ReadIn) -> dict[str, Any]:
        """Return what a message means where it was written; no dialogue moves."""
        with timed("read"):
            return await self._read(text, read_in)

    async def _read(self, text: str, read_in: ReadIn) -> dict[str, Any]:
        parsed = await self.parse(text, read_in.metadata)
        if is_of_another_language(parsed, read_in.language) and (words := without_places(parsed)):
            parsed["language"] = (await self.parse(words, read_in.metadata))["language"]  # names of places are of no language
        if (rest := after_thanks(parsed)) is not None:
            parsed = await self.parse(rest, read_in.metadata)
        elif read_in.asked and not read_in.is_chosen and (parts := clauses(text)) is not None:
            parsed = await self._by_clauses(parsed, text, *parts, read_in)
        return mended(parsed, text, read_in)

    async def _by_clauses(self, whole: dict[str, Any], text: str, first: str, rest: str, read_in: ReadIn) -> dict[str, Any]:
        """Return the message read in two, where its first clause answers our question and the whole does not."""
        asked = str(read_in.asked)
        if answers({"answer": whole["answer"] and as_meant(whole, text, asked)}):
            return whole
        head = await self.parse(first, read_in.metadata)
        if not clause_answers(head, first, asked):
            return whole
        return joined(whole, head, await self.parse(rest, {**read_in.metadata, "asked": None}))

    def _remember(self, tracker: DialogueStateTracker, planned: Plan) -> None:
        """Write the slots, and close the open question: an act opens it again where it still stands."""
        slots = planned.memory.slots(self._forms.slots)
        events: list[Any] = [SlotSet(name, value) for name, value in slots.items() if tracker.get_slot(name) != value]
        if tracker.active_loop_name and not planned.keeps_question:
            events += [ActiveLoop(None), SlotSet(REQUESTED_SLOT, None)]
        tracker.update_with_events(events, self._processor.domain)

    async def _note(self, conversation: str, said: tuple[str, ...]) -> None:
        tracker = await self._processor.get_tracker(conversation)
        tracker.update(SlotSet("said", list(said)), self._processor.domain)
        await self._processor.save_tracker(tracker)

    async def _speak(self, conversation: str, planned: Plan) -> list[Reply]:
        """Return what the rules answer to each act, each answer once; an act without a rule is the key of an answer."""
        output = CollectingOutputChannel()
        spoken: list[Reply] = []
        for act in planned.acts:
            if act not in self._processor.domain.intents:
                spoken += new_replies([_said_as_it_is(act, planned.memory)], spoken)
                continue
            output.messages.clear()
            await self._processor.handle_message(_act(act, conversation, output))
            replies = [reply for message in output.messages for reply in replies_of(message)]
            spoken += new_replies(replies, spoken)
        return [_about(reply, planned.about) for reply in spoken] if planned.about else spoken


def _never_silent(replies: list[Reply], planned: Plan, state: State) -> tuple[list[Reply], Plan]:
    """Offer a person when neither the plan nor the rules say anything and the silence is not on purpose."""
    is_meant = planned.flag or planned.is_quiet or planned.keeps_question or state == "with_staff"
    if replies or is_meant:
        return replies, planned
    return [{"answer": "person_offer", "params": {}}], replace(planned, flag=Flag("high", ("no_answer",)))


def _answer(parsed: dict[str, Any], replies: list[Reply], planned: Plan) -> dict[str, Any]:
    understood = understanding_of(parsed, is_acute="danger_person" in planned.acts)
    return {
        "understanding": as_staff_read(understood, parsed["risk"]["strengths"], parsed["text"]),
        "replies": replies,
        "quiet": planned.is_quiet,
        "flag": asdict(planned.flag) if planned.flag else None,
        "slots": shown_slots(planned.memory),
    }


def _said_as_it_is(answer: str, memory: Memory) -> Reply:
    tongue = {"tongue": memory.language or "en"} if answer.startswith("other_language") else {}
    country = memory.there if answer in OF_THE_OTHER_COUNTRY else memory.country
    return {"answer": answer, "params": {**tongue, **({"country": country} if country else {})}}


def _addressed(replies: list[Reply], memory: Memory) -> list[Reply]:
    """Name for whom the numbers are, so that a man gets no line for women, and from where they are called."""
    who = {"who": found} if (found := who_of(memory)) else {}
    return [{**reply, "params": {**who, **_origin(reply, memory), **reply["params"]}} for reply in replies]


def _origin(reply: Reply, memory: Memory) -> dict[str, str]:
    if reply["answer"] in ABOUT_ELSEWHERE:
        origin = memory.country or memory.country_guess or memory.nationality
    else:
        origin = memory.country_guess if reply["answer"] in IN_DANGER and not memory.country else None
    return {"origin": origin} if origin else {}


def _about(reply: Reply, country: str) -> Reply:
    return {**reply, "params": {**reply["params"], "country": country}} if "country" in reply["params"] else reply


def _open_slot(tracker: DialogueStateTracker) -> OpenSlot | None:
    slot = tracker.get_slot(REQUESTED_SLOT)
    return OpenSlot(tracker.active_loop_name.removesuffix("_form"), slot) if tracker.active_loop_name and slot else None


def _turn_input(request: TurnRequest, parsed: dict[str, Any]) -> TurnInput:
    return TurnInput(
        message=Understanding.from_parse(parsed),
        state=request.state,
        chosen=request.chosen,
        leaning=request.leaning,
        country=request.country,
        country_guess=request.country_guess,
        language_guess=request.language,
        summary=request.summary,
        is_for_router=request.asked is not None,
        is_watched_only=request.is_watched_only,
    )


def _act(name: str, conversation: str, output: CollectingOutputChannel) -> UserMessage:
    """Return the act as an intent that is already understood; the writer's words stay outside."""
    parsed = {"text": "", "intent": {"name": name, "confidence": 1.0}, "entities": []}
    return UserMessage("", output, conversation, parse_data=parsed, input_channel=CHANNEL)


def _read_in(request: TurnRequest, before: Memory, asked: str | None) -> ReadIn:
    """`asked`: answer key of the question that is open."""
    return ReadIn(
        asked=asked,
        is_chosen=bool(request.chosen),
        in_conversation=bool(before.turns),
        language=before.language or request.language,
        script=before.script,
        helps="writer" in before.facts,
        prior=_prior(request, before),
        signals_so_far=before.signals_so_far,
    )


def _prior(request: TurnRequest, before: Memory) -> dict[str, float] | None:
    if request.language and (request.language_confidence >= CHOSEN_LANGUAGE or not before.language):
        return prior_of(request.language, request.language_confidence) or None
    if before.language:
        return prior_of(before.language, before.language_confidence or 0.5) or None
    return None
