from __future__ import annotations

import pytest

from nlu.language.scripts import foreign_script, language_of_script, stranger


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("γεια σας", "el"), ("שלום", "he"), ("გამარჯობა", "ka"), ("բարև ձեզ", "hy"), ("สวัสดีค่ะ", "th"),
        ("আমাকে সাহায্য করুন", "bn"), ("ਮੈਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ", "pa"), ("உதவி", "ta"), ("도와주세요", "ko"),
        ("你好吗", "zh"), ("助けて", "ja"), ("社長に旅券を", "ja"),
        ("ကူညီပါ", "my"), ("ជួយខ្ញុំ", "km"), ("ผมอยู่ที่ hotel ครับ", "th"), ("είμαι στο hotel κοντά", "el"),
        ("کجا میتونم بخوابم", "fa"), ("مجھے مدد چاہیے", "ur"), ("مرسته وکړئ زه وېرېږم", "ps"), ("یارمەتیم بدەن", "ckb"),
        ("محتاجة مساعدة", "ar"), ("سلام", "und"), ("पासपोर्ट", "und"),
        ("ኣበይ ክድቅስ እኽእል", "ti"), ("የት መተኛት እችላለሁ ነው", "am"), ("ሰላም", "und"), ("𓀀𓀁", "und"),
    ],
)  # fmt: skip
def test_a_script_and_its_letters_name_a_language(text: str, code: str) -> None:
    script = foreign_script(text)
    assert script is not None
    assert language_of_script(text, script) == code


@pytest.mark.parametrize("text", ["", "123 🆘", "tôi cần giúp đỡ", "где мне спать", "the sign says 出口 i think"])
def test_latin_and_cyrillic_are_not_foreign(text: str) -> None:
    assert foreign_script(text) is None


@pytest.mark.parametrize(
    ("text", "taken_for", "code"),
    [
        ("kömək edin qorxuram, gecə", "tr", "az"), ("my friend Əli", "en", None), ("забраў мой пашпарт", "uk", "be"),
        ("ұйықтаймын қайда", "ru", "kk"), ("куҷо хоб кунам", "mk", "tg"), ("үйгө кайткым келет", "ru", "und"),
        ("де мені спати", "uk", None),
    ],
)  # fmt: skip
def test_letters_that_ours_lack_tell_a_stranger(text: str, taken_for: str, code: str | None) -> None:
    assert stranger(text, taken_for) == code
