"""The language model out of the trained model, and what the running model says of the validation messages."""

from __future__ import annotations

import tarfile
from pathlib import Path

import pytest

from evaluation.evaluate import answer_of, over_http
from evaluation.measures import Pair
from nlu.data.validation_set import VALIDATION, read_validation
from nlu.language.model import LanguageModel
from nlu.taxonomy import ROOT
from tests.model_process import ModelProcess

EACH = 5
"""`make test` asks about every fifth message; `make test-full` about all."""
MODEL = ROOT / "models" / "linden.tar.gz"


@pytest.fixture(scope="session")
def language_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder: Path = tmp_path_factory.mktemp("language")
    with tarfile.open(MODEL) as archive:
        (name,) = [name for name in archive.getnames() if name.endswith("language.bin")]
        member = archive.extractfile(name)
        assert member is not None
        (folder / "language.bin").write_bytes(member.read())
    return folder / "language.bin"


@pytest.fixture(scope="session")
def language_model(language_file: Path) -> LanguageModel:
    return LanguageModel.load(language_file)


@pytest.fixture(scope="session")
def answers(model: ModelProcess) -> list[Pair]:
    return _answers(model, VALIDATION)


@pytest.fixture(scope="session")
def turn_answers(model: ModelProcess) -> list[Pair]:
    return _answers(model, VALIDATION / "turns")


@pytest.fixture(scope="session")
def some_answers(model: ModelProcess) -> list[Pair]:
    return _answers(model, VALIDATION, EACH)


@pytest.fixture(scope="session")
def some_turn_answers(model: ModelProcess) -> list[Pair]:
    return _answers(model, VALIDATION / "turns", EACH)


def _answers(model: ModelProcess, folder: Path, each: int = 1) -> list[Pair]:
    parse = over_http(model.url)
    expected, faults = read_validation(folder)
    assert faults == []
    return [Pair(item, answer_of(parse(item.text, item.asked, item.is_turn))) for item in expected[::each]]
