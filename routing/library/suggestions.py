"""Which phrases fit what was understood of the last message: a table from signals and topics to phrases."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

MAX_SUGGESTIONS = 5
FOR_SIGNALS: Mapping[str, tuple[str, ...]] = {
    "confined": ("phrase_safe_now", "phrase_can_leave", "phrase_door_locked", "phrase_address", "phrase_see_from_window"),
    "weapon": ("phrase_safe_now", "phrase_weapon", "phrase_call_emergency", "phrase_life_first", "phrase_how_many_are_they"),
    "imminent": ("phrase_call_emergency", "phrase_go_where_people_are", "phrase_safe_moment", "phrase_here_with_you"),
    "moved": ("phrase_which_town", "phrase_see_from_window", "phrase_call_emergency", "phrase_how_long_can_you_write"),
    "medical": ("phrase_hurt", "phrase_doctor_now", "phrase_may_call_ambulance", "phrase_call_emergency"),
    "violence": ("phrase_safe_now", "phrase_hurt", "phrase_believe_you", "phrase_not_your_fault", "phrase_alone_now"),
    "hopeless": ("phrase_thinking_of_dying", "phrase_here_with_you", "phrase_not_alone", "phrase_call_emergency"),
    "minor": ("phrase_how_old", "phrase_safe_now", "phrase_alone_now", "phrase_you_decide"),
    "threats": ("phrase_safe_now", "phrase_alone_now", "phrase_when_back", "phrase_believe_you"),
    "being_watched": ("phrase_phone_read", "phrase_phone_yours", "phrase_good_time", "phrase_delete_chat"),
    "asked_for_person": ("phrase_hello", "phrase_read_so_far", "phrase_safe_now", "phrase_need_most"),
    "somebody_else": ("phrase_other_where", "phrase_other_knows", "phrase_other_since_when", "phrase_other_do_not_go"),
}
"""By signal of the last messages, or reason of the flag; the first ones are the most urgent."""
FOR_TOPICS: Mapping[str, tuple[str, ...]] = {
    "shelter": ("phrase_looking_for_place", "phrase_which_town", "phrase_safe_now", "phrase_children_with_you"),
    "documents_taken": ("phrase_who_has_papers", "phrase_papers_can_be_replaced", "phrase_can_leave", "phrase_keep_messages"),
    "return_home": ("phrase_want_to_go_home", "phrase_afraid_of_someone_at_home", "phrase_which_country"),
    "fear_of_return": ("phrase_afraid_of_someone_at_home", "phrase_family_safe", "phrase_want_to_go_home"),
    "trust_police": ("phrase_no_police_needed", "phrase_officials_involved", "phrase_somebody_goes_along"),
    "legal_help": ("phrase_lawyer_wanted", "phrase_sign_nothing", "phrase_interpreter"),
    "medical_care": ("phrase_hurt", "phrase_doctor_now", "phrase_pregnant", "phrase_medicine"),
    "missing_person": ("phrase_other_where", "phrase_other_since_when", "phrase_other_knows"),
    "report_someone": ("phrase_other_where", "phrase_other_knows", "phrase_other_do_not_go"),
    "family_reunion": ("phrase_children_where", "phrase_family_safe", "phrase_tell_someone"),
}
ALWAYS = ("phrase_hello", "phrase_safe_now", "phrase_need_most", "phrase_here_with_you", "phrase_please_wait")
"""When nothing was understood, and to fill up."""


def suggested(signals: Iterable[str], topics: Iterable[str], said: Iterable[str], known: Iterable[str]) -> Sequence[str]:
    """Return MAX_SUGGESTIONS phrases: signals first, then topics; without those already `said`.  `known`: what exists."""
    found = [name for signal in signals for name in FOR_SIGNALS.get(signal, ())]
    found += [name for topic in topics for name in FOR_TOPICS.get(topic, ())]
    there, gone = {*known}, {*said}
    return [name for name in dict.fromkeys([*found, *ALWAYS]) if name in there and name not in gone][:MAX_SUGGESTIONS]
