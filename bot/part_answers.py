"""Which part of an answer a message asks for, judged by its words, by what was read, and by what was talked about before."""

from __future__ import annotations

from collections.abc import Collection

from bot.layers import was_said
from bot.parts import (
    ABOUT_SOMEBODY,
    ABOUT_THEM,
    IN_DANGER,
    MONEY,
    OF_A_HELPER,
    OF_AN_OFFER,
    OF_ANY_TOPIC,
    OF_ONESELF,
    OF_SOMEBODY,
    PARTS,
    SAID_BY_TOPIC,
    SOMEBODY,
)
from bot.plan import ABOUT_OTHERS
from bot.steps import DONE_TO_THEM
from bot.told import OFFERS
from bot.understanding import Understanding
from nlu.reader.ages import ADULT

SURE_OF_OWN = 0.8
"""Below it "how long can I stay there" is about what was answered last, whatever topic it sounds like."""
WORDS_OF_A_LACK = 5
"""So short is "I have no contract": what that changes is answered."""
SURE_OF_NEWS = 0.7
"""Below it "how long" asks about what was answered last."""
WORDS_OF_A_PLEA = 8
"""So short is "please do not tell my boss"."""
INTENTS_OF_PART = {
    "children": frozenset({"family_reunion"}),
    "papers": frozenset({"documents_taken", "residence_permit", "arrest_or_deport"}),
    "told": frozenset({"trust_police", "who_are_you", "arrest_or_deport"}),
}
"""A word such as "children" is often only told.  It asks with a question mark, or when the message means one of these."""
SAID_BY_INTENT = {
    "there": frozenset({"greet", "any_news"}),
    "for_me": frozenset({"i_am_a_man"}),
    "woman_please": frozenset({"talk_to_human"}),  # they are called, whoever comes
    "stay_here": frozenset({"asylum", "residence_permit"}),
    "what_for": frozenset(PARTS) - {"who_are_you"},  # "what is asylum"
}
"""Parts that give way to an intent that has its own reply."""
NEVER_A_PART = frozenset(
    {"talk_to_human", "delete_my_data", "change_language", "being_watched", "missing_person", "report_someone"}
)
BEFORE_LEAVING = OFFERS | {"stay_safe_abroad"}
"""Topics in which a question of an offer can be asked."""


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
    if part == "contract_later" and topic not in BEFORE_LEAVING:  # "I have no contract", where they work already
        part = "undeclared"
    if part == "contact" and topic in BEFORE_LEAVING:  # "what do I say to him, so that he is not angry"
        return "offer_refuse"
    own = message.intent if message.intent in PARTS else None
    if part in OF_SOMEBODY and any(was_said(about, said) for about in ABOUT_SOMEBODY):
        return SOMEBODY[part]
    is_sure = message.confidence >= SURE_OF_OWN and own not in INTENTS_OF_PART.get(part, ())
    is_of_topic = is_read or ((part in INTENTS_OF_PART or part in ("work", "long")) and not is_sure)
    abouts = (topic, own) if is_of_topic else (own, topic)
    found = [PARTS[about][part] for about in abouts if about is not None and part in PARTS.get(about, {})]
    if is_read or part not in OF_SOMEBODY:
        found += OF_ANY_TOPIC.get(part, ())
    answer = next((answer for answer in found if not was_said(answer, said)), found[0] if found else None)
    is_said_by_topic = SAID_BY_TOPIC.get(answer or "") == message.intent and not was_said(message.intent, said)
    return message.intent if is_said_by_topic else answer


def _fits(part: str, message: Understanding, topic: str | None) -> bool:
    """Whether such a question can be asked where the talk is: of an offer, of somebody whom the writer writes about."""
    about = {topic, message.intent}
    is_elsewhere = message.entity("country") is not None or message.intent == "asylum"
    if part == "shelter_where" and is_elsewhere:  # "and in Italy, are there shelters?"; one word for both in Russian
        return False
    if part == "offer_minor" and int(message.facts.get("age", 0)) >= ADULT:
        return False
    if part == "contract_later":
        return True
    if part in OF_AN_OFFER:
        return topic is None or not about.isdisjoint(BEFORE_LEAVING)
    is_about_somebody = "for" in message.facts or not about.isdisjoint(ABOUT_OTHERS)
    return (
        is_about_somebody
        if part in OF_SOMEBODY | OF_A_HELPER | ABOUT_THEM
        else part not in OF_ONESELF or topic not in ABOUT_OTHERS
    )


def _asks_for_news(message: Understanding) -> bool:
    return message.intent == "any_news" and message.confidence >= SURE_OF_NEWS


def asks_by_words(message: Understanding, topic: str | None) -> bool:
    """Whether the words of the message ask for its part beyond doubt."""
    return message.by_words and message.part is not None and _is_asked(message.part, message, topic)


def _is_asked(part: str, message: Understanding, topic: str | None) -> bool:
    if message.intent in NEVER_A_PART:
        return False
    is_plea = part == "told" and message.words <= WORDS_OF_A_PLEA
    is_lack = part == "papers" and PARTS.get(topic or "") is MONEY and message.words <= WORDS_OF_A_LACK
    if part == "cost" and not message.asks and message.intent in DONE_TO_THEM:  # "he says I have to pay it back"
        return False
    if part == "real":
        return part in PARTS.get(topic or "", {})
    return part not in INTENTS_OF_PART or message.asks or is_plea or is_lack or message.intent in INTENTS_OF_PART[part]
