"""A router as a process of its own, so that a test can kill it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import httpx

from tests.carriers import twilio
from tests.conftest import MASTER_KEY, PUBLIC_URL, ROOT
from tests.model_process import pause
from tests.servers import free_port


@dataclass(frozen=True)
class Ports:
    """The doors of one router."""

    webhook: int
    console: int
    monitor: int

    @classmethod
    def free(cls, webhook: int | None = None) -> Ports:
        return cls(webhook or free_port(), free_port(), free_port())

    @property
    def environment(self) -> dict[str, str]:
        given = {"LINDEN_WEBHOOK_PORT": self.webhook, "LINDEN_PORT": self.console, "LINDEN_MONITOR_PORT": self.monitor}
        return {name: str(port) for name, port in given.items()}


def start_router(  # noqa: PLR0917  # what a router is made of
    database_url: str,
    model_url: str,
    twilio_url: str,
    port: int,
    state: Path,
    output: int = subprocess.DEVNULL,
    ports: Ports | None = None,
    more: Mapping[str, str] | None = None,
) -> subprocess.Popen[bytes]:
    """Start a router with SMS alone and wait until it answers carriers at `port`; `state` is its folder, `output` where its
    log goes."""
    environment = {
        **os.environ,
        "LINDEN_DATABASE_URL": database_url,
        "LINDEN_ALLOW_ROOT": "1",
        "LINDEN_MODEL_URL": model_url,
        "LINDEN_MASTER_KEY": MASTER_KEY,
        "LINDEN_PUBLIC_URL": PUBLIC_URL,
        **(ports or Ports.free(port)).environment,
        "LINDEN_STATE_DIR": str(state),
        "LINDEN_TWILIO_ACCOUNT_SID": twilio.ACCOUNT,
        "LINDEN_TWILIO_AUTH_TOKEN": twilio.TOKEN,
        "LINDEN_TWILIO_FROM": twilio.SENDER,
        "LINDEN_TWILIO_API_URL": twilio_url,
        **(more or {}),
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "linden", "router"],
        cwd=ROOT,
        env=environment,
        stdout=output,
        stderr=subprocess.DEVNULL,
    )
    for _ in range(1_200):
        assert process.poll() is None, "the router ended while starting"
        try:
            httpx.get(f"http://127.0.0.1:{port}/health/live", timeout=1)
        except httpx.HTTPError:
            pause(0.1)
        else:
            return process
    raise AssertionError("the router did not start")
