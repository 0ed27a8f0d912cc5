"""Situations with their own advice, in eight languages, and what is left alone."""

from __future__ import annotations

import pytest

from bot.closer import situations, with_closer
from bot.memory import Memory
from knowledge import Library
from tests.conftest import ROOT

# fmt: off
TOLD = {
    "after_rape": (
        "i was raped last night", "am fost violata aseara", "меня изнасиловали вчера", "мене зґвалтували вчора",
        "изнасилиха ме снощи", "me perdhunuan mbreme", "silovali su me sinoć", "dün gece tecavüze uğradım",
    ),
    "pictures_online": (
        "he put my photos on the internet", "a postat poze cu mine",
        "он выложил мои фото в интернет", "він виклав мої фото в інтернет",
        "качи мои снимки в интернет", "ka publikuar foto te mia",
        "objavio je moje slike na internetu", "fotoğraflarımı internette paylaştı",
    ),
    "oath": (
        "i swore an oath to juju", "am facut un juramant", "я дала клятву", "я дала клятву", "дадох клетва",
        "bera betim", "dala sam zakletvu", "bana yemin ettirdiler",
    ),
    "forced_marriage": (
        "they force me to marry him", "ma obliga sa ma casatoresc",
        "меня насильно выдают замуж", "мене силою видають заміж",
        "карат ме насила да се омъжа", "duan te me martojne me zor",
        "tjeraju me da se udam", "beni zorla evlendirecekler",
    ),
    "forced_crime": (
        "they make me steal in shops", "ma pun sa cersesc",
        "меня заставляют просить милостыню", "мене змушують красти",
        "карат ме да прося", "me detyrojne te lyp", "tjeraju me da kradem", "beni dilenmeye zorluyorlar",
    ),
    "drugs_debt": (
        "he gives me drugs and i owe him", "imi da droguri pe datorie",
        "он даёт мне наркотики в долг", "він дає мені наркотики в борг",
        "дава ми дрога на кредит", "me jep droge me borxh",
        "daje mi drogu na dug", "bana veresiye uyuşturucu veriyor",
    ),
    "domestic_work": (
        "i am a maid and get no pay", "sunt menajera si nu ma platesc",
        "работаю домработницей без денег", "працюю доглядальницею без грошей",
        "гледачка съм и не ми плащат", "punoj sherbetore dhe s'me paguajne",
        "radim kao dadilja bez plate", "ev işi yapıyorum, para vermiyorlar",
    ),
    "detained": (
        "i am in a detention centre", "sunt in centrul de detentie",
        "меня задержали, депортируют завтра", "мене затримали, депортують завтра",
        "депортират ме утре", "do me deportojne neser",
        "sutra me deportuju, uhapsili su me", "geri gönderme merkezindeyim",
    ),
    "eu_citizen": (
        "i have a romanian passport", "am pasaport romanesc, pot sta?",
        "у меня болгарский паспорт", "у мене румунський паспорт",
        "имам български паспорт", "kam pasaporte bullgare", "imam hrvatski pasoš", "bulgaristan vatandaşıyım",
    ),
    "who_comes": (
        "who comes when i call", "cine vine daca sun", "кто приедет, если позвоню", "хто приїде, якщо подзвоню",
        "кой идва, ако се обадя", "kush vjen nese telefonoj", "ko dolazi ako zovem", "ararsam kim gelir",
    ),
    "no_credit": (
        "i have no credit", "nu am credit", "нет денег на телефоне", "немає грошей на телефоні", "нямам кредит",
        "s'kam kredit", "nemam kredita", "kontörüm yok",
    ),
    "hard_to_read": (
        "i cannot read well", "nu stiu sa citesc", "я не умею читать", "я не вмію читати", "не мога да чета",
        "nuk di te lexoj", "ne znam da čitam", "okuma bilmiyorum",
    ),
    "phone_safety": (
        "how do i hide this chat", "cum ascund mesajele",
        "как удалить переписку", "як видалити переписку", "как да изтрия чата",
        "si t'i fsheh mesazhet", "kako da sakrijem poruke", "mesajları nasıl gizlerim",
    ),
    "leave_plan": (
        "how can i get out of here", "cum pot sa scap de aici", "как мне уйти от них", "як мені піти від них",
        "как да избягам оттук", "si mund te iki prej tyre", "kako da odem odavde", "buradan nasıl kaçarım",
    ),
}
# fmt: on
UNTOLD = (
    "my boss does not pay me",
    "they took my passport",
    "unde pot dormi",
    "где мне переночевать",
    "паспортът ми е у тях",
    "jam ne gjermani",
    "trebam doktora",
    "polise güvenmiyorum",
    "i read your message",
    "my photo is in the passport",
)  # fmt: skip


@pytest.mark.parametrize(("answer", "text"), [(answer, text) for answer, texts in TOLD.items() for text in texts])
def test_what_is_told_gets_its_own_advice(answer: str, text: str) -> None:
    [reply] = with_closer([{"answer": "inform", "params": {"country": "IT"}}], text, Memory())
    assert reply == {"answer": answer, "params": {"country": "IT"}}


@pytest.mark.parametrize("text", UNTOLD)
def test_anything_else_keeps_its_answer(text: str) -> None:
    replies = [{"answer": "inform", "params": {}}]
    assert with_closer(replies, text, Memory()) == replies


def test_danger_and_a_watched_phone_come_first() -> None:
    for answer, memory in (("immediate_danger", Memory()), ("inform", Memory(watched=True))):
        replies = [{"answer": answer, "params": {}}]
        assert with_closer(replies, "i was raped last night", memory) == replies


def test_a_question_that_follows_stays() -> None:
    replies = [{"answer": "shelter", "params": {}}, {"answer": "shelter_ask_who", "params": {}}]
    assert [one["answer"] for one in with_closer(replies, "how can i leave", Memory())] == ["leave_plan", "shelter_ask_who"]


def test_every_situation_has_an_answer_and_examples_in_eight_languages() -> None:
    library = Library.load()
    names = [situation.answer for situation in situations()]
    written = (ROOT / "knowledge/data/texts/en/situations.ftl").read_text(encoding="utf-8").splitlines()
    assert sorted(names) == sorted(TOLD) == sorted(line.split(" = ")[0] for line in written if " = " in line)
    assert {len(texts) for texts in TOLD.values()} == {len(library.languages)}
    replaced = {answer for situation in situations() for answer in situation.instead_of}
    assert replaced <= {*library.answers}
    assert not replaced & {"immediate_danger", "medical_emergency", "self_harm", "minor_at_risk"}
