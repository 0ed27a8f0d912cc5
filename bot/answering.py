"""A message that meets an open question: an answer, a question of its own, or neither."""

from __future__ import annotations

from dataclasses import replace

from bot.flows import FOLLOWED_BY, MUST_BE_ANSWERED, Asked, Forms, answer_to, choices_of, fill, is_clear, signs
from bot.memory import Memory
from bot.plan import SMALL_TALK, Flag, Heard, Plan, flag_of
from bot.topics import chosen_topic, topic_of

STRAYS_BEFORE_LEAVING = 2


def answering(heard: Heard, memory: Memory, asked: Asked, forms: Forms) -> Plan:
    said = heard.said
    if asked.slot == "where" and memory.guess_is_open and said.intent == "deny" and not said.entity("country"):
        memory = replace(memory, guess_is_open=False, country_guess=None)
        return Plan((f"go_on_{asked.flow}",), memory)
    value = answer_to(asked, said, heard.chosen or _leaning(heard, asked), memory)
    if value is None:
        return _strayed(heard, memory, asked, forms)
    memory = replace(fill(asked, value, said, memory, forms), strayed=0, misunderstood=0)
    return answered(heard, memory, asked, value, forms)


def _leaning(heard: Heard, asked: Asked) -> str | None:
    choices = choices_of(asked.slot)
    return heard.leaning if choices and heard.leaning in choices else None


def answered(heard: Heard, memory: Memory, asked: Asked, value: str, forms: Forms) -> Plan:
    match asked.slot, value:
        case "safe_now", "no":
            return Plan(("not_now",), replace(memory.without("safe_now"), watched=True))
        case "safe_now", "yes" if asked.flow == "safe":
            memory = replace(memory, watched=False)
            return topic_of(heard, memory.topic, memory, forms) if memory.topic else Plan(("show_menu",), memory)
        case "where", _ if asked.flow == "where":
            return Plan((memory.topic if value == "known" and memory.topic else "skipped",), memory)
        case "medical_now", "yes":
            memory = replace(memory, danger="medical_emergency", danger_said=("danger",))
            return Plan(("danger", "danger_person"), memory, Flag("immediate", ("medical",)))
        case "papers", "no" | "unsure" | "skip":
            return Plan(("offer_person",), memory)
    memory = replace(memory, watched=False) if asked.slot == "safe_now" else memory
    return _go_on(asked.flow, memory, forms, _flag_of_answer(asked, value, memory, forms))


def _go_on(flow: str, memory: Memory, forms: Forms, flag: Flag | None) -> Plan:
    """The next question; or the end of the flow, and the first question of what may follow it."""
    acts = [f"go_on_{flow}"]
    if forms.is_complete(flow, memory):
        if flow in ("offer", "offer_more"):
            yes, unsure = signs(memory.filled, "yes"), signs(memory.filled, "unsure")
            memory = replace(memory, offer_flags=",".join(yes) or None, offer_unsure=",".join(unsure) or None)
        follows = FOLLOWED_BY.get(flow)
        if follows and not forms.is_complete(follows, memory) and not (flow == "offer" and is_clear(memory.filled)):
            acts.append(f"go_on_{follows}")
    return Plan(tuple(acts), memory, flag)


def _flag_of_answer(asked: Asked, value: str, memory: Memory, forms: Forms) -> Flag | None:
    """What an answer means for staff: consent to hand over, danger for somebody, a report that is complete."""
    reasons: list[str] = []
    if asked.slot == "consent" and value == "yes":
        reasons = ["asked_for_person", *([memory.topic] if memory.topic else [])]
    if asked.slot == "minor" and value == "yes":
        reasons = ["minor"]
    if asked.slot == "children_where" and value == "with_him":
        reasons = ["family_reunion"]
    if asked.slot in ("missing_danger", "report_danger") and value == "yes":
        return Flag("immediate", ("imminent", "missing_person" if asked.flow == "missing" else "report_someone"))
    if asked.flow in ("missing", "report") and forms.is_complete(asked.flow, memory):
        reasons = ["somebody_else", "missing_person" if asked.flow == "missing" else "report_someone"]
        reasons += ["officials"] if memory.filled.get("report_officials") == "yes" and asked.flow == "report" else []
    return Flag("high", tuple(reasons)) if reasons else None


def _strayed(heard: Heard, memory: Memory, asked: Asked, forms: Forms) -> Plan:
    """Something else than an answer: a question is answered and ours asked again; twice, and hers counts alone."""
    said, flag = heard.said, flag_of(heard.said)
    memory = replace(memory, strayed=memory.strayed + 1)
    is_leaving = memory.strayed >= STRAYS_BEFORE_LEAVING
    chosen = chosen_topic(heard.chosen)
    is_topic = said.is_understood and said.intent not in {*SMALL_TALK, memory.topic}
    if chosen or (is_topic and is_leaving):
        return topic_of(heard, chosen or said.intent, memory, forms)
    if is_topic:
        return Plan((said.intent, f"go_on_{asked.flow}"), memory, flag)
    if said.is_understood and said.intent == "goodbye":
        return Plan(("goodbye",), memory)
    if said.is_understood and said.intent in ("thanks", "greet"):
        return Plan((said.intent,), memory, keeps_question=True)
    if said.intent == "change_language" and memory.new_language:
        return Plan(("language_known", f"go_on_{asked.flow}"), memory)
    if not is_leaving:
        return Plan((f"go_on_{asked.flow}",), memory, flag, asks_again=not said.entity("country"))
    if asked.slot in MUST_BE_ANSWERED:
        return Plan(("offer_person",), replace(memory, strayed=0), flag)
    left_out = "unsure" if asked.slot.startswith("offer_") else "skip"
    memory = replace(fill(asked, left_out, said, memory, forms), strayed=0)
    if asked.flow == "where":
        return Plan(("skipped",), memory, flag)
    return _go_on(asked.flow, memory, forms, flag or _flag_of_answer(asked, left_out, memory, forms))


def back(memory: Memory, asked: Asked | None, forms: Forms) -> Plan:
    """To the question before the open one; without one, to the topics."""
    if asked is None or (slot := forms.before(asked, memory)) is None:
        return Plan(("show_menu",), memory)
    return Plan((f"go_on_{asked.flow}",), replace(memory.without(slot), strayed=0))
