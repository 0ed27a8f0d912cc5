"""The list of answers in which staff search, and which of them they may send."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from knowledge import Library
from knowledge.texts.language import SOURCE_LANGUAGE
from routing.library.rendering import as_assistant_sends
from routing.library.search import has_words
from routing.library.wording import Wording
from routing.ports.channel import Form

TOPICS = ("danger", "rights", "shelter", "immigration", "before", "others", "situations", "asked", "conversation", "talk")
"""The topics, which are the files of texts, in the order in which pages show them."""
NAMED_AS = ("said", "intent")
"""The kinds of names.ftl by which staff call answers."""
GIST_SENTENCES, MAX_GIST = 2, 400
_SENTENCE_END = re.compile(r"(?<=[.?!])\s+")
STAFF_MAY_SAY = frozenset(
    {
        "ask_country",
        "ask_legal_topic",
        "ask_medical_now",
        "ask_origin",
        "change_language",
        "confirm_country",
        "follow_up",
        "goodbye",
        "help",
        "language_unsure",
        "legal_handoff_ask",
        "out_of_scope",
        "patience",
        "safe_to_write_ask",
        "safe_to_write_until",
        "still_safe_ask",
        "still_safe_again",
        "thanks",
        "who_are_you",
    }
)
"""The only answers of the topic "conversation" that staff may send: the others say what the line itself just did."""


@dataclass(frozen=True, slots=True)
class ListedAnswer:
    """A line of the list.  `title` and `text` are what staff call it and what it says, as the member reads it, `out`
    the same as it goes out; `state`: draft, reviewed or missing, of the language that goes out."""

    answer: str
    topic: str
    title: str
    text: str
    out: str
    messages: int
    segments: int
    state: str
    reviewed_on: str | None


def names(library: Library) -> list[str]:
    """Return the answers by topic, then in the order of answers.yml."""
    sendable = [name for name, answer in library.catalogue.answers.items() if answer.chosen_by is None]
    return sorted(sendable, key=lambda name: TOPICS.index(topic_of(library, name)))


def topic_of(library: Library, answer: str) -> str:
    return library.texts_of("en").entries[answer].path.stem


def may_be_sent(library: Library, answer: str) -> bool:
    return answer in names(library) and (topic_of(library, answer) != "conversation" or answer in STAFF_MAY_SAY)


def missing_param(library: Library, answer: str, said: Wording) -> str | None:
    """Return the name of a needed parameter that `said` lacks; None when there is none."""
    return next((need for need in library.catalogue.answers[answer].needs if need not in said.params), None)


def state_of(library: Library, answer: str, language: str) -> str:
    return library.review_state(answer, language) if library.texts_of(language).has(answer) else "missing"


def listed(library: Library, said: Wording, read: str, topic: str = "") -> list[ListedAnswer]:
    """Return the answers, of one topic if one is given, as a member reads them and as they go out."""
    reading = Wording(read, None, said.params)
    wanted = [name for name in names(library) if not topic or topic_of(library, name) == topic]
    return [_entry(library, name, said, read, _said(library, name, reading)) for name in wanted]


def find(library: Library, listed: Sequence[ListedAnswer], read: str, words: str) -> list[ListedAnswer]:
    """Return the answers with every word in their name or in one of both languages."""
    return [one for one in listed if has_words(" ".join([_called(library, one.answer, read), one.text, one.out]), words)]


def gists(library: Library, listed: Sequence[ListedAnswer]) -> list[str]:
    """Return what each answer is about, for a search by meaning in any language: its name and first sentences, in English.

    Long texts are near to everything: of 16 searches in English, whole texts had 5 of the wanted answers among the first eight,
    their first sentences 7, and these with the name 11.  Of 36 searches in three languages, English had 25, Romanian 28."""
    return [_gist(library, one.answer) for one in listed]


def _gist(library: Library, name: str) -> str:
    sentences = _SENTENCE_END.split(_said(library, name, Wording(SOURCE_LANGUAGE)))
    return f"{_called(library, name, SOURCE_LANGUAGE)}. {' '.join(sentences[:GIST_SENTENCES])}"[:MAX_GIST]


def _said(library: Library, name: str, said: Wording) -> str:
    return " ".join(piece.text for piece in as_assistant_sends(library, name, said, Form.TELEGRAM).pieces)


def title(library: Library, name: str, read: str, text: str) -> str:
    """Return what staff call an answer in the language that they read; where it has no such name, its first sentence."""
    is_named = any(library.texts_of(code).has(f"{kind}-{name}") for code in (read, SOURCE_LANGUAGE) for kind in NAMED_AS)
    return library.name_of(name, read, *NAMED_AS) if is_named else _SENTENCE_END.split(text, 1)[0]


def _called(library: Library, name: str, read: str) -> str:
    """Return the name in words, and what staff call it where it has such a name."""
    return " ".join(dict.fromkeys((name.replace("_", " "), library.name_of(name, read, *NAMED_AS))))


def _entry(library: Library, name: str, said: Wording, read: str, text: str) -> ListedAnswer:
    out = as_assistant_sends(library, name, said, Form.SMS)
    return ListedAnswer(
        answer=name,
        topic=topic_of(library, name),
        title=title(library, name, read, text),
        text=text,
        out=" ".join(piece.text for piece in out.pieces),
        messages=len(out.pieces),
        segments=out.segments,
        state=state_of(library, name, said.language),
        reviewed_on=library.review_date(name, said.language),
    )
