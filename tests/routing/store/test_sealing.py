from __future__ import annotations

from uuid import UUID, uuid4

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


def test_values_are_sealed_as_json() -> None:
    key, _ = Vault(b"k" * 32).new_key(uuid4())
    value = [{"name": "адвокат", "kind": None}, 3]
    sealed = key.seal_json(value)
    assert "адвокат".encode() not in sealed
    assert key.open_json(sealed) == value


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


def test_what_was_sealed_before_this_version_still_opens() -> None:
    """The bytes were made once and are never made again: a change of any derived key would lose what people wrote."""
    vault, person = Vault(bytes(range(32))), UUID(int=7)
    wrapped = (
        "26e688d9c8926da1a77d67aa0c35ee5cdaf9a7c8ea639fa16219358c93f10d0e682ae4a444cf4586f6be8dbc10ed99f6d73ccbcc96381ca2a4168fe0"
    )
    text = "cb60dd89e7f6370d390d8e9d80e304969bd020bd79f8e94e587a85f9ce394680ed59"
    spooled = "cc21321afed00086a16539184b59b024b9a7be3de42d6dfe9e52a0b9dcf5facfbb88"
    address_of_staff = "6a7da1d711502e1bb4913de4d57359f67ab431b4a42bc059f0fa2c2dde610a009a3b"
    found = "84211f682c4b1efcfff1ff0c21fbf2e8dcd12595c681c3de423d2657cd436acf"
    assert vault.unwrap(person, bytes.fromhex(wrapped)).open(bytes.fromhex(text)) == "ajutor"
    assert vault.open_spooled(bytes.fromhex(spooled)) == "ajutor"
    assert vault.open_staff(bytes.fromhex(address_of_staff)) == "+40721"
    assert vault.finding_hash("sms", "+40721") == bytes.fromhex(found)


def test_each_purpose_has_a_key_of_its_own() -> None:
    vault = Vault(b"k" * 32)
    spooled, called = vault.seal_spooled("ajutor"), vault.seal_staff("+40721")
    assert (vault.open_spooled(spooled), vault.open_staff(called)) == ("ajutor", "+40721")
    with pytest.raises(SealError, match=r"^sealed bytes do not open$"):
        vault.open_staff(spooled)
    with pytest.raises(SealError, match=r"^sealed bytes do not open$"):
        vault.open_spooled(called)


@pytest.mark.parametrize("length", [0, 31, 33])
def test_a_master_key_has_32_bytes(length: int) -> None:
    with pytest.raises(ValueError, match=r"^the master key has 32 bytes$"):
        Vault(b"k" * length)


def test_a_key_does_not_show_itself() -> None:
    key, _ = Vault(b"k" * 32).new_key(uuid4())
    assert key.key.hex() not in repr(key)
    assert str(key.key) not in repr(key)
