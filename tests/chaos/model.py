"""A model that answers at once and writes down in which order it was asked: `python -m tests.chaos.model PORT FILE`.

In the place of the real one it makes 10,000 messages a matter of minutes, and is killed in the same way."""

from __future__ import annotations

import json
import os
import sys

import uvicorn
from fastapi import FastAPI, Request


def app(file: str) -> FastAPI:
    log = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    found = FastAPI()

    @found.get("/")
    async def ready() -> str:
        return "ready"

    @found.post("/webhooks/router/turn")
    async def turn(request: Request) -> dict[str, object]:
        asked = await request.json()
        if not asked["context"]["watch_only"]:  # what came while the model was gone is read late, and for staff alone
            os.write(log, (json.dumps([asked["conversation"], asked["text"]]) + "\n").encode())
        calm = {"level": "routine", "confidence": 1}
        heard = {"language": {"code": "en", "confidence": 1}, "intent": {"name": "shelter", "confidence": 1}, "risk": calm}
        return {"understanding": heard, "replies": [{"answer": "documents_taken", "params": {}}], "flag": None, "slots": {}}

    return found


if __name__ == "__main__":
    uvicorn.run(app(sys.argv[2]), host="127.0.0.1", port=int(sys.argv[1]), log_level="error", access_log=False)
