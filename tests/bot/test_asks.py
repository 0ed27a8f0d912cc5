"""Which part of an answer a message asks for, by its words."""

from __future__ import annotations

import pytest

from bot.asks import part_asked, speaks_of_self
from bot.reading import language_wished


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("how much does it cost", "cost"),
        ("cât costă?", "cost"),
        ("кто платит за юриста", "cost"),
        ("скільки це коштує", "cost"),
        ("колко струва", "cost"),
        ("sa kushton?", "cost"),
        ("koliko to košta", "cost"),
        ("ücretli mi", "cost"),
        ("how long can i stay", "long"),
        ("și cât pot sta acolo", "long"),
        ("как долго там можно быть", "long"),
        ("скільки часу це займе", "long"),
        ("колко време", "long"),
        ("sa gjatë", "long"),
        ("koliko dugo mogu ostati", "long"),
        ("ne kadar kalabilirim", "long"),
        ("will they tell my boss", "told"),
        ("o să afle șeful?", "told"),
        ("вы скажете маме?", "told"),
        ("a vy skazhete mami?", "told"),
        ("не казвайте на полицията", "keep"),
        ("do t'i tregojne burrit?", "told"),
        ("hoće li on saznati", "told"),
        ("patronuma söyler misiniz", "told"),
        ("can she call the police on me", "reports"),
        ("o sa cheme sefa? ea cheama politia", "reports"),
        ("on govorit chto vyzovet policiyu esli ujdu", "reports"),
        ("он сказал что сдаст меня в полицию", "reports"),
        ("господар каже що викличе поліцію", "reports"),
        ("шефът ще извика полиция", "reports"),
        ("pronari thote do te therrase policine", "reports"),
        ("gazda kaze da ce zvati policiju", "reports"),
        ("patron polisi arayacak diyor", "reports"),
        ("please dont tell my mother", "keep"),
        ("да не ѝ кажат", "keep"),
        ("ne zovite policiju", "keep"),
        ("polise haber vermeyin", "keep"),
        ("should i call the police", "reports"),
        ("кто мне позвонит", "comes"),
        ("hto mozhe pryjihaty", "comes"),
        ("koi shte se obadi", "comes"),
        ("kad ce neko da se javi", "comes"),
        ("сколько это длится", "long"),
        ("is it safe?", "real"),
        ("a eshte e sigurte", "real"),
        ("e o țeapă?", "real"),
        ("это не обман? можно им верить", "real"),
        ("чи це безпечно", "real"),
        ("законно ли е", "real"),
        ("je li to sigurno", "real"),
        ("güvenli mi bu", "real"),
        ("nas je 8", "count"),
        ("yes now its ok", "can"),
        ("да, сейчас я одна", "can"),
        ("tani jam vetem", "can"),
        ("I am so scared", "afraid"),
        ("mi-e frică", "afraid"),
        ("bojusja", "afraid"),
        ("kam frike", "afraid"),
        ("çok korkuyorum", "afraid"),
        ("he is coming", "quiet"),
        ("dolazi", "quiet"),
        ("konuşamam şimdi", "quiet"),
        ("он ушел", "left"),
        ("a plecat", "left"),
        ("i am safe now at my neighbour", "safe"),
        ("я в безопасности у соседки", "safe"),
        ("i got out im at my friends place", "safe"),
        ("i am away from him now. what do i do now", "safe"),
        ("am ieșit din casă, sunt la gară", "safe"),
        ("мы сбежали", "safe"),
        ("я вийшла з дому", "safe"),
        ("излязохме, на улицата сме", "safe"),
        ("dola nga shtepia jam ne stacion", "safe"),
        ("pobjegla sam kod susjede", "safe"),
        ("disari ciktim komsudayim", "safe"),
        ("i got out but he follows me", None),
        ("how can i get out", None),
        ("nu pot sa ies", None),
        ("ushel opjat", "left"),
        ("pot acum, a iesit", "left"),
        ("nuk mundem tani", "quiet"),
        ("tani mundem", "can"),
        ("теперь могу говорить", "can"),
        ("can i just leave?", "leave"),
        ("imam li pravo da napusna", "leave"),
        ("могу ли я уйти", "leave"),
        ("oradan gidebilir miyim", "leave"),
        ("kimliksiz doktora gidebilir miyim", None),
        ("мога ли да отида на лекар", None),
        ("чи можу я піти до лікаря", None),
        ("mogu li otići kod doktora", None),
        ("cum verific firma", "verify"),
        ("peki nasil kontrol edeyim", "verify"),
        ("eu sunt in romania, unde sun?", "call"),
        ("ja sam u Beogradu koga da zovem", "call"),
        ("нас 8 человек", "count"),
        ("12 мъже", "count"),
        ("i want 1 person to call me", None),
        ("pasaporten e mbaj vete", "own_papers"),
        ("договора нет", "papers"),
        ("kontract net", "papers"),
        ("ne yapayım", "now"),
        ("що мені робити", "now"),
        ("ce sa fac acum", "now"),
        ("what should I do now", "now"),
        ("what do i do if he comes back", None),
        ("cat costa un avocat", "lawyer_cost"),
        ("avukat ne kadar", "lawyer_cost"),
        ("suntem 6 barbati la o ferma in spania, nu ne-au platit", None),
        ("koliko to traje", "long"),
        ("i am not safe", None),
        ("vine cineva?", None),
        ("uykum geliyor", None),
        ("my boss keeps my passport", None),
        ("he told me to pack", None),
    ],
)
def test_a_part_is_told_by_its_words_in_every_language(text: str, part: str | None) -> None:
    assert part_asked(text) == part


def test_a_long_story_asks_for_no_part() -> None:
    assert part_asked("i came here and he said that it would cost nothing " * 4) is None


@pytest.mark.parametrize(
    ("text", "is_own"),
    [
        ("privit, pracjuju na skladi v polshi, vony zabraly pasport", True),
        ("працюю доглядальницею без вихідних, паспорт у господині", True),
        ("muzh ne puskaet iz domu i zabral dokumenty", True),
        ("my husband took my passport", True),
        ("kocam beni dovuyor", True),
        ("16 yasindayim, amcam calismaya zorluyor", True),
        ("i saw girls at a flat without passports", False),
        ("моя сестра работает в баре, её не отпускают", False),
        ("my husband does not answer since monday", False),
    ],
)
def test_whether_somebody_writes_about_themselves(text: str, is_own: bool) -> None:
    assert speaks_of_self(text) is is_own


def test_a_language_that_is_asked_for_is_the_one_that_is_written() -> None:
    """ "english please" is two words, which may be of any language."""
    wish = {"intent": {"name": "change_language", "confidence": 1.0}, "entities": [{"entity": "language_name", "value": "en"}]}
    assert language_wished(wish) == "en"
    assert language_wished({**wish, "entities": [{"entity": "language_name", "value": "fr"}]}) is None
    assert language_wished({**wish, "intent": {"name": "legal_help", "confidence": 1.0}}) is None
