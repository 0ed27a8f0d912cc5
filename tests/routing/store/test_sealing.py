from __future__ import annotations

from uuid import uuid4

import pytest

from routing.store.sealing import SealError, Vault


def test_a_sealed_text_opens_with_its_key_alone() -> None:
    vault, her, other = Vault(b"k" * 32), uuid4(), uuid4()
    key, wrapped = vault.new_key(her)
    sealed = key.seal("он вернулся")
    assert "вернулся".encode() not in sealed
    assert vault.unwrap(her, wrapped).open(sealed) == "он вернулся"
    with pytest.raises(SealError):
        vault.new_key(other)[0].open(sealed)


def test_a_wrapped_key_is_bound_to_its_person_and_master() -> None:
    her = uuid4()
    _, wrapped = Vault(b"k" * 32).new_key(her)
    with pytest.raises(SealError):
        Vault(b"k" * 32).unwrap(uuid4(), wrapped)
    with pytest.raises(SealError):
        Vault(b"x" * 32).unwrap(her, wrapped)


def test_a_changed_byte_is_noticed() -> None:
    key, _ = Vault(b"k" * 32).new_key(uuid4())
    sealed = bytearray(key.seal("text"))
    sealed[-1] ^= 1
    with pytest.raises(SealError):
        key.open(bytes(sealed))


def test_an_address_is_found_by_channel_and_master_key_only() -> None:
    vault = Vault(b"k" * 32)
    assert vault.finding_hash("sms", "+40721") == vault.finding_hash("sms", "+40721")
    assert vault.finding_hash("sms", "+40721") != vault.finding_hash("telegram", "+40721")
    assert vault.finding_hash("sms", "+40721") != Vault(b"x" * 32).finding_hash("sms", "+40721")


def test_a_key_does_not_show_itself() -> None:
    key, _ = Vault(b"k" * 32).new_key(uuid4())
    assert key.key.hex() not in repr(key)
    assert str(key.key) not in repr(key)
