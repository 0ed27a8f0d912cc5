"""Styles and scripts of the console.  Their address names their content, so that browsers keep them until it changes."""

from __future__ import annotations

from hashlib import sha256
from os import PathLike, stat_result
from pathlib import Path

from fastapi.staticfiles import StaticFiles
from starlette.responses import Response
from starlette.types import Scope

FOLDER = Path(__file__).parent / "static"
VERSION = sha256(b"".join(path.read_bytes() for path in sorted(FOLDER.iterdir()))).hexdigest()[:12]
KEEP_FOR_A_YEAR = "public, max-age=31536000, immutable"


def address(name: str) -> str:
    return f"/static/{name}?v={VERSION}"


class Assets(StaticFiles):
    """Lets browsers keep what they ask for by `address`; they ask for anything else each time, as all headers of ours say."""

    def file_response(
        self, full_path: str | PathLike[str], stat_result: stat_result, scope: Scope, status_code: int = 200
    ) -> Response:
        response = super().file_response(full_path, stat_result, scope, status_code)
        if scope["query_string"] == f"v={VERSION}".encode():
            response.headers["Cache-Control"] = KEEP_FOR_A_YEAR
        return response
