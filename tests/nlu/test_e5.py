"""Our reading of the packed encoder beside the package's own."""

from __future__ import annotations

import json
import os
import subprocess

import pytest

from linden.supervisor import python_of_model
from nlu.taxonomy import ROOT

TEXTS = [
    "he locked me in and took my passport",
    "  Помогите!!  меня   держат в квартире…",
    "unde pot să dorm în noaptea asta?",
    "mnogo me e strah, 4akam vi",
    "Nuk më lënë të dal, çfarë të bëj",
    "Ne smem kući, ђаво да га носи",
    "çocuğumu nasıl geri alırım",
    "чи можу я отримати захист? 🙏",
    "ﬁnd me ① hotel № 5 ½",
    "ok",
    "zzzzqqqqxxxx " * 6,
]


@pytest.mark.slow
def test_tokens_batches_and_engine_agree_with_the_package() -> None:
    environment = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3", "OMP_NUM_THREADS": "1"}
    command = [python_of_model(), "-m", "tests.nlu.e5_agreement"]
    done = subprocess.run(
        command, cwd=ROOT, input=json.dumps(TEXTS), capture_output=True, text=True, env=environment, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found = json.loads(done.stdout)
    assert found["other_count"] == []
    assert found["plain_engine"] > 0.9999
    assert found["plain_batch"] > 0.999
    assert found["adapted_batch"] > 0.999
    assert found["adapted_differs"] < 0.9, "models/encoder.npz is not served"
