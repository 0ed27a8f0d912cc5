"""The meaning of a message in the language of its reader among staff: a translation, the sender's original, or the answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from knowledge import Library
from routing.desk.translation import language_of
from routing.library import answers, phrasebook, rendering
from routing.library.wording import Wording
from routing.ports.channel import Form
from routing.store.sealing import PersonKey
from routing.store.tables import Author, Conversation, Message


class MissingTranslation(StrEnum):
    """Why a message has no translation.  NONE_YET: nobody tried.  FAILED: the machine could not."""

    NONE_YET = "none_yet"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Meaning:
    """`text` is in the reader's language, or in that of the colleague who sent it; None when the meaning is not known."""

    text: str | None = field(repr=False)
    language: str
    is_machine_made: bool = False
    lacks: MissingTranslation | None = None


@dataclass(slots=True)
class MeaningReader:
    """Finds the meaning of messages for one reader."""

    library: Library
    key: PersonKey
    conversation: Conversation
    form: Form
    language: str
    translations: Mapping[int, str | None]
    _answers: dict[str, str | None] = field(default_factory=dict)

    def of(self, message: Message, text: str | None) -> Meaning:
        if message.author == Author.WRITER:
            return self._translated(message, text)
        if message.sealed_original is not None:
            return self._meant(message, message.sealed_original)
        if message.author == Author.ASSISTANT and message.answer and self.conversation.language != self.language:
            return Meaning(self._answer(message.answer), self.language)
        return Meaning(None, self.language)

    def _translated(self, message: Message, text: str | None) -> Meaning:
        translation = self.translations.get(message.id)
        is_needed = bool(text) and language_of(self.conversation, message) != self.language and translation is None
        lack = MissingTranslation.FAILED if message.id in self.translations else MissingTranslation.NONE_YET
        return Meaning(translation, self.language, is_machine_made=True, lacks=lack if is_needed else None)

    def _meant(self, message: Message, sealed: bytes) -> Meaning:
        """Return what the sender saw; a phrase without fields in the reader's own language."""
        its = message.original_language or self.language
        if its != self.language and message.answer in self.library.phrases:
            filled = phrasebook.FilledPhrase(message.answer or "", Wording(self.language), {})
            if not phrasebook.missing_fields(self.library, filled):
                return Meaning(phrasebook.say(self.library, filled, Form.TELEGRAM), self.language)
        return Meaning(self.key.open(sealed), its, is_machine_made=message.answer is None)

    def _answer(self, answer: str) -> str | None:
        """Return the answer in general words and those of the writer's country; None where a parameter would be guessed."""
        if answer not in self._answers:
            country = self.conversation.country or ""
            said = Wording(self.language, None, {"country": country} if country in self.library.facts.countries else {})
            is_known = answer in self.library.answers and not answers.missing_param(self.library, answer, said)
            shown = rendering.as_assistant_sends(self.library, answer, said, self.form) if is_known else None
            self._answers[answer] = " ".join(piece.text for piece in shown.pieces) if shown else None
        return self._answers[answer]
