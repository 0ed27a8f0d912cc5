"""A full disk: the reserve makes room for the message that comes next."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from routing.inbound import reserve, spool_files
from routing.inbound.reserve import Reserve
from routing.inbound.spool_files import Files
from routing.ports.channel import Incoming
from routing.store import periods
from routing.store.sealing import Vault

SetFree = Callable[[int], None]


@pytest.fixture
def free(monkeypatch: pytest.MonkeyPatch) -> SetFree:
    """What the disk says is free."""

    def set_free(amount: int) -> None:
        monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=amount))

    return set_free


def test_it_is_made_where_there_is_room_and_takes_it_up(tmp_path: Path, free: SetFree) -> None:
    free(reserve.ROOM)
    kept = Reserve(tmp_path)
    kept.keep()
    assert [*tmp_path.iterdir()] == []
    free(reserve.ROOM + 1)
    kept.keep()
    assert (tmp_path / "reserve").stat().st_blocks * 512 >= reserve.SIZE, "a file full of holes would keep nothing free"


def test_it_goes_before_the_disk_is_full_and_comes_back(tmp_path: Path, free: SetFree) -> None:
    kept = Reserve(tmp_path)
    for amount, is_there in ((2 * reserve.ROOM, True), (reserve.LAST, True), (reserve.LAST - 1, False), (reserve.LAST, False)):
        free(amount)
        kept.keep()
        assert (tmp_path / "reserve").exists() is is_there
    free(2 * reserve.ROOM)
    kept.keep()
    assert (tmp_path / "reserve").exists()


@pytest.fixture
def full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No file finds room while the reserve stands."""

    def write(path: Path, content: bytes) -> None:
        if (tmp_path / "reserve").exists():
            raise OSError(errno.ENOSPC, "No space left on device")
        periods.write_durably(path, content)

    monkeypatch.setattr(spool_files, "write_durably", write)


@pytest.mark.usefixtures("full_disk")
async def test_a_message_that_finds_no_room_gets_that_of_the_reserve(tmp_path: Path) -> None:
    files = Files(tmp_path / "spool", Vault(b"m" * 32, tmp_path / "periods"))
    files.reserve.keep()
    assert (tmp_path / "reserve").exists()
    await files.put(Incoming("telegram", "1", "70001", "cum functioneaza"))
    [path] = files.oldest(2, ())
    assert files.read(path).text == "cum functioneaza"


async def test_without_a_reserve_the_carrier_hears_that_the_message_was_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, content: bytes) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(spool_files, "write_durably", refuse)
    files = Files(tmp_path / "spool", Vault(b"m" * 32, tmp_path / "periods"))
    with pytest.raises(OSError, match="No space"):
        await files.put(Incoming("telegram", "1", "70001", "cum functioneaza"))
    assert files.pending == 0
