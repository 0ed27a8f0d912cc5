"""What reads an answer to our question: the parts of the reader, alone and together, on the same turns in the same run.

`.venv-rasa/bin/python -m benchmarks.answers [--pairs]`

All learn nlu/turns and are measured on nlu/validation/turns in our eight languages: answers read right, and messages that answer
nothing seen as such, in %.  The bar for "nothing" is chosen for each on one half of the turns, the figures are of the other.
--pairs also sends question and reply together through the encoder: its vectors are not in the cache, which takes minutes."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from nlu.data.turns import NONE, Turn, class_of, read_turns
from nlu.data.validation_set import VALIDATION, Expected, read_validation
from nlu.encoder.encoder import encode_all
from nlu.judges.linear import Group, Trainer
from nlu.reader.answers import RECIPE, WEIGHTS, AnswerModel, answer_names
from nlu.taxonomy import OURS, load_taxonomy
from nlu.text.letters import buckets
from nlu.text.readable import readable
from nlu.training.tune_facts import half_of

Scores = npt.NDArray[np.float64]
PARTS = {
    "vector": (1.0, 0.0, 0.0), "letters": (0.0, 1.0, 0.0), "votes": (0.0, 0.0, 1.0), "vector + letters": (*WEIGHTS[:2], 0.0),
    "all three": WEIGHTS,
}  # fmt: skip
BIASES = np.arange(-3, 4.1, 0.25)


def main() -> int:
    parser = argparse.ArgumentParser(description="The parts of the answer reader, alone and together.")
    parser.add_argument("--pairs", action="store_true", help="the pair of question and reply through the encoder besides")
    options = parser.parse_args()
    turns = [turn for turn in read_turns()[0] if turn.asked]
    items = [item for item in read_validation(VALIDATION / "turns")[0] if item.asked and item.language in OURS]
    vectors = encode_all([readable(turn.text) for turn in turns])
    replies = encode_all([readable(item.text) for item in items])
    model = AnswerModel.train(turns, vectors)
    parts = [model.scores(item.text, vector, item.asked or "") for item, vector in zip(items, replies, strict=True)]
    print(f"{'':26}{'answers':>9}{'nothing':>9}")
    for name, weights in PARTS.items():
        show(name, items, np.asarray([np.asarray(weights) @ scores for scores in parts]))
    show("without the question", items, alone(turns, vectors, items, replies))
    if options.pairs:
        show("the pair, vector", items, paired(turns, items))
    return 0


def show(name: str, items: Sequence[Expected], scores: Scores) -> None:
    """Print a line; `scores`: [turns, answers], NONE last."""
    masked = scores + np.asarray([_mask(item.asked or "") for item in items])
    wanted = [_class(item) for item in items]
    halves = np.asarray([half_of(item.text) for item in items])
    best = max(BIASES, key=lambda bias: sum(shares(masked[halves == 0], _only(wanted, halves == 0), bias)))
    answers, nothing = shares(masked[halves == 1], _only(wanted, halves == 1), best)
    print(f"{name:26}{100 * answers:9.1f}{100 * nothing:9.1f}", flush=True)


def shares(scores: Scores, wanted: Sequence[str], bias: float) -> tuple[float, float]:
    """Return the share of answers read right, and of messages that answer nothing seen as such."""
    found = np.asarray(answer_names())[(scores + bias * (np.asarray(answer_names()) == NONE)).argmax(axis=1)]
    right, is_none = found == np.asarray(wanted), np.asarray(wanted) == NONE
    return float(right[~is_none].mean()), float(right[is_none].mean())


def alone(turns: Sequence[Turn], vectors: npt.NDArray[np.float32], items: Sequence[Expected], replies: Scores) -> Scores:
    """Score replies by vector and letters as if nobody knew what had been asked."""
    trainer = Trainer([Group("one", len(answer_names()))], RECIPE)
    model = trainer.fit(vectors, [buckets(turn.text) for turn in turns], _targets(turns), np.ones(len(turns), np.float32))
    letters = np.asarray([model.of_letters(buckets(item.text)) for item in items])
    scores: Scores = WEIGHTS[0] * model.of_vector(replies) + WEIGHTS[1] * letters
    return scores


def paired(turns: Sequence[Turn], items: Sequence[Expected]) -> Scores:
    """Score by the vector of question and reply in one text; the question is named by its key, in words."""
    pairs, own = (encode_all([f"{_words(one.asked)}? {readable(one.text)}" for one in part]) for part in (turns, items))
    trainer = Trainer([Group("one", len(answer_names()))], RECIPE)
    none = [np.zeros(1, np.int32)] * len(turns)
    scores: Scores = trainer.fit(pairs, none, _targets(turns), np.ones(len(turns), np.float32)).of_vector(own).astype(float)
    return scores


def _targets(turns: Sequence[Turn]) -> npt.NDArray[np.float32]:
    return np.asarray([[class_of(turn) == name for name in answer_names()] for turn in turns], np.float32)


def _words(asked: str | None) -> str:
    return (asked or "").replace("_", " ").replace("-", " ")


def _mask(asked: str) -> list[float]:
    kind = load_taxonomy().kind_of(asked)
    return [0.0 if kind and name in (*kind.answers, NONE) else -np.inf for name in answer_names()]


def _class(item: Expected) -> str:
    """Return the answer as the reader learns it: a country is `place`, a moment is `time`."""
    kind = load_taxonomy().kind_of(item.asked or "")
    answer = item.answer or NONE
    if kind is None or answer in (*kind.answers, NONE, "unsure"):
        return answer
    return "place" if "place" in kind.answers else "time"


def _only(wanted: Sequence[str], rows: npt.NDArray[np.bool_]) -> list[str]:
    return [name for name, is_own in zip(wanted, rows, strict=True) if is_own]


if __name__ == "__main__":
    sys.exit(main())
