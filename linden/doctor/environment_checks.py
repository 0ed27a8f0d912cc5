"""What is around the router: settings, disk, spool, model, public address."""

from __future__ import annotations

import asyncio
import shutil
import ssl
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import urlsplit

import httpx

from integrations.model import ModelClient
from knowledge import Library
from linden.doctor import verdicts
from linden.doctor.finding import Finding, fault, fine, warning
from linden.doors import doors_of
from linden.model.kept import KeptModels
from linden.model.page import NAME as PAGE
from linden.model.page import Page
from linden.settings import Settings
from routing.library.knowledge_gaps import gaps_of
from routing.line.keep import Keep

WITHIN_S = 5.0


def disks(settings: Settings) -> Iterator[Finding]:
    for name, folder in {"the state folder": settings.state_dir, "the list of erased": settings.erased_file.parent}.items():
        there = next(place for place in (folder.resolve(), *folder.resolve().parents) if place.exists())
        yield verdicts.disk(name, shutil.disk_usage(there).free)


def keeping(keep: Keep) -> Iterator[Finding]:
    for name in keep.broken:
        yield fault("retention", f"{name} is missing or unusable, so the shortest time counts", "set it; README, Settings")


def private(settings: Settings) -> Iterator[Finding]:
    """What only the line's own user may read."""
    for place in (settings.state_dir, settings.state_dir / "master.key", settings.state_dir / "spool", settings.key_folder):
        if place.exists() and place.stat().st_mode & 0o077:
            yield fault("disk", f"others on this machine may read {place}", f"chmod go-rwx {place}")


def spool(folder: Path) -> list[Finding]:
    waiting = sorted(folder.glob("*.sealed"))
    age_s = time.time() - waiting[0].stat().st_mtime if waiting else 0.0
    return verdicts.spool(len(waiting), age_s, len(list(folder.glob("*.unusable"))))


def facts(library: Library) -> list[Finding]:
    gaps = gaps_of(library)
    return verdicts.facts(*([fact.id for fact in group] for group in (gaps.expired, gaps.soon, gaps.held)))


async def models(settings: Settings) -> list[Finding]:
    """Each by itself: one that is away only makes the line slower."""
    page = Page.read(KeptModels.of(settings.state_dir).folder / PAGE)
    urls = page.serving if page else settings.model_urls
    clients = [ModelClient(url, WITHIN_S) for url in urls]
    answer = [await client.is_ready() for client in clients]
    for client in clients:
        await client.close()
    away = [url for url, answers in zip(urls, answer, strict=True) if not answers]
    if not away:
        return [fine("model", "answers")]
    cure = "start it: linden run, or its unit"
    if any(answer):
        return [warning("model", f"{len(away)} of {len(answer)} do not answer", cure)]
    return [fault("model", "does not answer", f"{cure}; meanwhile every message goes to people")]


async def router(settings: Settings) -> list[Finding]:
    """What the running router itself says about its carriers."""
    monitor = next(door for door in doors_of(settings) if door.name == "monitor")
    try:
        async with httpx.AsyncClient(trust_env=False, timeout=WITHIN_S) as client:
            answer = await client.get(f"http://{monitor.host}:{monitor.port}/health/ready")
            said = answer.json()
    except (httpx.HTTPError, ValueError) as error:
        return [fault("router", f"does not answer ({type(error).__name__})", "start it: linden run, or its unit")]
    faults = [
        fault("carrier", f"{channel}: {why}", "do what it says, then look again") for channel, why in said["faults"].items()
    ]
    return faults or [fine("router", "runs, and no carrier has a fault")]


async def address(url: str, trust: ssl.SSLContext) -> list[Finding]:
    """Whether the public address is there, its certificate good for long enough, and behind it this line."""
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port or 443
    try:
        async with asyncio.timeout(WITHIN_S):
            _, writer = await asyncio.open_connection(host, port, ssl=trust)
    except (OSError, TimeoutError) as error:
        cure = "see whether name, port 443 and proxy are as in docs/service.md; carriers cannot reach the line now"
        return [fault("address", f"{host} cannot be reached safely ({_why(error)})", cure)]
    peer = writer.get_extra_info("peercert")
    writer.close()
    ends = datetime.fromtimestamp(ssl.cert_time_to_seconds(peer["notAfter"]), UTC)
    return [verdicts.certificate(host, ends, datetime.now(UTC)), *await _behind(url, trust)]


def _why(error: Exception) -> str:
    return error.verify_message if isinstance(error, ssl.SSLCertVerificationError) else type(error).__name__


async def _behind(url: str, trust: ssl.SSLContext) -> list[Finding]:
    cure = "let the proxy pass /twilio/* and /telegram/* on to the router, path and Host as they came; docs/service.md"
    try:
        async with httpx.AsyncClient(trust_env=False, verify=trust, timeout=WITHIN_S) as client:
            answers = [(await client.get(f"{url}{path}")) for path in ("/twilio/sms", "/telegram/webhook", "/console/sign-in")]
    except httpx.HTTPError as error:
        return [fault("address", f"does not answer ({type(error).__name__})", cure)]
    carriers, console = answers[:2], answers[2]
    found = [] if any(answer.status_code == 405 for answer in carriers) else [fault("address", "is not this line", cure)]
    if console.is_success:
        found.append(warning("address", "shows the console to whoever asks from here", "let staff reach it by VPN alone"))
    if "date" in answers[0].headers:
        found.append(verdicts.clock(time.time() - parsedate_to_datetime(answers[0].headers["date"]).timestamp(), "the proxy"))
    return found
