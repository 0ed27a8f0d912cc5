from __future__ import annotations

from pathlib import Path
from uuid import uuid4

import pytest

from routing.store.envelope import Opens, filled
from routing.store.periods import KeyLostError
from routing.store.sealing import SealError, Vault


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault(b"k" * 32, tmp_path / "periods")


def test_a_sealed_text_opens_with_its_key_alone(vault: Vault) -> None:
    her, other = uuid4(), uuid4()
    key, wrapped = vault.new_key(her)
    sealed = key.seal("он вернулся")
    assert "вернулся".encode() not in sealed
    assert vault.unwrap(her, wrapped).open(sealed) == "он вернулся"
    with pytest.raises(SealError):
        vault.new_key(other)[0].open(sealed)


def test_a_wrapped_key_is_bound_to_its_person_the_master_and_the_period(vault: Vault, tmp_path: Path) -> None:
    her = uuid4()
    _, wrapped = vault.new_key(her)
    with pytest.raises(SealError):
        vault.unwrap(uuid4(), wrapped)
    with pytest.raises(SealError):
        Vault(b"x" * 32, tmp_path / "periods").unwrap(her, wrapped)
    with pytest.raises(KeyLostError):
        Vault(b"k" * 32, tmp_path / "others").unwrap(her, wrapped)
    assert Vault(b"k" * 32, tmp_path / "periods").unwrap(her, wrapped).person_id == her


def test_an_envelope_says_which_key_opens_it(vault: Vault) -> None:
    key, wrapped = vault.new_key(uuid4())
    assert wrapped.startswith(bytes([Opens.PERIOD]) + vault.periods.current.id)
    assert key.seal("")[0] == Opens.PERSON
    assert vault.seal_staff("+40721").startswith(bytes([Opens.MASTER]) + bytes.fromhex(vault.master_id))


def test_values_are_sealed_as_json(vault: Vault) -> None:
    key, _ = vault.new_key(uuid4())
    value = [{"name": "адвокат", "kind": None}, 3]
    sealed = key.seal_json(value)
    assert "адвокат".encode() not in sealed
    assert key.open_json(sealed) == value


@pytest.mark.parametrize("text", ["", "da", "\0", "a\0\0", "\x80", "ж" * 31, "x" * 63, "x" * 64, "x" * 5_000])
def test_a_text_comes_back_whatever_it_ends_with(vault: Vault, text: str) -> None:
    key, _ = vault.new_key(uuid4())
    assert key.open(key.seal(text)) == text


def test_lengths_do_not_show(vault: Vault) -> None:
    """A yes is as long as a street and a town."""
    key, _ = vault.new_key(uuid4())
    assert len({len(key.seal(text)) for text in ("", "da", "nu", "strada Lalelelor 7, Iasi")}) == 1
    assert sorted({len(filled(b"x" * size)) for size in range(5_001)}) == [64, 128, 256, 512, 1024, 2048, 4096, 8192]


def test_a_changed_byte_is_noticed(vault: Vault) -> None:
    key, _ = vault.new_key(uuid4())
    sealed = key.seal("text")
    for place in (0, 1, len(sealed) - 1):
        changed = bytearray(sealed)
        changed[place] ^= 1
        with pytest.raises(SealError):
            key.open(bytes(changed))


def test_an_address_is_found_by_channel_and_keys_only(vault: Vault, tmp_path: Path) -> None:
    assert vault.address_hash("sms", "+40721") == vault.address_hash("sms", "+40721")
    assert vault.address_hash("sms", "+40721") != vault.address_hash("telegram", "+40721")
    assert vault.address_hash("sms", "+40721") != Vault(b"x" * 32, tmp_path / "x").address_hash("sms", "+40721")
    assert vault.address_hash("sms", "+40721") != Vault(b"k" * 32, tmp_path / "k").address_hash("sms", "+40721")
    assert vault.address_locks("sms", "+40721") == Vault(b"k" * 32, tmp_path / "k").address_locks("sms", "+40721")


def test_each_purpose_has_a_key_of_its_own(vault: Vault) -> None:
    called, (_, spool_key) = vault.seal_staff("+40721"), vault.new_spool_key()
    assert vault.open_staff(called) == "+40721"
    with pytest.raises(SealError, match=r"^sealed bytes do not open$"):
        vault.open_staff(spool_key)
    with pytest.raises(SealError, match=r"^sealed bytes do not open$"):
        vault.open_spool_key(called)


@pytest.mark.parametrize("length", [0, 31, 33])
def test_a_master_key_has_32_bytes(length: int, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"^the master key has 32 bytes$"):
        Vault(b"k" * length, tmp_path)


def test_a_key_does_not_show_itself(vault: Vault) -> None:
    key, _ = vault.new_key(uuid4())
    assert key.key.hex() not in repr(key)
    assert str(key.key) not in repr(key)
    assert key.of_dialogue not in repr(key)
    assert vault.periods.current.wrapping.secret.hex() not in repr(vault.periods.current)
