"""Environment variables of the model's programs.  They count only when they are set before the heavy imports."""

from __future__ import annotations

import os
import warnings

QUIET = {
    "OMP_NUM_THREADS": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "TF_ENABLE_ONEDNN_OPTS": "0",
    "CUDA_VISIBLE_DEVICES": "-1",
    "RASA_TELEMETRY_ENABLED": "false",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "PYTHONWARNINGS": "ignore",
    "LOG_LEVEL": "WARNING",
    "LOG_LEVEL_LIBRARIES": "WARNING",
}
LEARNING = {"TF_CPP_MIN_LOG_LEVEL": "3", "TF_ENABLE_ONEDNN_OPTS": "1"}


def be_quiet() -> None:
    """Use one thread for the encoder; let TensorFlow and Rasa print no warnings and send no telemetry."""
    os.environ.update(QUIET)
    import sanic.app  # noqa: F401  # lets deprecations show when it is imported, so that must be behind us

    warnings.simplefilter("ignore")


def learn_fast() -> None:
    """Let TensorFlow use the kernels of oneDNN, which round a little differently."""
    os.environ.update(LEARNING)


def use_one_thread() -> None:
    os.environ["OMP_NUM_THREADS"] = QUIET["OMP_NUM_THREADS"]


def database_url() -> str | None:
    """Return where the dialogue state is kept; None: in memory."""
    return os.environ.get("LINDEN_DATABASE_URL")
