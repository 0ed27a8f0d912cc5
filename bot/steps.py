"""What now: one step that can be done today, for the commonest situations."""

from __future__ import annotations

from collections.abc import Mapping

STEP_OF_FACT = (
    ("locked", "yes", "next_locked"),
    ("health", "ill", "next_doctor"),
    ("health", "injured", "next_doctor"),
    ("papers", "kept", "next_papers"),
    ("debt", "yes", "next_debt"),
    ("pay", "none", "next_pay"),
    ("pay", "less", "next_pay"),
    ("writer", "helper", "helper_done"),
    ("writer", "official", "helper_done"),
)
"""What the writer told, gravest first."""
# fmt: off
STEP_OF_TOPIC = {
    "shelter": "next_place", "documents_taken": "next_papers", "unpaid_wages": "next_pay", "compensation": "next_pay",
    "debt_bondage": "next_debt", "residence_permit": "next_stay", "asylum": "next_stay", "fear_of_return": "next_stay",
    "arrest_or_deport": "next_stay", "third_country": "next_stay", "options_intro": "next_stay", "return_home": "next_home",
    "job_offer": "next_offer", "legal_migration": "next_offer", "travel_agent_risk": "next_offer",
    "stay_safe_abroad": "next_offer", "offer_check_intro": "next_offer", "missing_person": "next_other",
    "report_someone": "next_other", "medical_care": "next_doctor", "trust_police": "next_rights", "testify": "next_rights",
    "am_i_trafficked": "next_rights", "threats": "next_rights", "hotline_number": "next_rights", "legal_help": "next_rights",
    "family_reunion": "next_rights", "safe_now": "next_safe", "helper_writes": "helper_done",
}
TOPIC_OF_FACT = (
    ("papers", "kept", "documents_taken"), ("papers", "none", "residence_permit"), ("papers", "false", "documents_taken"),
    ("papers", "expired", "residence_permit"),
    ("debt", "yes", "debt_bondage"), ("pay", "none", "unpaid_wages"), ("pay", "less", "unpaid_wages"),
    ("health", "pregnant", "medical_care"), ("health", "ill", "medical_care"), ("health", "injured", "medical_care"),
    ("police", "feared", "trust_police"),
)
# fmt: on
"""What somebody who only tells a fact is answered."""
BEFORE_A_JOURNEY = frozenset({"legal_migration", "third_country", "travel_agent_risk"})
DONE_TO_THEM = frozenset({"documents_taken", "debt_bondage", "unpaid_wages"})


def step_for(topic: str | None, facts: Mapping[str, str]) -> str | None:
    """Return the step for what was talked about last, else for what was told; None when nothing is known."""
    by_topic = STEP_OF_TOPIC.get(topic or "")
    by_fact = next((step for name, value, step in STEP_OF_FACT if facts.get(name) == value), None)
    return by_fact if by_fact is not None and by_topic in (None, "next_rights") else by_topic


def topic_told(facts: Mapping[str, str]) -> str | None:
    """Return the topic that a message is about by the facts that it states."""
    return next((topic for name, value, topic in TOPIC_OF_FACT if facts.get(name) == value), None)


def topic_meant(intent: str, facts: Mapping[str, str]) -> str:
    """Return the topic of a message.  Whoever tells what is done to them asks for no advice before a journey."""
    told = topic_told(facts)
    return told if told in DONE_TO_THEM and intent in BEFORE_A_JOURNEY else intent
