from __future__ import annotations

import shutil
from pathlib import Path

from nlu.taxonomy import ROOT
from nlu.training.fingerprint import current_fingerprint, stored_fingerprint, write_fingerprint


def copied(folder: Path) -> Path:
    for name in ("nlu", "bot"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("taxonomy.yml", "uv.lock"):
        shutil.copy(ROOT / name, folder / name)
    return folder


def test_a_changed_sentence_or_rule_changes_it_and_a_comment_in_the_training_does_not(tmp_path: Path) -> None:
    root = copied(tmp_path)
    before = current_fingerprint(root)
    with (root / "nlu" / "training" / "adapt.py").open("a") as file:
        file.write("# a comment\n")
    assert current_fingerprint(root) == before
    with (root / "nlu" / "data" / "en" / "greet.txt").open("a") as file:
        file.write("hiya\n")
    changed = current_fingerprint(root)
    assert changed != before
    with (root / "bot" / "rules.yml").open("a") as file:
        file.write("# a comment\n")
    assert current_fingerprint(root) != changed


def test_it_is_kept_beside_the_model(tmp_path: Path) -> None:
    assert stored_fingerprint(tmp_path) is None
    write_fingerprint(tmp_path, "abc")
    assert stored_fingerprint(tmp_path) == "abc"
