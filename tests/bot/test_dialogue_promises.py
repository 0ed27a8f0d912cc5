"""What holds in every conversation, whatever is written, pressed and held by whom."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import yaml
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.alarm import CONFIRMED, STEP_OF_SIGNAL
from bot.dialogue import plan
from bot.flows import CHOICES, OpenSlot
from bot.memory import Memory
from bot.plan import SMALL_TALK, TOPIC_OF_BUTTON, Plan, Summary, TurnInput
from bot.understanding import Understanding
from nlu.taxonomy import RISKS, ROOT, load_taxonomy
from tests.bot.values import DOMAIN, FORMS, open_slot_after

TAXONOMY = load_taxonomy()
ANSWERS: dict[str, object] = yaml.safe_load((ROOT / "knowledge" / "data" / "answers.yml").read_text(encoding="utf-8"))["answers"]
MAX_ACTS = 3
MAX_STATE_BYTES = 3_000
DANGER_ACTS = {
    "danger",
    "other_language_danger",
    "still_waiting",
    "danger_quiet",
    "danger_next",
    "danger_over",
    "comfort",
    "told",
    *CONFIRMED,
}
DANGER_ACTS |= {"passed_on_place", *(f"danger_ask_{what}" for what in ("place", "now", "alone", "when"))}
DANGER_ACTS |= {step for _, step in STEP_OF_SIGNAL}
ABOUT_SOMEBODY = {"missing_person", "report_someone", "helper_writes", "go_on_missing", "go_on_report", "go_on_helper"}
TOPICS = {*TAXONOMY.intents} - SMALL_TALK - {"being_watched", "talk_to_human"}
"""Acts that show what the writer asked for."""

probabilities = st.sampled_from([0.0, 0.2, 0.36, 0.6, 0.95, 1.0])
intents = st.sampled_from(sorted(TAXONOMY.intents))
signals = st.lists(st.sampled_from(TAXONOMY.signals), unique=True, max_size=3).map(tuple)
entities = st.lists(
    st.sampled_from([("country", "IT"), ("country", "DE"), ("city", "Milan"), ("nationality", "RO"), ("language_name", "ru")]),
    max_size=2,
).map(tuple)
messages = st.builds(
    Understanding,
    intent=intents,
    confidence=probabilities,
    risk=st.sampled_from(RISKS),
    is_acute=st.booleans(),
    signals=signals,
    strengths=st.dictionaries(st.sampled_from(TAXONOMY.signals), probabilities, max_size=3),
    language=st.sampled_from(["en", "sr", "it", "und"]),
    language_confidence=probabilities,
    script=st.sampled_from([None, "Latn", "Cyrl"]),
    words=st.sampled_from([0, 1, 4, 5, 40]),
    asks=st.booleans(),
    entities=entities,
    answer=st.sampled_from([None, "yes", "no", "unsure", "said", "woman", "GR"]),
).map(lambda understood: replace(understood, is_acute=understood.is_acute and understood.risk == "immediate"))
payloads = st.sampled_from([*TOPIC_OF_BUTTON, "back", "zebra", *sorted(set().union(*CHOICES.values()))]) | intents
yes_or_no = st.none() | st.sampled_from(["yes", "no"])
turns = st.builds(
    TurnInput,
    message=messages,
    state=st.sampled_from(["assistant", "assistant", "waiting", "with_staff", "closed"]),
    chosen=st.none() | payloads,
    leaning=yes_or_no,
    country=st.sampled_from([None, "IT"]),
    country_guess=st.sampled_from([None, "RO"]),
    language_guess=st.sampled_from([None, "en"]),
    summary=st.builds(Summary, topic=st.none() | intents, minor=yes_or_no),
    is_watched_only=st.booleans(),
)
open_slots = st.sampled_from([OpenSlot(flow, slot) for flow, slots in FORMS.questions.items() for slot in slots])
conversations = st.lists(turns, min_size=1, max_size=12)


def followed(conversation: list[TurnInput]) -> Iterator[tuple[TurnInput, Memory, OpenSlot | None, Plan]]:
    """Yield each turn with the memory and the question it met, and its plan."""
    memory, open_slot = Memory(), None
    for turn in conversation:
        planned = plan(turn, memory, open_slot, FORMS)
        yield turn, memory, open_slot, planned
        memory, open_slot = planned.memory, open_slot_after(planned, open_slot)


@given(conversations)
@settings(max_examples=150, deadline=None)
def test_danger_is_always_flagged_and_answered_by_a_step_of_danger_whatever_question_is_open(
    conversation: list[TurnInput],
) -> None:
    for turn, _, _, planned in followed(conversation):
        if turn.message.risk == "immediate":
            assert planned.flag is not None
            assert planned.flag.level == "immediate"
        if turn.message.is_acute:
            assert turn.state == "with_staff" or planned.acts[0] in DANGER_ACTS | ABOUT_SOMEBODY
            assert not {"offer_person", "show_menu", "which_language", "not_understood", "out_of_scope"} & {*planned.acts}


@given(messages, open_slots, intents)
@settings(deadline=None)
def test_danger_is_answered_at_every_question_and_after_every_topic(
    understood: Understanding, open_slot: OpenSlot, topic: str
) -> None:
    """Also where question and topic do not belong together: staff may have named another topic."""
    turn = TurnInput(replace(understood, risk="immediate", is_acute=True), state="waiting")
    assert plan(turn, Memory(turns=3, topic=topic), open_slot, FORMS).acts[0] in DANGER_ACTS | ABOUT_SOMEBODY


@given(conversations)
@settings(deadline=None)
def test_while_staff_hold_the_conversation_the_assistant_says_nothing(conversation: list[TurnInput]) -> None:
    for turn, _, _, planned in followed(conversation):
        assert turn.state != "with_staff" or planned.acts == ()


@given(turns, st.none() | open_slots, intents)
@settings(max_examples=300, deadline=None)
def test_on_a_watched_phone_no_topic_is_answered(turn: TurnInput, open_slot: OpenSlot | None, topic: str) -> None:
    assume(turn.message.risk != "immediate")
    planned = plan(turn, Memory(turns=3, topic=topic, watched=True), open_slot, FORMS)
    leads_to_topic = planned.memory.watched and open_slot != OpenSlot("where", "where") and planned.memory.danger is None
    assert not leads_to_topic or not TOPICS & {*planned.acts}


@given(conversations)
@settings(deadline=None)
def test_every_act_is_one_that_the_rules_answer_and_there_are_at_most_three(conversation: list[TurnInput]) -> None:
    for _, _, _, planned in followed(conversation):
        assert set(planned.acts) <= {*DOMAIN["intents"], *ANSWERS}
        assert len(planned.acts) <= MAX_ACTS


@given(conversations)
@settings(deadline=None)
def test_silence_is_on_purpose_or_with_staff_or_leaves_it_to_the_router(conversation: list[TurnInput]) -> None:
    for turn, _, _, planned in followed(conversation):
        assert planned.acts or planned.is_quiet or turn.state == "with_staff" or turn.is_watched_only


@given(conversations)
@settings(deadline=None)
def test_no_step_of_danger_is_given_twice(conversation: list[TurnInput]) -> None:
    for _, _, _, planned in followed(conversation):
        said = planned.memory.danger_said
        assert len(said) == len(set(said))


@given(st.lists(turns, min_size=30, max_size=40))
@settings(max_examples=30, deadline=None)
def test_the_state_does_not_grow_with_the_conversation(conversation: list[TurnInput]) -> None:
    *_, (_, _, _, planned) = followed(conversation)
    slots = planned.memory.slots(FORMS.slots)
    assert set(slots) <= set(DOMAIN["slots"])
    assert len(json.dumps(slots)) < MAX_STATE_BYTES
    assert set(planned.memory.signals_so_far) <= set(TAXONOMY.signals)
    assert all(0 < value <= 1 for value in planned.memory.signals_so_far.values() if value)
