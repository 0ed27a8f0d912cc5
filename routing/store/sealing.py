"""Everything stored about a person is sealed with a key of their own; without that key none of it can be read again."""

from __future__ import annotations

import json
import os
from base64 import b64encode
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from routing.store.envelope import ID_BYTES, Key, Opens, Ring, SealError, derived, id_in, id_of
from routing.store.periods import Periods

__all__ = ["PersonKey", "SealError", "Vault"]


@dataclass(frozen=True, slots=True)
class PersonKey:
    """The unwrapped data key of one person.  Bytes are bound to the person, so rows cannot be swapped between people."""

    person_id: UUID
    key: bytes

    @property
    def _key(self) -> Key:
        return Key(Opens.PERSON, b"", self.key)

    def seal(self, text: str) -> bytes:
        """AES-256-GCM; how long the text is does not show (routing/store/envelope.py)."""
        return self._key.seal_text(text, self.person_id.bytes)

    def open(self, sealed: bytes) -> str:
        """Raises SealError."""
        return self._key.open_text(sealed, self.person_id.bytes)

    def open_or_empty(self, sealed: bytes | None) -> str:
        """As `open`, for a column that may be null: an empty text then."""
        return self.open(sealed) if sealed else ""

    def seal_json(self, value: object) -> bytes:
        return self.seal(json.dumps(value))

    def seal_json_or_none(self, value: object) -> bytes | None:
        """As `seal_json`, for a column that is null when there is nothing: an empty list too."""
        return self.seal_json(value) if value else None

    def open_json(self, sealed: bytes) -> Any:
        """Return lists, dictionaries and plain values, as JSON has them."""
        return json.loads(self.open(sealed))

    def hash(self, purpose: str, text: str) -> bytes:
        """By which a value of this person is found again, for as long as the key lives; equal values of two people differ."""
        return self._key.hash(purpose, text)

    @property
    def of_dialogue(self) -> str:
        """What the model seals the state of the dialogue with: it gets it with each turn and does not keep it."""
        return b64encode(self._key.hash("dialogue")).decode()

    def __repr__(self) -> str:
        return f"PersonKey({self.person_id})"


class Vault:
    """Holds the master key and the keys of periods: wraps and unwraps the keys of persons, hashes addresses to find them.

    While the master key is replaced it holds two: the first seals, both open (docs/decisions/0049)."""

    def __init__(self, master_key: bytes, folder: Path, other_key: bytes | None = None) -> None:
        """`folder` holds the keys of periods; a missing one is made when somebody writes."""
        masters = (master_key,) if other_key is None else (master_key, other_key)
        if any(len(master) != 32 for master in masters):
            raise ValueError("the master key has 32 bytes")
        self._masters = {id_of(master): master for master in masters}
        self._finding = self._ring("find addresses")
        self._spooling = self._ring("spool messages")
        self._calling = self._ring("call staff")
        self._signing_in = self._ring("count sign-ins")
        self._reporting = self._ring("find reports")
        self.periods = Periods(folder, self._ring("keep periods"))
        self.push_secrets = {master_id: derived(master, "sign pushes") for master_id, master in self._masters.items()}
        """By the id of the master key, the one that seals first."""

    def _ring(self, purpose: str) -> Ring:
        return Ring(tuple(Key(Opens.MASTER, master_id, derived(one, purpose)) for master_id, one in self._masters.items()))

    def new_key(self, person_id: UUID) -> tuple[PersonKey, bytes]:
        """A fresh key and its wrapped form, the only one that is stored."""
        key = PersonKey(person_id, os.urandom(32))
        return key, self.wrap(key)

    def wrap(self, key: PersonKey) -> bytes:
        """By the key of the current period."""
        return self.periods.current.wrapping.seal(key.key, key.person_id.bytes)

    def unwrap(self, person_id: UUID, wrapped: bytes) -> PersonKey:
        """Raises SealError; KeyLostError when the period's key is not there."""
        return PersonKey(person_id, self.periods.find(id_in(wrapped)).wrapping.open(wrapped, person_id.bytes))

    def address_hash(self, channel: str, address: str) -> bytes:
        """Keyed hash by which an address is found again in this period."""
        return self.periods.current.finding.hash(channel, address)

    def address_hashes(self, channel: str, address: str) -> list[bytes]:
        """Those of all periods that live: while keys are replaced, some addresses stand under the one before."""
        return [period.finding.hash(channel, address) for period in self.periods.all()]

    def address_locks(self, channel: str, address: str) -> list[int]:
        """Numbers that stand for an address in whatever period; they are stored nowhere.

        One for each master key, in an order that all processes share: whoever takes all of them shares one with any other."""
        return sorted(int.from_bytes(found[:8], "big", signed=True) for found in self._finding.hashes(channel, address))

    def word_hashes(self, conversation_id: UUID, word: str) -> list[str]:
        """Of a safe word, under each master key; `PersonKey.hash` of the first is what is stored."""
        return [found.hex() for found in self._finding.hashes("safe_word", f"{conversation_id}:{word}")]

    @property
    def master_id(self) -> str:
        """Tells one master key from another, and nothing else about it."""
        return self.sealing_id.hex()

    @property
    def sealing_id(self) -> bytes:
        """The id of the master key that seals."""
        return next(iter(self._masters))

    @property
    def earlier_id(self) -> bytes | None:
        """The id of the other one, if there is one."""
        return next((master_id for master_id in self._masters if master_id != self.sealing_id), None)

    @property
    def master_ids(self) -> frozenset[str]:
        """Of all master keys that the process has."""
        return frozenset(master_id.hex() for master_id in self._masters)

    def former_key(self, purpose: str) -> bytes:
        """What an earlier release sealed with, for the migration that seals anew."""
        return derived(self._masters[self.sealing_id], purpose)

    def seal_copies(self, conversation_id: UUID, text: str) -> bytes:
        """For what must be erased at a carrier after the person's own key is gone; bound to the conversation."""
        return self.periods.current.copies.seal_text(text, conversation_id.bytes)

    def open_copies(self, conversation_id: UUID, sealed: bytes) -> str:
        """Raises SealError."""
        return self.periods.find(id_in(sealed)).copies.open_text(sealed, conversation_id.bytes)

    def report_hash(self, provider_id: str) -> bytes:
        """By which the message is found that a carrier reports about; its own ids are random, so nobody guesses them."""
        return self._reporting.hash(provider_id)

    def report_hashes(self, provider_id: str) -> list[bytes]:
        """Those under each master key, the one of `report_hash` first."""
        return self._reporting.hashes(provider_id)

    def new_spool_key(self) -> tuple[Key, bytes]:
        """A fresh key for messages that wait on disk, before it is known whose they are; and its sealed form."""
        key = Key(Opens.SPOOL, os.urandom(ID_BYTES), os.urandom(32))
        return key, self._spooling.seal(key.id + key.secret, b"spool")

    def open_spool_key(self, sealed: bytes) -> Key:
        """Raises SealError."""
        opened = self._spooling.open(sealed, b"spool")
        return Key(Opens.SPOOL, opened[:ID_BYTES], opened[ID_BYTES:])

    def reseal_spool_key(self, sealed: bytes) -> bytes | None:
        """Seal it by the master key that seals now; None where that is done.  Raises SealError."""
        if not self._spooling.is_earlier(sealed):
            return None
        return self._spooling.seal(self._spooling.open(sealed, b"spool"), b"spool")

    def seal_staff(self, address: str) -> bytes:
        """Where staff are called; opened by the master key alone, as it is no writer's."""
        return self._calling.seal_text(address, b"staff")

    def open_staff(self, sealed: bytes) -> str:
        return self._calling.open_text(sealed, b"staff")

    def sign_in_hash(self, *parts: str) -> bytes:
        """Return a keyed hash of what tries to sign in are counted by: a name, a network, a browser."""
        return self._signing_in.hash(*parts)

    def sign_in_hashes(self, *parts: str) -> list[bytes]:
        """Those under each master key, the one of `sign_in_hash` first."""
        return self._signing_in.hashes(*parts)
