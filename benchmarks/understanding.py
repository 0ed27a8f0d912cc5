"""Our understanding beside Rasa's default pipeline, on the same messages in the same run.

`.venv-rasa/bin/python -m benchmarks.understanding [--every 6] [--epochs 40]`

Both learn one message in `--every` and are measured on nlu/validation: accuracy, training time, model file, resident
memory, p50 and p95 of a parse.  Each runs in a process of its own.  Our encoder's adapted layers have seen all messages
(nlu.adapt), the weights behind it only the sample."""

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

from bot.serve import QUIET
from nlu.evaluate import answer_of
from nlu.evaluation import Pair, report
from nlu.importer import CONFIG, DOMAIN
from nlu.validation_set import read_validation

DEFAULT_PIPELINE = [
    {"name": "WhitespaceTokenizer"},
    {"name": "RegexFeaturizer"},
    {"name": "LexicalSyntacticFeaturizer"},
    {"name": "CountVectorsFeaturizer"},
    {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
]
NAMES = ("ours", "default")


def main() -> int:
    options = _options()
    if options.child:
        print(json.dumps(measure(options.child, options.every, options.epochs)))
        return 0
    print(f"{'':10}{'intent':>8}{'first 3':>9}{'others':>8}{'training s':>12}{'file MB':>9}{'MiB':>6}{'p50 ms':>8}{'p95 ms':>8}")
    for name in NAMES:
        command = [sys.executable, "-m", "benchmarks.understanding", "--child", name]
        command += ["--every", str(options.every), "--epochs", str(options.epochs)]
        done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **QUIET}, check=False)
        if done.returncode:
            print(done.stderr[-2000:], file=sys.stderr)
            return 1
        row = json.loads(done.stdout.splitlines()[-1])
        print(
            f"{name:10}{row['intent']:8.1f}{row['first_three']:9.1f}{row['others']:8.1f}{row['training_s']:12.0f}"
            f"{row['file_mb']:9.1f}{row['resident_mib']:6.0f}{row['p50_ms']:8.1f}{row['p95_ms']:8.1f}"
        )
    return 0


def config_of(name: str, every: int, epochs: int) -> dict[str, Any]:
    config = yaml.safe_load(CONFIG.read_text(encoding="utf-8"))
    config["importers"][0]["every"] = every
    if name == "default":
        config["pipeline"] = [*DEFAULT_PIPELINE, {"name": "DIETClassifier", "epochs": epochs, "random_seed": 1}]
    return config


def measure(name: str, every: int, epochs: int) -> dict[str, float]:
    import asyncio

    from rasa.core.agent import Agent
    from rasa.core.channels.channel import UserMessage
    from rasa.model_training import train

    from bot.server import keep_text_out_of_logs

    keep_text_out_of_logs()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "config.yml"
        path.write_text(yaml.safe_dump(config_of(name, every, epochs)), encoding="utf-8")
        started = time.monotonic()
        trained = train(str(DOMAIN), str(path), None, output=folder, force_training=True, fixed_model_name="model")
        training_s = time.monotonic() - started
        file_mb = Path(trained.model).stat().st_size / 1e6
        processor = Agent.load(trained.model).processor
    loop = asyncio.new_event_loop()
    pairs, times = [], []
    for expected in read_validation()[0]:
        message = UserMessage()
        message.text = expected.text
        start = time.perf_counter()
        parsed = loop.run_until_complete(processor.parse_message(message))
        times.append(1000 * (time.perf_counter() - start))
        if name == "default":
            parsed |= {"risk": {"level": "routine", "confidence": 0.0}, "language": {"code": "und"}}
        pairs.append(Pair(expected, answer_of(parsed)))
    means = report(pairs)["mean"]
    times.sort()
    return {
        "intent": 100 * means["ours"]["intent"],
        "first_three": 100 * means["ours"]["first_three"],
        "others": 100 * means.get("others", {"intent": 0})["intent"],
        "training_s": training_s,
        "file_mb": file_mb,
        "resident_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "p50_ms": times[len(times) // 2],
        "p95_ms": times[int(len(times) * 0.95)],
    }


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Our understanding beside Rasa's default pipeline.")
    parser.add_argument("--every", type=int, default=6, help="learn one message in so many")
    parser.add_argument("--epochs", type=int, default=40, help="epochs of DIET; Rasa's default is 300 with fewer messages")
    parser.add_argument("--child", choices=NAMES, help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
