"""Parts of the answers: which of them a question within a topic gets, in place of the topic's first paragraph."""

from __future__ import annotations

from collections.abc import Collection

from bot.layers import was_said
from bot.plan import ABOUT_OTHERS
from bot.steps import DONE_TO_THEM
from bot.told import OFFERS
from bot.understanding import Understanding
from nlu.reader.ages import ADULT

# fmt: off
_STAY = {"long": "permit_long", "work": "permit_work", "cost": "legal_cost", "children": "family_reunion"}
_MONEY = {"long": "money_long", "papers": "money_papers", "cost": "legal_cost", "told": "call_told"}
_OFFER = {"verify": "offer_verify", "real": "offer_verify"}
_SOMEBODY = {
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
    "unpaid_wages": _MONEY, "compensation": _MONEY,
    "report_someone": _SOMEBODY, "missing_person": _SOMEBODY, "helper_writes": _SOMEBODY,
    "job_offer": _OFFER, "legal_migration": _OFFER, "travel_agent_risk": _OFFER, "offer_check_intro": _OFFER,
}
"""By topic: the part that is asked for, and the answer that says it."""
OF_ANY_TOPIC = {
    "cost": ("cost",), "told": ("told", "who_are_you"), "keep": ("told", "call_told", "who_are_you"), "leave": ("may_leave",),
    "lawyer_cost": ("legal_cost",), "silent": ("call_silent",), "work": ("permit_work",), "happens": ("call_happens",),
    "call_for_us": ("call_for_us",), "text_instead": ("text_instead",), "no_credit": ("no_credit",),
    "happens_person": ("happens_person",), "line_hours": ("line_hours",), "line_language": ("my_language",),
    "embassy": ("embassy",), "pick_up": ("pick_up",), "out_now": ("out_now",), "leave_how": ("leave_plan",),
    "others_too": ("others_too",), "who_reads": ("who_are_you",), "hide_chat": ("phone_safety",),
    "safe_word": ("safe_word_help",), "passport_back": ("passport_back",), "travel_papers": ("home_papers",),
    "visa_boss": ("visa_boss",), "debt_repay": ("debt_bondage",), "debt_family": ("debt_family",), "proof": ("money_proof",),
    "undeclared": ("money_papers",), "police_say": ("police_say",), "shelter_where": ("shelter_where",),
    "offer_photo": ("offer_photo",), "offer_refuse": ("offer_refuse",), "offer_minor": ("offer_minor",),
    "verify": ("offer_verify",),
    "find": ("missing_find",), "contact": ("missing_contact",), "fetch": ("missing_fetch",), "wrote": ("missing_contact",),
    "referral": ("referral",), "goes_back": ("goes_back",), "talk_with": ("talk_with",), "fault": ("fault",),
    "pictures": ("pictures_online",), "low_battery": ("battery",), "decided": ("decided",),
    "there": ("are_you_there",), "called": ("called_nobody",), "for_me": ("for_you_too",), "why_ask": ("why_we_ask",),
    "hours_told": ("hours_noted",), "tell_someone": ("tell_someone",), "make_noise": ("make_noise",), "go_along": ("go_along",),
    "rescued": ("rescued",), "accompany": ("accompany",), "community": ("community",), "psychologist": ("psychologist",),
    "food": ("food_tonight",), "police_abroad": ("police_abroad",), "children_taken": ("children_taken",),
    "child_used": ("child_used",), "keep_papers": ("keep_papers",), "change_job": ("change_employer",),
    "labour_office": ("labour_office",), "deductions": ("deductions",), "pay_from_home": ("pay_from_home",),
    "fee_back": ("fee_back",), "photo_sent": ("photo_sent",), "offer_body": ("offer_body",), "visa_where": ("visa_where",),
    "report_page": ("report_page",), "family_presses": ("family_presses",), "recruiter": ("recruiter",),
    "blackmail": ("blackmail",), "report_where": ("report_where",), "police_go": ("police_go",),
    "contact_place": ("contact_place",), "give_details": ("give_details",), "report_risk": ("report_risk",),
    "afraid_to_speak": ("afraid_to_speak",),
}
# fmt: on
"""What is said whatever the topic is: when none was answered yet, and after the part of the topic."""
INTENTS_OF_PART = {
    "children": frozenset({"family_reunion"}),
    "papers": frozenset({"documents_taken", "residence_permit", "arrest_or_deport"}),
    "told": frozenset({"trust_police", "who_are_you", "arrest_or_deport"}),
}
"""A word such as "children" is often only told.  It asks with a question mark, or when the message means one of these."""
SURE_OF_OWN = 0.8
"""Below it "how long can I stay there" is about what was answered last, whatever topic it sounds like."""
WORDS_OF_A_LACK = 5
"""So short is "I have no contract": what that changes is answered."""
SURE_OF_NEWS = 0.7
"""Below it "how long" asks about what was answered last."""
OF_SOMEBODY = frozenset({"find", "contact", "fetch", "wrote"})
"""What is asked about somebody else, whatever was talked about in between."""
OF_ONESELF = frozenset({"out_now", "leave", "leave_how", "fault", "visa_boss"})
"""What is asked by whoever is in it themselves."""
OF_A_HELPER = frozenset({"referral", "goes_back", "talk_with"})
OF_AN_OFFER = frozenset({"verify", "real", "offer_photo", "offer_refuse", "offer_minor"})
BEFORE_LEAVING = OFFERS | {"stay_safe_abroad"}
"""Topics in which a question of an offer can be asked."""
ABOUT_SOMEBODY = frozenset({"missing_person", "report_someone", "for_helpers"})
"""What was said to whoever writes about somebody."""
WORDS_OF_A_PLEA = 8
"""So short is "please do not tell my boss"."""
IN_DANGER = frozenset({"go_along", "make_noise", "rescued"})
"""What is asked and told only while people are being called."""
SAID_BY_INTENT = {"there": frozenset({"greet", "any_news"}), "for_me": frozenset({"i_am_a_man"})}
"""Parts that give way to an intent that has its own reply."""
NEVER_A_PART = frozenset(
    {"talk_to_human", "delete_my_data", "change_language", "being_watched", "missing_person", "report_someone"}
)


def part_answer(
    message: Understanding,
    topic: str | None,
    part: str | None = None,
    *,
    is_waiting: bool = False,
    said: Collection[str] = (),
) -> str | None:
    """Return the answer that says what is asked for, or None.

    `topic`: what was answered last; `part`: what is asked for, else that of the message; `said`: what was said so far.
    Whoever waits for a person and asks how long means that."""
    is_by_words = part is None and asks_by_words(message, topic)
    part = part or message.part
    if part is None or (part == "long" and is_waiting and _asks_for_news(message)):
        return None
    if (part in IN_DANGER and not is_waiting) or message.intent in SAID_BY_INTENT.get(part, ()):
        return None
    is_read = not is_by_words and part != "real" and (part in message.may_ask or not message.by_words)
    if not (is_by_words or (is_read and _fits(part, message, topic))):
        return None
    if part == "contact" and topic in BEFORE_LEAVING:  # "what do I say to him, so that he is not angry"
        return "offer_refuse"
    own = message.intent if message.intent in PARTS else None
    if part in OF_SOMEBODY and any(was_said(about, said) for about in ABOUT_SOMEBODY):
        return _SOMEBODY[part]
    is_sure = message.confidence >= SURE_OF_OWN and own not in INTENTS_OF_PART.get(part, ())
    is_of_topic = is_read or ((part in INTENTS_OF_PART or part in ("work", "long")) and not is_sure)
    abouts = (topic, own) if is_of_topic else (own, topic)
    found = [PARTS[about][part] for about in abouts if about is not None and part in PARTS.get(about, {})]
    if is_read or part not in OF_SOMEBODY:
        found += OF_ANY_TOPIC.get(part, ())
    return next((answer for answer in found if not was_said(answer, said)), found[0] if found else None)


def _fits(part: str, message: Understanding, topic: str | None) -> bool:
    """Whether such a question can be asked where the talk is: of an offer, of somebody whom the writer writes about."""
    about = {topic, message.intent}
    is_elsewhere = message.entity("country") is not None or message.intent == "asylum"
    if part == "shelter_where" and is_elsewhere:  # "and in Italy, are there shelters?"; one word for both in Russian
        return False
    if part == "offer_minor" and int(message.facts.get("age", 0)) >= ADULT:
        return False
    if part in OF_AN_OFFER:
        return topic is None or not about.isdisjoint(BEFORE_LEAVING)
    is_about_somebody = "for" in message.facts or not about.isdisjoint(ABOUT_OTHERS)
    return is_about_somebody if part in OF_SOMEBODY | OF_A_HELPER else part not in OF_ONESELF or topic not in ABOUT_OTHERS


def _asks_for_news(message: Understanding) -> bool:
    return message.intent == "any_news" and message.confidence >= SURE_OF_NEWS


def asks_by_words(message: Understanding, topic: str | None) -> bool:
    """Whether the words of the message ask for its part beyond doubt."""
    return message.by_words and message.part is not None and _is_asked(message.part, message, topic)


def _is_asked(part: str, message: Understanding, topic: str | None) -> bool:
    if message.intent in NEVER_A_PART:
        return False
    is_plea = part == "told" and message.words <= WORDS_OF_A_PLEA
    is_lack = part == "papers" and PARTS.get(topic or "") is _MONEY and message.words <= WORDS_OF_A_LACK
    if part == "cost" and not message.asks and message.intent in DONE_TO_THEM:  # "he says I have to pay it back"
        return False
    if part == "real":
        return part in PARTS.get(topic or "", {})
    return part not in INTENTS_OF_PART or message.asks or is_plea or is_lack or message.intent in INTENTS_OF_PART[part]
