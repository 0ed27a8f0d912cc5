"""What is told in passing: when they come back, that nobody is there, what is seen from the window."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.asks import part_asked
from bot.dialogue import plan
from bot.flows import OpenSlot
from bot.memory import Memory
from bot.tells import told_in_passing
from tests.bot.values import FORMS, answering, in_danger, memory, message, turn

HELD = memory(danger="immediate_danger", danger_said=("danger",))
TIME, AWAY, PLACE = (message("inform", tells=frozenset({name})) for name in ("time", "away", "place"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("they come back around 7", "time"),
        ("se intorc la 9", "time"),
        ("вернутся после 10", "time"),
        ("прийде через пів години", "time"),
        ("връщат се в 8", "time"),
        ("kthehen ne ora 11", "time"),
        ("dolaze za sat vremena", "time"),
        ("saat 6 gibi donerler", "time"),
        ("he is at work", "away"),
        ("dorm toti", "away"),
        ("он спит", "away"),
        ("чоловік на роботі", "away"),
        ("няма го", "away"),
        ("ai eshte ne pune", "away"),
        ("muz je na poslu", "away"),
        ("kocam iste", "away"),
        ("i see a church from the window", "place"),
        ("etajul 3, langa o biserica", "place"),
        ("вижу заправку, третий этаж", "place"),
        ("бачу з вікна школу", "place"),
        ("третия етаж, срещу магазина", "place"),
        ("kati i trete, afer stacionit", "place"),
        ("drugi sprat, zuta zgrada", "place"),
        ("karsisinda eczane var", "place"),
    ],
)
def test_it_is_found_by_its_words_in_every_language(text: str, told: str) -> None:
    assert told in told_in_passing(text)


@pytest.mark.parametrize("text", ["i am 26", "мне 34 года", "900 evro", "5 gun oldu", "he takes all my money", "они бьют меня"])
def test_ages_sums_and_deeds_are_none_of_it(text: str) -> None:
    assert not told_in_passing(text)


def test_whoever_writes_at_length_tells_more_than_that() -> None:
    assert not told_in_passing("he is at work " + "and then " * 20)


def test_in_danger_a_time_is_noted_and_not_asked_for() -> None:
    planned = plan(turn(TIME, state="waiting"), HELD, None, FORMS)
    assert planned.acts[0] == "time_noted"
    assert "danger_ask_when" in planned.memory.danger_said


def test_a_time_says_nothing_to_somebody_who_is_ill() -> None:
    ill = memory(danger="medical_emergency", danger_said=("danger",))
    assert "time_noted" not in plan(turn(TIME, state="waiting"), ill, None, FORMS).acts


def test_while_nobody_is_there_they_are_told_how_to_get_out() -> None:
    assert plan(turn(AWAY, state="waiting"), HELD, None, FORMS).acts == ("danger_next", "danger_ask_when")
    assert plan(turn(AWAY), memory(topic="shelter"), None, FORMS).acts == ("leave_plan",)


def test_what_they_see_is_where_they_are() -> None:
    assert plan(turn(PLACE, state="waiting"), HELD, None, FORMS).acts[0] == "passed_on_place"


def test_he_went_out_ends_no_alarm() -> None:
    gone = message("safe_now", tells=frozenset({"away"}))
    assert plan(turn(gone, state="waiting"), HELD, None, FORMS).memory.danger == "immediate_danger"


def test_somebody_at_work_reads_no_phone() -> None:
    habit = message("being_watched", tells=frozenset({"away"}))
    planned = plan(turn(habit), memory(), None, FORMS)
    assert (planned.acts[0], planned.memory.watched) == ("phone_safety", False)
    asked = plan(turn(AWAY), memory(watched=True, topic="shelter"), OpenSlot("safe", "safe_now"), FORMS)
    assert (asked.acts, asked.memory.watched) == (("phone_safety", "shelter"), False)


def test_a_phone_that_is_read_at_times_is_asked_about_and_one_that_is_read_now_is_left_alone() -> None:
    assert plan(turn(message("being_watched")), memory(), None, FORMS).acts == ("go_on_safe",)
    assert plan(turn(message("being_watched", tells=frozenset({"near"}))), memory(), None, FORMS).acts == ("watched",)


def test_that_he_does_not_know_where_they_are_shuts_no_phone() -> None:
    doubtful = message("being_watched", confidence=0.5)
    assert not plan(turn(doubtful), memory(topic="shelter"), None, FORMS).memory.watched


def test_in_danger_a_watched_phone_is_answered() -> None:
    watched = memory(danger="immediate_danger", danger_said=("danger",), watched=True)
    planned = plan(turn(message("any_news"), state="waiting"), watched, None, FORMS)
    assert (planned.acts, planned.memory.watched) == (("any_news",), True)


@pytest.mark.parametrize(
    ("part", "answer"), [("find", "missing_find"), ("contact", "missing_contact"), ("fetch", "missing_fetch")]
)
def test_whoever_looks_for_somebody_is_told_what_they_may_do(part: str, answer: str) -> None:
    looked_for = memory(topic="trust_police", said=("missing_person?",))
    assert plan(turn(message("any_news", part=part)), looked_for, None, FORMS).acts == (answer,)


def test_please_look_for_a_place_is_leave_to_do_it() -> None:
    wish = message("inform", part="do_it")
    consent = plan(turn(wish), memory(topic="shelter"), OpenSlot("shelter", "consent"), FORMS)
    assert consent.memory.filled["consent"] == "yes"
    for state, before in (("assistant", memory(topic="shelter")), ("waiting", HELD)):
        planned = plan(turn(wish, state=state), before, None, FORMS)
        assert (planned.acts, planned.flag and planned.flag.reasons) == (("handoff_yes",), ("asked_for_person",))


def test_a_helper_who_writes_of_danger_is_not_asked_about_their_own() -> None:
    planned = plan(turn(in_danger("minor", intent="minor_at_risk")), memory(topic="helper_writes"), None, FORMS)
    assert "danger" not in planned.acts
    assert planned.flag is not None
    assert planned.flag.level == "immediate"


def test_nobody_who_helps_is_asked_for_their_age() -> None:
    helper = memory(topic="helper_writes", facts={"writer": "helper"})
    assert plan(turn(message("residence_permit", asks=True)), helper, None, FORMS).acts == ("residence_permit",)


def test_a_journey_that_is_offered_is_no_abduction() -> None:
    taken = in_danger("moved")
    assert "danger" not in plan(turn(taken), memory(topic="job_offer"), None, FORMS).acts
    assert plan(turn(taken), memory(), None, FORMS).acts[0] == "danger"


def test_where_they_come_from_answers_no_yes_or_no() -> None:
    from_there = message("inform", words=3, entities=(("country", "ME"),))
    offer = plan(turn(from_there), memory(topic="job_offer"), OpenSlot("offer", "offer_fee_for_job"), FORMS)
    assert (offer.acts, offer.keeps_question) == (("noted",), True)
    consent = plan(turn(from_there), memory(topic="medical_care"), OpenSlot("medical", "consent"), FORMS)
    assert (consent.acts, consent.keeps_question) == (("country_noted",), True)


def test_a_home_country_is_not_where_they_are() -> None:
    home = answering("NG", words=9, facts={"from": "NG"}, entities=(("country", "NG"),))
    planned = plan(turn(home), memory(country=None, topic="debt_bondage"), OpenSlot("where", "where"), FORMS)
    assert (planned.memory.country, planned.memory.nationality) == (None, "NG")


@pytest.mark.parametrize(
    ("text", "is_theirs"),
    [
        ("they did not take my passport", True),
        ("i never gave them my passport", True),
        ("nu mi-au luat pasaportul", True),
        ("nu mi-au dat pasaportul inapoi", False),
        ("паспорт не забрали", True),
        ("паспорт не отдают", False),
        ("не віддають паспорт", False),
        ("не съм дала паспорта", True),
        ("не ми дават паспорта", False),
        ("nisam im dala pasos", True),
        ("ne daju mi pasos", False),
        ("pasaportumu vermedim", True),
        ("pasaportumu vermediler", False),
        ("nuk e kam dhene pasaporten", True),
    ],
)
def test_a_passport_that_was_not_given_is_told_from_one_that_is_not_given_back(text: str, is_theirs: bool) -> None:
    assert (part_asked(text) == "own_papers") is is_theirs


def test_a_button_of_ours_answers_while_people_are_coming() -> None:
    pressed = turn(message(), state="waiting", chosen="woman")
    planned = plan(pressed, replace(HELD, topic="shelter"), OpenSlot("shelter", "shelter_who"), FORMS)
    assert planned.memory.filled["shelter_who"] == "woman"


def test_after_the_result_of_an_offer_whether_to_go_gets_a_step() -> None:
    told = memory(topic="job_offer", said=("offer_result?",))
    assert plan(turn(message("job_offer")), told, None, FORMS).acts[0] == "next_offer"


def test_what_is_done_to_a_friend_is_a_report() -> None:
    friend = message("am_i_trafficked", words=12, facts={"for": "friend"})
    assert plan(turn(friend), Memory(), None, FORMS).acts[0] == "report_someone"


@pytest.mark.parametrize(
    "text",
    [
        "ok. he came back",
        "vine cineva",
        "он зашел не пишите",
        "хтось прийшов",
        "той дойде, крия се",
        "toi doide, krie se v banqta",
        "erdhi ai",
        "cuju se koraci",
        "adam geldi",
    ],
)
def test_somebody_who_comes_ends_the_talk_in_danger(text: str) -> None:
    assert "arrives" in told_in_passing(text)
    steps = message("inform", tells=frozenset({"arrives"}))
    assert plan(turn(steps, state="waiting"), HELD, None, FORMS).acts == ("danger_quiet",)


def test_that_he_came_to_a_country_is_another_thing() -> None:
    assert "arrives" not in told_in_passing("he came to germany in may to work")


@pytest.mark.parametrize(
    "text", ["can i text 999", "daca sun la 999 pot sa tac", "можно позвонить 112 и молчать", "kako da zovem 192 a da cutim"]
)
def test_a_call_without_a_word_has_an_answer(text: str) -> None:
    assert part_asked(text) == "silent"
    assert plan(turn(message("hotline_number", part="silent"), state="waiting"), HELD, None, FORMS).acts == ("call_silent",)


def test_a_question_that_has_no_answer_is_told_so_in_danger() -> None:
    asks = message("out_of_scope", words=9, tells=frozenset({"question"}))
    assert plan(turn(asks, state="waiting"), HELD, None, FORMS).acts[0] == "question_passed_on"


def test_ok_and_a_question_gives_no_leave() -> None:
    asks = message("residence_permit", words=12, tells=frozenset({"question"}))
    planned = plan(turn(asks, leaning="yes"), memory(topic="shelter"), OpenSlot("shelter", "consent"), FORMS)
    assert "consent" not in planned.memory.filled


def test_a_victim_is_no_witness() -> None:
    asks = message("unpaid_wages", words=9, answer="said", tells=frozenset({"question"}))
    planned = plan(turn(asks), memory(topic="report_someone"), OpenSlot("report", "report_what"), FORMS)
    assert planned.acts[0] == "unpaid_wages"


def test_an_adult_is_no_child_in_danger() -> None:
    grown = in_danger("minor", intent="minor_at_risk", facts={"age": "31", "children": "1"})
    assert plan(turn(grown), memory(), None, FORMS).memory.danger == "immediate_danger"


def test_how_to_prove_hours_is_no_job_offer() -> None:
    asked = plan(turn(message("job_offer", confidence=0.7)), memory(topic="unpaid_wages"), None, FORMS)
    assert asked.acts[0] == "unpaid_wages"
