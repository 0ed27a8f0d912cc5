"""What a browser needs to install the console as an app: a manifest, and the worker that hears pushes."""

from __future__ import annotations

from fastapi import APIRouter, Response
from fastapi.responses import FileResponse, JSONResponse

from routing.console.assets import FOLDER

router = APIRouter()
MANIFEST = {
    "id": "/console",
    "name": "Linden",
    "short_name": "Linden",
    "start_url": "/console",
    "scope": "/console",
    "display": "standalone",
    "background_color": "#f5f4f0",
    "theme_color": "#1d6b47",
    "icons": [
        {"src": "/static/icon.svg", "sizes": "any", "type": "image/svg+xml"},
        {"src": "/static/icon-512.png", "sizes": "512x512", "type": "image/png", "purpose": "any maskable"},
    ],
}


@router.get("/app.webmanifest")
async def manifest() -> Response:
    return JSONResponse(MANIFEST, media_type="application/manifest+json")


@router.get("/worker.js")
async def worker() -> Response:
    """The worker lies beside the pages, and may serve the queue too, whose address is above it."""
    return FileResponse(FOLDER / "worker.js", media_type="text/javascript", headers={"Service-Worker-Allowed": "/console"})
