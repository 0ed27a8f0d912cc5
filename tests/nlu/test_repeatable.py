"""The same text gets the same answer in every process: none hangs on the order of a set or on the seed of hashes."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from linden.supervisor import python_of_model
from nlu.taxonomy import ROOT


def digest(language_file: Path, seed: str) -> str:
    command = [python_of_model(), "-m", "tests.nlu.answers_digest", str(language_file)]
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True).stdout


def test_two_processes_understand_the_same(language_file: Path) -> None:
    first = digest(language_file, "1")
    assert len(first.strip()) == 64
    assert digest(language_file, "2") == first
