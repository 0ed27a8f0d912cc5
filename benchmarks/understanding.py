"""Our understanding compared with Rasa's default pipeline, on the same messages in the same run.

`.venv-rasa/bin/python -m benchmarks.understanding [--every 6] [--epochs 40]`

All learn one message in `--every` and are measured on nlu/validation: accuracy, training time, model file, peak memory
while training and while reading, p50 and p95 of a parse, and the time of our language model alone.  Each step runs in a
process of its own.  The adapted layers of our encoder have seen all messages (nlu.training.adapt), what stands behind it
only the sample; vectors come from the cache."""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import yaml

from evaluation.evaluate import answer_of, in_process
from evaluation.measures import Pair, report
from nlu.components.importer import CONFIG, DOMAIN
from nlu.data.messages import read_messages
from nlu.data.validation_set import read_validation
from nlu.environment import QUIET
from nlu.language.training import cached_language_model

DEFAULT = [
    {"name": "WhitespaceTokenizer"},
    {"name": "RegexFeaturizer"},
    {"name": "LexicalSyntacticFeaturizer"},
    {"name": "CountVectorsFeaturizer"},
    {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
]
VECTORS = [{"name": "nlu.components.language.LanguageIdentifier"}, {"name": "nlu.components.encoder.SentenceEncoder"}]
BEFORE_DIET = {"default": DEFAULT, "DIET on e5": VECTORS}
NAMES = ("ours", *BEFORE_DIET)
COLUMNS = {
    "intent": 8, "first three": 13, "others": 8, "training s": 12, "training MiB": 14, "file MB": 9, "reading MiB": 13,
    "p50 ms": 8, "p95 ms": 8,
}  # fmt: skip


def main() -> int:
    options = _options()
    if options.step:
        found = train(options) if options.step == "train" else read(options.folder)
        print(json.dumps(found | {"MiB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
        return 0
    print(f"language alone: {language_ms():.3f} ms of processor a message")
    print(f"{'':12}" + "".join(f"{name:>{width}}" for name, width in COLUMNS.items()))
    for name in NAMES:
        with tempfile.TemporaryDirectory() as folder:
            trained, parsed = (_child(step, name, folder, options) for step in ("train", "read"))
        row = trained | parsed | {"training MiB": trained["MiB"], "reading MiB": parsed["MiB"]}
        print(f"{name:12}" + "".join(f"{row[column]:{width}.1f}" for column, width in COLUMNS.items()), flush=True)
    return 0


def language_ms() -> float:
    """Return the mean processor time of naming a language, without Rasa."""
    model = cached_language_model(read_messages()[0])
    texts = [item.text for item in read_validation()[0]]
    start = time.process_time()
    for text in texts:
        model.identify(text)
    return 1000 * (time.process_time() - start) / len(texts)


def _child(step: str, name: str, folder: str, options: argparse.Namespace) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.understanding", "--step", step, "--name", name, "--folder", folder]
    command += ["--every", str(options.every), "--epochs", str(options.epochs)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, env={**os.environ, **QUIET}, check=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def train(options: argparse.Namespace) -> dict[str, float]:
    from rasa.model_training import train

    config = yaml.safe_load(CONFIG.read_text(encoding="utf-8"))
    config["importers"][0]["every"] = options.every
    if options.name in BEFORE_DIET:
        diet = {"name": "DIETClassifier", "epochs": options.epochs, "entity_recognition": False, "random_seed": 1}
        config["pipeline"] = [*BEFORE_DIET[options.name], diet]
    path = Path(options.folder) / "config.yml"
    path.write_text(yaml.safe_dump(config), encoding="utf-8")
    started = time.monotonic()
    trained = train(str(DOMAIN), str(path), None, output=options.folder, force_training=True, fixed_model_name="model")
    return {"training s": time.monotonic() - started, "file MB": Path(trained.model).stat().st_size / 1e6}


def read(folder: str) -> dict[str, float]:
    parse = in_process(str(Path(folder) / "model.tar.gz"))
    pairs, times = [], []
    for expected in read_validation()[0]:
        start = time.perf_counter()
        parsed: dict[str, Any] = parse(expected.text, None, False)
        times.append(1000 * (time.perf_counter() - start))
        unknown: dict[str, Any] = {"risk": {"level": "routine", "confidence": 0.0}, "language": {"code": "und"}}
        pairs.append(Pair(expected, answer_of(unknown | parsed)))
    ours, others = (report(pairs)["mean"][name] for name in ("ours", "others"))
    times.sort()
    return {
        "intent": 100 * ours["intent"],
        "first three": 100 * ours["first_three"],
        "others": 100 * others["intent"],
        "p50 ms": times[len(times) // 2],
        "p95 ms": times[int(len(times) * 0.95)],
    }


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Our understanding compared with Rasa's default pipeline.")
    parser.add_argument("--every", type=int, default=6, help="learn one message in so many")
    parser.add_argument("--epochs", type=int, default=40, help="epochs of DIET; Rasa's default is 300 with fewer messages")
    parser.add_argument("--step", choices=("train", "read"), help=argparse.SUPPRESS)
    parser.add_argument("--name", choices=NAMES, help=argparse.SUPPRESS)
    parser.add_argument("--folder", help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
