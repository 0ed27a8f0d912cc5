"""Reads one message within a conversation: what it answers, and which facts it states."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from nlu.data.turns import NONE, Turn
from nlu.encoder.encoder import encode_all
from nlu.places.matcher import Place, country_of, find_places
from nlu.reader.ages import ADULT, ages
from nlu.reader.answers import AnswerModel
from nlu.reader.facts import FactModel
from nlu.reader.frames import frames_of
from nlu.reader.roles import Role, RoleModel
from nlu.reader.safety import unsafe_answer
from nlu.reader.stated import ABOUT_AGE, stated_facts
from nlu.reader.trust import Context
from nlu.text.readable import readable

ANSWERS, FACTS, ROLES = "answers.npz", "facts.npz", "roles.npz"
SURE = 1.0
"""Of what is read by rule."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One message as the components before have seen it."""

    text: str
    vector: npt.NDArray[np.float32]
    """Of the sentence encoder: [384]."""
    places: Sequence[Place]
    elsewhere: float
    """Probability that it is about something that answers none of our questions (answers.ELSEWHERE)."""
    language: str = "und"
    """Code of the language that it is written in."""


@dataclass(frozen=True, slots=True)
class Answer:
    asked: str
    value: str
    """One of the question's answers; a country's ISO code where that is asked; NONE."""
    confidence: float

    def shown(self) -> dict[str, Any]:
        return {"asked": self.asked, "value": self.value, "confidence": round(self.confidence, 4)}


@dataclass(frozen=True, slots=True)
class Fact:
    name: str
    value: str
    confidence: float

    def shown(self) -> dict[str, Any]:
        return {"fact": self.name, "value": self.value, "confidence": round(self.confidence, 4)}


@dataclass(frozen=True, slots=True)
class Read:
    answer: Answer | None
    facts: tuple[Fact, ...]


class Reader:
    def __init__(self, answers: AnswerModel, facts: FactModel, roles: RoleModel) -> None:
        self._answers, self.facts, self._roles = answers, facts, roles

    @classmethod
    def train(cls, turns: Sequence[Turn]) -> Reader:
        vectors = encode_all([readable(turn.text) for turn in turns])
        places = [find_places(turn.text) for turn in turns]
        return cls(AnswerModel.train(turns, vectors), FactModel.train(turns, vectors), RoleModel.train(turns, vectors, places))

    def read(self, seen: Seen, asked: str | None) -> Read:
        """`asked`: answer key of the question that is open."""
        answer, framed = self.found(seen, asked)
        context = Context(asked, len(framed), len(seen.text.split()))
        told = self.facts.read(seen.vector, framed, context, has_frames=frames_of(seen.language) is not None)
        return Read(answer, tuple(Fact(*found) for found in told))

    def found(self, seen: Seen, asked: str | None) -> tuple[Answer | None, dict[str, str]]:
        """Return the answer, and the facts that frames and places say, before it is asked how far they are to be believed."""
        roles = tuple(self._roles.roles(seen.text, seen.vector, seen.places))
        learned = {seen.places.index(role.place): role.name for role in roles}
        answer = self._answer(seen, roles, ages(seen.text, asked in ABOUT_AGE), asked) if asked else None
        is_answer = answer is not None and answer.value != NONE
        return answer, stated_facts(seen.text, seen.places, seen.language, asked, learned, is_answer=is_answer)

    def _answer(self, seen: Seen, roles: Sequence[Role], stated: tuple[int, ...], asked: str) -> Answer | None:
        if asked == "options_ask_age" and stated:
            return Answer(asked, "no" if min(stated) >= ADULT else "yes", SURE)
        if (meant := unsafe_answer(seen.text, asked)) is not None:
            return Answer(asked, meant, SURE)
        reading = self._answers.read(seen.text, seen.vector, asked, seen.elsewhere)
        if reading is None:
            return None
        if reading.answer != "place":
            return Answer(asked, reading.answer, reading.confidence)
        country = _country(seen.places, roles)
        return Answer(asked, country or NONE, reading.confidence if country else 1 - reading.confidence)

    def save(self, folder: Path) -> None:
        self._answers.save(folder / ANSWERS)
        self.facts.save(folder / FACTS)
        self._roles.save(folder / ROLES)

    @classmethod
    def load(cls, folder: Path) -> Reader:
        return cls(AnswerModel.load(folder / ANSWERS), FactModel.load(folder / FACTS), RoleModel.load(folder / ROLES))


def _country(places: Sequence[Place], roles: Sequence[Role]) -> str | None:
    """Return the country that answers "in which country are you?": the last one that is not somebody else's."""
    elsewhere = {(role.place.start, role.place.end) for role in roles if role.name in ("from", "to", "there")}
    named = [place for place in places if place.kind in ("country", "city") and country_of(place)]
    here = [place for place in named if (place.start, place.end) not in elsewhere] or named
    return country_of(here[-1]) if here else None
