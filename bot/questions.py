"""Which answer of knowledge/ asks for a slot: the reader knows a question by that name (taxonomy.yml, `questions`)."""

from __future__ import annotations

from bot.flows import OpenSlot
from bot.memory import Memory

ASKED_BY = {
    "safe_now": "still_safe_ask",
    "where": "ask_country",
    "shelter_who": "shelter_ask_who",
    "medical_now": "ask_medical_now",
    "legal_topic": "ask_legal_topic",
    "home_fear": "home_ask_fear",
    "children_where": "children_ask_where",
    "minor": "options_ask_age",
    "fear": "options_ask_fear",
    "cooperation": "options_ask_cooperation",
    "papers": "options_ask_papers",
    "missing_where": "missing_ask_where",
    "missing_since": "missing_ask_since",
    "missing_danger": "missing_ask_danger",
    "report_where": "report_ask_where",
    "report_what": "report_ask_what",
    "report_danger": "report_ask_danger",
    "report_officials": "report_ask_officials",
    "helper_case": "report_ask_what",
    "helper_consent": "report_ask_officials",
}
"""The helper's questions are read as the report's, which take the same answers."""
CONSENT_ASKED_BY = {
    "shelter": "shelter_handoff_ask",
    "call": "call_for_you_ask",
    "medical": "call_for_you_ask",
    "legal": "legal_handoff_ask",
    "home": "home_handoff_ask",
}
DANGER_ASKED_BY = {name: f"danger_ask_{name}" for name in ("place", "now", "alone", "when")}


def question_of(open_slot: OpenSlot | None, memory: Memory) -> str | None:
    """Return the answer key of the question that is open, or None when nothing was asked."""
    if open_slot is None:
        return DANGER_ASKED_BY.get(memory.danger_asked or "")
    if open_slot.slot == "consent":
        return CONSENT_ASKED_BY.get(open_slot.flow)
    if open_slot.slot == "where" and memory.guess_is_open:
        return "confirm_country"
    if open_slot.slot.startswith("offer_"):
        return f"question-{open_slot.slot.removeprefix('offer_').replace('_', '-')}"
    return ASKED_BY.get(open_slot.slot)
