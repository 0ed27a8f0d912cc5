"""Starts the model process: `python -m bot.serve --port 5005`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from nlu.environment import be_quiet, database_url

LOOPBACK = ("127.0.0.1", "::1", "localhost")
BEHIND_A_POLICY = "0.0.0.0"  # noqa: S104  # in a pod whose network policy lets routers in alone


def main() -> int:
    options = _options()
    be_quiet()
    if not Path(options.model).is_file():
        print(f"no model at {options.model}: run python -m nlu.training.train", file=sys.stderr)
        return 2
    from bot.server import Place, run

    run(options.model, Place(options.host, options.port, options.socket), database_url())
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bot.serve", description="Serve the model, shut in.")
    parser.add_argument("--port", type=int, default=5005)
    parser.add_argument("--host", choices=(*LOOPBACK, BEHIND_A_POLICY), default="127.0.0.1")
    parser.add_argument("--socket", help="a Unix socket instead of a port, for whoever may enter its folder")
    parser.add_argument("--model", default="models/linden.tar.gz")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
