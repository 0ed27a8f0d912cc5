"""Which acts answer a message, what is remembered, and what staff learn.  Plain values in, plain values out.

RULES is the plan: the first rule that has something to say wins.  On a phone that someone else reads no topic is answered
until the writer says that it is safe; danger is answered all the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.answering import asks_for_result, plan_back, plan_reply_to_question, says_yes_in_passing
from bot.asked import with_answers
from bot.danger import after_alarm, danger_confirmed, danger_denied, hushes, in_danger
from bot.flows import Forms, OpenSlot, choices_of
from bot.helpers import helper_writes, is_helper
from bot.layers import was_said
from bot.meaning import QUIET, as_answered, of_an_adult, of_this_talk
from bot.memory import Memory
from bot.mistaken import danger_is_anothers, danger_is_own, despair_denied
from bot.part_answers import part_answer
from bot.plan import DANGER_INTENTS, SMALL_TALK, Plan, Scene, TurnInput, flag_of
from bot.recall import remember
from bot.somebody import danger_of_somebody, topic_about_somebody
from bot.told import FLOWS_OF_SOMEBODY, OFFERS, country_corrected, numbers_for_somebody
from bot.topics import SURE_OF_GUESS, SURE_OF_LANGUAGE, plan_message, plan_unwatched
from bot.understanding import MAX_BARE_WORDS, Understanding
from nlu.taxonomy import load_taxonomy

NOT_BEFORE_DANGER = frozenset({"not_understood", "out_of_scope", "patience", "offer_person", "show_menu", "which_language"})
"""Acts that say nothing to somebody who may be in danger."""
OTHER_LANGUAGE, OTHER_LANGUAGE_AGAIN = "other_language", "other_language_again"
OTHER_LANGUAGE_DANGER = "other_language_danger"
NOT_FOR_THIS, POSSIBLE_EXPLOITER = "not_for_this", "possible_exploiter"
ASKED_BY_EXPLOITERS = frozenset(
    {
        "shelter",
        "inform",
        "legal_migration",
        "third_country",
        "travel_agent_risk",
        "hotline_number",
        "out_of_scope",
        "where_is_it",
    }
)
"""What a next message may be about that is met as the one before."""
LEAVES_IT = frozenset({"thanks", "goodbye", "wait", "greet"})
"""Small words that ask for nothing."""
PLEAS = frozenset({"keep", "comes", "find", "contact", "fetch"})
"""Parts that are asked for without a question mark, and that answer no question of ours."""
WORDS_OF_A_NAME = 2
WORDS_OF_A_YES = 6
Rule = Callable[[Scene], Plan | None]


def plan(turn: TurnInput, before: Memory, open_slot: OpenSlot | None, forms: Forms) -> Plan:
    """Decide one turn.  `before`: the memory after the last turn; `open_slot`: the question that is still open."""
    message = as_answered(turn)
    turn = replace(turn, message=message)
    memory = remember(turn, before, open_slot)
    turn = replace(turn, message=(message := of_this_talk(of_an_adult(message, memory), before)))
    is_with_staff = turn.state == "with_staff"
    if turn.is_watched_only and (is_with_staff or message.risk != "immediate"):
        return Plan((), replace(before, signals_so_far=memory.signals_so_far), flag_of(message), keeps_question=True)
    if is_with_staff:
        return Plan((), replace(memory, misunderstood=0, offer_pending=False), flag_of(message))
    scene = Scene(turn, before, replace(memory, offer_pending=False), open_slot, forms)
    if turn.is_for_router and message.answer is not None and not message.is_acute:
        return with_answers(Plan((), memory, flag_of(message), keeps_question=True), scene)
    planned = with_answers(_by_rule(scene), scene)
    if planned.memory.danger_asked is not None and not any(act.startswith("danger_") for act in planned.acts):
        planned = replace(planned, memory=replace(planned.memory, danger_asked=None))  # the next message answers something else
    if message.risk == "immediate":
        planned = replace(planned, flag=flag_of(message))
        if _may_be_own_danger(scene):
            planned = _asking_whether_now(planned)
    if _is_foreign(scene):
        planned = _with_language(planned, message)
    if _offers_person(planned):
        planned = replace(planned, memory=replace(planned.memory, offer_pending=True, person_offered=True))
    return planned


def _by_rule(scene: Scene) -> Plan:
    """Return what the first rule says.  Danger is answered on a watched phone too, and so is what they ask about it."""
    is_open = scene.is_waiting and scene.memory.watched and scene.memory.danger in DANGER_INTENTS
    if is_open:
        scene = replace(scene, memory=replace(scene.memory, watched=False))
    planned = next(planned for rule in RULES if (planned := rule(scene)) is not None)
    return replace(planned, memory=replace(planned.memory, watched=True)) if is_open else planned


# --- the rules that need no module of their own


def _answer_to_question(scene: Scene) -> Plan | None:
    """What can be the answer to the open question is taken as that, also after an alarm."""
    if scene.open_slot is None:
        return None
    if scene.turn.chosen is not None:  # a button of ours, also while people are coming
        is_ours = scene.turn.chosen in (choices_of(scene.open_slot.slot) or ())
        return plan_reply_to_question(scene, scene.open_slot) if is_ours else None
    says_yes = says_yes_in_passing(scene, scene.open_slot) or _says_yes_and_more(scene, scene.open_slot)
    if scene.message.answer is None and not says_yes:
        return None
    return plan_reply_to_question(scene, scene.open_slot)


def _says_yes_and_more(scene: Scene, open_slot: OpenSlot) -> bool:
    """ "Yes but not in Hull", also while people are coming."""
    message = scene.message
    is_short = message.words <= WORDS_OF_A_YES and message.intent == "affirm" and message.risk == "routine"
    return scene.turn.leaning == "yes" and "yes" in (choices_of(open_slot.slot) or ()) and is_short and not message.asks


def _exploits(scene: Scene) -> Plan | None:
    """Who asks as somebody who brings, holds or looks for people learns nothing; staff see that it may be so."""
    message, memory = scene.message, scene.memory
    asks_again = memory.topic == NOT_FOR_THIS and scene.turn.chosen is None and message.intent in ASKED_BY_EXPLOITERS
    if message.part != "exploits" and not asks_again:
        return None
    memory = replace(memory, topic=NOT_FOR_THIS)
    return Plan((NOT_FOR_THIS,), memory, flag_of(message, POSSIBLE_EXPLOITER))


def _corrects(scene: Scene) -> Plan | None:
    """ "No, I meant Austria" answers no question of ours but that about the country."""
    slot = scene.open_slot.slot if scene.open_slot is not None else None
    return None if slot is None or slot == "where" else country_corrected(scene)


def _calls_from_here(scene: Scene) -> Plan | None:
    """Whoever writes about somebody, and says where they are, asks whom to call: that answers no question of ours."""
    if scene.open_slot is None or scene.message.part != "call" or scene.memory.watched:
        return None
    planned = numbers_for_somebody(scene)
    return replace(planned, keeps_question=True) if planned else None


def _asks_part(scene: Scene) -> Plan | None:
    """A question within what was answered is no answer to ours, which stays open."""
    message, memory = scene.message, scene.memory
    is_asked = message.asks or message.part in PLEAS or not message.by_words
    if scene.open_slot is None or not is_asked or memory.watched or scene.turn.chosen is not None:
        return None
    if asks_for_result(scene, scene.open_slot):
        return None
    if not message.by_words and message.answer is not None:  # an answer to ours first; bot/asked.py adds the rest
        return None
    answer = part_answer(message, memory.topic, is_waiting=scene.is_waiting, said=memory.said)
    return Plan((answer,), memory, flag_of(message), keeps_question=True) if answer else None


def _watched(scene: Scene) -> Plan | None:
    message, slot = scene.message, scene.open_slot
    is_about_other = slot is not None and slot.flow in FLOWS_OF_SOMEBODY  # "she knows that I write to you"
    if message.intent != "being_watched" or not message.is_understood or is_about_other:
        return None
    memory = replace(scene.memory, watched=True)
    if scene.is_waiting and memory.danger in DANGER_INTENTS:  # they are in danger, and are answered
        return Plan(("watched",), memory, flag_of(message))
    if "away" in message.tells:
        return plan_unwatched(replace(scene, memory=memory))
    if message.part in QUIET or "near" in message.tells or message.is_acute:
        return Plan(("watched",), memory, flag_of(message))
    return Plan(("go_on_safe",), memory.without("safe_now"), flag_of(message))


def _still_watched(scene: Scene) -> Plan | None:
    """Whatever comes next from a phone that somebody else reads: it is asked whether they can write now."""
    message, memory = scene.message, scene.memory
    if not scene.memory.watched or scene.open_slot is not None or scene.is_waiting or scene.turn.chosen is not None:
        return None
    if message.part in ("can", "left") or "away" in message.tells:
        return plan_unwatched(scene)
    if message.part == "hush":
        return Plan(("watched",), memory, flag_of(message))
    is_topic = message.intent not in SMALL_TALK  # it is remembered, and answered after their yes
    if message.is_understood and (is_topic or message.intent in LEAVES_IT):
        return None
    return Plan(("go_on_safe",), memory.without("safe_now"), flag_of(message))


def _back(scene: Scene) -> Plan | None:
    return plan_back(scene.memory, scene.open_slot, scene.forms) if scene.turn.chosen == "back" else None


def _person(scene: Scene) -> Plan | None:
    message = scene.message
    is_asked_for = message.intent == "talk_to_human" and message.is_understood and message.part != "count"
    is_asked_for |= "talk_to_human" in message.topics or (message.part == "do_it" and scene.open_slot is None)
    if not is_asked_for and not (scene.before.offer_pending and message.intent == "affirm"):
        return None
    act = "person_on_the_way" if scene.is_waiting or message.intent == "affirm" else "talk_to_human"
    act = "handoff_yes" if message.part == "do_it" else act
    return Plan((act,), scene.memory, flag_of(message, "asked_for_person"))


def _open_question(scene: Scene) -> Plan | None:
    return plan_reply_to_question(scene, scene.open_slot) if scene.open_slot is not None else None


RULES: tuple[Rule, ...] = (
    hushes,
    danger_is_own,
    danger_is_anothers,
    despair_denied,
    helper_writes,  # nobody who helps is asked about their own danger
    danger_of_somebody,
    in_danger,
    danger_confirmed,
    danger_denied,
    _exploits,
    _corrects,
    _calls_from_here,
    _asks_part,
    _answer_to_question,
    after_alarm,
    _watched,
    _back,
    _person,
    _still_watched,
    _open_question,
    plan_message,
)
"""In order; each a pure function of the scene, and the last always has a plan."""


# --- what is added to a plan


def _may_be_own_danger(scene: Scene) -> bool:
    """Whether it is worth asking the writer if the danger, of which staff know already, is now."""
    message, memory = scene.message, scene.memory
    is_own = topic_about_somebody(message, memory, scene.open_slot) is None and not is_helper(message, memory)
    is_alarmed = scene.is_waiting and memory.danger is not None
    is_answer = scene.open_slot is not None and message.answer is not None
    is_settled = (
        message.is_acute
        or message.part in ("exploits", "offer_minor")
        or (memory.topic in OFFERS and memory.danger is None)  # who asks before they leave is at home
        or memory.watched
        or "danger_ask_now" in memory.danger_said
        or is_alarmed
        or is_answer
    )
    return is_own and not is_settled and message.part not in ("safe", "left") and "safe" not in message.asked


def _asking_whether_now(planned: Plan) -> Plan:
    """Answer what was written, and ask about danger in place of our own question: it may be, and staff are told already."""
    memory = planned.memory
    said = tuple(dict.fromkeys((*memory.danger_said, "danger_ask_now")))
    memory = replace(memory, danger_said=said, danger_asked="now")
    left_out = NOT_BEFORE_DANGER | DANGER_INTENTS  # what to do in danger comes after their yes
    acts = [act for act in planned.acts[:1] if act not in left_out and not act.startswith("go_on_")]
    return replace(planned, acts=(*acts, "danger_ask_now"), memory=memory, keeps_question=False, is_quiet=False)


def _is_foreign(scene: Scene) -> bool:
    """After a first message in such a language less certainty is enough, and words of no language belong to it."""
    message, before = scene.message, scene.before
    ours = load_taxonomy().languages
    goes_on = before.language_asked and before.language not in (None, "und", *ours)
    is_name = scene.open_slot is not None and message.words <= MAX_BARE_WORDS  # "Bologna, via Mazzini"
    is_name = is_name or (before.language in ours and message.words <= WORDS_OF_A_NAME)  # "Antwerpen"
    if message.language in ours or is_name or (message.language == "und" and not goes_on):
        return False
    return message.language_confidence >= (SURE_OF_GUESS if goes_on else SURE_OF_LANGUAGE)


def _with_language(planned: Plan, message: Understanding) -> Plan:
    """Say in the writer's own language which ones we write and that a person can help; then that what they write is read.

    Words about danger come first, in a language of ours.  Staff learn that it is another language."""
    if not planned.acts:
        return planned
    more = replace(planned.flag, reasons=(*planned.flag.reasons, OTHER_LANGUAGE)) if planned.flag else None
    flag = more or flag_of(message, OTHER_LANGUAGE)
    if message.risk == "immediate":
        is_told = was_said(OTHER_LANGUAGE_DANGER, planned.memory.said)
        rest = planned.acts[1:] if planned.acts[0] == "danger" else ()
        acts = planned.acts if is_told else (OTHER_LANGUAGE_DANGER, *rest)
        return replace(planned, acts=acts, flag=flag)
    said = [key.partition("?")[0] for key in planned.memory.said]
    told = [name for name in said if name in (OTHER_LANGUAGE, OTHER_LANGUAGE_AGAIN)]
    act = OTHER_LANGUAGE_AGAIN if told[-1:] == [OTHER_LANGUAGE] else OTHER_LANGUAGE
    return replace(planned, acts=(act,), memory=replace(planned.memory, language_asked=True), flag=flag, keeps_question=True)


def _offers_person(planned: Plan) -> bool:
    has_children_answer = "children_where" in planned.memory.filled
    return "offer_person" in planned.acts or ("go_on_children" in planned.acts and has_children_answer)
