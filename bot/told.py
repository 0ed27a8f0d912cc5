"""What a message tells besides a topic: signs of an offer, a country put right, where somebody's relative is."""

from __future__ import annotations

from dataclasses import replace

from bot.flows import FLOW_OF_TOPIC, opened, with_result, with_signs_told
from bot.helpers import is_helper
from bot.memory import Memory
from bot.plan import OTHERS, SMALL_TALK, Plan, Scene, flag_of
from bot.steps import DONE_TO_THEM, topic_told
from bot.understanding import MAX_BARE_WORDS, Understanding

ABOUT_PLACES = frozenset({"third_country", "legal_migration", "travel_agent_risk", "residence_permit"})
"""What the bare name of a country looks like to the model."""
OFFERS = frozenset({"job_offer", "legal_migration", "travel_agent_risk", "offer_check_intro"})
FLOWS_OF_SOMEBODY = frozenset({"missing", "report", "helper"})
WORDS_OF_A_CORRECTION = 9
WORDS_OF_A_COUNTRY = 5
"""So short is "and what about Germany"; a longer statement names a country in passing: "the boss is a Turk"."""
SURE_OF_AN_OFFER = 0.9
"""Below it somebody who told what is done to them asks about that."""
SURE_OF_A_TOPIC = 0.6
"""Below it a few words with a country in them ask about the country."""


def offer_told(scene: Scene) -> Plan | None:
    """Signs of a false offer that are told by themselves are counted; what is left is asked, or the result is given."""
    message, memory = scene.message, scene.memory
    is_offer = message.intent in OFFERS if message.is_understood else memory.topic in OFFERS
    goes_on = memory.topic in OFFERS and message.intent in {"inform", "affirm", "deny"}
    is_of_their_work = memory.topic in DONE_TO_THEM and message.confidence < SURE_OF_AN_OFFER  # "I have no contract, can I ask?"
    if not message.signs or memory.watched or is_of_their_work or not (is_offer or goes_on):
        return None
    memory = replace(with_signs_told(memory, message.signs, scene.forms), misunderstood=0, off_topic=0)
    topic = message.intent if message.intent in OFFERS else memory.topic or "job_offer"
    memory = with_result(opened("offer", replace(memory, topic=topic), scene.forms))
    is_settled = scene.forms.is_complete("offer", memory)
    acts = ("go_on_offer",) if is_settled or goes_on else (topic, "go_on_offer")
    return Plan(acts, memory, flag_of(message))


def country_corrected(scene: Scene) -> Plan | None:
    """ "No, I meant Austria": the country is put right, and it is said back."""
    message, memory = scene.message, scene.memory
    country = _country_of(message)
    if country is None or not scene.before.turns:
        return None
    memory = replace(memory, country=country, country_guess=None, guess_is_open=False, misunderstood=0)
    return Plan(("country_noted",), memory, flag_of(message), keeps_question=True)


def _country_of(message: Understanding) -> str | None:
    return message.entity("country") if message.part == "corrects" and message.words <= WORDS_OF_A_CORRECTION else None


def numbers_for_somebody(scene: Scene) -> Plan | None:
    """Whoever writes about somebody and says where they are themselves gets numbers to call from there."""
    message, memory = scene.message, scene.memory
    own = message.facts.get("here") or message.entity("country")
    is_for_somebody = FLOW_OF_TOPIC.get(memory.topic or "") in FLOWS_OF_SOMEBODY or memory.facts.get("for") in OTHERS
    if memory.watched or not is_for_somebody or own is None or not (message.asks or message.part == "call"):
        return None
    if message.intent not in {"hotline_number", *ABOUT_PLACES, "inform", "what_now"}:
        return None
    return Plan(("hotline_number",), replace(memory, country=own, misunderstood=0), flag_of(message), about=own)


def fears(scene: Scene) -> Plan | None:
    """Fear alone: it is met, and it is asked whether it is danger now."""
    message, memory = scene.message, scene.memory
    if message.part != "afraid":
        return None
    if memory.watched or "danger_ask_now" in memory.danger_said or is_helper(message, memory):
        return Plan(("comfort",), memory, flag_of(message))
    memory = replace(memory, danger_said=(*memory.danger_said, "danger_ask_now"), danger_asked="now")
    return Plan(("comfort", "danger_ask_now"), memory, flag_of(message))


def can_write(scene: Scene) -> Plan | None:
    """ "Now I can": after a pause they are asked to write on."""
    message, memory = scene.message, scene.memory
    return Plan(("go_on",), memory, flag_of(message)) if message.part == "can" and not memory.watched else None


def pauses(scene: Scene) -> Plan | None:
    """ "I cannot now": nothing more is asked."""
    is_pause = scene.message.part in ("quiet", "hush") and not scene.memory.watched
    return Plan(("danger_quiet",), scene.memory, flag_of(scene.message)) if is_pause else None


def keeps_papers(scene: Scene) -> Plan | None:
    """ "I have the passport myself" is no passport that was taken."""
    is_theirs = scene.message.part == "own_papers" and scene.message.facts.get("papers") != "kept"
    return Plan(("noted",), scene.memory, flag_of(scene.message), keeps_question=True) if is_theirs else None


def counts(scene: Scene) -> Plan | None:
    """How many they are is told, and asks for nobody."""
    if scene.message.part != "count":
        return None
    return Plan(("passed_on" if scene.is_waiting else "noted",), scene.memory, flag_of(scene.message), keeps_question=True)


def names_another_country(message: Understanding, before: Memory) -> bool:
    """Return whether it is "and in Germany?"."""
    country = message.entity("country")
    is_doubtful = message.intent in ABOUT_PLACES or message.confidence < SURE_OF_A_TOPIC
    is_bare = message.words <= MAX_BARE_WORDS and is_doubtful
    has_no_topic = not message.is_understood or message.intent in SMALL_TALK or message.intent == before.topic or is_bare
    is_home = message.facts.get("from") == country
    is_story = message.words > 2 * MAX_BARE_WORDS and before.topic is None
    is_for_other = before.topic is None and before.facts.get("for") in OTHERS and message.words > MAX_BARE_WORDS
    is_own = country in (message.facts.get("here"), message.facts.get("to"), message.answer)
    is_passing = message.intent == "inform" and message.words > WORDS_OF_A_COUNTRY and not message.asks and not is_own
    tells_more = is_home or is_story or is_for_other or is_passing or topic_told(message.facts) is not None
    return country is not None and country != before.country and not tells_more and has_no_topic and bool(before.turns)
