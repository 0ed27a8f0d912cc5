"""Takes out of the trained model what the router reads letters with, and writes it beside: models/letters.zip."""

from __future__ import annotations

import io
import tarfile
from array import array
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import numpy as np

from nlu.language.glance import DANGER, FILE, LANGUAGE, DangerByLetters
from nlu.taxonomy import RISKS


def write_glance(model: Path) -> None:
    """`model`: the archive that Rasa has written.  Raises KeyError when it lacks a part."""
    with tarfile.open(model) as archive:
        language = _read(archive, "LanguageIdentifier", "language.bin")
        risk = np.load(io.BytesIO(_read(archive, "RiskJudge", "model.npz")))
    tables = tuple(array("b", risk["letters"][:, column].tobytes()) for column in range(len(RISKS)))
    danger = DangerByLetters(tables, tuple(map(float, risk["scale"][: len(RISKS)])))
    with ZipFile(model.with_name(FILE), "w", ZIP_STORED) as file:  # its parts are compressed
        file.writestr(LANGUAGE, language)
        file.writestr(DANGER, danger.dump())


def _read(archive: tarfile.TarFile, component: str, file: str) -> bytes:
    """Return one file of a component, whose folder Rasa has numbered."""
    for member in archive:
        if component in member.name and member.name.endswith(file) and (found := archive.extractfile(member)):
            return found.read()
    raise KeyError(f"{component} {file}")
