"""A model that says the words of its own file: `python -m tests.linden.little_model FILE PORT WAIT_S`.

It ends at once where they are `broken`, and at its second start where they are `once FILE`.  A turn takes it WAIT_S."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import uvicorn
from fastapi import FastAPI


def app(name: str, wait_s: float) -> FastAPI:
    found = FastAPI()

    @found.get("/")
    async def ready() -> str:
        return "ready"

    @found.post("/webhooks/router/turn")
    async def turn() -> dict[str, object]:
        await asyncio.sleep(wait_s)
        heard = {
            "language": {"code": "en", "confidence": 1},
            "intent": {"name": name, "confidence": 1},
            "risk": {"level": "routine", "confidence": 1},
        }
        return {"understanding": heard}

    return found


def main() -> int:
    words = Path(sys.argv[1]).read_text().split()
    if words[0] == "broken":
        return 3
    if words[0] == "once":
        if Path(words[1]).exists():
            return 3
        Path(words[1]).touch()
    uvicorn.run(app(words[0], float(sys.argv[3])), host="127.0.0.1", port=int(sys.argv[2]), log_level="error", access_log=False)
    return 0


if __name__ == "__main__":
    sys.exit(main())
