"""What staff find in the library: every answer as it would go out, what it rests on, and who may say it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from knowledge import Bubble, Library, Rendered
from knowledge.facts.collection import id_of
from knowledge.facts.fact import Fact
from knowledge.facts.migration import Provision
from knowledge.texts import serbian, sms
from routing.ports.channel import Form

DEFAULT_READER_LANGUAGE = "en"
"""What staff read unless they choose another language."""
CYRILLIC = "Cyrl"
TOPICS = {
    "danger": "Danger",
    "rights": "Rights",
    "shelter": "Shelter",
    "immigration": "Staying and asylum",
    "before": "Before leaving",
    "others": "Somebody else",
    "conversation": "The conversation",
}
"""The files that texts stand in, in the order that they are shown."""
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
        "thanks",
        "who_are_you",
    }
)
"""Of the texts about the conversation only these: the others say what the line itself just did."""
PERSON = "person"
"""The button that asks for a person; she has one when staff write."""


@dataclass(frozen=True, slots=True)
class Wording:
    """How an answer is said; `params` are those of knowledge/data/answers.yml."""

    language: str
    script: str | None = None
    params: Mapping[str, str] = field(default_factory=dict)

    @property
    def code(self) -> str:
        return f"{self.language}-{self.script}" if self.script else self.language


@dataclass(frozen=True, slots=True)
class RenderedBubble:
    """One bubble; `segments` and `encoding` for SMS alone, `is_more`: it comes when she asks for MORE."""

    text: str
    buttons: tuple[str, ...] = ()
    segments: int | None = None
    encoding: str | None = None
    is_more: bool = False


@dataclass(frozen=True, slots=True)
class RenderedAnswer:
    """An answer in one form.  `language`: what it is in, which is English where the asked one has no text yet."""

    language: str
    script: str | None
    pieces: tuple[RenderedBubble, ...]
    sources: tuple[str, ...]
    gap: str | None

    @property
    def segments(self) -> int:
        return sum(piece.segments or 0 for piece in self.pieces)


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


@dataclass(frozen=True, slots=True)
class UsedFact:
    """A fact that an answer used, or that stands behind its general words."""

    id: str
    title: str
    country: str | None
    says: str | None
    fact: Fact


@dataclass(frozen=True, slots=True)
class Choice:
    """A parameter that changes an answer, with what it may be."""

    name: str
    values: tuple[str, ...]


def wording_of(library: Library, code: str, params: Mapping[str, str]) -> Wording:
    """From a form: names and values that knowledge does not have are left out."""
    language, _, script = code.partition("-")
    is_known = language in library.languages
    known = {name: params[name] for name in library.catalogue.params if params.get(name) in values_of(library, name)}
    is_cyrillic = language == "sr" and script == CYRILLIC
    return Wording(language if is_known else DEFAULT_READER_LANGUAGE, CYRILLIC if is_cyrillic else None, known)


def codes(library: Library) -> list[str]:
    """Languages to choose from; Serbian in both scripts."""
    return [code for language in library.languages for code in (language, *(("sr-Cyrl",) if language == "sr" else ()))]


def values_of(library: Library, param: str) -> tuple[str, ...]:
    match library.catalogue.params.get(param):
        case "country":
            return tuple(library.facts.countries)
        case "flag":
            return library.facts.red_flags.questions
        case tuple(words):
            return words
        case _:
            return ()


def names(library: Library) -> list[str]:
    """Answers by topic, in the order of answers.yml."""
    told = [name for name, answer in library.catalogue.answers.items() if answer.chosen_by is None]
    return sorted(told, key=lambda name: list(TOPICS).index(topic_of(library, name)))


def topic_of(library: Library, answer: str) -> str:
    return library.texts_of("en").entries[answer].path.stem


def may_be_sent(library: Library, answer: str) -> bool:
    return answer in names(library) and (topic_of(library, answer) != "conversation" or answer in STAFF_MAY_SAY)


def missing_param(library: Library, answer: str, said: Wording) -> str | None:
    """A parameter without which the answer cannot be said."""
    return next((need for need in library.catalogue.answers[answer].needs if need not in said.params), None)


def state_of(library: Library, answer: str, language: str) -> str:
    return library.review_state(answer, language) if library.texts_of(language).has(answer) else "missing"


def find(library: Library, said: Wording, read: str, words: str = "", topic: str = "") -> list[ListedAnswer]:
    """Answers that hold every word, in their name or in one of the two languages; accents and case do not count."""
    wanted = _plain(words).split()
    found = []
    for name in names(library):
        if topic and topic_of(library, name) != topic:
            continue
        text = " ".join(
            piece.text for piece in as_assistant_sends(library, name, Wording(read, None, said.params), Form.TELEGRAM).pieces
        )
        out = as_assistant_sends(library, name, said, Form.SMS)
        hay = _plain(" ".join([name.replace("_", " "), text, *(piece.text for piece in out.pieces)]))
        if all(word in hay for word in wanted):
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


def _plain(text: str) -> str:
    return sms.strip_marks(text).casefold()


def as_assistant_sends(library: Library, answer: str, said: Wording, form: Form) -> RenderedAnswer:
    """As the assistant would send it."""
    return _shown(*_render(library, answer, said, form), form)


def as_staff_send(library: Library, answer: str, said: Wording, form: Form) -> RenderedAnswer:
    """As `bubbles_from_staff` sends it."""
    spoken, rendered = _render(library, answer, said, form)
    return _shown(spoken, Rendered(_whole(library, spoken, rendered), rendered.sources, rendered.fallback), form)


def bubbles_from_staff(library: Library, answer: str, said: Wording, form: Form) -> tuple[Bubble, ...]:
    """The bubbles when staff send it: all of it at once, because nobody answers MORE while a person writes."""
    return _whole(library, *_render(library, answer, said, form))


def _render(library: Library, answer: str, said: Wording, form: Form) -> tuple[Wording, Rendered]:
    """With the language that it came out in.  What an answer needs and was not given is filled with an example."""
    params = dict(said.params)
    for need in library.catalogue.answers[answer].needs:
        params.setdefault(need, values_of(library, need)[0])
    is_written = library.texts_of(said.language).has(answer)
    spoken = Wording(said.language, said.script, params) if is_written else Wording(DEFAULT_READER_LANGUAGE, None, params)
    rendered = library.render(answer, params, spoken.language, form, spoken.script)
    if rendered.fallback and rendered.fallback.startswith("untranslated"):
        spoken = Wording(DEFAULT_READER_LANGUAGE, None, params)
    return spoken, rendered


def _shown(spoken: Wording, rendered: Rendered, form: Form) -> RenderedAnswer:
    pieces = [
        RenderedBubble(
            text=bubble.text,
            buttons=tuple(button.label for button in bubble.buttons),
            segments=sms.segments(bubble.text) if form is Form.SMS else None,
            encoding=sms.encoding(bubble.text) if form is Form.SMS else None,
            is_more=at >= len(rendered.bubbles),
        )
        for at, bubble in enumerate((*rendered.bubbles, *rendered.more))
    ]
    return RenderedAnswer(spoken.language, spoken.script, tuple(pieces), rendered.sources, rendered.fallback)


def _whole(library: Library, spoken: Wording, rendered: Rendered) -> tuple[Bubble, ...]:
    """Without the words that say to reply MORE, and without a button that asks for the person who is there."""
    hint = library.texts_of(spoken.language).say("more_hint", Form.SMS, {})
    hint = serbian.unmark(serbian.to_cyrillic(hint) if spoken.script else hint)
    hint = sms.fold(hint, "" if spoken.script else spoken.language)
    return tuple(
        Bubble(
            bubble.text.removesuffix(hint).rstrip() if rendered.more else bubble.text,
            tuple(button for button in bubble.buttons if button.payload != PERSON),
        )
        for bubble in (*rendered.bubbles, *rendered.more)
    )


def choices(library: Library, answer: str, said: Wording) -> Iterator[Choice]:
    """Parameters that would change what is said, by trying; the country first."""

    def text(**more: str) -> tuple[Bubble, ...]:
        params = {**said.params, **more}
        return _render(library, answer, Wording(DEFAULT_READER_LANGUAGE, None, params), Form.TELEGRAM)[1].bubbles

    needs = library.catalogue.answers[answer].needs
    for name in library.catalogue.params:
        values = values_of(library, name)
        others = (value for value in values if value != said.params.get(name))
        if name in said.params or name in needs or any(text(**{name: value}) != text() for value in others):
            yield Choice(name, values)


def used_facts(library: Library, sources: Sequence[str]) -> list[UsedFact]:
    """The facts behind an answer, in the order that it uses them."""
    wanted = {*sources}
    known = {}
    for file, place, fact in library.facts.all():
        code = file.removesuffix(".yml")
        if (name := id_of(fact, code, place)) in wanted:
            country = code if code in library.facts.countries else None
            known[name] = UsedFact(name, title_of(fact, place), country, getattr(fact, "says", None), fact)
    return [known[source] for source in sources if source in known]


def title_of(fact: Fact, place: Sequence[str | int]) -> str:
    """The name that a fact has for people, else its subject."""
    if isinstance(fact, Provision):
        return f"{fact.instrument}, {fact.ref}"
    for name in ("name", "local_name", "plain", "kind"):
        if isinstance(title := getattr(fact, name, None), str):
            return title.replace("_", " ") if name == "kind" else title
    return str(place[-1]).replace("_", " ")
