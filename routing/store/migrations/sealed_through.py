"""The two ways between what was sealed before revision 0019 and what is since: `Upwards` and `Downwards`, with the same methods.

Each method takes a row or a sealed value of one table and returns what stands in its place; versions/0019_sealed_through.py
walks the tables."""

from __future__ import annotations

import hmac
import json
import os
from base64 import b64decode
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from routing.store.sealing import PersonKey, Vault

Row = dict[str, Any]


class Upwards:
    """From what the release before this one wrote, to what this one does."""

    def __init__(self, vault: Vault) -> None:
        self.vault = vault

    def key(self, person_id: UUID, wrapped: bytes) -> tuple[PersonKey, bytes]:
        key = PersonKey(person_id, _open(self.vault.former_key("wrap person keys"), wrapped, person_id.bytes))
        return key, self.vault.wrap(key)

    def sealed(self, key: PersonKey, sealed: bytes) -> bytes:
        return key.seal(_open(key.key, sealed, key.person_id.bytes).decode())

    def staff(self, sealed: bytes) -> bytes:
        return self.vault.seal_staff(_open(self.vault.former_key("call staff"), sealed, b"staff").decode())

    def copies(self, conversation_id: UUID, sealed: bytes) -> bytes:
        plain = _open(self.vault.former_key("erase at carriers"), sealed, conversation_id.bytes)
        return self.vault.seal_copies(conversation_id, plain.decode())

    def message(self, key: PersonKey, row: Row) -> Row:
        provider_id, button = row["provider_id"], row["button"]
        return {
            "provider_hash": key.hash("provider id", provider_id) if provider_id else None,
            "sealed_provider_id": key.seal(provider_id) if provider_id else None,
            "sealed_button": key.seal(button) if button else None,
        }

    def part(self, key: PersonKey, row: Row) -> Row:
        provider_id = row["provider_id"]
        is_reported = provider_id is not None and provider_id.startswith(("SM", "MM"))
        return {
            "provider_hash": self.vault.report_hash(provider_id) if is_reported else None,
            "sealed_provider_id": key.seal(provider_id) if provider_id else None,
            "sealed_buttons": key.seal_json_or_none(row["buttons"]),
        }

    def conversation(self, key: PersonKey, row: Row) -> Row:
        address, word = row["sealed_address"], row["safe_word_hash"]
        return {
            "address_hash": self.vault.address_hash(row["channel"], key.open(address))
            if address and row["address_hash"]
            else None,
            "safe_word_hash": key.hash("safe word", word.hex()) if word else None,
            "sealed_summary": key.seal_json_or_none(row["summary"]),
        }

    def reports(self, connection: sa.Connection) -> None:
        for table in ("early_report", "probe"):
            reported = f"select distinct provider_id from {table} where provider_id is not null"  # noqa: S608  # one of these two
            rows = connection.execute(sa.text(reported)).scalars()
            for provider_id in rows.all():
                connection.execute(
                    sa.text(f"update {table} set provider_hash = :hash where provider_id = :id"),  # noqa: S608
                    {"hash": self.vault.report_hash(provider_id), "id": provider_id},
                )

    def period(self, connection: sa.Connection) -> None:
        connection.execute(sa.text("insert into key_period (id) values (:id)"), {"id": self.vault.periods.current.id})
        connection.execute(sa.text("insert into periodic_work (name, due_at) values ('scrub', now()) on conflict do nothing"))

    def dialogue(self, connection: sa.Connection, keys: dict[UUID, PersonKey]) -> None:
        if not _has_column(connection, "state"):
            return
        rows = connection.execute(
            sa.text(
                "select d.conversation, d.state, c.person_id"
                " from dialogue.state d left join conversation c on c.id::text = d.conversation"
            )
        ).all()
        connection.execute(sa.text("alter table dialogue.state add column sealed_state bytea"))
        for conversation, state, person_id in rows:
            if (key := keys.get(person_id)) is not None:
                plain, nonce = json.dumps(state).encode(), os.urandom(12)
                filled = plain.ljust(-(-len(plain) // 512) * 512)
                sealed = nonce + AESGCM(b64decode(key.of_dialogue)).encrypt(nonce, filled, conversation.encode())
                connection.execute(
                    sa.text("update dialogue.state set sealed_state = :sealed where conversation = :id"),
                    {"sealed": sealed, "id": conversation},
                )
        connection.execute(sa.text("delete from dialogue.state where sealed_state is null"))
        connection.execute(sa.text("alter table dialogue.state drop column state, alter column sealed_state set not null"))


class Downwards:
    """The way back."""

    def __init__(self, vault: Vault) -> None:
        self.vault = vault

    def key(self, person_id: UUID, wrapped: bytes) -> tuple[PersonKey, bytes]:
        key = self.vault.unwrap(person_id, wrapped)
        return key, _seal(self.vault.former_key("wrap person keys"), key.key, person_id.bytes)

    def sealed(self, key: PersonKey, sealed: bytes) -> bytes:
        return _seal(key.key, key.open(sealed).encode(), key.person_id.bytes)

    def staff(self, sealed: bytes) -> bytes:
        return _seal(self.vault.former_key("call staff"), self.vault.open_staff(sealed).encode(), b"staff")

    def copies(self, conversation_id: UUID, sealed: bytes) -> bytes:
        plain = self.vault.open_copies(conversation_id, sealed).encode()
        return _seal(self.vault.former_key("erase at carriers"), plain, conversation_id.bytes)

    def message(self, key: PersonKey, row: Row) -> Row:
        return {
            "provider_id": key.open_or_empty(row["sealed_provider_id"]) or None,
            "button": key.open_or_empty(row["sealed_button"]) or None,
        }

    def part(self, key: PersonKey, row: Row) -> Row:
        buttons = row["sealed_buttons"]
        return {
            "provider_id": key.open_or_empty(row["sealed_provider_id"]) or None,
            "buttons": json.dumps(key.open_json(buttons) if buttons else []),
        }

    def conversation(self, key: PersonKey, row: Row) -> Row:
        """The hash of a safe word cannot be turned back: it is set anew, and nothing is locked meanwhile."""
        address, summary = row["sealed_address"], row["sealed_summary"]
        found_by = _former_hash(self.vault, row["channel"], key.open(address)) if address and row["address_hash"] else None
        known = json.dumps(key.open_json(summary)) if summary else None
        return {"address_hash": found_by, "safe_word_hash": None, "locked_at": None, "summary": known}

    def reports(self, connection: sa.Connection) -> None: ...

    def period(self, connection: sa.Connection) -> None: ...

    def dialogue(self, connection: sa.Connection, keys: dict[UUID, PersonKey]) -> None:
        """Begins anew: the previous release makes its own table."""
        connection.execute(sa.text("drop table if exists dialogue.state"))


def _has_column(connection: sa.Connection, name: str) -> bool:
    inspector = sa.inspect(connection)
    if not inspector.has_table("state", schema="dialogue"):
        return False
    return name in {column["name"] for column in inspector.get_columns("state", schema="dialogue")}


def _former_hash(vault: Vault, channel: str, address: str) -> bytes:
    return hmac.digest(vault.former_key("find addresses"), f"{channel}\0{address}".encode(), "sha256")


def _seal(key: bytes, plain: bytes, bound_to: bytes) -> bytes:
    nonce = os.urandom(12)
    return nonce + AESGCM(key).encrypt(nonce, plain, bound_to)


def _open(key: bytes, sealed: bytes, bound_to: bytes) -> bytes:
    return AESGCM(key).decrypt(sealed[:12], sealed[12:], bound_to)
