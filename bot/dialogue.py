"""Which acts answer a message, what is remembered, and what staff are told.  Plain values in, plain values out.

Danger comes first, then the open question, then the topic, then a person.  On a phone that someone else reads nothing is
said but the short neutral answer, until she says that it is safe."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from bot.flows import (
    FLOW_OF_TOPIC,
    FOLLOWED_BY,
    MUST_BE_ANSWERED,
    SAID,
    Asked,
    Forms,
    answer_to,
    choices_of,
    fill,
    is_clear,
    opened,
    signs,
)
from bot.memory import Memory
from bot.understanding import Understanding
from nlu.taxonomy import load_taxonomy

MISSES_BEFORE_A_PERSON = 2
STRAYS_BEFORE_LEAVING = 2
PATIENCE = 2
"""Messages that are about nothing here and still get a line; then the line is quiet."""
FADE = 0.6
"""What is left of a signal after each further message."""
FORGET_BELOW = 0.1
SURE_OF_LANGUAGE = 0.6
SURE_OF_GUESS = 0.1
"""When the message agrees with her number, her app or what she wrote before."""
BARE_WORDS = 4
ABOUT_PLACES = frozenset({"third_country", "legal_migration", "travel_agent_risk", "residence_permit"})
"""What the bare name of a country looks like to the model."""
THERE = frozenset({"job_offer", "legal_migration", "travel_agent_risk", "stay_safe_abroad", "missing_person"})
"""Topics in which a country that is named is not the one she is in."""
HOME = frozenset({"return_home", "fear_of_return"})
"""Topics in which it is the one she comes from."""

SMALL_TALK = frozenset({"greet", "thanks", "goodbye", "affirm", "deny", "out_of_scope", "change_language"})
PLACELESS = frozenset(
    {"who_are_you", "talk_to_human", "delete_my_data", "being_watched", "threats", "self_harm", "job_offer"}
    | {"legal_migration", "travel_agent_risk", "stay_safe_abroad", "immediate_danger", "medical_emergency", "minor_at_risk"}
)
"""Topics after which it is not asked where she is."""
TOPIC_OF_BUTTON = {"rights": "am_i_trafficked", "options": "options_intro", "check": "offer_check_intro", "menu": "show_menu"}
INTENT_OF_ANSWER = {"yes": "affirm", "no": "deny"}
DANGER_INTENTS = frozenset({"immediate_danger", "medical_emergency", "self_harm", "minor_at_risk"})
DANGER_OF_SIGNAL = (("hopeless", "self_harm"), ("medical", "medical_emergency"), ("minor", "minor_at_risk"))
STEP_OF_SIGNAL = (
    ("hopeless", "danger_self_harm"),
    ("medical", "danger_medical"),
    ("minor", "danger_minor"),
    ("weapon", "danger_weapon"),
    ("moved", "danger_moved"),
    ("confined", "danger_confined"),
    ("violence", "danger_violence"),
)
ABOUT_SOMEBODY_ELSE = {"missing_person": "missing", "report_someone": "report"}
SOMEBODY_ELSE = "somebody_else"
NOT_ASKED_WHERE = frozenset({"self_harm", "minor_at_risk"})
"""In these a question is for somebody who has learned to ask it."""

State = Literal["assistant", "waiting", "with_staff", "closed"]


@dataclass(frozen=True, slots=True)
class Heard:
    """One message and what the router knows beside it."""

    said: Understanding
    state: State = "assistant"
    chosen: str | None = None
    """A button, a number or a short word that answers: `yes`, `woman`, the name of a topic."""
    leaning: str | None = None
    """`yes` or `no` when a longer message begins so; counts only where that was asked."""
    country: str | None = None
    country_guess: str | None = None
    language_guess: str | None = None
    """The language of the conversation so far, of her app or of her number."""
    is_watched_only: bool = False
    """The router answers by itself, or waits for more: understand, remember the danger in it, leave the dialogue where it is."""


@dataclass(frozen=True, slots=True)
class Flag:
    level: Literal["immediate", "high"]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """`keeps_question`: the open question stays as it is.  `is_quiet`: nothing is said on purpose."""

    acts: tuple[str, ...]
    memory: Memory
    flag: Flag | None = None
    keeps_question: bool = False
    is_quiet: bool = False


def plan(heard: Heard, before: Memory, asked: Asked | None, forms: Forms) -> Plan:
    said = _as_answer(heard)
    heard = replace(heard, said=said)
    memory = _remember(heard, before, asked)
    if heard.state == "with_staff":
        return Plan((), replace(memory, misunderstood=0, offer_pending=False), _flag(said))
    if heard.is_watched_only and said.risk != "immediate":
        return Plan((), replace(before, signals_so_far=memory.signals_so_far), _flag(said), keeps_question=True)
    planned = _plan(heard, before, replace(memory, offer_pending=False), asked, forms)
    if _is_foreign(said) and not planned.memory.language_asked:
        planned = _with_language(planned)
    offered = "offer_person" in planned.acts or ("go_on_children" in planned.acts and planned.memory.filled.get("children_where"))
    if offered:
        planned = replace(planned, memory=replace(planned.memory, offer_pending=True, person_offered=True))
    return planned


def _as_answer(heard: Heard) -> Understanding:
    """A button or a short word says more surely than the model what is meant."""
    if heard.chosen is None or heard.said.risk == "immediate":
        return heard.said
    intent = INTENT_OF_ANSWER.get(heard.chosen) or _chosen_topic(heard.chosen)
    return replace(heard.said, intent=intent, confidence=1.0) if intent else replace(heard.said, confidence=0.0)


def _plan(heard: Heard, before: Memory, memory: Memory, asked: Asked | None, forms: Forms) -> Plan:
    said = heard.said
    if said.risk == "immediate" or (memory.danger == SOMEBODY_ELSE and heard.state == "waiting" and asked is None):
        somebody = _somebody_else(said, memory, asked)
        return _other_in_danger(heard, memory, asked, somebody, forms) if somebody else _danger(heard, before, memory)
    if heard.state == "waiting" and memory.danger_said and (planned := _after_danger(heard, memory)) is not None:
        return planned
    if said.intent == "being_watched" and said.is_understood:
        return Plan(("watched",), replace(memory, watched=True), _flag(said))
    if heard.chosen == "back":
        return _back(memory, asked, forms)
    if _asks_for_person(said, before):
        act = "person_on_the_way" if heard.state == "waiting" or said.intent == "affirm" else "talk_to_human"
        return Plan((act,), memory, _flag(said, "asked_for_person"))
    if asked is not None:
        return _answering(heard, memory, asked, forms)
    return _said(heard, before, memory, forms)


def _is_foreign(said: Understanding) -> bool:
    is_ours = said.language in load_taxonomy().languages
    return not is_ours and said.language != "und" and said.language_confidence >= SURE_OF_LANGUAGE and said.risk != "immediate"


def _with_language(planned: Plan) -> Plan:
    """She writes in a language that we have no texts in: which of ours she reads comes before any other question."""
    if not planned.acts or planned.keeps_question:
        return planned
    return replace(planned, acts=(planned.acts[0], "which_language"), memory=replace(planned.memory, language_asked=True))


# --- danger ----------------------------------------------------------------------------------------


def _danger(heard: Heard, before: Memory, memory: Memory) -> Plan:
    """What to do in this minute; when she writes again, the step that fits what she says now."""
    said, danger = heard.said, _danger_of(heard.said)
    if not before.danger_said or heard.state == "assistant":
        is_topic = said.intent not in SMALL_TALK | DANGER_INTENTS | {"talk_to_human", "being_watched", "threats"}
        topic = (said.intent,) if is_topic and said.is_understood else ()
        memory = replace(memory, danger=danger, danger_said=("danger",), danger_asked=None)
        return Plan(("danger", *topic, "danger_person"), memory, _flag(said))
    memory = replace(memory, danger=danger)
    return _next_step(memory, said, _flag(said))


def _somebody_else(said: Understanding, memory: Memory, asked: Asked | None) -> str | None:
    """The topic, when the danger is that of somebody she writes about."""
    if asked is not None and asked.flow in ABOUT_SOMEBODY_ELSE.values():
        return memory.topic
    if said.intent in ABOUT_SOMEBODY_ELSE and said.is_understood:
        return said.intent
    return memory.topic if memory.danger == SOMEBODY_ELSE and memory.topic in ABOUT_SOMEBODY_ELSE else None


def _other_in_danger(heard: Heard, memory: Memory, asked: Asked | None, topic: str, forms: Forms) -> Plan:
    """What helps now; from her next message on, what staff need to know, one question at a time."""
    flow, flag = ABOUT_SOMEBODY_ELSE[topic], _flag(heard.said)
    if asked is not None and asked.flow == flow:
        value = answer_to(asked, heard.said, heard.chosen, memory) or SAID
        planned = _answered(heard, fill(asked, value, heard.said, memory, forms), asked, value, forms)
        return replace(planned, flag=flag or planned.flag)
    is_news = memory.danger != SOMEBODY_ELSE or heard.state == "assistant"
    memory = replace(memory, danger=SOMEBODY_ELSE, danger_said=("danger",), topic=topic)
    if is_news:
        return Plan((topic, "danger_person"), opened(flow, memory, forms), flag)
    if forms.is_complete(flow, memory):
        return Plan(("still_waiting",), memory, flag)
    return Plan((f"go_on_{flow}",), memory, flag)


def _next_step(memory: Memory, said: Understanding, flag: Flag | None) -> Plan:
    """One short step that was not said yet, the place once, then whether it is now, then that she is not forgotten."""
    fitting = (step for signal, step in STEP_OF_SIGNAL if signal in said.signals and step not in memory.danger_said)
    if (step := next(fitting, None)) is not None:
        return Plan((step,), replace(memory, danger_said=(*memory.danger_said, step)), flag)
    if memory.danger not in NOT_ASKED_WHERE:
        if "danger_ask_place" not in memory.danger_said:
            said_now = (*memory.danger_said, "danger_ask_place")
            return Plan(("danger_ask_place",), replace(memory, danger_said=said_now, danger_asked="place"), flag)
        if memory.danger_asked == "place" and "danger_ask_now" not in memory.danger_said:
            said_now = (*memory.danger_said, "danger_ask_now")
            return Plan(("danger_ask_now",), replace(memory, danger_said=said_now, danger_asked="now"), flag)
    return Plan(("still_waiting",), replace(memory, danger_asked=None), flag)


def _after_danger(heard: Heard, memory: Memory) -> Plan | None:
    """A calmer message while staff are being called: an answer to our step, or a question of its own (None)."""
    said = heard.said
    if memory.danger_asked == "now" and said.intent in ("affirm", "deny"):
        memory = replace(memory, danger_asked=None)
        if said.intent == "deny":
            return Plan(("danger_over",), memory)
        return _next_step(memory, said, Flag("immediate", ("imminent",)))
    if (said.entity("country") or said.entity("city")) and said.words <= BARE_WORDS:
        memory = replace(
            memory, danger_said=tuple(dict.fromkeys([*memory.danger_said, "danger_ask_place"])), danger_asked="place"
        )
    elif said.is_understood and said.intent not in SMALL_TALK | DANGER_INTENTS and not memory.danger_asked:
        return None
    return _next_step(memory, said, _flag(said))


def _danger_of(said: Understanding) -> str:
    if said.intent in DANGER_INTENTS:
        return said.intent
    return next((danger for signal, danger in DANGER_OF_SIGNAL if signal in said.signals), "immediate_danger")


# --- an open question --------------------------------------------------------------------------------


def _answering(heard: Heard, memory: Memory, asked: Asked, forms: Forms) -> Plan:
    said = heard.said
    if asked.slot == "where" and memory.guess_is_open and said.intent == "deny" and not said.entity("country"):
        memory = replace(memory, guess_is_open=False, country_guess=None)
        return Plan((f"go_on_{asked.flow}",), memory)
    value = answer_to(asked, said, heard.chosen or _leaning(heard, asked), memory)
    if value is None:
        return _strayed(heard, memory, asked, forms)
    memory = replace(fill(asked, value, said, memory, forms), strayed=0, misunderstood=0)
    return _answered(heard, memory, asked, value, forms)


def _leaning(heard: Heard, asked: Asked) -> str | None:
    choices = choices_of(asked.slot)
    return heard.leaning if choices and heard.leaning in choices else None


def _answered(heard: Heard, memory: Memory, asked: Asked, value: str, forms: Forms) -> Plan:
    match asked.slot, value:
        case "safe_now", "no":
            return Plan(("not_now",), replace(memory, watched=True, filled=_without(memory, "safe_now")))
        case "safe_now", "yes" if asked.flow == "safe":
            memory = replace(memory, watched=False)
            return _topic(heard, memory.topic, memory, forms) if memory.topic else Plan(("show_menu",), memory)
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
    said, flag = heard.said, _flag(heard.said)
    memory = replace(memory, strayed=memory.strayed + 1)
    is_leaving = memory.strayed >= STRAYS_BEFORE_LEAVING
    chosen = _chosen_topic(heard.chosen)
    is_topic = said.is_understood and said.intent not in {*SMALL_TALK, memory.topic}
    if chosen or (is_topic and is_leaving):
        return _topic(heard, chosen or said.intent, memory, forms)
    if is_topic:
        return Plan((said.intent, f"go_on_{asked.flow}"), memory, flag)
    if said.is_understood and said.intent == "goodbye":
        return Plan(("goodbye",), memory)
    if said.is_understood and said.intent in ("thanks", "greet"):
        return Plan((said.intent,), memory, keeps_question=True)
    if said.intent == "change_language" and memory.new_language:
        return Plan(("language_known", f"go_on_{asked.flow}"), memory)
    if not is_leaving:
        return Plan((f"go_on_{asked.flow}",), memory, flag)
    if asked.slot in MUST_BE_ANSWERED:
        return Plan(("offer_person",), replace(memory, strayed=0), flag)
    left_out = "unsure" if asked.slot.startswith("offer_") else "skip"
    memory = replace(fill(asked, left_out, said, memory, forms), strayed=0)
    if asked.flow == "where":
        return Plan(("skipped",), memory, flag)
    return _go_on(asked.flow, memory, forms, flag or _flag_of_answer(asked, left_out, memory, forms))


def _back(memory: Memory, asked: Asked | None, forms: Forms) -> Plan:
    """To the question before the open one; without one, to the topics."""
    if asked is None or (slot := forms.before(asked, memory)) is None:
        return Plan(("show_menu",), memory)
    return Plan((f"go_on_{asked.flow}",), replace(memory, filled=_without(memory, slot), strayed=0))


def _without(memory: Memory, slot: str) -> dict[str, str]:
    return {name: value for name, value in memory.filled.items() if name != slot}


# --- a message of its own ------------------------------------------------------------------------------


def _said(heard: Heard, before: Memory, memory: Memory, forms: Forms) -> Plan:
    said = heard.said
    if (chosen := _chosen_topic(heard.chosen)) is not None:
        return _topic(heard, chosen, memory, forms)
    if _names_another_country(said, before):
        memory = replace(memory, misunderstood=0, off_topic=0)
        return _topic(heard, memory.topic, memory, forms) if memory.topic else Plan(("country_noted",), memory)
    is_beside = not said.is_understood or said.intent == "out_of_scope"
    if is_beside and heard.state == "waiting":  # what she tells the person who is to come
        return Plan(("still_waiting",), memory, _flag(said))
    if not said.is_understood:
        return _missed(said, memory)
    memory = replace(memory, misunderstood=0, off_topic=memory.off_topic + 1 if said.intent == "out_of_scope" else 0)
    if said.intent == "out_of_scope":
        return _off_topic(said, memory)
    if said.intent == "change_language" and memory.new_language:
        return Plan(("language_known",), memory)
    if said.intent in SMALL_TALK:
        return _small_talk(heard, before, memory)
    return _topic(heard, said.intent, memory, forms)


def _chosen_topic(chosen: str | None) -> str | None:
    if chosen is None:
        return None
    topic = TOPIC_OF_BUTTON.get(chosen, chosen)
    return topic if topic in {*TOPIC_OF_BUTTON.values(), *load_taxonomy().intents} else None


def _names_another_country(said: Understanding, before: Memory) -> bool:
    """ "And in Germany?" """
    country = said.entity("country")
    is_bare = said.words <= BARE_WORDS and said.intent in ABOUT_PLACES
    has_no_topic = not said.is_understood or said.intent in SMALL_TALK or said.intent == before.topic or is_bare
    return country is not None and country != before.country and has_no_topic and bool(before.turns)


def _missed(said: Understanding, memory: Memory) -> Plan:
    memory = replace(memory, misunderstood=memory.misunderstood + 1)
    if memory.misunderstood < MISSES_BEFORE_A_PERSON:
        return Plan(("not_understood",), memory, _flag(said))
    return Plan(("offer_person",), memory, _flag(said, "not_understood_twice"))


def _off_topic(said: Understanding, memory: Memory) -> Plan:
    """Abuse and spam get patience, then quiet."""
    if memory.off_topic > PATIENCE:
        return Plan((), memory, is_quiet=True)
    return Plan(("out_of_scope" if memory.off_topic == 1 else "patience",), memory, _flag(said))


def _small_talk(heard: Heard, before: Memory, memory: Memory) -> Plan:
    said = heard.said
    if said.intent != "greet" or before.turns:
        return Plan((said.intent,), memory, _flag(said))
    bar = SURE_OF_GUESS if said.language == heard.language_guess else SURE_OF_LANGUAGE
    if said.language_confidence >= bar or memory.language_asked:
        return Plan(("first_contact",), memory, _flag(said))
    return Plan(("first_contact", "which_language"), replace(memory, language_asked=True), _flag(said))


def _topic(heard: Heard, topic: str, memory: Memory, forms: Forms) -> Plan:
    """The answer, and the first question of where it leads.  On a watched phone first whether she can read it."""
    said = heard.said
    flag = _flag(said)
    memory = replace(memory, topic=topic, misunderstood=0, off_topic=0)
    if memory.watched:
        return Plan(("go_on_safe",), replace(memory, filled=_without(memory, "safe_now")), flag)
    if (flow := FLOW_OF_TOPIC.get(topic)) is not None:
        memory = opened(flow, memory, forms)
        if forms.is_complete(flow, memory):
            return Plan((f"go_on_{flow}",), memory, flag)
        return Plan((topic, f"go_on_{flow}"), memory, flag)
    is_offered = said.risk == "high" and heard.state == "assistant" and not memory.person_offered
    if is_offered and topic in load_taxonomy().intents:
        return Plan((topic, "offer_person"), memory, flag)
    if not memory.country and "where" not in memory.filled and topic in load_taxonomy().intents and topic not in PLACELESS:
        return Plan((topic, "go_on_where"), opened("where", memory, forms), flag)
    return Plan((topic,), memory, flag)


def _asks_for_person(said: Understanding, before: Memory) -> bool:
    if said.intent == "talk_to_human" and said.is_understood:
        return True
    return before.offer_pending and said.intent == "affirm"


def _flag(said: Understanding, *more: str) -> Flag | None:
    reasons = list(said.signals)
    if said.is_understood and said.risk != "routine" and load_taxonomy().intents.get(said.intent) != "routine":
        reasons.append(said.intent)
    reasons = list(dict.fromkeys([*reasons, *more]))
    if said.risk == "immediate":
        return Flag("immediate", tuple(reasons))
    if said.risk == "high" or more:
        return Flag("high", tuple(reasons or [said.intent]))
    return None


def _remember(heard: Heard, before: Memory, asked: Asked | None) -> Memory:
    said = heard.said
    faded = {name: value * FADE for name, value in before.signals_so_far.items() if value * FADE >= FORGET_BELOW}
    signals = {name: max(faded.get(name, 0.0), said.strengths.get(name, 0.0)) for name in {*faded, *said.strengths}}
    is_new = not before.turns
    here, there, home = _countries(said, asked)
    return replace(
        before,
        country=here or heard.country or before.country,
        country_guess=heard.country_guess if is_new else before.country_guess,
        there=there or before.there,
        nationality=home or said.entity("nationality") or before.nationality,
        city=said.entity("city") or before.city,
        language=said.language if said.language != "und" else before.language,
        language_confidence=said.language_confidence,
        script=said.script or before.script,
        signals_so_far={name: round(value, 3) for name, value in sorted(signals.items())},
        new_language=said.entity("language_name") if said.intent == "change_language" else None,
        turns=before.turns + 1,
    )


def _countries(said: Understanding, asked: Asked | None) -> tuple[str | None, str | None, str | None]:
    """The country that a message names: where she is, where somebody else or a job is, or where she comes from."""
    country = said.entity("country")
    if asked is not None and asked.slot == "where":
        return country, None, None
    if (asked is not None and asked.flow == "missing") or (said.intent in THERE and said.words > BARE_WORDS):
        return None, country, None
    if said.intent in HOME:
        return None, None, country
    return (None, country, None) if said.intent == "third_country" and said.words > BARE_WORDS else (country, None, None)
