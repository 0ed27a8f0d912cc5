"""A message that meets an open question: an answer, a question of the writer's own, or neither."""

from __future__ import annotations

from dataclasses import replace

from bot.flows import FOLLOWED_BY, MUST_BE_ANSWERED, Forms, OpenSlot, answer_to, choices_of, fill, is_clear, signs
from bot.memory import Memory
from bot.plan import SMALL_TALK, Flag, Plan, TurnInput, flag_of
from bot.topics import chosen_topic, plan_topic

STRAYS_BEFORE_LEAVING = 2


def plan_reply_to_question(turn: TurnInput, memory: Memory, open_slot: OpenSlot, forms: Forms) -> Plan:
    message = turn.message
    if open_slot.slot == "where" and memory.guess_is_open and message.intent == "deny" and not message.entity("country"):
        memory = replace(memory, guess_is_open=False, country_guess=None)
        return Plan((f"go_on_{open_slot.flow}",), memory)
    value = answer_to(open_slot, message, turn.chosen or _leaning(turn, open_slot), memory)
    if value is None:
        return _plan_stray(turn, memory, open_slot, forms)
    memory = replace(fill(open_slot, value, message, memory, forms), strayed=0, misunderstood=0)
    return plan_after_answer(turn, memory, open_slot, value, forms)


def _leaning(turn: TurnInput, open_slot: OpenSlot) -> str | None:
    choices = choices_of(open_slot.slot)
    return turn.leaning if choices and turn.leaning in choices else None


def plan_after_answer(turn: TurnInput, memory: Memory, open_slot: OpenSlot, value: str, forms: Forms) -> Plan:
    """`memory` holds the answer `value` already."""
    match open_slot.slot, value:
        case "safe_now", "no":
            return Plan(("not_now",), replace(memory.without("safe_now"), watched=True))
        case "safe_now", "yes" if open_slot.flow == "safe":
            memory = replace(memory, watched=False)
            return plan_topic(turn, memory.topic, memory, forms) if memory.topic else Plan(("show_menu",), memory)
        case "where", _ if open_slot.flow == "where":
            return Plan((memory.topic if value == "known" and memory.topic else "skipped",), memory)
        case "medical_now", "yes":
            memory = replace(memory, danger="medical_emergency", danger_said=("danger",))
            return Plan(("danger", "danger_person"), memory, Flag("immediate", ("medical",)))
        case "papers", "no" | "unsure" | "skip":
            return Plan(("offer_person",), memory)
    memory = replace(memory, watched=False) if open_slot.slot == "safe_now" else memory
    return _go_on(open_slot.flow, memory, forms, _flag_of_answer(open_slot, value, memory, forms))


def _go_on(flow: str, memory: Memory, forms: Forms, flag: Flag | None) -> Plan:
    """Ask the next question; or end the flow, and ask the first question of the flow that may follow it."""
    acts = [f"go_on_{flow}"]
    if forms.is_complete(flow, memory):
        memory = _with_signs(memory) if flow in ("offer", "offer_more") else memory
        follows = FOLLOWED_BY.get(flow)
        if follows and not forms.is_complete(follows, memory) and not (flow == "offer" and is_clear(memory.filled)):
            acts.append(f"go_on_{follows}")
    return Plan(tuple(acts), memory, flag)


def _with_signs(memory: Memory) -> Memory:
    """Return the memory with the signs of an offer between commas, as the result needs them."""
    yes, unsure = signs(memory.filled, "yes"), signs(memory.filled, "unsure")
    return replace(memory, offer_flags=",".join(yes) or None, offer_unsure=",".join(unsure) or None)


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
    if open_slot.flow in ("missing", "report") and forms.is_complete(open_slot.flow, memory):
        reasons = ["somebody_else", _reported(open_slot)]
        reasons += ["officials"] if open_slot.flow == "report" and memory.filled.get("report_officials") == "yes" else []
    return Flag("high", tuple(reasons)) if reasons else None


def _reported(open_slot: OpenSlot) -> str:
    return "missing_person" if open_slot.flow == "missing" else "report_someone"


def _plan_stray(turn: TurnInput, memory: Memory, open_slot: OpenSlot, forms: Forms) -> Plan:
    """Answer a question of the writer's own and ask ours again; the second time theirs counts alone."""
    message = turn.message
    memory = replace(memory, strayed=memory.strayed + 1)
    is_leaving = memory.strayed >= STRAYS_BEFORE_LEAVING
    chosen = chosen_topic(turn.chosen)
    is_topic = message.is_understood and message.intent not in {*SMALL_TALK, memory.topic}
    if chosen or (is_topic and (is_leaving or memory.watched)):  # on a watched phone no topic is answered
        return plan_topic(turn, chosen or message.intent, memory, forms)
    if is_topic:
        return Plan((message.intent, f"go_on_{open_slot.flow}"), memory, flag_of(message))
    if (planned := _plan_small_talk(turn, memory, open_slot)) is not None:
        return planned
    if not is_leaving:
        return Plan((f"go_on_{open_slot.flow}",), memory, flag_of(message), asks_again=not message.entity("country"))
    return _leave_out(turn, memory, open_slot, forms)


def _plan_small_talk(turn: TurnInput, memory: Memory, open_slot: OpenSlot) -> Plan | None:
    message = turn.message
    if message.is_understood and message.intent == "goodbye":
        return Plan(("goodbye",), memory)
    if message.is_understood and message.intent in ("thanks", "greet"):
        return Plan((message.intent,), memory, keeps_question=True)
    if message.intent == "change_language" and memory.new_language:
        return Plan(("language_known", f"go_on_{open_slot.flow}"), memory)
    return None


def _leave_out(turn: TurnInput, memory: Memory, open_slot: OpenSlot, forms: Forms) -> Plan:
    """Continue without an answer where the flow can, else offer a person."""
    flag = flag_of(turn.message)
    if open_slot.slot in MUST_BE_ANSWERED:
        return Plan(("offer_person",), replace(memory, strayed=0), flag)
    left_out = "unsure" if open_slot.slot.startswith("offer_") else "skip"
    memory = replace(fill(open_slot, left_out, turn.message, memory, forms), strayed=0)
    if open_slot.flow == "where":
        return Plan(("skipped",), memory, flag)
    return _go_on(open_slot.flow, memory, forms, flag or _flag_of_answer(open_slot, left_out, memory, forms))


def plan_back(memory: Memory, open_slot: OpenSlot | None, forms: Forms) -> Plan:
    """Return to the question before the open one; without one, to the topics."""
    if open_slot is None or (slot := forms.before(open_slot, memory)) is None:
        return Plan(("show_menu",), memory)
    return Plan((f"go_on_{open_slot.flow}",), replace(memory.without(slot), strayed=0))
