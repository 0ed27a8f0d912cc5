"""A LibreTranslate server on loopback: looks at what it gets, and answers from a list."""

from __future__ import annotations

from dataclasses import dataclass, field

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse

KEY = "key-of-the-tests"
CODES = ("en", "ro", "ru", "sq", "hr")


@dataclass
class LibreTranslate:
    """`texts`: (source, target, text) to translation.  `wrong`: every request that a real server would not have taken."""

    texts: dict[tuple[str, str, str], str] = field(default_factory=dict)
    faults: list[int] = field(default_factory=list)
    asked: list[tuple[str, str, str]] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def app(self) -> FastAPI:
        app = FastAPI()

        @app.get("/languages")
        async def languages() -> Response:
            return JSONResponse([{"code": code, "name": code, "targets": [*CODES]} for code in CODES])

        @app.post("/translate")
        async def translate(request: Request) -> Response:
            body = await request.json()
            self._check(request, body)
            if self.faults:
                return JSONResponse({"error": "refused"}, status_code=self.faults.pop(0))
            asked = (body["source"], body["target"], body["q"])
            self.asked.append(asked)
            found = self.texts.get(asked, f"[{body['target']}] {body['q']}")
            return JSONResponse({"translatedText": found})

        return app

    def _check(self, request: Request, body: dict[str, str]) -> None:
        if request.headers.get("content-type") != "application/json":
            self.wrong.append("not JSON")
        if set(body) != {"q", "source", "target", "format", "api_key"} or not body["q"]:
            self.wrong.append("fields")
        if body.get("api_key") != KEY:
            self.wrong.append("key")
        if body.get("format") != "text":
            self.wrong.append("format")
        if body.get("source") not in {"auto", *CODES} or body.get("target") not in CODES:
            self.wrong.append("languages")
