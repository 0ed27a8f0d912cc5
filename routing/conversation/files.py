"""Where the carrier keeps the files of a message, sealed."""

from __future__ import annotations

import json
from collections.abc import Iterable

from routing.ports.channel import File
from routing.store.sealing import PersonKey


def seal_files(key: PersonKey, files: Iterable[File]) -> bytes | None:
    kept = [[file.ref, file.size] for file in files]
    return key.seal(json.dumps(kept)) if kept else None


def open_files(key: PersonKey, sealed: bytes | None) -> tuple[File, ...]:
    return tuple(File(ref, size) for ref, size in json.loads(key.open(sealed))) if sealed else ()
