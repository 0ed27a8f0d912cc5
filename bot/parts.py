"""The parts of the answers: what a question within a topic gets in place of the topic's first paragraph."""

from __future__ import annotations

# fmt: off
_STAY = {"long": "permit_long", "work": "permit_work", "cost": "legal_cost", "children": "family_reunion"}
MONEY = {"long": "money_long", "papers": "money_papers", "cost": "legal_cost", "told": "call_told"}
_OFFER = {"verify": "offer_verify", "real": "offer_verify"}
SOMEBODY = {
    "told": "report_told", "find": "missing_find", "contact": "missing_contact", "wrote": "missing_contact",
    "fetch": "missing_fetch",
}
_HELD = {"cost": "call_cost", "happens": "call_happens", "long": "legal_long"}
_CALL = {**_HELD, "told": "call_told"}
PARTS: dict[str, dict[str, str]] = {
    "shelter": {
        "cost": "shelter_cost", "long": "shelter_long", "told": "shelter_told", "papers": "shelter_papers",
        "children": "children_with_you", "happens": "call_happens",
    },
    "hotline_number": _CALL,
    "am_i_trafficked": _HELD, "documents_taken": {**_HELD, "papers": "home_papers"}, "threats": _HELD, "debt_bondage": _HELD,
    "trust_police": {**_CALL, "cost": "legal_cost"},
    "arrest_or_deport": {**_STAY, "happens": "call_happens"},
    "testify": {"cost": "legal_cost", "told": "legal_told", "long": "legal_long"},
    "legal_help": {"cost": "legal_cost", "told": "legal_told", "long": "legal_long", "happens": "call_happens"},
    "medical_care": {"cost": "medical_cost", "told": "medical_told", "papers": "medical_cost"},
    "residence_permit": _STAY, "asylum": _STAY, "fear_of_return": _STAY, "third_country": _STAY, "options_intro": _STAY,
    "family_reunion": {"cost": "legal_cost", "told": "legal_told", "long": "legal_long"},
    "return_home": {
        "cost": "home_cost", "long": "home_long", "papers": "home_papers", "told": "call_told", "happens": "call_happens",
    },
    "unpaid_wages": MONEY, "compensation": MONEY,
    "report_someone": SOMEBODY, "missing_person": SOMEBODY, "helper_writes": SOMEBODY,
    "job_offer": _OFFER, "legal_migration": _OFFER, "travel_agent_risk": _OFFER, "offer_check_intro": _OFFER,
}
"""By topic: the part that is asked for, and the answer that says it."""
ALIKE = (
    "cost", "call_for_us", "text_instead", "no_credit", "happens_person", "line_hours", "embassy", "pick_up", "out_now",
    "others_too", "passport_back", "visa_boss", "debt_family", "police_say", "shelter_where", "offer_photo", "offer_refuse",
    "offer_minor", "referral", "goes_back", "talk_with", "fault", "decided", "tell_someone", "make_noise", "go_along",
    "rescued", "accompany", "community", "psychologist", "police_abroad", "children_taken", "child_used", "keep_papers",
    "labour_office", "deductions", "pay_from_home", "fee_back", "photo_sent", "offer_body", "visa_where", "report_page",
    "family_presses", "recruiter", "blackmail", "report_where", "police_go", "contact_place", "give_details", "report_risk",
    "afraid_to_speak", "without_police", "punished", "made_to", "sleep_tonight", "where_am_i", "on_the_way", "gone",
    "comes_back", "out_locked", "say_it", "other_phone", "tracked", "deleting", "only_write", "which_person", "woman_please",
    "number_fails", "line_takes", "get_pay", "complain_risk", "penalty", "signed", "work_accident", "hurt_since", "pregnant",
    "passport_take", "things_back", "oath", "love_him", "ties", "child_held", "family_safe", "knows_place", "tell_family",
    "parents_told", "stay_here", "punish_them", "does_it_count", "write_again", "later", "taken_in", "visit_visa",
    "told_to_hide", "they_pay", "must_decide", "contract_later", "others_fine", "real_jobs", "say_no_words", "back_if_bad",
    "about_other", "police_refused", "new_trace", "not_their_words", "alive", "stop_them", "come_for_them", "child_marriage",
    "pass_on", "borrow_money", "home_debt", "medicine_home", "only_one", "pay_handed", "rest_days", "young_work", "protection",
    "bad_room", "unnamed", "wait_trial", "statement_now", "face_them", "phone_evidence", "believe_me", "blacklist",
    "see_paper", "get_copies", "short_visit", "back_home", "interpreter", "fill_form", "remedy", "bad_dreams",
    "new_phone", "school_child", "school_trouble", "boss_against", "office_refused", "write_down", "material",
    "not_sure", "they_are_helped", "his_family", "warn_friend", "go_anyway", "volunteer", "my_number", "what_for",
    "may_ask", "just_listen", "not_decided", "all_well", "off_now", "tell_others", "cared_for", "sorry_bother",
    "not_helping",
)
# fmt: on
"""What is asked and the answer that says it have one name."""
# fmt: off
OF_ANY_TOPIC: dict[str, tuple[str, ...]] = {name: (name,) for name in ALIKE} | {
    "told": ("told", "who_are_you"), "keep": ("told", "call_told", "who_are_you"), "leave": ("may_leave",),
    "lawyer_cost": ("legal_cost",), "silent": ("call_silent",), "work": ("permit_work",), "happens": ("call_happens",),
    "line_language": ("my_language",), "leave_how": ("leave_plan",), "who_reads": ("who_are_you",),
    "hide_chat": ("phone_safety",), "safe_word": ("safe_word_help",), "travel_papers": ("home_papers",),
    "debt_repay": ("debt_bondage",), "proof": ("money_proof",), "undeclared": ("money_papers",), "verify": ("offer_verify",),
    "find": ("missing_find",), "contact": ("missing_contact",), "fetch": ("missing_fetch",), "wrote": ("missing_contact",),
    "pictures": ("pictures_online",), "low_battery": ("battery",), "there": ("are_you_there",), "called": ("called_nobody",),
    "for_me": ("for_you_too",), "why_ask": ("why_we_ask",), "hours_told": ("hours_noted",), "food": ("food_tonight",),
    "change_job": ("change_employer",),
}
# fmt: on
"""What is said whatever the topic is: when none was answered yet, and after the part of the topic."""
OF_SOMEBODY = frozenset({"find", "contact", "fetch", "wrote"})
"""What is asked about somebody else, whatever was talked about in between."""
OF_ONESELF = frozenset(
    {"out_now", "leave", "leave_how", "fault", "visa_boss", "out_locked", "tracked", "ties", "love_him", "passport_take", "gone"}
    | {"things_back", "comes_back", "stay_here", "parents_told", "does_it_count", "other_phone", "where_am_i", "cared_for"}
)
"""What is asked by whoever is in it themselves."""
OF_A_HELPER = frozenset({"referral", "goes_back", "talk_with", "come_for_them", "pass_on"})
ABOUT_THEM = frozenset(
    {"police_refused", "new_trace", "not_their_words", "alive", "stop_them", "about_other", "they_are_helped", "his_family"}
    | {"not_sure"}
)
"""What is asked and told by whoever looks for somebody or saw them."""
OF_AN_OFFER = frozenset(
    {"verify", "real", "offer_photo", "offer_refuse", "offer_minor", "visit_visa", "told_to_hide", "they_pay", "must_decide"}
    | {"contract_later", "others_fine", "say_no_words", "back_if_bad", "warn_friend", "go_anyway"}
)
ABOUT_SOMEBODY = frozenset({"missing_person", "report_someone", "for_helpers"})
"""What was said to whoever writes about somebody."""
IN_DANGER = frozenset({"go_along", "make_noise", "rescued"})
"""What is asked and told only while people are being called."""
CALM = OF_AN_OFFER | frozenset(
    {"cost", "long", "papers", "work", "passport_back", "travel_papers", "visa_boss", "debt_repay", "proof", "undeclared"}
    | {"police_say", "change_job", "labour_office", "deductions", "pay_from_home", "fee_back", "photo_sent", "visa_where"}
    | {"report_page", "family_presses", "recruiter", "for_me", "why_ask", "who_reads", "told", "embassy", "line_hours"}
    | {"line_language", "community", "psychologist", "accompany", "keep_papers", "decided", "punished", "get_pay", "signed"}
    | {"complain_risk", "penalty", "oath", "tell_family", "stay_here", "punish_them", "does_it_count", "later", "taken_in"}
    | {
        "sleep_tonight",
        "children_taken",
        "things_back",
        "real_jobs",
        "about_other",
        "which_person",
        "woman_please",
        "line_takes",
        "deleting",
        "back_if_bad",
    }
    | {"borrow_money", "home_debt", "medicine_home", "only_one", "pay_handed", "rest_days", "young_work", "protection"}
    | {"bad_room", "unnamed", "wait_trial", "face_them", "phone_evidence", "believe_me", "blacklist", "see_paper"}
    | {"get_copies", "short_visit", "back_home", "interpreter", "fill_form", "bad_dreams", "school_child", "school_trouble"}
    | {"boss_against", "material", "volunteer", "my_number", "what_for", "may_ask", "not_decided", "tell_others", "sorry_bother"}
)
"""What nobody asks in danger of this minute."""
# fmt: off
TOPIC_OF = {
    "sleep_tonight": "shelter", "get_pay": "unpaid_wages", "hurt_since": "medical_care", "stay_here": "fear_of_return",
    "complain_risk": "unpaid_wages", "proof": "unpaid_wages", "undeclared": "unpaid_wages", "deductions": "unpaid_wages",
    "punished": "arrest_or_deport", "without_police": "trust_police", "passport_take": "documents_taken",
    "passport_back": "documents_taken", "debt_repay": "debt_bondage", "penalty": "debt_bondage", "visa_boss": "residence_permit",
    "shelter_where": "shelter", "does_it_count": "am_i_trafficked", "pregnant": "medical_care", "travel_papers": "return_home",
    "only_one": "unpaid_wages", "pay_handed": "unpaid_wages", "rest_days": "unpaid_wages", "protection": "unpaid_wages",
    "wait_trial": "testify", "face_them": "testify", "interpreter": "legal_help", "remedy": "medical_care",
    **dict.fromkeys(OF_AN_OFFER, "job_offer"),
}
# fmt: on
"""What a talk is about that begins with such a question."""
SAID_BY_TOPIC = {name: TOPIC_OF[name] for name in ("sleep_tonight", "get_pay", "hurt_since", "stay_here")}
"""Answers that their topic says too, with its numbers and its question."""
