"""Checks bodies as the model's door does, in the model's environment: reads a list of [name, body], prints a list of faults."""

from __future__ import annotations

import json
import sys

from bot.contract import RequestError, check


def fault_of(name: str, body: object) -> str | None:
    try:
        check(name, body)
    except RequestError as error:
        return f"{error.status} {error}"
    return None


if __name__ == "__main__":
    print(json.dumps([fault_of(name, body) for name, body in json.load(sys.stdin)]))
