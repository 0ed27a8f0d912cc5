"""References to the files of a message, which stay at the carrier; sealed."""

from __future__ import annotations

from collections.abc import Iterable

from routing.ports.channel import File
from routing.store.sealing import PersonKey


def seal_files(key: PersonKey, files: Iterable[File]) -> bytes | None:
    refs = [[file.ref, file.size] for file in files]
    return key.seal_json(refs) if refs else None


def open_files(key: PersonKey, sealed: bytes | None) -> tuple[File, ...]:
    return tuple(File(ref, size) for ref, size in key.open_json(sealed)) if sealed else ()
