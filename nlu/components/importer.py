"""Hands our data to Rasa: messages from nlu/data, domain and rules from bot/."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import yaml
from rasa.shared.core.domain import Domain
from rasa.shared.core.training_data.story_reader.yaml_story_reader import YAMLStoryReader
from rasa.shared.core.training_data.structures import StoryGraph
from rasa.shared.importers.importer import TrainingDataImporter
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.training import to_training_data
from nlu.data.corpus import read_corpus
from nlu.taxonomy import ROOT

CONFIG = ROOT / "nlu" / "config.yml"
DOMAIN = ROOT / "bot" / "domain.yml"
RULES = ROOT / "bot" / "rules.yml"


class DataImporter(TrainingDataImporter):
    def __init__(
        self,
        config_file: str | None = None,
        domain_path: str | None = None,
        training_data_paths: list[str] | str | None = None,
        every: int = 1,
        **kwargs: Any,
    ) -> None:
        """`every`: read one message in so many, for comparisons."""
        self._every = every
        self._config = Path(config_file or CONFIG)
        self._domain = read_domain()

    def get_config(self) -> dict[str, Any]:
        config: dict[str, Any] = yaml.safe_load(self._config.read_text(encoding="utf-8"))
        return config

    def get_config_file_for_auto_config(self) -> str | None:
        return None

    def get_domain(self) -> Domain:
        return self._domain

    def get_stories(self, exclusion_percentage: int | None = None) -> StoryGraph:
        return StoryGraph(YAMLStoryReader().read_from_file(RULES))

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        messages, _, _ = read_corpus()
        return to_training_data(messages[:: self._every])


def read_domain() -> Domain:
    """Read bot/domain.yml.  Rasa empties the parts of a domain as it reads them, so what an anchor repeats must be a copy."""
    return Domain.from_dict(json.loads(json.dumps(yaml.safe_load(DOMAIN.read_text(encoding="utf-8")))))
