"""Which acts answer a message, what is remembered, and what staff learn.  Plain values in, plain values out.

Danger comes first, then the open question, then the topic, then a person.  On a phone that someone else reads no topic is
answered until the writer says that it is safe; danger is answered all the same."""

from __future__ import annotations

from dataclasses import replace

from bot.answering import plan_back, plan_reply_to_question
from bot.danger import SOMEBODY_ELSE, plan_after_danger, plan_danger, plan_danger_of_somebody, topic_about_somebody
from bot.flows import Forms, OpenSlot
from bot.memory import Memory
from bot.plan import Flag, Plan, TurnInput, flag_of
from bot.recall import remember
from bot.topics import SURE_OF_LANGUAGE, chosen_topic, plan_message
from bot.understanding import Understanding
from nlu.taxonomy import load_taxonomy

NOT_BEFORE_DANGER = frozenset({"not_understood", "out_of_scope", "patience", "offer_person", "show_menu", "which_language"})
"""Acts that say nothing to somebody who may be in danger."""
INTENT_OF_ANSWER = {"yes": "affirm", "no": "deny"}


def plan(turn: TurnInput, before: Memory, open_slot: OpenSlot | None, forms: Forms) -> Plan:
    """Decide one turn.  `before`: the memory after the last turn; `open_slot`: the question that is still open."""
    message = _as_answer(turn)
    turn = replace(turn, message=message)
    memory = remember(turn, before, open_slot)
    if turn.state == "with_staff":
        return Plan((), replace(memory, misunderstood=0, offer_pending=False), flag_of(message))
    if turn.is_watched_only and message.risk != "immediate":
        return Plan((), replace(before, signals_so_far=memory.signals_so_far), flag_of(message), keeps_question=True)
    if turn.is_for_router and message.answer is not None and not message.is_acute:
        return Plan((), memory, flag_of(message), keeps_question=True)
    planned = _plan(turn, before, replace(memory, offer_pending=False), open_slot, forms)
    if message.risk == "immediate":
        planned = replace(planned, flag=flag_of(message))
        is_own = topic_about_somebody(message, memory, open_slot) is None and message.intent != "helper_writes"
        if is_own and not (message.is_acute or memory.watched or "danger_ask_now" in memory.danger_said):
            planned = _asking_whether_now(planned)
    if _is_foreign(message) and not planned.memory.language_asked:
        planned = _with_language(planned)
    if _offers_person(planned):
        planned = replace(planned, memory=replace(planned.memory, offer_pending=True, person_offered=True))
    return planned


def _as_answer(turn: TurnInput) -> Understanding:
    """Return what the message means: a button or a short word says it more surely than the model does."""
    if turn.chosen is None or turn.message.risk == "immediate":
        return turn.message
    intent = INTENT_OF_ANSWER.get(turn.chosen) or chosen_topic(turn.chosen)
    return replace(turn.message, intent=intent, confidence=1.0) if intent else replace(turn.message, confidence=0.0)


def _plan(turn: TurnInput, before: Memory, memory: Memory, open_slot: OpenSlot | None, forms: Forms) -> Plan:
    message = turn.message
    if message.is_acute or (memory.danger == SOMEBODY_ELSE and turn.state == "waiting" and open_slot is None):
        topic = topic_about_somebody(message, memory, open_slot)
        return plan_danger_of_somebody(turn, memory, open_slot, topic, forms) if topic else plan_danger(turn, before, memory)
    if memory.danger_asked == "now" and open_slot is None and message.answer == "yes":
        return replace(plan_danger(turn, before, memory), flag=Flag("immediate", ("imminent",)))
    if open_slot is not None and message.answer is not None and turn.chosen is None:
        return plan_reply_to_question(turn, memory, open_slot, forms)
    if turn.state == "waiting" and "danger" in memory.danger_said and (planned := plan_after_danger(turn, memory)) is not None:
        return planned
    if message.intent == "being_watched" and message.is_understood:
        return Plan(("watched",), replace(memory, watched=True), flag_of(message))
    if turn.chosen == "back":
        return plan_back(memory, open_slot, forms)
    if _asks_for_person(message, before):
        act = "person_on_the_way" if turn.state == "waiting" or message.intent == "affirm" else "talk_to_human"
        return Plan((act,), memory, flag_of(message, "asked_for_person"))
    if open_slot is not None:
        return plan_reply_to_question(turn, memory, open_slot, forms)
    return plan_message(turn, before, memory, forms)


def _asking_whether_now(planned: Plan) -> Plan:
    """Answer what was written, and ask about danger in place of our own question: it may be, and staff are told already."""
    memory = planned.memory
    said = (*memory.danger_said, "danger_ask_now")
    memory = replace(memory, danger_said=said, danger_asked="now")
    acts = [act for act in planned.acts[:1] if act not in NOT_BEFORE_DANGER]
    return replace(planned, acts=(*acts, "danger_ask_now"), memory=memory, keeps_question=False, is_quiet=False)


def _is_foreign(message: Understanding) -> bool:
    if message.language in {*load_taxonomy().languages, "und"} or message.risk == "immediate":
        return False
    return message.language_confidence >= SURE_OF_LANGUAGE


def _with_language(planned: Plan) -> Plan:
    """Ask first which of our languages the writer reads: theirs is one that we have no texts in."""
    if not planned.acts or planned.keeps_question:
        return planned
    return replace(planned, acts=(planned.acts[0], "which_language"), memory=replace(planned.memory, language_asked=True))


def _offers_person(planned: Plan) -> bool:
    has_children_answer = "children_where" in planned.memory.filled
    return "offer_person" in planned.acts or ("go_on_children" in planned.acts and has_children_answer)


def _asks_for_person(message: Understanding, before: Memory) -> bool:
    if message.intent == "talk_to_human" and message.is_understood:
        return True
    return before.offer_pending and message.intent == "affirm"
