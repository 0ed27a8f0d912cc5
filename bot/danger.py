"""What is said in danger of the writer's own (bot/somebody.py has that of others): first what to do in this minute, then to each
message what answers it, and at most one short step more, until the writer says that it is over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.alarm import (
    HELD_BY_SOMEBODY,
    asked,
    confirm,
    fitting_step,
    is_of_their_child,
    is_writer_a_parent,
    names_place,
    question,
    way_out,
)
from bot.layers import was_said
from bot.memory import Memory
from bot.part_answers import part_answer
from bot.parts import PARTS
from bot.plan import ABOUT_OTHERS, DANGER_INTENTS, SMALL_TALK, Flag, Plan, Scene, flag_of
from bot.somebody import SOMEBODY_ELSE, topic_about_somebody
from bot.talk import ABOUT_THE_TALK
from bot.told import OFFERS
from bot.topics import plan_message
from bot.understanding import MAX_BARE_WORDS, Understanding
from nlu.reader.ages import ADULT

DANGER_OF_SIGNAL = (("hopeless", "self_harm"), ("medical", "medical_emergency"), ("minor", "minor_at_risk"))
NOT_A_TOPIC_IN_DANGER = SMALL_TALK | ABOUT_THE_TALK | DANGER_INTENTS | {"talk_to_human", "being_watched", "threats"}
ASKS_US = frozenset({"any_news", "what_now", "explain", "cost"})
"""They answer none of the questions, however short they are."""
WORDS_OF_A_PLACE, WORDS_OF_A_NO, SURE_OF_NO = 3, 10, 0.97
HAVE_THEIR_OWN_REPLY = frozenset({"quiet", "afraid", "left", "safe", "do_it"})
"""Parts that answer none of the questions."""
SURE_OF_A_MATTER = 0.5
"""Of a topic that is told beside "I am in no danger"."""
QUIET_FOR = 3
"""So many answers after "put the phone away", another word of somebody who comes is met by silence."""


def hushes(scene: Scene) -> Plan | None:
    """Somebody comes or is there: the phone goes away before anything else, and then nothing is written at all."""
    message, memory = scene.message, scene.memory
    is_alarmed = memory.danger is not None and "danger" in memory.danger_said
    is_first_word = message.is_acute and not is_alarmed  # what to do in this minute comes first
    if "hush" not in message.asked or is_first_word or scene.turn.chosen is not None:
        return None
    if was_said("danger_quiet", memory.said[-QUIET_FOR:]):
        return Plan((), memory, flag_of(message), keeps_question=True, is_quiet=True)
    return Plan(("watched",) if memory.watched else ("danger_quiet",), memory, flag_of(message), keeps_question=True)


def in_danger(scene: Scene) -> Plan | None:
    """Say what to do in this minute; after a further message the step that fits it."""
    message = scene.message
    if not message.is_acute or topic_about_somebody(message, scene.memory, scene.open_slot):
        return None
    if scene.memory.topic == "helper_writes" and not message.is_own:  # not their own danger; staff are told
        return None
    is_offer = scene.memory.topic in OFFERS and scene.memory.danger is None
    if is_offer and message.signals == ("moved",):  # a journey that is offered
        return None
    if is_offer and message.signals == ("minor",):  # a sister of 17 who wants to come along
        return Plan(("offer_minor",), scene.memory, flag_of(message))
    if is_of_their_child(message, scene.memory) and "child_used" not in scene.memory.danger_said:
        said = tuple(dict.fromkeys(("danger", *scene.memory.danger_said, "child_used")))
        memory = replace(scene.memory, danger="immediate_danger", danger_said=said, danger_asked=None)
        return Plan(("child_used", "danger_person"), memory, flag_of(message))
    return plan_danger(scene)


def danger_confirmed(scene: Scene) -> Plan | None:
    """We asked whether it is danger now, and it is."""
    message = scene.message
    if scene.memory.danger_asked != "now" or scene.open_slot is not None or message.answer != "yes":
        return None
    if scene.turn.leaning != "yes" and message.intent != "affirm" and message.risk == "routine":
        return None  # it goes on with something else
    return replace(plan_danger(scene), flag=Flag("immediate", ("imminent",)))


def danger_denied(scene: Scene) -> Plan | None:
    """We asked whether it is danger now, and it is not: the talk goes on with what was written besides."""
    message, memory = scene.message, scene.memory
    says_safe = "safe" in message.asked
    if memory.danger_asked != "now" or scene.open_slot is not None or not (says_safe or message.answer == "no"):
        return None
    if message.part in ("quiet", "hush", "afraid"):  # "I cannot now", "I am afraid"
        return None
    is_sure = says_safe or (message.answer_confidence >= SURE_OF_NO and message.words <= WORDS_OF_A_NO)
    if scene.turn.leaning != "no" and message.intent not in ("deny", "safe_now") and not is_sure:
        return None
    return _calm_again(replace(scene, memory=replace(memory, danger=None, danger_asked=None)))


def _calm_again(scene: Scene) -> Plan:
    """Answer what is told beside "I am in no danger"; say that it is good where nothing is."""
    message = scene.message
    topics = (message.intent, *message.topics) if message.confidence >= SURE_OF_A_MATTER else message.topics
    matter = next((topic for topic in topics if topic in PARTS and topic != "helper_writes"), None)
    if matter is None:
        return Plan(("danger_over",), scene.memory, flag_of(message))
    told = replace(message, intent=matter)
    return replace(plan_message(replace(scene, turn=replace(scene.turn, message=told))), flag=flag_of(message))


def plan_danger(scene: Scene) -> Plan:
    message, memory = scene.message, scene.memory
    if "danger" not in scene.before.danger_said or scene.before.danger is None or scene.turn.state == "assistant":
        is_topic = message.is_understood and message.intent not in NOT_A_TOPIC_IN_DANGER
        topic = (message.intent,) if is_topic else ()
        said = tuple(dict.fromkeys(("danger", *memory.danger_said)))
        memory = replace(memory, danger=_danger_of(message, scene.before.facts), danger_said=said, danger_asked=None)
        return Plan(("danger", *topic, "danger_person"), memory, flag_of(message))
    if scene.before.danger_asked == "place" and message.answer is not None and message.intent not in DANGER_INTENTS:
        return confirm(memory, flag_of(message), told="place")  # whatever else it sounds like
    memory = replace(memory, danger=_danger_of(message, scene.before.facts))
    told, step = _is_told_by_part(replace(scene, memory=memory)), fitting_step(memory, message.signals, flag_of(message))
    if told is not None and (step is None or message.by_words or message.part in (None, "hush")):
        return told
    planned = step or confirm(memory, flag_of(message), told=_told(message, memory), is_acute=True)
    if step is None and message.is_understood and message.intent not in NOT_A_TOPIC_IN_DANGER | ABOUT_OTHERS:
        return _with_topic(planned, message.intent)  # "is there a safe house? he comes in an hour"
    return planned


def _with_topic(planned: Plan, topic: str) -> Plan:
    """Return the plan with the answer to a topic in place of our question, which is asked next time."""
    first, *rest = planned.acts
    return replace(planned, acts=(first, topic), memory=planned.memory.unasked(rest))


def after_alarm(scene: Scene) -> Plan | None:
    """Reply to a calmer message while people are being called.  None when it is a matter of its own."""
    message, memory = scene.message, scene.memory
    if not scene.is_waiting or memory.danger in (None, SOMEBODY_ELSE) or "danger" not in memory.danger_said:
        return None
    for rule in (_is_over, _answers_danger_question, _is_told_by_part, _wants_next_step, _is_matter_of_its_own):
        if (planned := rule(scene)) is not None:
            return planned if planned.acts else None
    if message.risk != "immediate" and message.is_understood and message.intent in ("thanks", "wait", "goodbye"):
        return Plan((message.intent,), memory, flag_of(message), keeps_question=True)
    told = _told(message, memory) or ("place" if _may_be_place(scene) else None)
    if told is None and (step := fitting_step(memory, message.signals, flag_of(message))) is not None:
        return step
    asks = told is None and "question" in message.tells
    return confirm(memory, flag_of(message), told=told, asks=asks, is_acute=message.risk == "immediate")


def _told(message: Understanding, memory: Memory) -> str | None:
    """Return `place` or `time` when the message says where they are or when somebody comes back."""
    if names_place(message) or "place" in message.tells:
        return "place"
    return "time" if "time" in message.tells and memory.danger in HELD_BY_SOMEBODY else None


def _may_be_place(scene: Scene) -> bool:
    """Our first words ask where they are: a bare word or two is taken for that, once, whatever it sounds like."""
    message, said = scene.message, scene.memory.danger_said
    is_bare = message.words <= WORDS_OF_A_PLACE and not message.asks and message.part is None and "age" not in message.facts
    is_known = scene.memory.city or "danger_ask_place" in said or "passed_on_place" in said
    return is_bare and not is_known and message.answer is None and message.intent not in SMALL_TALK - {"inform", "out_of_scope"}


def _is_over(scene: Scene) -> Plan | None:
    message = scene.message
    is_gone = message.part == "left" or "away" in message.tells  # who left comes back
    says_so = (message.intent == "safe_now" and message.is_understood and not is_gone) or "safe" in (message.part, *message.asked)
    if message.is_acute or message.part == "afraid":
        return None
    denies = scene.memory.danger_asked == "now" and message.answer == "no"
    is_out = next((part for part in ("rescued", "out_now", "taken_in") if part in message.asked), None)
    if not (says_so or denies or is_out):
        return None
    memory = replace(scene.memory, danger=None, danger_asked=None, topic=scene.memory.topic or "safe_now")
    if is_out:
        return Plan((is_out,), memory)
    if "what_now" in (message.intent, message.also):
        return Plan(("danger_over", "next_safe"), memory)
    return replace(_calm_again(replace(scene, memory=memory)), flag=None)


def _answers_danger_question(scene: Scene) -> Plan | None:
    """A place, whether somebody is there, when they come back: it is confirmed, and the next thing is asked."""
    message, memory = scene.message, scene.memory
    if memory.danger_asked is None:
        return None
    if memory.danger_asked == "now":
        is_yes = message.answer == "yes"
        return confirm(memory, Flag("immediate", ("imminent",))) if is_yes else None
    is_place = memory.danger_asked == "place"
    is_read = message.answer is not None or (is_place and names_place(message))
    is_plain = not is_place and not message.asks and message.intent in {*SMALL_TALK, "already_tried", "being_watched"}
    asks_us = message.is_understood and message.intent in ASKS_US
    is_more = message.by_words and message.part in HAVE_THEIR_OWN_REPLY
    if not (is_read or is_plain) or asks_us or message.answer == "unsure" or is_more:
        return None
    step = None if is_place else fitting_step(memory, message.signals, flag_of(message))
    told = "place" if is_place else _told(message, memory)
    return step or confirm(memory, flag_of(message), told=told)


def _is_told_by_part(scene: Scene) -> Plan | None:
    """Fear, somebody who comes, or a question within what was answered."""
    message, memory = scene.message, scene.memory
    match message.part:
        case "afraid":
            return Plan(("comfort", *question(memory)[:1]), asked(memory), flag_of(message))
        case "quiet" | "hush":
            return Plan(("danger_quiet",), memory, flag_of(message))
        case "can":
            return Plan(("go_on", *question(memory)[:1]), asked(memory), flag_of(message))
        case "left" if memory.danger == "immediate_danger":  # now is the time to go
            return _goes_now(scene)
        case "safe" if not message.is_acute:
            return _is_over(scene)
        case "do_it":
            return Plan(("handoff_yes",), memory, flag_of(message, "asked_for_person"), keeps_question=True)
        case None if "arrives" in message.tells and not message.tells & {"time", "question"}:
            return Plan(("danger_quiet",), memory, flag_of(message))
        case None if "away" in message.tells and memory.danger == "immediate_danger":
            return _while_away(scene)
    answer = part_answer(message, memory.topic, is_waiting=scene.is_waiting, said=memory.said)
    return Plan((answer,), memory, flag_of(message), keeps_question=True) if answer else None


def _while_away(scene: Scene) -> Plan:
    """Nobody is there now: what can be done in that time, and when they come back if that was not said."""
    message, memory = scene.message, scene.memory
    if "time" in message.tells:
        return confirm(memory, flag_of(message), told="time")
    return _goes_now(scene)


def _goes_now(scene: Scene) -> Plan:
    memory = scene.memory
    way = way_out(memory) or "danger_next"
    memory = replace(memory, danger_said=tuple(dict.fromkeys((*memory.danger_said, way))))
    return Plan((way, *question(memory, "when")), asked(memory, "when"), flag_of(scene.message))


def _wants_next_step(scene: Scene) -> Plan | None:
    if scene.message.intent != "what_now" or not scene.message.is_understood:
        return None
    memory = scene.memory
    step = fitting_step(memory, tuple(memory.signals_so_far), flag_of(scene.message))
    return step or Plan((way_out(memory) or "danger_next", *question(memory)[:1]), asked(memory), flag_of(scene.message))


def _is_matter_of_its_own(scene: Scene) -> Plan | None:
    """A plan without acts leaves the message to the rules of calm."""
    message = scene.message
    if message.intent == "change_language" and scene.memory.new_language:
        return Plan(("language_known",), scene.memory, keeps_question=True)
    if not message.is_understood or message.intent in SMALL_TALK | DANGER_INTENTS:
        return None
    if names_place(message) and message.words <= MAX_BARE_WORDS and message.intent not in ASKS_US:
        return None
    return Plan((), scene.memory)


def _danger_of(message: Understanding, told: Mapping[str, str]) -> str:
    """Return the intent of the danger; `told`: facts of earlier messages.

    An adult is no child in danger, and a child who is with the adult who writes is not alone in it."""
    named = message.intent if message.intent in DANGER_INTENTS else None
    found = named or next((danger for signal, danger in DANGER_OF_SIGNAL if signal in message.signals), "immediate_danger")
    is_adult = any(int(facts.get("age", 0)) >= ADULT for facts in (told, message.facts))
    is_parent = "children" in message.facts and "age" not in message.facts and message.facts.get("person") != "child"
    is_parent = is_parent or is_writer_a_parent(told, message.facts)
    return "immediate_danger" if found == "minor_at_risk" and (is_parent or is_adult) else found
