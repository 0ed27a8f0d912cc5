"""Asks the model's environment, where the validator is, what the turn contract says of bodies."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from typing import Any

from linden.supervisor import python_of_model
from nlu.taxonomy import ROOT

SCHEMA: dict[str, Any] = json.loads((ROOT / "contract" / "turn.schema.json").read_text(encoding="utf-8"))["$defs"]


def faults_of(bodies: Sequence[tuple[str, object]]) -> list[str | None]:
    """Return `status reason` of each body that does not keep what the contract defines under its name, else None."""
    command = [python_of_model(), "-m", "tests.bot.contract_faults"]
    done = subprocess.run(command, cwd=ROOT, input=json.dumps(bodies), capture_output=True, text=True, check=True)
    faults: list[str | None] = json.loads(done.stdout)
    return faults
