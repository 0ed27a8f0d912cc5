"""Why a message is danger, as staff read it."""

from __future__ import annotations

import pytest

from bot.plan import flag_of
from bot.reading import understanding_of
from bot.reasons import FOUND_FROM, as_staff_read, named, told
from nlu.taxonomy import ROOT
from tests.bot.test_reading import parsed
from tests.bot.values import in_danger, message

LOCKED = {"locked": "yes"}


@pytest.mark.parametrize(
    ("signals", "strengths", "facts", "reasons"),
    [
        (("violence",), {"violence": 0.2}, LOCKED, ("confined",)),  # the likeliest, below what counts as found
        (("violence",), {}, LOCKED, ("confined",)),
        (("violence",), {"violence": 0.5}, LOCKED, ("confined", "violence")),
        (("weapon",), {"weapon": 0.8}, LOCKED, ("confined", "weapon")),
        (("medical",), {"medical": 0.2}, LOCKED, ("confined", "medical")),  # a guess that is mostly right
        (("weapon", "confined"), {"weapon": 0.8, "confined": 0.5}, LOCKED, ("weapon", "confined")),
        (("violence",), {"violence": 0.2}, {}, ("violence",)),  # nothing better is known
        (("violence",), {"violence": 0.2}, {"locked": "no"}, ("violence",)),
    ],
)
def test_who_says_that_they_are_locked_in_is_told_so_and_a_vague_guess_gives_way(
    signals: tuple[str, ...], strengths: dict[str, float], facts: dict[str, str], reasons: tuple[str, ...]
) -> None:
    assert told("immediate", signals, strengths, facts) == reasons


@pytest.mark.parametrize(
    ("signals", "strengths", "facts", "by_words", "reasons"),
    [
        (("violence",), {"violence": 0.2}, LOCKED, {"weapon"}, ("confined", "weapon")),
        (("violence",), {"violence": 0.2}, LOCKED, {"weapon", "violence"}, ("confined", "weapon", "violence")),
        (("confined",), {"confined": 0.6}, {}, {"weapon"}, ("weapon", "confined")),
        (("imminent",), {"imminent": 0.2}, {}, {"violence"}, ("violence",)),
        (("imminent",), {"imminent": 0.5}, {}, {"violence", "medical"}, ("violence", "medical", "imminent")),
        (("weapon",), {"weapon": 0.8}, {}, {"weapon"}, ("weapon",)),
    ],
)
def test_what_a_message_names_beside_what_the_judge_found_is_told_too(
    signals: tuple[str, ...], strengths: dict[str, float], facts: dict[str, str], by_words: set[str], reasons: tuple[str, ...]
) -> None:
    assert told("immediate", signals, strengths, facts, by_words) == reasons
    assert told("high", signals, strengths, facts, by_words) == signals


@pytest.mark.parametrize(
    ("text", "signals"),
    [
        ("He locked me in, he has a gun", {"confined", "weapon"}),
        ("помогите меня заперли", {"confined"}),
        ("beni odaya kilitledi", {"confined"}),
        ("I locked the door", set()),
        ("he beats me and he got a knife", {"weapon", "violence"}),
        ("he does not have a gun", set()),
        ("M-a bătut și are cuțit", {"weapon", "violence"}),
        ("он бьёт меня, у него нож", {"weapon", "violence"}),
        ("on menya biet u nego nozh", {"weapon", "violence"}),
        ("він мене б'є, має ніж", {"weapon", "violence"}),
        ("краще ніж там", set()),
        ("бие ме и има пистолет", {"weapon", "violence"}),
        ("me rreh dhe ka thikë", {"weapon", "violence"}),
        ("tuče me, ima nož, krvarim", {"weapon", "violence", "medical"}),
        ("Beni dövüyor, elinde bıçak var", {"weapon", "violence"}),
        ("Üç gün oldu, bir gün daha", set()),  # "gun" without its dots
        ("I work in a bar", set()),
    ],
)
def test_words_name_what_the_danger_is_in_every_language(text: str, signals: set[str]) -> None:
    assert named(text) == signals


def test_a_guess_is_what_the_judge_itself_did_not_find() -> None:
    judge = (ROOT / "nlu" / "judges" / "risk.py").read_text(encoding="utf-8")
    assert f"\nSIGNAL_FROM = {FOUND_FROM}\n" in judge


def test_without_danger_the_reasons_stay_as_they_are() -> None:
    """A lock of the past is no danger now."""
    assert told("high", ("violence",), {"violence": 0.5}, LOCKED) == ("violence",)
    assert flag_of(message(facts=LOCKED)) is None


def test_flag_and_reading_say_the_same() -> None:
    flag = flag_of(in_danger("imminent", strengths={"imminent": 0.19}, facts=LOCKED))
    assert flag is not None
    assert flag.reasons == ("confined", "immediate_danger")
    strengths = {"imminent": 0.19}
    risk = {"level": "immediate", "acute": True, "confidence": 1.0, "signals": ["imminent"], "strengths": strengths}
    facts = [{"fact": "locked", "value": "yes", "confidence": 0.7}]
    heard = parsed("помогите меня заперли", "immediate_danger", "ru", "Cyrl", risk=risk, facts=facts)
    understood = understanding_of(heard)
    assert as_staff_read(understood, strengths, "помогите меня заперли")["risk"]["signals"] == ["confined"]
    assert heard["risk"]["signals"] == ["imminent"], "what the talk goes by stays as it was read"
