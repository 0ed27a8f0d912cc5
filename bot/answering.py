"""A message that meets an open question: an answer, a question of the writer's own, or neither."""

from __future__ import annotations

from dataclasses import replace

from bot.flows import (
    FLOW_OF_TOPIC,
    FOLLOWED_BY,
    MUST_BE_ANSWERED,
    OFFER_FLOWS,
    Forms,
    OpenSlot,
    answer_to,
    choices_of,
    fill,
    is_clear,
    signs,
    with_result,
    with_result_now,
    with_signs_told,
    with_told,
)
from bot.memory import Memory
from bot.part_answers import part_answer
from bot.plan import SMALL_TALK, Flag, Plan, Scene, TurnInput, chosen_topic, flag_of
from bot.steps import DONE_TO_THEM
from bot.talk import ABOUT_THE_TALK, plan_about_the_talk
from bot.told import WORDS_OF_A_COUNTRY, counts
from bot.topics import plan_topic, plan_unwatched
from bot.understanding import MAX_BARE_WORDS, Understanding

STRAYS_BEFORE_LEAVING = 2
SURE_OF_THEIR_OWN = 0.7
TELLS = frozenset({"inform", "affirm", "deny"})
"""Intents of what is told and asks nothing."""
REPORTS = ("missing", "report", "helper")


def plan_reply_to_question(scene: Scene, open_slot: OpenSlot) -> Plan:
    turn, memory, message = scene.turn, scene.memory, scene.message
    if open_slot.slot == "where" and memory.guess_is_open and message.intent == "deny" and not message.entity("country"):
        memory = replace(memory, guess_is_open=False, country_guess=None)
        return Plan((f"go_on_{open_slot.flow}",), memory)
    value = answer_to(open_slot, message, turn.chosen or _leaning(turn, open_slot), memory)
    if says_yes_in_passing(scene, open_slot):
        value = "yes"
    if open_slot.flow == "report" and _is_of_their_own(message):
        value = None
    if _tells_another_sign(turn, open_slot):  # what was asked is left out, and not asked in the same words again
        value = "skip"
    if open_slot.flow in OFFER_FLOWS and message.signs:
        memory = with_signs_told(memory, message.signs, scene.forms)
        scene = replace(scene, memory=memory)
        value = value or memory.filled.get(open_slot.slot)
        if value is None:
            return _go_on(open_slot.flow, memory, scene.forms, flag_of(message))
    if value is None and asks_for_result(scene, open_slot) and signs(memory.filled, "yes"):
        return Plan((f"go_on_{open_slot.flow}",), with_result_now(memory, scene.forms), flag_of(message))
    if value is None:
        return _plan_stray(scene, open_slot)
    memory = replace(fill(open_slot, value, message, memory, scene.forms), strayed=0, misunderstood=0)
    return plan_after_answer(replace(scene, memory=memory), open_slot, value)


def _is_of_their_own(message: Understanding) -> bool:
    """Whether it asks about what is done to the writer: that is no answer of a witness."""
    is_own = message.is_own or message.facts.get("for") == "self" or "question" in message.tells
    return is_own and message.intent in (*DONE_TO_THEM, "compensation") and message.confidence >= SURE_OF_THEIR_OWN


def says_yes_in_passing(scene: Scene, open_slot: OpenSlot) -> bool:
    """ "Please look for a place" is a yes to whether a person may; "he is at work" to whether they can write."""
    message = scene.message
    if scene.turn.chosen is not None:
        return False
    match open_slot.slot:
        case "consent":
            return message.part == "do_it"
        case "safe_now":
            return message.part in ("can", "left") or "away" in message.tells
    return False


def _tells_another_sign(turn: TurnInput, open_slot: OpenSlot) -> bool:
    """ "They say I go on a tourist visa" is no yes to whether somebody keeps the passport."""
    message, sign = turn.message, open_slot.slot.removeprefix("offer_").replace("_", "-")
    is_told = open_slot.flow in OFFER_FLOWS and bool(message.signs) and sign not in message.signs
    return is_told and message.answer == "yes" and turn.chosen is None and turn.leaning != "yes"


def _leaning(turn: TurnInput, open_slot: OpenSlot) -> str | None:
    """Return the yes or no that a message begins with; "ok. is my visa finished then?" gives no leave."""
    choices = choices_of(open_slot.slot)
    is_question = open_slot.slot == "consent" and turn.message.words > MAX_BARE_WORDS and "question" in turn.message.tells
    return turn.leaning if choices and turn.leaning in choices and not is_question else None


def plan_after_answer(scene: Scene, open_slot: OpenSlot, value: str) -> Plan:
    """The memory of the scene holds the answer `value` already."""
    memory, forms = scene.memory, scene.forms
    match open_slot.slot, value:
        case "safe_now", "no":
            return Plan(("not_now",), replace(memory.without("safe_now"), watched=True))
        case "safe_now", "yes" if open_slot.flow == "safe":
            return plan_unwatched(scene)
        case "where", _ if open_slot.flow == "where":
            return Plan((memory.topic if value == "known" and memory.topic else "skipped",), memory)
        case "medical_now", "yes":
            memory = replace(memory, danger="medical_emergency", danger_said=("danger",))
            return Plan(("danger", "danger_person"), memory, Flag("immediate", ("medical",)))
        case "papers", "no" | "unsure" | "skip":
            return Plan(("offer_person",), memory)
    return _go_on(open_slot.flow, memory, forms, _flag_of_answer(open_slot, value, memory, forms))


def _go_on(flow: str, memory: Memory, forms: Forms, flag: Flag | None) -> Plan:
    """Ask the next question; or end the flow, and ask the first question of the flow that may follow it."""
    acts = [f"go_on_{flow}"]
    memory = memory if flow in OFFER_FLOWS else with_told(memory)
    if forms.is_complete(flow, memory):
        memory = with_result(memory) if flow in OFFER_FLOWS else memory
        follows = FOLLOWED_BY.get(flow)
        if follows and not forms.is_complete(follows, memory) and not (flow == "offer" and is_clear(memory.filled)):
            acts.append(f"go_on_{follows}")
    return Plan(tuple(acts), memory, flag)


def _flag_of_answer(open_slot: OpenSlot, value: str, memory: Memory, forms: Forms) -> Flag | None:
    """Return what an answer means for staff: consent to hand over, danger for somebody, a report that is complete."""
    reasons: list[str] = []
    match open_slot.slot, value:
        case "missing_danger" | "report_danger", "yes":
            return Flag("immediate", ("imminent", _reported(open_slot)))
        case "consent", "yes":
            reasons = ["asked_for_person", *([memory.topic] if memory.topic else [])]
        case "minor", "yes":
            reasons = ["minor"]
        case "children_where", "with_him":
            reasons = ["family_reunion"]
    if open_slot.flow in REPORTS and forms.is_complete(open_slot.flow, memory):
        reasons = ["somebody_else", _reported(open_slot)]
        reasons += ["officials"] if open_slot.flow == "report" and memory.filled.get("report_officials") == "yes" else []
    return Flag("high", tuple(reasons)) if reasons else None


def _reported(open_slot: OpenSlot) -> str:
    return {"missing": "missing_person", "helper": "helper_writes"}.get(open_slot.flow, "report_someone")


def _plan_stray(scene: Scene, open_slot: OpenSlot) -> Plan:
    """Answer a question of the writer's own; ours stays open unsaid, unless theirs leads elsewhere."""
    turn, message, forms = scene.turn, scene.message, scene.forms
    memory = replace(scene.memory, strayed=scene.memory.strayed + 1)
    scene = replace(scene, memory=memory)
    is_leaving = memory.strayed >= STRAYS_BEFORE_LEAVING
    if (counted := counts(scene)) is not None:
        return counted
    if (chosen := chosen_topic(turn.chosen)) is not None:
        return plan_topic(turn, chosen, memory, forms)
    if (
        not memory.watched
        and (answer := part_answer(message, memory.topic, is_waiting=scene.is_waiting, said=memory.said)) is not None
    ):
        return Plan((answer,), replace(memory, strayed=scene.before.strayed), flag_of(message), keeps_question=True)
    is_understood = message.is_understood and message.intent not in SMALL_TALK and not asks_for_result(scene, open_slot)
    if is_understood and message.intent in ABOUT_THE_TALK and not memory.watched:
        return replace(plan_about_the_talk(scene), keeps_question=True)
    if is_understood and message.intent != memory.topic:
        return _plan_own_question(scene, is_leaving=is_leaving)
    if is_understood and message.words > MAX_BARE_WORDS - 1 and not memory.watched:  # asked for once more: the next layer
        return Plan((message.intent,), memory, flag_of(message), keeps_question=True)
    if (planned := _plan_small_talk(scene, open_slot)) is not None:
        return planned
    if message.entity("country") and open_slot.slot == "where":
        return Plan((f"go_on_{open_slot.flow}",), memory, flag_of(message))
    return _leave_out(scene, open_slot, is_leaving=is_leaving)


def asks_for_result(scene: Scene, open_slot: OpenSlot) -> bool:
    """Whether it is "so do I go?" in the middle of a check."""
    return open_slot.flow in OFFER_FLOWS and "real" in (scene.message.part, *scene.message.asked)


def _plan_own_question(scene: Scene, *, is_leaving: bool) -> Plan:
    """On a watched phone no topic is answered."""
    turn, message, memory = scene.turn, scene.message, scene.memory
    if is_leaving or memory.watched or message.intent in FLOW_OF_TOPIC:
        return plan_topic(turn, message.intent, memory, scene.forms)
    return Plan((message.intent,), memory, flag_of(message), keeps_question=True)


def _plan_small_talk(scene: Scene, open_slot: OpenSlot) -> Plan | None:
    message, memory = scene.message, scene.memory
    if message.is_understood and message.intent in ("goodbye", "wait"):
        return Plan((message.intent,), memory, keeps_question=message.intent == "wait")
    if message.is_understood and message.intent in ("thanks", "greet"):
        return Plan((message.intent,), memory, keeps_question=True)
    if message.intent == "change_language" and memory.new_language:
        return Plan(("language_known", f"go_on_{open_slot.flow}"), memory)
    return None


def _leave_out(scene: Scene, open_slot: OpenSlot, *, is_leaving: bool) -> Plan:
    """Continue without an answer where the flow can; else say that it was not understood, then offer a person."""
    memory, forms, flag = scene.memory, scene.forms, flag_of(scene.message)
    if open_slot.slot == "missing_since" and (scene.message.entity("city") or scene.message.entity("country")):
        return Plan(("noted",), memory, flag, keeps_question=True)  # they add where; since when stands
    if _tells_a_place_besides(scene, open_slot):
        said = "country_noted" if open_slot.slot == "consent" else "noted"
        return Plan((said,), memory, flag, keeps_question=True)
    if open_slot.slot in MUST_BE_ANSWERED:
        if not is_leaving:
            said = "noted" if scene.message.intent in TELLS else "misread"
            return Plan((said,), memory, flag, keeps_question=True)
        return Plan(("offer_person",), replace(memory, strayed=0), flag)
    left_out = "unsure" if open_slot.slot.startswith("offer_") else "skip"
    memory = replace(fill(open_slot, left_out, scene.message, memory, forms), strayed=0)
    if open_slot.flow == "where":
        return Plan(("noted",), memory, flag)
    return _go_on(open_slot.flow, memory, forms, flag or _flag_of_answer(open_slot, left_out, memory, forms))


def _tells_a_place_besides(scene: Scene, open_slot: OpenSlot) -> bool:
    """Where they are or come from answers no yes or no: the question stays."""
    message = scene.message
    is_short = message.words <= WORDS_OF_A_COUNTRY and message.entity("country") is not None and not message.asks
    return is_short and (open_slot.slot == "consent" or open_slot.flow in OFFER_FLOWS)


def plan_back(memory: Memory, open_slot: OpenSlot | None, forms: Forms) -> Plan:
    """Return to the question before the open one; without one, to the topics."""
    if open_slot is None or (slot := forms.before(open_slot, memory)) is None:
        return Plan(("show_menu",), memory)
    return Plan((f"go_on_{open_slot.flow}",), replace(memory.without(slot), strayed=0))
