"""Measure loading and rendering: `python benchmarks/knowledge.py`."""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from knowledge import Library

CASES = (
    ("immediate_danger", {"country": "IT"}, "en", "sms", None),
    ("residence_permit", {"country": "ES"}, "en", "sms", None),
    ("residence_permit", {"country": "DE"}, "en", "telegram", None),
    ("options", {"country": "DE", "fear": "yes"}, "ru", "sms", None),
    ("hotline_number", {"country": "BA"}, "sr", "telegram", "Cyrl"),
    ("shelter", {"country": "BE"}, "tr", "sms", None),
)


def main() -> None:
    started = time.perf_counter()
    library = Library.load()
    print(f"load: {(time.perf_counter() - started) * 1000:.0f} ms, {len(library.answers)} answers")
    for answer, params, language, channel, script in CASES:
        took_ms = []
        for _ in range(1000):
            started = time.perf_counter()
            library.render(answer, params, language, channel, script)
            took_ms.append((time.perf_counter() - started) * 1000)
        took_ms.sort()
        median, slow = statistics.median(took_ms), took_ms[949]
        print(f"{answer:18} {language} {script or '':4} {channel:9} p50 {median:.3f} ms  p95 {slow:.3f} ms")


if __name__ == "__main__":
    main()
