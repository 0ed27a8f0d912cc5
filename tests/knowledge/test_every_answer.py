"""Every answer in every language, country and channel: whole, within budget, in one script."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import product

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge import Library, Rendered
from knowledge.answers.catalogue import Kind
from knowledge.base import DATA
from knowledge.review.sms_faults import IN_OTHER_LANGUAGES, max_sms, params_of, scripts_of
from knowledge.texts import sms
from knowledge.texts.language import script_of
from tests.knowledge.conftest import TODAY

LANGUAGES = tuple(yaml.safe_load((DATA.parents[1] / "taxonomy.yml").read_text(encoding="utf-8"))["languages"])
CHANNELS = ("sms", "telegram", "whatsapp")
LIBRARY = Library.load(today=TODAY, strict=True)
COUNTRIES = sorted(LIBRARY.facts.countries)
FLAGS = sorted(LIBRARY.facts.red_flags.questions)

_WORD = re.compile(r"[^\W\d_]+")
_LEFT_OVER = re.compile(r"[{}]|\bNone\b|\$[a-z]|-word-|slot-|\(\)|[\ue000\ue001]")


def faults_of(rendered: Rendered, language: str, channel: str, kind: Kind) -> Iterator[str]:
    bubbles = rendered.all_bubbles
    for bubble in bubbles:
        yield from _faults_of_text(bubble.text)
        for button in bubble.buttons:
            if not (button.payload.isascii() and len(button.payload) <= 40 and button.label):
                yield f"button {button.payload}"
    if channel == "whatsapp" and any(bubble.buttons or len(bubble.text) > 1024 for bubble in bubbles):
        yield "WhatsApp shows no buttons, and 1,024 characters"
    if channel == "sms":
        budget = LIBRARY.catalogue.channels["sms"].budgets[kind]
        if any(sms.segments(bubble.text) > budget for bubble in bubbles) or len(rendered.bubbles) != 1:
            yield "over budget"
        if len(bubbles) > max_sms(kind):
            yield f"{len(bubbles)} SMS"
        if any(bubble.buttons for bubble in bubbles):
            yield "buttons in SMS"


@cache
def _faults_of_text(text: str) -> tuple[str, ...]:
    """Most texts are the same in many countries."""
    return (*_looked_for(text),)


def _looked_for(text: str) -> Iterator[str]:
    if not text or text != text.strip() or "  " in text:
        yield "space"
    if found := _LEFT_OVER.search(text):
        yield f"left over: {found.group()}"
    for word in _WORD.findall(text):
        scripts = {unicodedata.name(char, "?").split()[0] for char in word} & {"LATIN", "CYRILLIC"}
        if len(scripts) > 1:
            yield f"mixed: {word}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_answer_is_whole_in_every_country_and_channel(language: str) -> None:
    """And Latin languages stay in the cheap alphabet."""
    found = {}
    for answer, channel, script in product(sorted(LIBRARY.answers), CHANNELS, scripts_of(language)):
        kind = LIBRARY.catalogue.answers[answer].kind
        for params in params_of(LIBRARY, answer):
            rendered = LIBRARY.render(answer, params, language, channel, script)
            faults = [*faults_of(rendered, language, channel, kind)]
            if channel == "sms" and script is None and answer not in IN_OTHER_LANGUAGES and script_of(language) == "Latn":
                faults += [sms.encoding(bubble.text) for bubble in rendered.all_bubbles if sms.encoding(bubble.text) != "GSM-7"]
            for fault in faults:
                found.setdefault((answer, channel, script, fault), params)
    assert not found


@settings(max_examples=300, deadline=None)
@given(
    answer=st.sampled_from(sorted(LIBRARY.answers)),
    language=st.sampled_from(LANGUAGES),
    channel=st.sampled_from(CHANNELS),
    script=st.sampled_from([None, "Latn", "Cyrl"]),
    params=st.fixed_dictionaries(
        {"country": st.sampled_from(COUNTRIES), "flag": st.sampled_from(FLAGS), "ahead": st.sampled_from(["1", "10"])},
        optional={
            "origin": st.sampled_from(COUNTRIES),
            "who": st.sampled_from(["woman", "man", "child", "family"]),
            "cooperation": st.sampled_from(["yes", "no", "unsure"]),
            "fear": st.sampled_from(["yes", "no", "unsure"]),
            "minor": st.sampled_from(["yes", "no", "unsure"]),
            "papers": st.sampled_from(["yes", "no", "unsure"]),
            "flags": st.lists(st.sampled_from(FLAGS), unique=True).map(",".join),
            "unsure": st.lists(st.sampled_from(FLAGS), unique=True).map(",".join),
        },
    ),
)
def test_any_parameters_give_a_whole_answer(
    answer: str, language: str, channel: str, script: str | None, params: dict[str, str]
) -> None:
    rendered = LIBRARY.render(answer, params, language, channel, script)
    assert not [*faults_of(rendered, language, channel, LIBRARY.catalogue.answers[answer].kind)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatsapp_says_in_words_what_telegram_shows_as_buttons(language: str) -> None:
    """A number stands for the button of the same place (routing/inbound/shorthand.py)."""
    (menu,) = LIBRARY.render("menu", {}, language, "whatsapp").bubbles
    labels = [button.label for button in LIBRARY.render("menu", {}, language, "telegram").bubbles[-1].buttons]
    assert menu.text.splitlines()[-len(labels) :] == [f"{number}. {label}" for number, label in enumerate(labels, start=1)]
    (erase,) = LIBRARY.render("erase_confirm", {}, language, "whatsapp").bubbles
    yes, no = (button.label for button in LIBRARY.render("erase_confirm", {}, language, "telegram").bubbles[-1].buttons)
    assert erase.text.endswith(f"{yes.upper()} / {no.upper()}")


def test_threats_and_danger_have_two_segments() -> None:
    """The budget that the first test measures every answer by."""
    budgets = LIBRARY.catalogue.channels["sms"].budgets
    assert LIBRARY.catalogue.answers["threats"].kind == "urgent"
    assert (budgets["danger"], budgets["urgent"]) == (2, 2)
