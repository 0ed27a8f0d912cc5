"""A router as a process of its own, so that a test can kill it."""

from __future__ import annotations

import os
import subprocess
import sys

import httpx

from tests.carriers import twilio
from tests.conftest import MASTER_KEY, PUBLIC_URL, ROOT, _pause


def start_router(
    database_url: str, model_url: str, twilio_url: str, port: int, output: int = subprocess.DEVNULL
) -> subprocess.Popen[bytes]:
    """Start a router with SMS alone and wait until it answers; `output` is where its log goes."""
    environment = {
        **os.environ,
        "LINDEN_DATABASE_URL": database_url,
        "LINDEN_MODEL_URL": model_url,
        "LINDEN_MASTER_KEY": MASTER_KEY,
        "LINDEN_PUBLIC_URL": PUBLIC_URL,
        "LINDEN_PORT": str(port),
        "LINDEN_TWILIO_ACCOUNT_SID": twilio.ACCOUNT,
        "LINDEN_TWILIO_AUTH_TOKEN": twilio.TOKEN,
        "LINDEN_TWILIO_FROM": twilio.SENDER,
        "LINDEN_TWILIO_API_URL": twilio_url,
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "linden", "router"],
        cwd=ROOT,
        env=environment,
        stdout=output,
        stderr=subprocess.DEVNULL,
    )
    for _ in range(200):
        assert process.poll() is None, "the router ended while starting"
        try:
            httpx.get(f"http://127.0.0.1:{port}/health/live", timeout=1)
        except httpx.HTTPError:
            _pause(0.1)
        else:
            return process
    raise AssertionError("the router did not start")
