"""What is sealed comes back whole with its key; anything else is a SealError, whatever the bytes are."""

from __future__ import annotations

import asyncio
import json
import tempfile
from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import UTC
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routing.inbound.cleaning import cleaned
from routing.inbound.spool_files import Files, incoming_of
from routing.ports.channel import File, Incoming, Kind
from routing.ports.places import Place
from routing.store.sealing import SealError, Vault
from tests.fuzz import odd

VAULT = Vault(b"k" * 32, Path(tempfile.mkdtemp(prefix="linden-fuzz-")))
PERSON = UUID(int=7)
KEY, WRAPPED = VAULT.new_key(PERSON)
OPENINGS: dict[str, tuple[bytes, Callable[[bytes], object]]] = {
    "text": (KEY.seal("x"), KEY.open),
    "person": (WRAPPED, lambda sealed: VAULT.unwrap(PERSON, sealed)),
    "copies": (VAULT.seal_copies(PERSON, "x"), lambda sealed: VAULT.open_copies(PERSON, sealed)),
    "staff": (VAULT.seal_staff("x"), VAULT.open_staff),
    "spool": (VAULT.new_spool_key()[1], VAULT.open_spool_key),
}
incomings = st.builds(
    Incoming,
    channel=st.sampled_from(["telegram", "twilio_sms"]),
    provider_id=odd.ANY_TEXT,
    address=odd.ANY_TEXT,
    text=odd.ANY_TEXT | odd.texts,
    kind=st.sampled_from(Kind),
    sent_at=st.none() | st.datetimes(timezones=st.just(UTC)),
    language_hint=st.none() | odd.ANY_TEXT,
    opt_out=st.none() | st.sampled_from(["stop", "x"]),
    edits=st.none() | odd.ANY_TEXT,
    button=st.none() | odd.ANY_TEXT,
    files=st.lists(st.builds(File, odd.ANY_TEXT, st.none() | st.integers()), max_size=3).map(tuple),
    place=st.none() | st.builds(Place, st.sampled_from(["DE", "x"]), st.booleans()),
    campaign=st.none() | odd.ANY_TEXT,
)


@given(odd.WHOLE_TEXT, odd.WHOLE_TEXT)
def test_a_text_comes_back_and_equal_lengths_look_equal(text: str, other: str) -> None:
    assert KEY.open(KEY.seal(text)) == text
    assert VAULT.open_staff(VAULT.seal_staff(text)) == text
    assert VAULT.open_copies(PERSON, VAULT.seal_copies(PERSON, text)) == text
    if len(text.encode()) == len(other.encode()):
        assert len(KEY.seal(text)) == len(KEY.seal(other))


@pytest.mark.parametrize("kind", OPENINGS)
@given(data=st.data())
def test_changed_or_other_bytes_do_not_open(kind: str, data: st.DataObject) -> None:
    sealed, opened = OPENINGS[kind]
    place, bit = data.draw(st.integers(0, len(sealed) - 1)), data.draw(st.integers(0, 7))
    changed = bytearray(sealed)
    changed[place] ^= 1 << bit
    begin, other = data.draw(st.integers(0, len(sealed) - 1)), data.draw(st.binary())
    for broken in (bytes(changed), sealed[:begin], sealed[:begin] + other, other):
        if broken != sealed:
            with pytest.raises(SealError):
                opened(broken)


@odd.FEW
@given(st.lists(incomings, max_size=4))
def test_what_waits_on_disk_comes_back_in_order(incomings: list[Incoming]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        files = Files(Path(folder) / "spool", VAULT)
        clean = [cleaned(incoming) for incoming in incomings]
        for incoming in clean:
            asyncio.run(files.put(incoming))
        again = Files(Path(folder) / "spool", VAULT)
        again.look()
        waiting = again.oldest(9, ())
        assert [again.read(path) for path in waiting] == clean
        for path in waiting:
            again.remove(path)
        assert [*(Path(folder) / "spool").glob("*")] == []


@odd.FEW
@given(st.binary(max_size=200), st.booleans())
def test_a_file_that_nobody_wrote_is_set_aside(content: bytes, has_key: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        spool = Path(folder) / "spool"
        files = Files(spool, VAULT)
        asyncio.run(files.put(Incoming("telegram", "1", "7", "unu")))
        [path] = files.oldest(1, ())
        if has_key:
            path.write_bytes(content)
        else:
            next(spool.glob("*.key")).write_bytes(content)
        again = Files(spool, VAULT)
        again.look()
        with pytest.raises(SealError):
            again.read(again.oldest(1, ())[0])


WHOLE = Incoming("telegram", "m7:1", "7", "cum functioneaza")
FIELDS = ("channel", "provider_id", "address", "text", "kind", "sent_at", "files", "place", "button", "mood")


@given(st.dictionaries(st.sampled_from(FIELDS), odd.values), st.sets(st.sampled_from(FIELDS)))
def test_a_file_of_another_release_is_read_as_far_as_it_goes(changed: dict[str, Any], without: set[str]) -> None:
    whole = json.loads(json.dumps(asdict(WHOLE), default=str))
    fields = {name: value for name, value in (whole | changed).items() if name not in without}
    is_somebodys = all(isinstance(fields.get(name), str) and fields[name] for name in ("channel", "address"))
    if not is_somebodys:
        with pytest.raises(ValueError, match=r"^no message$"):
            incoming_of(fields)
        return
    incoming = cleaned(incoming_of(fields))
    assert incoming.text == cleaned(replace(WHOLE, text=said if isinstance(said := fields.get("text"), str) else "")).text
