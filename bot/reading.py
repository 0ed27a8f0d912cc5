"""How one message is read: what the pipeline makes of its words, mended by what the conversation has told so far."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Self

from bot import sentences
from bot.asks import part_asked
from bot.meant import is_meant
from bot.parts import CALM
from bot.plan import DANGER_INTENTS
from bot.understanding import UNDERSTOOD_FROM, Understanding
from nlu.data.turns import NONE
from nlu.taxonomy import load_taxonomy
from nlu.text.sentences import sentences as sentences_of

CONFIDENCE_OF_A_WISH = 0.9
"""Of a language that is asked for: two words of a third one, "english please", tell less of what they are written in."""
CONFIDENCE_OF_SHARED_WORDS = 0.5
"""Of the language so far, after words that many languages share: "Italia", "no"."""
BORROWED = frozenset({"thanks", "affirm", "deny", "goodbye"})
WORDS_OF_A_LOAN = 2
POLITE = re.compile(
    r"^\W*(thanks?( you)?( so much| a lot)?|thx|multumesc( mult)?|mulțumesc( mult)?|mersi|merci|спасибо( большое)?|spasibo"
    r"|дякую|dyakuyu|благодаря( много)?|blagodar(q|ia|ya)|faleminderit( shume)?|flm|hvala( vam| ti)?|хвала( вам)?|fala"
    r"|(tesekk[uü]r|teşekk[uü]r)(ler| ederim)|sa[gğ] ?ol(un)?|hello|hi|buna( ziua)?|привет|здравствуйте"
    r"|вітаю|добрий день|здравейте|pershendetje|tungjatjeta|zdravo|dobar dan|merhaba)\b[\W]+",
    re.IGNORECASE,
)
WORDS_OF_A_SENTENCE = 3
WORDS_AROUND_A_PLACE = 5
WORDS_OF_A_CRY = 2
STILL_DANGER = frozenset({"weapon", "medical", "hopeless"})
"""Signals that "he does not hit me" takes nothing from."""
LOOKS_LIKE_DANGER = frozenset({"minor", "moved", "imminent", "hopeless"})
"""Signals that a question of a journey, a deadline or a sister of 17 is taken for."""
NOT_OURS_TO_ERASE, SURE_TO_ERASE = frozenset({"pictures", "blackmail"}), 0.9
"""Who asks for these wants something deleted, but not their conversation here."""
ON_THEIR_PHONE = frozenset({"hide_chat", "deleting"})
NO_RISK = {"level": "routine", "acute": False, "confidence": 1.0, "signals": [], "strengths": {}}


@dataclass(frozen=True, slots=True)
class ReadIn:
    """What a message is read in: codes and numbers, no text.  With it another model reads under the same conditions."""

    asked: str | None = None
    """Answer key of the question that is open."""
    is_chosen: bool = False
    """A button, or a word of our own lists."""
    in_conversation: bool = False
    language: str | None = None
    script: str | None = None
    helps: bool = False
    """Somebody writes who helps another person: a language that is named is that person's."""
    prior: dict[str, float] | None = None
    """How likely each language is before a word is read."""
    signals_so_far: dict[str, float] = field(default_factory=dict)

    @classmethod
    def of(cls, body: dict[str, Any]) -> Self:
        """Return what `as_body` has made."""
        return cls(**body)

    def as_body(self) -> dict[str, Any]:
        return asdict(self)

    @property
    def metadata(self) -> dict[str, Any]:
        """Return what the pipeline is told beside the text."""
        return {
            "asked": self.asked,
            "in_conversation": self.in_conversation,
            "prior": self.prior,
            "signals_so_far": self.signals_so_far,
        }


def mended(parsed: dict[str, Any], text: str, read_in: ReadIn) -> dict[str, Any]:
    """Return what is meant by a message that the pipeline has parsed."""
    is_bare_place = is_place_alone(parsed)
    if denies_danger(parsed) or asks_calmly(parsed) or (not read_in.in_conversation and is_bare_cry(parsed)):
        parsed["risk"] = {**parsed["risk"], "acute": False}
    if counts_people(parsed):
        parsed["risk"] = dict(NO_RISK)
    if parsed["intent"]["name"] == "delete_my_data" and is_not_ours_to_erase(parsed):
        parsed["intent"] = {**parsed["intent"], "name": "inform"}
    if read_in.helps and parsed["intent"]["name"] == "change_language":
        parsed["intent"] = {**parsed["intent"], "name": "my_language"}
    if (named := language_wished(parsed)) is not None:
        parsed["language"] = {**parsed["language"], "code": named, "confidence": CONFIDENCE_OF_A_WISH}
    elif _is_shared(parsed, text, read_in):
        parsed["language"] = {"code": read_in.language, "confidence": CONFIDENCE_OF_SHARED_WORDS, "script": read_in.script}
    if read_in.asked and parsed["answer"] and not read_in.is_chosen and "joined" not in parsed:
        parsed["answer"] = as_meant(parsed, text, read_in.asked, is_bare_place=is_bare_place)
    if not read_in.is_chosen and not is_bare_place:
        return parsed
    # a button, a word of our own lists, a place: nothing is to be read into it
    parsed["risk"] = dict(NO_RISK)
    if read_in.language:
        parsed["language"] = {"code": read_in.language, "confidence": CONFIDENCE_OF_SHARED_WORDS, "script": read_in.script}
    return parsed


def as_meant(parsed: Mapping[str, Any], text: str, asked: str, *, is_bare_place: bool = False) -> dict[str, Any]:
    """Return the answer that was read, or none where the words cannot mean it."""
    message = Understanding.from_parse(parsed)
    is_kept = is_meant(text, asked, message, is_bare_place=is_bare_place)
    return {**parsed["answer"], **({} if is_kept else {"value": NONE})}


def is_not_ours_to_erase(parsed: Mapping[str, Any]) -> bool:
    """Return whether they want something else gone than this conversation: pictures, or what stands on their phone."""
    asked = sentences.asked(parsed)
    is_doubtful = parsed["intent"]["confidence"] < SURE_TO_ERASE
    return bool(NOT_OURS_TO_ERASE.intersection(asked)) or (is_doubtful and not ON_THEIR_PHONE.isdisjoint(asked))


def _is_shared(parsed: dict[str, Any], text: str, read_in: ReadIn) -> bool:
    """Whether it is a word or two that people borrow: "merci" changes no language, unless it is in another script."""
    is_borrowed = parsed["intent"]["name"] in BORROWED and len(text.split()) <= WORDS_OF_A_LOAN
    return is_borrowed and read_in.language is not None and parsed["language"].get("script") == read_in.script


def understanding_of(parsed: dict[str, Any], *, is_acute: bool = False) -> dict[str, Any]:
    """Return what the router is told of it; `is_acute` where the dialogue makes it so."""
    risk = {name: parsed["risk"][name] for name in ("level", "confidence", "signals")}
    shown = ("language", "intent", "intent_ranking", "entities", "answer", "facts")
    return {**{name: parsed[name] for name in shown}, "risk": {**risk, "acute": parsed["risk"]["acute"] or is_acute}}


def language_wished(parsed: Mapping[str, Any]) -> str | None:
    """Return the language of ours that a message asks for, or None."""
    if parsed["intent"]["name"] != "change_language" or parsed["intent"]["confidence"] < UNDERSTOOD_FROM:
        return None
    named = [entity["value"] for entity in parsed["entities"] if entity["entity"] == "language_name"]
    return next((code for code in reversed(named) if code in load_taxonomy().languages), None)


def is_place_alone(parsed: Mapping[str, Any]) -> bool:
    """Return whether the message is the name of a place and nothing else."""
    return bool(parsed["entities"]) and not any(char.isalpha() for char in without_places(parsed))


def without_places(parsed: Mapping[str, Any]) -> str:
    """Return the text without the places that it names."""
    rest: str = parsed["text"]
    for entity in parsed["entities"]:
        rest = rest.replace(parsed["text"][entity["start"] : entity["end"]], "")
    return rest.strip()


def is_of_another_language(parsed: Mapping[str, Any], so_far: str | None) -> bool:
    """Return whether few words around the name of a place make the message sound like another language than before."""
    around = len(without_places(parsed).split())
    return (
        bool(parsed["entities"])
        and 0 < around <= WORDS_AROUND_A_PLACE
        and so_far not in (None, "und", parsed["language"]["code"])
    )


def after_thanks(parsed: Mapping[str, Any]) -> str | None:
    """Return what follows thanks or a greeting, where it is a sentence: "thank you. do I have to pay?"."""
    rest = POLITE.sub("", parsed["text"])
    is_polite = parsed["intent"]["name"] in ("thanks", "greet") and rest != parsed["text"]
    return rest if is_polite and len(rest.split()) >= WORDS_OF_A_SENTENCE else None


def is_bare_cry(parsed: Mapping[str, Any]) -> bool:
    """Return whether it is "help" and nothing else: staff are woken, and the writer is asked whether it is danger now."""
    return len(parsed["text"].split()) <= WORDS_OF_A_CRY and set(parsed["risk"]["signals"]) <= {"imminent"}


def denies_danger(parsed: Mapping[str, Any]) -> bool:
    """Return whether it says that there is no danger of this minute: "he does not hit us, he only shouts".

    Staff are told of its level as before."""
    asked, signals = sentences.asked(parsed), parsed["risk"]["signals"]
    is_with_help = "rescued" in asked and "weapon" not in signals  # "the ambulance has taken him, he is in hospital"
    return is_with_help or ("safe" in asked and STILL_DANGER.isdisjoint(signals))


def asks_calmly(parsed: Mapping[str, Any]) -> bool:
    """Return whether all that it asks is beyond doubt a matter of papers, money, an offer or this line.

    Staff are told of its level as before; the writer is answered, and asked whether it is danger now."""
    found = [one for one in parsed.get("asks", ()) if one["confidence"] >= sentences.SURE_BESIDE_A_TOPIC]
    calm = {one["sentence"] for one in found if one["name"] in CALM}
    wanted: set[int | None] = {*range(len(sentences_of(parsed["text"])))} or {None}
    means_danger = parsed["intent"]["name"] in DANGER_INTENTS and parsed["intent"]["confidence"] >= UNDERSTOOD_FROM
    is_locked_in = any((fact["fact"], fact["value"]) == ("locked", "yes") for fact in parsed.get("facts", ()))
    looks_so = LOOKS_LIKE_DANGER | (set() if is_locked_in else {"confined"})
    return wanted <= calm and not means_danger and looks_so.issuperset(parsed["risk"]["signals"])


def counts_people(parsed: Mapping[str, Any]) -> bool:
    """Return whether it says how many they are: "14 of us" is no age."""
    return part_asked(parsed["text"]) == "count" and set(parsed["risk"]["signals"]) <= {"minor"}
