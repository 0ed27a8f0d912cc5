"""Signs of a false offer that are told by themselves, in any order."""

from __future__ import annotations

import pytest

from bot.dialogue import plan
from bot.flows import OpenSlot
from bot.signs import signs_told
from tests.bot.values import FORMS, memory, message, turn

DEBT, VISA, CONTRACT = "debt-before-leaving", "tourist-visa-for-work", "no-contract"


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("i go with visit visa and pay the ticket back from salary, contract when i reach", {DEBT, VISA, CONTRACT}),
        ("they will remove it from my salary small small", {DEBT}),
        ("vizu turisticku i kazu ne pričaj nikom", {VISA, "secrecy"}),
        ("turist vizesi dediler, sözleşme yok", {VISA, CONTRACT}),
        ("договор на месте, паспорт забрали", {CONTRACT, "papers-taken-early"}),
        ("она говорит никому не говори", {"secrecy"}),
        ("she say i must not tell my mother", {"secrecy"}),
        ("паспорт попросили скинуть фото", {"documents-by-message"}),
        ("they want a photo of my passport on whatsapp", {"documents-by-message"}),
        ("cer poza la pasaport", {"documents-by-message"}),
        ("pasaportun fotosunu istediler", {"documents-by-message"}),
        ("not a tourist visa", set()),
        ("они не просят заплатить за визу", set()),
        ("they said no fee", set()),
    ],
)
def test_a_sign_is_read_in_own_words_and_not_where_it_is_denied(text: str, signs: set[str]) -> None:
    assert signs_told(text) == signs


def test_two_strong_signs_told_at_once_give_the_result_and_no_question() -> None:
    planned = plan(turn(message("job_offer", signs=frozenset({DEBT, VISA}))), memory(), None, FORMS)
    assert planned.acts == ("go_on_offer",)
    assert set((planned.memory.offer_flags or "").split(",")) == {DEBT, VISA}
    assert FORMS.is_complete("offer", planned.memory)


def test_one_sign_is_kept_and_its_question_not_asked() -> None:
    planned = plan(turn(message("job_offer", signs=frozenset({DEBT}))), memory(), None, FORMS)
    assert planned.acts == ("job_offer", "go_on_offer")
    assert planned.memory.filled["offer_debt_before_leaving"] == "yes"
    checked = plan(turn(message(), chosen="check"), planned.memory, None, FORMS)
    assert checked.memory.filled["offer_debt_before_leaving"] == "yes"


def test_a_sign_told_in_place_of_an_answer_is_counted() -> None:
    first = OpenSlot("offer", "offer_fee_for_job")
    planned = plan(turn(message("inform", signs=frozenset({VISA}))), memory(topic="job_offer"), first, FORMS)
    assert planned.memory.filled == {"offer_tourist_visa_for_work": "yes"}
    assert planned.acts == ("go_on_offer",)
