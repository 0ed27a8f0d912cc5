"""Which acts answer a message, what is remembered, and what staff are told.  Plain values in, plain values out.

Danger comes first, then the open question, then the topic, then a person.  On a phone that someone else reads nothing is
said but the short neutral answer, until she says that it is safe."""

from __future__ import annotations

from dataclasses import replace

from bot.answering import answering, back
from bot.danger import SOMEBODY_ELSE, after_danger, danger, other_in_danger, somebody_else
from bot.flows import Asked, Forms
from bot.memory import Memory
from bot.plan import BARE_WORDS, Heard, Plan, flag_of
from bot.topics import SURE_OF_LANGUAGE, chosen_topic, on_its_own
from bot.understanding import Understanding
from nlu.taxonomy import load_taxonomy

FADE = 0.6
"""What is left of a signal after each further message."""
FORGET_BELOW = 0.1
INTENT_OF_ANSWER = {"yes": "affirm", "no": "deny"}
THERE = frozenset({"job_offer", "legal_migration", "travel_agent_risk", "stay_safe_abroad", "missing_person"})
"""Topics in which a country that is named is not the one she is in."""
HOME = frozenset({"return_home", "fear_of_return"})
"""Topics in which it is the one she comes from."""


def plan(heard: Heard, before: Memory, asked: Asked | None, forms: Forms) -> Plan:
    said = _as_answer(heard)
    heard = replace(heard, said=said)
    memory = _remember(heard, before, asked)
    if heard.state == "with_staff":
        return Plan((), replace(memory, misunderstood=0, offer_pending=False), flag_of(said))
    if heard.is_watched_only and said.risk != "immediate":
        return Plan((), replace(before, signals_so_far=memory.signals_so_far), flag_of(said), keeps_question=True)
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
    intent = INTENT_OF_ANSWER.get(heard.chosen) or chosen_topic(heard.chosen)
    return replace(heard.said, intent=intent, confidence=1.0) if intent else replace(heard.said, confidence=0.0)


def _plan(heard: Heard, before: Memory, memory: Memory, asked: Asked | None, forms: Forms) -> Plan:
    said = heard.said
    if said.risk == "immediate" or (memory.danger == SOMEBODY_ELSE and heard.state == "waiting" and asked is None):
        somebody = somebody_else(said, memory, asked)
        return other_in_danger(heard, memory, asked, somebody, forms) if somebody else danger(heard, before, memory)
    if heard.state == "waiting" and memory.danger_said and (planned := after_danger(heard, memory)) is not None:
        return planned
    if said.intent == "being_watched" and said.is_understood:
        return Plan(("watched",), replace(memory, watched=True), flag_of(said))
    if heard.chosen == "back":
        return back(memory, asked, forms)
    if _asks_for_person(said, before):
        act = "person_on_the_way" if heard.state == "waiting" or said.intent == "affirm" else "talk_to_human"
        return Plan((act,), memory, flag_of(said, "asked_for_person"))
    if asked is not None:
        return answering(heard, memory, asked, forms)
    return on_its_own(heard, before, memory, forms)


def _is_foreign(said: Understanding) -> bool:
    is_ours = said.language in load_taxonomy().languages
    return not is_ours and said.language != "und" and said.language_confidence >= SURE_OF_LANGUAGE and said.risk != "immediate"


def _with_language(planned: Plan) -> Plan:
    """She writes in a language that we have no texts in: which of ours she reads comes before any other question."""
    if not planned.acts or planned.keeps_question:
        return planned
    return replace(planned, acts=(planned.acts[0], "which_language"), memory=replace(planned.memory, language_asked=True))


def _asks_for_person(said: Understanding, before: Memory) -> bool:
    if said.intent == "talk_to_human" and said.is_understood:
        return True
    return before.offer_pending and said.intent == "affirm"


def _remember(heard: Heard, before: Memory, asked: Asked | None) -> Memory:
    said = heard.said
    faded = {name: value * FADE for name, value in before.signals_so_far.items() if value * FADE >= FORGET_BELOW}
    signals = {name: max(faded.get(name, 0.0), said.strengths.get(name, 0.0)) for name in {*faded, *said.strengths}}
    is_new = not before.turns
    here, there, home = _countries(said, asked)
    told = heard.summary
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
        topic=told.topic or before.topic,
        filled={**before.filled, "minor": told.minor} if told.minor else before.filled,
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
