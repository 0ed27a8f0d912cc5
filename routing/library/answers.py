"""The list of answers in which staff search, and which of them they may send."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge import Library
from routing.library.rendering import RenderedAnswer, as_assistant_sends
from routing.library.search import has_words
from routing.library.wording import Wording
from routing.ports.channel import Form

TOPICS = ("danger", "rights", "shelter", "immigration", "before", "others", "situations", "asked", "conversation", "talk")
"""The topics, which are the files of texts, in the order in which pages show them."""
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
    """A line of the list.  `state`: draft, reviewed or missing, of the language that goes out."""

    answer: str
    topic: str
    text: str
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


def find(library: Library, said: Wording, read: str, words: str = "", topic: str = "") -> list[ListedAnswer]:
    """Return the answers with every word in their name or in one of both languages."""
    found = []
    for name in names(library):
        if topic and topic_of(library, name) != topic:
            continue
        text = " ".join(
            piece.text for piece in as_assistant_sends(library, name, Wording(read, None, said.params), Form.TELEGRAM).pieces
        )
        out = as_assistant_sends(library, name, said, Form.SMS)
        if has_words(" ".join([name.replace("_", " "), text, *(piece.text for piece in out.pieces)]), words):
            found.append(_entry(library, name, said, text, out))
    return found


def _entry(library: Library, name: str, said: Wording, text: str, out: RenderedAnswer) -> ListedAnswer:
    return ListedAnswer(
        answer=name,
        topic=topic_of(library, name),
        text=text,
        messages=len(out.pieces),
        segments=out.segments,
        state=state_of(library, name, said.language),
        reviewed_on=library.review_date(name, said.language),
    )
