"""Nothing is said twice: what was said before gets its next layer, a number, another form, or gives way."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from bot.replies import Reply

MOST_KEPT = 40
"""Answers that are remembered."""
NUMBER_OF = {
    "shelter": "number_shelter", "hotline_number": "number_hotline", "legal_help": "number_legal",
    "medical_care": "number_medical",
    "unpaid_wages": "number_labour", "compensation": "number_legal", "return_home": "number_return", "asylum": "number_asylum",
    "residence_permit": "number_permit", "fear_of_return": "number_permit", "third_country": "number_legal",
    "trust_police": "number_not_police", "arrest_or_deport": "number_not_police", "documents_taken": "number_hotline",
    "debt_bondage": "number_hotline", "am_i_trafficked": "number_hotline", "threats": "number_hotline",
    "family_reunion": "number_hotline", "testify": "number_legal", "children_with_you": "number_shelter",
}  # fmt: skip
"""What is new in a topic when the country became known: its numbers."""
NEXT_OF = {
    "offer_result": ("next_offer", "offer_verify"), "danger_next": ("waiting_meanwhile",), "helper_done": ("report_told",),
    "shelter": ("next_place",), "person_offer": ("nothing_new",),
    "inform": ("noted", "go_on"), "noted": ("go_on", "inform"),
}  # fmt: skip
"""What comes in place of an answer that was given in all its forms."""
SAME_EVERYWHERE = frozenset({"person_offer", "talk_to_human"})
"""Answers whose words depend on no parameter."""
NUMBERS_OF_THEIR_OWN = frozenset({"man", "child"})
"""For whom other numbers are right than for women and families."""
HAS_TWO_FORMS = frozenset(
    {*NUMBER_OF, "job_offer", "legal_migration", "travel_agent_risk", "stay_safe_abroad", "missing_person", "report_someone"}
    | {"for_helpers", "who_are_you", "children_elsewhere", "immediate_danger", "medical_emergency", "self_harm", "minor_at_risk"}
    | {
        "danger_violence",
        "danger_confined",
        "danger_moved",
        "danger_weapon",
        "danger_medical",
        "danger_self_harm",
        "danger_minor",
    }
)
"""Answers with a long and a short form: the second time comes the form that was not read yet."""
ELSE_CALM = ("nothing_new", "noted", "what_now", "inform", "misread")
ELSE_WAITING = ("passed_on", "passed_on_again", "passed_on_more", "noted")
"""What stands in for an answer of which nothing is left; the one that was said longest ago."""
MAY_COME_AGAIN = frozenset(
    {
        "immediate_danger",
        "still_safe_ask",
        "still_safe_again",
        "offer_question",
        "goodbye",
        "thanks",
        "menu",
        "handoff_no",
        "still_waiting",
    }
    | {"other_language", "other_language_again"}
)
"""The router chooses new words for `still_waiting`; the others are short, or the writer asked for them."""
IN_OTHER_WORDS = {"still_safe_ask": "still_safe_again"}
"""What is asked again and again is asked in two ways, by turns."""
NOT_COMPARED = frozenset({"heard", "again"})


def fresh(
    replies: Iterable[Reply],
    said: tuple[str, ...],
    *,
    is_waiting: bool,
    goes_back: bool = False,
    again: Collection[str] = (),
) -> tuple[list[Reply], tuple[str, ...]]:
    """Return what is said of these replies, and what was said then.  A question that is open stays open unsaid.

    `goes_back`: the writer asked for the question before, so it comes as it was; `again`: answers that they ask for again."""
    given = list(replies)
    if goes_back:
        return given, _kept([*said, *map(_key, given)])
    kept = [new for reply in given if (new := _fresh_or_asked(reply, said, again, is_alone=len(given) == 1)) is not None]
    if not kept:
        kept = [new for reply in given if (new := _next_layer(reply, said)) is not None][:1]
    if given and not kept:
        kept = [given[-1] if not is_waiting and _is_due_again(given[-1], said) else _stand_in(said, is_waiting=is_waiting)]
    return kept, _kept([*said, *(_key(reply) for reply in kept)])


def _fresh_or_asked(reply: Reply, said: tuple[str, ...], again: Collection[str], *, is_alone: bool) -> Reply | None:
    new = _new(reply, said, is_alone=is_alone)
    return reply if new is None and reply["answer"] in again else new


def was_said(answer: str, said: Iterable[str]) -> bool:
    return any(_answer(one) == answer for one in said)


def _new(reply: Reply, said: tuple[str, ...], *, is_alone: bool) -> Reply | None:
    """Return what of a reply is new.  `is_alone`: nothing else is said, so that the writer asked for it once more."""
    answer, key = reply["answer"], _key(reply)
    if answer in IN_OTHER_WORDS and was_said(answer, said[-1:]):
        return {**reply, "answer": IN_OTHER_WORDS[answer]}
    if answer in MAY_COME_AGAIN or not was_said(answer, said):
        return reply
    number = {**reply, "answer": NUMBER_OF.get(answer, "")}
    has_news = key not in said or reply["params"].get("who") in NUMBERS_OF_THEIR_OWN
    if number["answer"] and has_news and reply["params"].get("country") and _key(number) not in said:
        return number
    if key not in said:
        return reply if not NUMBER_OF.get(answer) else None
    other = {**reply, "params": {**reply["params"], "again": "yes"}}
    return other if is_alone and answer in HAS_TWO_FORMS and _key(other) not in said else None


def _next_layer(reply: Reply, said: tuple[str, ...]) -> Reply | None:
    """Return the other form of a reply that was said, or what comes after it."""
    if (other := _new(reply, said, is_alone=True)) is not None:
        return other
    later = next((answer for answer in NEXT_OF.get(reply["answer"], ()) if not was_said(answer, said)), None)
    return {**reply, "answer": later} if later else None


def _is_due_again(reply: Reply, said: tuple[str, ...]) -> bool:
    """Whether it is a question that was left for another one and comes up again, as after BACK."""
    return "ask_" in reply["answer"] and _key(reply) != said[-1]


def _stand_in(said: tuple[str, ...], *, is_waiting: bool) -> Reply:
    choices = ELSE_WAITING if is_waiting else ELSE_CALM
    spoken = [_answer(one) for one in said]
    last = {answer: place for place, answer in enumerate(spoken)}
    return {"answer": min(choices, key=lambda answer: last.get(answer, -1)), "params": {}}


def _key(reply: Reply) -> str:
    if reply["answer"] in SAME_EVERYWHERE:
        return f"{reply['answer']}?"
    has_numbers_of_their_own = reply["answer"].startswith("number_") and reply["params"].get("who") in NUMBERS_OF_THEIR_OWN
    left_out = NOT_COMPARED if has_numbers_of_their_own else NOT_COMPARED | {"who"}
    params = sorted((name, value) for name, value in reply["params"].items() if name not in left_out)
    again = "+" if "again" in reply["params"] else ""
    return f"{reply['answer']}?{'&'.join(f'{name}={value}' for name, value in params)}{again}"


def _answer(key: str) -> str:
    return key.partition("?")[0]


def _kept(said: list[str]) -> tuple[str, ...]:
    """The newest of each, oldest first."""
    newest = list(dict.fromkeys(reversed(said)))[:MOST_KEPT]
    return tuple(reversed(newest))
