"""Trains the model: `python -m nlu.training.train [--if-needed | --check | --code]`.  Writes models/linden.tar.gz,
models/letters.zip and models/fingerprint.

Exit codes: 0 trained, or current already; 1 the training failed, or the model is not current; 2 the data have faults."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from nlu.environment import be_quiet
from nlu.taxonomy import ROOT
from nlu.training.fingerprint import code_fingerprint, current_fingerprint, stored_fingerprint, write_fingerprint

MODELS = ROOT / "models"
NAME = "linden"


def main() -> int:
    options = _options()
    if options.code:
        print(code_fingerprint())
        return 0
    folder = Path(options.out)
    fingerprint = current_fingerprint()
    is_current = (folder / f"{NAME}.tar.gz").is_file() and stored_fingerprint(folder) == fingerprint
    if options.check:
        return 0 if is_current else 1
    if options.if_needed and is_current:
        print("the model is current")
        return 0
    from nlu.data.corpus import read_corpus

    messages, _, faults = read_corpus()
    if faults or not messages:
        print("\n".join(map(str, faults)) or "nlu/data: no messages", file=sys.stderr)
        return 2
    return _train(folder, fingerprint, len(messages))


def _train(folder: Path, fingerprint: str, count: int) -> int:
    started = time.monotonic()
    print(f"training on {count} messages", flush=True)
    if _run_rasa(folder) != 0:
        print("training failed", file=sys.stderr)
        return 1
    from nlu.training.glance import write_glance

    write_glance(folder / f"{NAME}.tar.gz")
    write_fingerprint(folder, fingerprint)
    size = (folder / f"{NAME}.tar.gz").stat().st_size / 1e6
    print(f"trained in {time.monotonic() - started:.0f} s, {size:.1f} MB", flush=True)
    return 0


def _run_rasa(folder: Path) -> int:
    """Train and package the model; return Rasa's exit code."""
    be_quiet()
    import structlog
    from rasa.model_training import train

    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(30))

    from nlu.components.importer import CONFIG, DOMAIN

    result = train(str(DOMAIN), str(CONFIG), None, output=str(folder), force_training=True, fixed_model_name=NAME)
    return int(result.code)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="nlu.training.train", description="Train the understanding and the dialogue.")
    parser.add_argument("--if-needed", action="store_true", help="do nothing when the model is current")
    parser.add_argument("--check", action="store_true", help="train nothing; exit code 1 when the model is not current")
    parser.add_argument("--code", action="store_true", help="train nothing; print the fingerprint of what runs a model")
    parser.add_argument("--out", default=str(MODELS), help="folder of the model")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
