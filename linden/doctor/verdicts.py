"""What a measured value means: plain functions, a finding each."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from linden.doctor.finding import Finding, fault, fine, warning
from routing.oversight.backlog import Backlog
from routing.store.rewrapping import Left

LOW_GB, VERY_LOW_GB = 5.0, 1.0
CLOCK_S = 2.0
"""Leases, silence and receipts are counted in seconds."""
CERTIFICATE_DAYS, CERTIFICATE_LAST_DAYS = 14, 3
SPOOL_S = 60.0
SLOW_S, VERY_SLOW_S = 10.0, 60.0
POSTGRES = range(16, 19)


def disk(name: str, free_bytes: int) -> Finding:
    free = free_bytes / 1e9
    what = f"{free:.1f} GB free where {name} lies"
    if free < VERY_LOW_GB:
        return fault("disk", what, "make room now: a full disk stops PostgreSQL, and then messages are lost")
    if free < LOW_GB:
        return warning("disk", what, "make room this week: old backups, logs, other programs")
    return fine("disk", what)


def clock(off_s: float, against: str) -> Finding:
    if abs(off_s) > CLOCK_S:
        what = f"this machine's clock is {off_s:+.0f} s off that of {against}"
        return fault("clock", what, "switch on time synchronisation: timedatectl set-ntp true")
    return fine("clock", f"agrees with {against}")


def certificate(host: str, ends: datetime, at: datetime) -> Finding:
    days = (ends - at).days
    what = f"the certificate of {host} ends in {days} days"
    cure = "look at the proxy's log: it should have renewed it a month before"
    if days < CERTIFICATE_LAST_DAYS:
        return fault("address", what, cure)
    return warning("address", what, cure) if days < CERTIFICATE_DAYS else fine("address", what)


def spool(waiting: int, age_s: float, aside: int) -> list[Finding]:
    found = []
    if waiting and age_s > SPOOL_S:
        what = f"{waiting} messages wait on disk, the oldest for {age_s / 60:.0f} minutes"
        found.append(fault("spool", what, "the database was away, or the router is down: start both, and look again in a minute"))
    if aside:
        what = f"{aside} messages could not be read or stored and lie aside (.unusable)"
        found.append(
            fault("spool", what, "each is somebody's message: tell staff, look at Twilio's log of that time, report the fault")
        )
    return found or [fine("spool", f"{waiting} messages wait on disk")]


def master_keys(left: Left, kept: timedelta, *, has_other: bool) -> list[Finding]:
    """What hangs on another master key than the one that seals.  `kept`: how long a conversation outlives its last message."""
    other = "LINDEN_MASTER_KEY_OTHER" if has_other else "a master key that is not set"
    level, found = warning if has_other else fault, []
    if left.can_be_moved:
        what = (
            f"{left.periods} keys of periods, {left.sealed} values of staff and {left.reports} hashes of reports hang on {other}"
        )
        cure = "linden keys rotate --master" if has_other else "set it as LINDEN_MASTER_KEY_OTHER; docs/operations.md"
        found.append(level("keys", what, cure))
    if left.spool:
        cure = "start the router of this folder again with both keys set"
        found.append(level("keys", f"{left.spool} keys of waiting messages hang on {other}", cure))
    if left.devices:
        cure = "let their owners open Alarms in the console once: without that key they are not woken"
        found.append(warning("keys", f"{left.devices} browsers of staff know the line by {other}", cure))
    if left.safe_words:
        gone = f"{left.safe_words_last + kept:%d %B %Y}" if left.safe_words_last else "some day"
        cure = f"keep that key: they are gone by {gone}, later where their writers write again; a word that is used has moved"
        found.append(warning("keys", f"{left.safe_words} safe words hang on {other}", cure))
    if not found and has_other:
        cure = "take it out of every process, make a backup, then destroy it and the backups before; docs/operations.md"
        found.append(warning("keys", f"nothing hangs on {other} any more", cure))
    return found or [fine("keys", "all hang on LINDEN_MASTER_KEY")]


def backlog(found: Backlog) -> list[Finding]:
    judged = []
    for what, age_s in (("a message waits for its turn", found.message_s), ("a bubble waits to be sent", found.bubble_s)):
        if age_s > SLOW_S:
            level = fault if age_s > VERY_SLOW_S else warning
            cure = "see whether router, model and carrier work; docs/operations.md, LindenBehind"
            judged.append(level("pace", f"{what} for {age_s:.0f} s", cure))
    if found.immediate_s > VERY_SLOW_S:
        what = f"{found.immediate} in immediate danger, the first for {found.immediate_s / 60:.0f} minutes, taken by nobody"
        judged.append(fault("people", what, "call somebody who can sign in now"))
    return judged or [fine("pace", "nothing waits")]


def facts(expired: Collection[str], soon: Collection[str], held: Collection[str]) -> list[Finding]:
    found = []
    if expired:
        what = f"{len(expired)} facts are past their review date and are not sent: {_some(expired)}"
        found.append(fault("facts", what, "check each against its source and set its dates; knowledge/data, docs/knowledge.md"))
    if soon:
        found.append(warning("facts", f"{len(soon)} facts are due within a month: {_some(soon)}", "check them now"))
    if held:
        found.append(warning("facts", f"{len(held)} facts are held back: {_some(held)}", "see why, in the console under Facts"))
    return found or [fine("facts", "all are current")]


def revision(found: str | None, head: str) -> Finding:
    if found == head:
        return fine("database", f"is at {head}, as the code wants it")
    if found is None:
        return fault("database", "is empty", "start the router, which migrates it; or restore a backup")
    return fault("database", f"is at {found}, the code wants {head}", "start the router of this release, which migrates it")


def server(major: int, connections: int, needed: int) -> list[Finding]:
    found = []
    if major not in POSTGRES:
        found.append(warning("database", f"PostgreSQL {major} was not tried", f"use {POSTGRES.start} to {POSTGRES.stop - 1}"))
    if connections < needed:
        what = f"takes {connections} connections; one router and one model open up to {needed}"
        found.append(fault("database", what, "raise max_connections, or put PgBouncer before it; docs/architecture.md"))
    return found or [fine("database", f"is PostgreSQL {major} with {connections} connections")]


def people(admins: int, on_call_now: int, gaps: Collection[datetime], ways: Collection[str], *, has_hours: bool) -> list[Finding]:
    """`gaps`: hours of the coming week in which nobody is on call; `ways`: whom the line can call beside members."""
    found = []
    if not admins:
        found.append(fault("people", "no administrator can sign in", "linden staff add NAME --role admin"))
    if not has_hours:
        found.append(fault("people", "nobody is ever on call", "console, On call: hours and phones, then test each"))
    elif not on_call_now and not ways:
        found.append(fault("people", "nobody is on call now, and there is no chat or phone of the team", "console, On call"))
    elif gaps:
        what = f"nobody is on call in {len(gaps)} hours of the coming week, first {min(gaps):%a %H:%M} UTC"
        found.append(warning("people", what, "console, On call"))
    return found or [fine("people", f"{on_call_now} on call now")]


def _some(names: Collection[str], count: int = 5) -> str:
    shown = ", ".join(sorted(names)[:count])
    return f"{shown}, …" if len(names) > count else shown
