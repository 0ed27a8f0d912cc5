"""Refuse what must not be read: each rule yields what is wrong with one reading."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from knowledge.base.errors import Fault
from knowledge.facts.contacts import Contact, Kind
from knowledge.library import Library
from knowledge.review.claims import Claim, Claims, facts_for, is_carried
from knowledge.review.readings import Named, Reading, readings
from knowledge.slots.contact_choice import is_for_minors, is_for_women
from knowledge.slots.context import Said
from knowledge.slots.options import EU
from knowledge.texts import serbian

Rule = Callable[[Reading], Iterator[str]]


def unsupported(reading: Reading) -> Iterator[str]:
    """Yield sentences that the facts of the country do not carry."""
    for group in _groups(reading):
        claim = group[0][0]
        facts = facts_for(claim, reading.countries, reading.country, reading.origin)
        if not any(all(is_carried(one, said, fact, reading.today) for one, said in group) for fact in facts):
            yield f"says {' and '.join(said.name for _, said in group)}, which no fact carries"
    numbers = {id(named.said) for named in reading.named}
    for claim, said in _claimed(reading):
        if claim.place == "eu" and reading.country and reading.country not in EU:
            yield f"says {said.name}, but the country is not in the European Union"
        if claim.contact and id(said) not in numbers:
            yield f"says {said.name} with a number of nobody"


def asks_known_country(reading: Reading) -> Iterator[str]:
    """Yield questions for the country where it is known."""
    if reading.country:
        yield from (f"asks for the country with {said.name}" for claim, said in _claimed(reading) if claim.asks)


def undialable(reading: Reading) -> Iterator[str]:
    """Yield numbers that cannot be dialled from where the reader is, without a word about it."""
    for named in reading.named:
        is_said = "trait-inside" in _traits_said(reading, named)
        if named.country != reading.reader_country and not named.number.startswith("+") and not is_said:
            yield f"gives {named.contact.id} as it is dialled in another country"


def unmarked(reading: Reading) -> Iterator[str]:
    """Yield lines for some people or some hours only, or of the state, that are named without that word."""
    for named in reading.named:
        if named.contact.kind is Kind.EMERGENCY or named.number not in reading.first:
            continue
        after = reading.first.split(named.number, 1)[1].split(")", 1)[0]
        for trait in sorted(traits_of(named.contact, named.said.name)):
            if reading.word(trait) not in after:
                yield f"names {named.contact.id} without {trait}"


def parted(reading: Reading) -> Iterator[str]:
    """Yield promises whose condition stands in another message."""
    said = reading.rendered.said
    for place, one in enumerate(said):
        claim = reading.claims.sentences.get(one.name)
        if claim is None or claim.together is None:
            continue
        condition = next((other for other in said[place:] if other.name == claim.together), None)
        if condition is None or not any(
            _holds_both(reading, bubble.text, one, condition) for bubble in reading.rendered.all_bubbles
        ):
            yield f"parts {one.name} from {claim.together}"


def only_number_behind_more(reading: Reading) -> Iterator[str]:
    """Yield answers whose only number comes after MORE."""
    behind = [bubble.text for bubble in reading.rendered.more]
    if not _has_number(reading, reading.first) and any(_has_number(reading, text) for text in behind):
        yield "keeps its only number behind MORE"


def cut_number(reading: Reading) -> Iterator[str]:
    """Yield numbers that are cut in two by MORE."""
    for named in reading.named:
        if not any(named.number in bubble.text for bubble in reading.rendered.all_bubbles):
            yield f"cuts the number of {named.contact.id}"


def without_way_to_help(reading: Reading) -> Iterator[str]:
    """Yield answers about help that name neither a number nor, first of all, the word for a person."""
    if reading.spec.about is None or _has_number(reading, reading.first):
        return
    has_button = any(button.payload == "person" for button in reading.rendered.bubbles[-1].buttons)
    if not has_button and reading.word("-word-person") not in reading.first:
        yield "names neither a number nor the word for a person"


RULES: tuple[Rule, ...] = (
    unsupported,
    asks_known_country,
    undialable,
    unmarked,
    parted,
    only_number_behind_more,
    cut_number,
    without_way_to_help,
)


def faults_of(library: Library, claims: Claims, language: str, answers: Path) -> Iterator[Fault]:
    """Yield what is wrong, once for each answer, rule and channel, with the readers it was found for."""
    found: dict[tuple[str, str, str], list[str]] = {}
    for reading in readings(library, claims, language):
        for rule in RULES:
            for what in rule(reading):
                reader = "/".join(filter(None, (reading.country, reading.origin, reading.params.get("who", ""))))
                found.setdefault((reading.answer, reading.channel, what), []).append(reader or "anywhere")
    for (answer, channel, what), readers in found.items():
        entry = library.texts_of(language).entries.get(answer)
        path, line = (entry.path, entry.line) if entry is not None else (answers, 0)
        whom = ", ".join(dict.fromkeys(readers))
        yield Fault(path, line, f"{answer} ({channel}) {what}", f"mend it for {whom}")


def traits_of(contact: Contact, slot: str) -> set[str]:
    """Return the words that have to stand by the number of a contact."""
    wanted = set()
    if contact.run_by in ("state", "police"):
        wanted.add(f"trait-{contact.run_by}")
    if contact.open == "limited":
        wanted.add("trait-limited")
    if is_for_women(contact) and slot != "slot-women_line":
        wanted.add("trait-women")
    if is_for_minors(contact) and slot not in ("slot-child_line", "slot-missing_line"):
        wanted.add("trait-children")
    return wanted


def _claimed(reading: Reading) -> Iterator[tuple[Claim, Said]]:
    for said in reading.rendered.said:
        if (claim := reading.claims.sentences.get(said.name)) is not None:
            yield claim, said


def _groups(reading: Reading) -> Iterator[list[tuple[Claim, Said]]]:
    """Yield the sentences that one fact has to carry together."""
    group: list[tuple[Claim, Said]] = []
    for claim, said in _claimed(reading):
        if group and (claim.part != group[0][0].part or claim.part != "permits" or claim.opens):
            yield group
            group = []
        if claim.part is not None:
            group.append((claim, said))
        if group and claim.closes:
            yield group
            group = []
    if group:
        yield group


def _traits_said(reading: Reading, named: Named) -> set[str]:
    traits = reading.spelled(str(named.said.values.get("traits", "")))
    return {"trait-inside"} if reading.word("trait-inside") in traits else set()


def _holds_both(reading: Reading, text: str, promise: Said, condition: Said) -> bool:
    return reading.spelled(promise.text) in text and reading.spelled(condition.text) in text


def _has_number(reading: Reading, text: str) -> bool:
    """Return whether a text holds a number that can be called or texted."""
    numbers = (serbian.unmark(str(said.values["number"])) for said in reading.rendered.said if "number" in said.values)
    return any(number.rsplit(", ", 1)[-1] in text for number in numbers)
