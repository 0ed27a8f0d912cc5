""" "Not safe" is yes to "are you in danger?" and no to "is it safe to write?", in every language."""

from __future__ import annotations

import pytest

from nlu.reader.safety import unsafe_answer

NOT_SAFE = [
    "not safe", "it isn't safe here", "no, not really safe", "nu e sigur", "nu sunt în siguranță", "не безопасно", "тут опасно",
    "ne bezopasno", "не безпечно", "тут небезпечно", "не е безопасно", "ne e bezopasno", "не е сигурно тук", "nuk është e sigurt",
    "nuk jam në siguri", "nije bezbedno", "nije sigurno ovde", "није безбедно", "güvenli değil", "guvenli degil",
    "güvende değilim",
]  # fmt: skip


@pytest.mark.parametrize("text", NOT_SAFE)
def test_not_safe_means_danger_and_forbids_writing(text: str) -> None:
    meant = [unsafe_answer(text, asked) for asked in ("danger_ask_now", "safe_to_write_ask", "still_safe_ask")]
    assert meant == ["yes", "no", "no"]


@pytest.mark.parametrize(
    "text",
    ["safe", "I am safe now", "no danger", "not in danger", "в безопасности", "опасности нет", "не съм в опасност", "güvendeyim",
     "tehlike yok", "nu sunt în pericol", "nisam u opasnosti", "nuk jam në rrezik", "nuk e di", "is it not safe?", "no", "yes"],
)  # fmt: skip
def test_other_words_are_left_to_the_answer_model(text: str) -> None:
    assert unsafe_answer(text, "danger_ask_now") is None


def test_other_questions_are_left_to_it_too() -> None:
    assert unsafe_answer("not safe", "ask_medical_now") is None
